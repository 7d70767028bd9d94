// Article files written, replaced, taken away and brought back. Nothing is ever deleted: what goes, goes to a dated
// trash folder.

import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { parseHeaded } from '../corpus/head.ts'
import { type Failure, isFailure } from '../failure.ts'
import { ARTICLES, LONGEST_NAME, type Readable, type Store, type Writer } from '../files/store.ts'
import { isoDay } from '../text/day.ts'
import { firstBytes } from '../text/first-bytes.ts'

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
  /**
   * Puts an article from the trash back, under a free name. Returns its file. What `also` writes is written with it, or
   * neither is.
   */
  restore(name: string, also?: (file: string) => Promise<void>): Promise<string | Conflict>
}

/** The title that a text or its beginning states; empty where it states none. */
function titleOf(text: string): string {
  const parsed = parseHeaded('', text)
  if ('head' in parsed) return parsed.head.title
  return /^title: *(?:"([^"\n]+)"|'([^'\n]+)'|([^"'\n].*))$/m.exec(text)?.slice(1).find(Boolean) ?? ''
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

const TRASH = 'trash'
/** The name of a text in the trash. */
const IN_TRASH = /^([^/]+)\/([^/]+)$/
/** Characters that a head has at most, of those that are looked at. */
const LONGEST_HEAD = 1000

const dayOf = ({ name }: Trashed): string => name.split('/')[0] ?? ''
const latestFirst = (a: Trashed, b: Trashed): number => {
  const isBefore = dayOf(a) === dayOf(b) ? a.name < b.name : dayOf(a) > dayOf(b)
  return isBefore ? -1 : 1
}

/** The article files of `store`, with their trash. Their changes happen one after the other. */
export function articleFiles(store: Store, now: () => Date = () => new Date()): ArticleFiles {
  const nameOf = (file: string): string => basename(file)
  const change = <T>(work: (writer: Writer) => Promise<T>): Promise<T> => store.change(ARTICLES, work)

  const add = async (writer: Writer, file: string, text: string): Promise<string> => {
    // It was written just before the process ended.
    if ((await writer.read(ARTICLES, nameOf(file))) === text) return `articles/${nameOf(file)}`
    const name = await freeFile(writer, ARTICLES, nameOf(file))
    await writer.write(ARTICLES, name, text)
    return `articles/${name}`
  }
  const toTrash = async (writer: Writer, file: string, base: string): Promise<true | Conflict> => {
    const text = await writer.read(ARTICLES, nameOf(file))
    if (text === undefined || fingerprint(text) !== base) return CONFLICT
    await putInTrash(writer, nameOf(file), text, now())
    return true
  }
  return {
    newFile: async (title) => `articles/${await freeFile(store, ARTICLES, `${slug(title)}.md`)}`,
    read: (file) => store.read(ARTICLES, nameOf(file)),
    add: (file, text) => change((writer) => add(writer, file, text)),
    replace: (file, base, text) =>
      change(async (writer) => {
        if ((await writer.read(ARTICLES, nameOf(file))) === text) return file
        const trashed = await toTrash(writer, file, base)
        if (isFailure(trashed)) return trashed
        await writer.write(ARTICLES, nameOf(file), text)
        return file
      }),
    remove: (file, base) =>
      change(async (writer) => {
        const trashed = await toTrash(writer, file, base)
        if (isFailure(trashed)) return trashed
        await writer.remove(ARTICLES, nameOf(file))
        return file
      }),
    trashed: async () =>
      (await store.beginnings(TRASH, LONGEST_HEAD))
        .map(({ name, text }) => ({ name, title: titleOf(text) }))
        .sort(latestFirst),
    restore: (name, also) =>
      change(async (writer) => {
        const [, day, file = ''] = IN_TRASH.exec(name) ?? []
        const text = day && (await writer.read(`${TRASH}/${day}`, file))
        if (text === undefined) return CONFLICT
        const restored = await add(writer, file, text)
        await writer.remove(`${TRASH}/${day}`, file)
        await also?.(restored)
        return restored
      }),
  }
}

/** Puts the text of the article file `name` into the trash of today. */
export async function putInTrash(writer: Writer, name: string, text: string, now = new Date()): Promise<void> {
  const shelf = `${TRASH}/${isoDay(now)}`
  await writer.write(shelf, await freeFile(writer, shelf, name), text)
}

/** A name like `wanted` that no text on `shelf` has, nor any that differs in capitals alone. */
async function freeFile(from: Readable, shelf: string, wanted: string): Promise<string> {
  const taken = new Set((await from.list(shelf)).map((name) => stemOf(name).toLowerCase()))
  for (let twin = 1; ; twin++) {
    const ending = twin === 1 ? '' : `-${twin}`
    const stem = `${firstBytes(stemOf(wanted), LONGEST_NAME - '.md'.length - ending.length)}${ending}`
    if (!taken.has(stem.toLowerCase())) return `${stem}.md`
  }
}

const stemOf = (name: string): string => name.replace(/\.(md|txt)$/i, '')

/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/
/** Characters of a file name made from a title: 60 of three bytes each stay far below `LONGEST_NAME`. */
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
