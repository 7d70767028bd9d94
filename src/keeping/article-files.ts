// Article files written, replaced, taken away and brought back. Nothing is ever deleted: what goes, goes to a dated
// trash folder.

import { createHash } from 'node:crypto'
import { readdir, unlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseHeaded } from '../corpus/head.ts'
import { type Failure, isFailure } from '../failure.ts'
import { readIfThere, writeWhole } from '../files/atomic-file.ts'
import { inTurn } from '../files/in-turn.ts'

/** An article in the trash. */
export interface Trashed {
  /** `2025-11-30/row.md`: day and file name, the name by which it is brought back. */
  readonly name: string
  /** As its head states it; empty where it cannot be read. */
  readonly title: string
}

/** The file is no longer what the change was made for: somebody else changed it meanwhile. Nothing was written. */
export type Conflict = Failure<'conflict'>
const CONFLICT: Conflict = { failed: 'conflict' }

export interface ArticleFiles {
  /** A file for a new article called `title`: `articles/row.md`, not in use now. */
  newFile(title: string): Promise<string>
  /** The text of an article's file; undefined where there is none. */
  read(file: string): Promise<string | undefined>
  /** Writes a new article; under another name where `file` has been taken meanwhile. Returns the file written. */
  add(file: string, text: string): Promise<string>
  /**
   * Writes `text` over the file that has still the text of `base` (see `fingerprint`); the former text goes to the
   * trash.
   */
  replace(file: string, base: string, text: string): Promise<string | Conflict>
  /** Moves the file to the trash, if it has still the text of `base`; returns it. */
  remove(file: string, base: string): Promise<string | Conflict>
  /** What lies in the trash, the latest first. */
  trashed(): Promise<Trashed[]>
  /** Puts an article from the trash back, under a free name. Returns its file. */
  restore(name: string): Promise<string | Conflict>
}

function titleOf(text: string): string {
  const parsed = parseHeaded('', text)
  return 'head' in parsed ? parsed.head.title : ''
}

/** The days on which texts of each article file went to the trash, the latest first. */
export function versionsOf(trashed: readonly Trashed[]): Record<string, string[]> {
  const versions: Record<string, string[]> = {}
  for (const { name } of trashed) {
    const [day = '', file = ''] = name.split('/')
    // Several texts of one day are numbered: row-2.md.
    for (const stem of new Set([stemOf(file), stemOf(file).replace(/-\d+$/, '')])) {
      const path = `articles/${stem}.md`
      versions[path] = [...(versions[path] ?? []), day]
    }
  }
  return versions
}

/** Tells one text from another. */
export const fingerprint = (text: string): string => createHash('sha256').update(text).digest('base64url')

/**
 * The files of the corpus folder `corpusDir`, with the trash in `dataDir`. Their changes happen one after the other.
 */
export function articleFiles(corpusDir: string, dataDir: string, now: () => Date = () => new Date()): ArticleFiles {
  const trash = join(dataDir, 'trash')
  const turn = inTurn()
  const pathOf = (file: string): string => join(corpusDir, 'articles', basename(file))
  const read = (file: string): Promise<string | undefined> => readIfThere(pathOf(file))

  const freeFile = async (folder: string, wanted: string): Promise<string> => {
    const taken = new Set((await listed(folder)).map((name) => stemOf(name).toLowerCase()))
    for (let twin = 1; ; twin++) {
      const stem = twin === 1 ? stemOf(wanted) : `${stemOf(wanted)}-${twin}`
      if (!taken.has(stem.toLowerCase())) return `${stem}.md`
    }
  }
  const add = async (file: string, text: string): Promise<string> => {
    if ((await read(file)) === text) return `articles/${basename(file)}` // it was written just before the process ended
    const name = await freeFile(join(corpusDir, 'articles'), basename(file))
    await writeWhole(pathOf(name), text)
    return `articles/${name}`
  }
  const toTrash = async (file: string, base: string): Promise<Trashed | Conflict> => {
    const text = await read(file)
    if (text === undefined || fingerprint(text) !== base) return CONFLICT
    const day = now().toISOString().slice(0, 10)
    const name = await freeFile(join(trash, day), basename(file))
    await writeWhole(join(trash, day, name), text)
    return { name: `${day}/${name}`, title: titleOf(text) }
  }
  const trashed = async (): Promise<Trashed[]> => {
    const days = (await listed(trash)).sort().reverse()
    const names = await Promise.all(
      days.map(async (day) =>
        Promise.all(
          (await listed(join(trash, day))).map(async (name) => ({
            name: `${day}/${name}`,
            title: titleOf((await readIfThere(join(trash, day, name))) ?? ''),
          })),
        ),
      ),
    )
    return names.flat()
  }
  return {
    newFile: async (title) => `articles/${await freeFile(join(corpusDir, 'articles'), `${slug(title)}.md`)}`,
    read,
    add: (file, text) => turn(() => add(file, text)),
    replace: (file, base, text) =>
      turn(async () => {
        if ((await read(file)) === text) return file
        const trashed = await toTrash(file, base)
        if (isFailure(trashed)) return trashed
        await writeWhole(pathOf(file), text)
        return file
      }),
    remove: (file, base) =>
      turn(async () => {
        const trashed = await toTrash(file, base)
        if (isFailure(trashed)) return trashed
        await unlink(pathOf(file))
        return file
      }),
    trashed,
    restore: (name) =>
      turn(async () => {
        const isThere = (await trashed()).some((one) => one.name === name)
        const text = isThere ? await readIfThere(join(trash, name)) : undefined
        if (text === undefined) return CONFLICT
        const restored = await add(name, text)
        await unlink(join(trash, name))
        return restored
      }),
  }
}

const stemOf = (name: string): string => name.replace(/\.(md|txt)$/i, '')

/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/
/**
 * Characters of a file name made from a title: 60 of three bytes each stay far below the 255 bytes that file systems
 * take.
 */
const LONGEST_SLUG = 60

/** A file name for a title: letters and digits of any script with hyphens between, and nothing else. */
export function slug(title: string): string {
  const words = title.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()
  const name = [...words.replace(/[^\p{L}\p{N}]+/gu, '-')]
    .slice(0, LONGEST_SLUG)
    .join('')
    .replace(/^-+|-+$/g, '')
  return name === '' || RESERVED.test(name) ? `article${name && `-${name}`}` : name
}

async function listed(dir: string): Promise<string[]> {
  try {
    return (await readdir(dir)).filter((name) => !name.startsWith('.'))
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return [] // a stray file where a day's folder would be
    throw error
  }
}
