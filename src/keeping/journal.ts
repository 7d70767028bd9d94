// Journals of values, one JSON object a line, and books of one JSON text each.

import type { Damaged } from '../files/damage.ts'
import { BOOKS, type JournalLine, type Store, type Writer } from '../files/store.ts'

/** Told of what lies in the data and nobody wrote so. */
export type OnDamage = (damaged: Damaged) => void

/** Values of a journal. */
export interface Page<T> {
  readonly values: readonly T[]
  /** They are all there are, not those behind a line alone. */
  readonly isAll: boolean
  /** The last line that was read, to read on from. */
  readonly last?: JournalLine
}

/** How a journal is read. */
export interface JournalReading<T> {
  readonly fits: (value: unknown) => value is T
  readonly onDamage: OnDamage
  /** The last line that was read before. */
  readonly since?: JournalLine
}

/**
 * The values of `journal`, behind the line `since` where that still stands there: a journal that was set back or
 * restored is read whole. Lines that are no JSON or that `fits` does not know are taken out of it, set aside and told
 * to `onDamage`.
 */
export async function readJournal<T>(
  store: Store,
  journal: string,
  { fits, onDamage, since }: JournalReading<T>,
): Promise<Page<T>> {
  const [first, ...more] = since ? await store.lines(journal, since.place - 1) : []
  const isThere = since !== undefined && first?.place === since.place && first.text === since.text
  const lines = isThere ? more : await store.lines(journal)
  const read = lines.map((line) => ({ ...line, value: parsed(line.text) }))
  const foreign = read.filter(({ value }) => !fits(value))
  const last = lines.at(-1) ?? (isThere ? since : undefined)
  if (foreign.length === 0) return { values: read.map(({ value }) => value as T), isAll: !isThere, last }
  await store.change(journal, async (writer) => {
    // Another may have taken them out meanwhile.
    const left = (await writer.lines(journal)).filter(({ text }) => !fits(parsed(text)))
    if (left.length === 0) return
    const texts = left.map(({ text }) => text)
    onDamage(await store.setAside(journal, texts))
    const places = left.map(({ place }) => place)
    await writer.dropLines(journal, places)
  })
  return readJournal(store, journal, { fits, onDamage, since })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** How a book is read from its text: what is sound in it, and what nobody wrote so. */
export interface Reading<T> {
  readonly name: string
  readonly parse: (text: string) => { readonly value: T; readonly foreign: readonly string[] }
  readonly onDamage: OnDamage
  /** It may tell of members: what is damaged in it is not kept. */
  readonly isPrivate?: true
}

/** Reads a book that is a list of entries, each of which `fits`. */
export function readList<T>(text: string, fits: (entry: unknown) => entry is T) {
  try {
    const entries = text === '' ? [] : (JSON.parse(text) as unknown)
    if (!Array.isArray(entries)) return { value: [], foreign: [text] }
    return {
      value: entries.filter(fits),
      foreign: entries.filter((entry) => !fits(entry)).map((entry) => JSON.stringify(entry)),
    }
  } catch {
    return { value: [], foreign: [text] }
  }
}

/** What stands in a book, with what is damaged set aside and told once; '' is read where there is none. */
export async function readBook<T>(store: Store, reading: Reading<T>, write: (value: T) => string): Promise<T> {
  const text = (await store.read(BOOKS, reading.name)) ?? ''
  const { value, foreign } = reading.parse(text)
  if (foreign.length === 0) return value
  return store.change(reading.name, async (writer) => {
    const mended = await readIn(writer, store, reading)
    await writer.write(BOOKS, reading.name, write(mended))
    return mended
  })
}

/** The same within a change, which writes the book anew. */
export async function readIn<T>(
  writer: Writer,
  store: Store,
  { name, parse, onDamage, isPrivate }: Reading<T>,
): Promise<T> {
  const { value, foreign } = parse((await writer.read(BOOKS, name)) ?? '')
  if (foreign.length > 0)
    onDamage(isPrivate ? { file: name, entries: foreign.length } : await store.setAside(name, foreign))
  return value
}
