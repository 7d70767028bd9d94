// `npm run corpus`: the corpus folder into the shared database, and back, letter for letter; with it all that is kept.

import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Database, openDatabase } from '../database/database.ts'
import { openDatabaseStore } from '../database/database-store.ts'
import { migrate } from '../database/migrations.ts'
import { isFailure, type Misuse } from '../failure.ts'
import { openFileStore } from '../files/file-store.ts'
import { ARTICLES, BOOKS, REGISTRIES, type Store } from '../files/store.ts'
import { misuse, parseOptions } from './options.ts'
import { print } from './output.ts'
import { visible } from './render-answer.ts'

export const CORPUS_USAGE = `Usage: npm run corpus -- import|export [options]
  import  puts the corpus folder into the database of DATABASE_URL, which then holds these files and no others
  export  writes the corpus of the database into a folder
  --corpus DIR  the corpus folder. Default: CORPUS_DIR
  --books       reports, gaps, drafts, trash, watches and the audit trail as well, from or to DATA_DIR`

const OPTIONS = { corpus: { type: 'string' }, books: { type: 'boolean' } } as const

export interface CorpusSettings {
  readonly corpusDir: string
  readonly dataDir: string
  readonly databaseUrl?: string
}

/** Runs `corpus` with its command line; resolves to the exit code. */
export async function runCorpus(
  args: readonly string[],
  { corpusDir, dataDir, databaseUrl }: CorpusSettings,
): Promise<number | Misuse> {
  const parsed = parseOptions(args, OPTIONS, CORPUS_USAGE)
  if (isFailure(parsed)) return parsed
  const { values, positionals } = parsed
  const [what, ...others] = positionals
  if ((what !== 'import' && what !== 'export') || others.length > 0)
    return misuse('Say import or export.', CORPUS_USAGE)
  if (databaseUrl === undefined) return misuse('DATABASE_URL is not set: there is no database.', CORPUS_USAGE)
  const { corpus = corpusDir, books = false } = values
  const database = openDatabase({ url: databaseUrl, connections: 2, onLost: () => {} })
  try {
    await migrate(database)
    const files = openFileStore(dataDir, corpus)
    return what === 'import'
      ? await importInto(database, files, corpus, books)
      : await exportFrom(database, files, corpus, books)
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    await print(`The database could not be used${code ? ` (${code})` : ''}: ${message}\n`)
    return 1
  } finally {
    await database.close()
  }
}

/** The files of a shelf that a corpus is made of. */
const isKept = (shelf: string, name: string): boolean =>
  shelf === ARTICLES ? /\.(?:md|txt)$/i.test(name) : /^(?:outlets|glossary|feeds)\.yaml$/.test(name)

async function importInto(database: Database, files: Store, dir: string, books: boolean): Promise<number> {
  const texts: { shelf: string; name: string; text: string }[] = []
  for (const shelf of [ARTICLES, REGISTRIES])
    for (const name of await namesIn(shelf === ARTICLES ? join(dir, 'articles') : dir)) {
      if (!isKept(shelf, name)) continue
      const text = decoded(await readFile(join(shelf === ARTICLES ? join(dir, 'articles') : dir, name)))
      if (text === undefined) {
        await print(`${visible(name)} is not UTF-8, or holds a zero: nothing was imported. Save it as UTF-8.\n`)
        return 1
      }
      texts.push({ shelf, name, text })
    }
  if (!texts.some(({ shelf }) => shelf === ARTICLES)) {
    await print(`There is no article in ${visible(dir)}: nothing was imported.\n`)
    return 1
  }
  const store = openDatabaseStore(database)
  const counts = await store.change(ARTICLES, async (writer) => {
    let [written, removed] = [0, 0]
    const wanted = new Set(texts.map(({ shelf, name }) => `${shelf}/${name}`))
    for (const { shelf, name, text } of texts) {
      if ((await writer.read(shelf, name)) === text) continue
      await writer.write(shelf, name, text)
      written++
    }
    for (const shelf of [ARTICLES, REGISTRIES])
      for (const name of await writer.list(shelf))
        if (!wanted.has(`${shelf}/${name}`)) {
          await writer.remove(shelf, name)
          removed++
        }
    return { written, removed }
  })
  await print(`${texts.length} files: ${counts.written} written, ${counts.removed} taken out of the database.\n`)
  if (books) await print(`${await copyBooks(files, store)} texts and lines of the books were copied.\n`)
  return 0
}

async function exportFrom(database: Database, files: Store, dir: string, books: boolean): Promise<number> {
  const store = openDatabaseStore(database)
  await mkdir(join(dir, 'articles'), { recursive: true })
  let count = 0
  for (const shelf of [ARTICLES, REGISTRIES]) {
    const names = await store.list(shelf)
    for (const name of names) {
      const text = (await store.read(shelf, name)) ?? ''
      if ((await files.read(shelf, name)) !== text)
        await files.change(shelf, (writer) => writer.write(shelf, name, text))
      count++
    }
    // What the database has no more was taken out of the corpus.
    for (const name of await files.list(shelf))
      if (isKept(shelf, name) && !names.includes(name))
        await files.change(shelf, (writer) => writer.remove(shelf, name))
  }
  await print(`${count} files written to ${visible(dir)}.\n`)
  if (books) await print(`${await copyBooks(store, files)} texts and lines of the books were copied.\n`)
  return 0
}

const SHELVES = [BOOKS, 'drafts']
const BOOK = /^(?:gaps\.json|inbox\.json|watches\.json|watched\.txt|salt)$/
const JOURNALS = ['audit.jsonl', 'reports.jsonl', 'corrections.jsonl']

/** Copies all that is kept from one store to another that holds none of it yet; how many texts and lines that are. */
async function copyBooks(from: Store, to: Store): Promise<number> {
  let copied = 0
  const days = await from.list('trash')
  for (const shelf of [...SHELVES, ...days.map((day) => `trash/${day}`)])
    for (const name of await from.list(shelf)) {
      if (shelf === BOOKS && !BOOK.test(name)) continue
      const text = await from.read(shelf, name).catch(() => undefined) // a folder among the books
      if (text === undefined) continue
      await to.change(shelf, (writer) => writer.write(shelf, name, text))
      copied++
    }
  for (const journal of JOURNALS) {
    const there = new Set((await to.lines(journal)).map(({ text }) => text))
    const lines = (await from.lines(journal)).filter(({ text }) => !there.has(text))
    await to.change(journal, async (writer) => {
      for (const { text } of lines) await writer.append(journal, text)
    })
    copied += lines.length
  }
  return copied
}

const namesIn = async (dir: string): Promise<string[]> =>
  (await readdir(dir, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()

/** A file's text, letter for letter; undefined where a database could not keep it so. */
function decoded(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
