// What was made once, kept on disk under a key of everything that it was made from. A cache that cannot be read or
// written costs time, nothing else.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VERSION } from '../version.ts'
import { tryWriting, writeWhole } from './atomic-file.ts'

export interface Cache {
  /**
   * The value that `make` makes of `source`, from disk where it was made before. It has to survive JSON. What lies
   * there damaged, or was written by another version, is made anew; undefined is not kept.
   */
  remember<T>(kind: string, source: string, make: () => T | undefined): Promise<T | undefined>
  /** What was written under `name`; undefined where nothing was, or it lies there damaged. */
  read<T>(name: string): Promise<T | undefined>
  /** Keeps a value, as JSON, in the place of the one before; without a word where it cannot be. */
  write(name: string, json: string): Promise<void>
}

/** Where a data folder keeps its cache; it may be taken away at any time. */
export const cacheFolder = (dataDir: string): string => join(dataDir, 'cache')

/** A cache that keeps nothing. */
export const NO_CACHE: Cache = {
  remember: async (_kind, _source, make) => make(),
  read: async () => undefined,
  write: async () => undefined,
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** The cache in the folder `dir`, which is made with the first value. */
export const openCache = (dir: string): Cache => ({
  async remember<T>(kind: string, source: string, make: () => T | undefined) {
    const path = join(dir, `${kind}-${digest(`${VERSION}\n${source}`).slice(0, 24)}.json`)
    const kept = await readKept<T>(path)
    if (kept) return kept.value
    const value = make()
    if (value !== undefined) await keep(path, JSON.stringify(value))
    return value
  },

  read: async <T>(name: string) => (await readKept<T>(join(dir, `${name}.json`)))?.value,
  write: (name, json) => keep(join(dir, `${name}.json`), json),
})

async function keep(path: string, json: string): Promise<void> {
  await tryWriting(() => writeWhole(path, `${digest(json)}\n${json}`))
}

/** What a file of the cache holds; undefined where there is none, or it is not as it was written. */
async function readKept<T>(path: string): Promise<{ readonly value: T } | undefined> {
  const kept = await readFile(path, 'utf8').catch(() => '')
  const end = kept.indexOf('\n')
  const text = kept.slice(end + 1)
  return end > 0 && kept.slice(0, end) === digest(text) ? { value: JSON.parse(text) as T } : undefined
}
