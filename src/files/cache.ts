// What was made once, kept on disk under a key of everything that it was made from. A cache that cannot be read or
// written costs time, nothing else.

import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
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
  /** Takes away what lies under a name that `isStale` knows to be used no more, and what nobody has written for long. */
  clear(isStale: (name: string) => boolean, isUsed: (name: string) => boolean): Promise<void>
  /** How many values lay there damaged so far. */
  readonly damaged: () => number
}

/** Where a data folder keeps its cache; it may be taken away at any time. */
export const cacheFolder = (dataDir: string): string => join(dataDir, 'cache')

/** A cache that keeps nothing. */
export const NO_CACHE: Cache = {
  remember: async (_kind, _source, make) => make(),
  read: async () => undefined,
  write: async () => undefined,
  clear: async () => undefined,
  damaged: () => 0,
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** The cache in the folder `dir`, which is made with the first value. */
export function openCache(dir: string): Cache {
  let damaged = 0
  /** Files that were read or written: whatever their age, they are in use. */
  const used = new Set<string>()
  const read = async <T>(file: string): Promise<{ readonly value: T } | undefined> => {
    used.add(file)
    const kept = await readKept<T>(join(dir, file))
    if (kept === 'damaged') damaged++
    return kept === 'damaged' ? undefined : kept
  }
  const write = (file: string, json: string): Promise<void> => {
    used.add(file)
    return keep(join(dir, file), json)
  }
  return {
    async remember<T>(kind: string, source: string, make: () => T | undefined) {
      const file = `${kind}-${digest(`${VERSION}\n${source}`).slice(0, 24)}.json`
      const kept = await read<T>(file)
      if (kept) return kept.value
      const value = make()
      if (value !== undefined) await write(file, JSON.stringify(value))
      return value
    },
    read: async <T>(name: string) => (await read<T>(`${name}.json`))?.value,
    write: (name, json) => write(`${name}.json`, json),
    async clear(isStale, isUsed) {
      const names = await readdir(dir).catch(() => [])
      for (const file of names) {
        const name = file.replace(/\.json$/, '')
        const isOld = async (): Promise<boolean> => {
          const { mtimeMs = Date.now() } = (await stat(join(dir, file)).catch(() => undefined)) ?? {}
          return !used.has(file) && !isUsed(name) && Date.now() - mtimeMs > LONGEST_UNUSED_MS
        }
        if (isStale(name) || (await isOld())) await rm(join(dir, file), { force: true }).catch(() => {})
      }
    },
    damaged: () => damaged,
  }
}

/** What this process has no use for, and none has written for so long, is of another corpus or another version. */
const LONGEST_UNUSED_MS = 7 * 24 * 3_600_000

async function keep(path: string, json: string): Promise<void> {
  await tryWriting(() => writeWhole(path, `${digest(json)}\n${json}`))
}

/** What a file of the cache holds; undefined where there is none, 'damaged' where it is not as it was written. */
async function readKept<T>(path: string): Promise<{ readonly value: T } | 'damaged' | undefined> {
  let kept: string
  try {
    kept = await readFile(path, 'utf8')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'damaged'
  }
  const end = kept.indexOf('\n')
  const text = kept.slice(end + 1)
  return end > 0 && kept.slice(0, end) === digest(text) ? { value: JSON.parse(text) as T } : 'damaged'
}
