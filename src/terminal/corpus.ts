// `npm run corpus`: the corpus folder into the shared database, and back, letter for letter; with it all that is kept.

import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { loadCorpus } from '../corpus/load-corpus.ts'
import { describeProblem } from '../corpus/problem.ts'
import { explainUnusable, refusedPath } from '../database/advice.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { openDatabaseStore } from '../database/database-store.ts'
import { migrate } from '../database/migrations.ts'
import { markIn, NONE } from '../database/mirror.ts'
import { isFailure, type Misuse } from '../failure.ts'
import { openFileStore } from '../files/file-store.ts'
import { ARTICLES, BOOKS, corpusFolder, REGISTRIES, type Store } from '../files/store.ts'
import { putInTrash } from '../keeping/article-files.ts'
import { misuse, parseOptions } from './options.ts'
import { print } from './output.ts'
import { visible } from './render-answer.ts'

export const CORPUS_USAGE = `Usage: npm run corpus -- import|export [options]
  import  puts the corpus folder into the database of DATABASE_URL, which then holds these files and no others;
          what moderators changed since goes to the trash
  export  writes the corpus of the database into a folder
  --corpus DIR  the corpus folder. Default: CORPUS_DIR
  --if-empty    imports only where the database holds no corpus yet
  --books       reports, gaps, drafts, trash, watches and the audit trail as well, from or to DATA_DIR`

const OPTIONS = { corpus: { type: 'string' }, books: { type: 'boolean' }, 'if-empty': { type: 'boolean' } } as const

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
    if (what === 'import' && values['if-empty'] && (await markIn(database)).revision !== NONE) {
      await print('The database holds a corpus already: nothing was imported.\n')
      return 0
    }
    const files = openFileStore(dataDir, corpus)
    return what === 'import'
      ? await importInto(database, files, corpus, books)
      : await exportFrom(database, files, corpus, books)
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    const path = refusedPath(error)
    const why = path
      ? `${visible(path)} cannot be read or written (${code}): check its rights, and that there is room`
      : explainUnusable({ code, message })
    await print(`${why[0]?.toUpperCase()}${why.slice(1)}\n`)
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
    for (const name of await namesIn(corpusFolder(dir, shelf))) {
      if (!isKept(shelf, name)) continue
      const text = await textAt(join(corpusFolder(dir, shelf), name))
      if (text === undefined) {
        const what = 'cannot be read, or its name or text is not UTF-8, or holds a zero'
        await print(`${visible(name)} ${what}: nothing was imported. Save it as UTF-8.\n`)
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
    const undone: string[] = []
    const own = await changedByModerators(database)
    /** A text that is nowhere but here goes to the trash. */
    const keep = async (shelf: string, name: string, text: string | undefined): Promise<void> => {
      if (shelf !== ARTICLES || !own.has(name)) return
      undone.push(name)
      if (text !== undefined) await putInTrash(writer, name, text)
    }
    const wanted = new Set(texts.map(({ shelf, name }) => `${shelf}/${name}`))
    for (const { shelf, name, text } of texts) {
      const former = await writer.read(shelf, name)
      if (former === text) continue
      await keep(shelf, name, former)
      await writer.write(shelf, name, text)
      written++
    }
    for (const shelf of [ARTICLES, REGISTRIES])
      for (const name of await writer.list(shelf))
        if (!wanted.has(`${shelf}/${name}`)) {
          await keep(shelf, name, await writer.read(shelf, name))
          await writer.remove(shelf, name)
          removed++
        }
    return { written, removed, undone }
  })
  await database.query('UPDATE corpus_revisions SET is_imported = true WHERE revision = $1', [
    store.written()?.revision ?? NONE,
  ])
  await print(`${texts.length} files: ${counts.written} written, ${counts.removed} taken out of the database.\n`)
  await tellUndone(counts.undone)
  const { problems } = await loadCorpus(dir)
  if (problems.length > 0)
    await print(
      `${problems.map(describeProblem).join('\n')}\nWhat runs goes on with what it has until that is mended.\n`,
    )
  return books ? copyBooks(files, store, 'The database') : 0
}

/** The articles that were changed, added or taken out since they were imported. */
async function changedByModerators(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ name: string }>(
    `SELECT name FROM corpus_texts JOIN corpus_revisions USING (revision) WHERE shelf = $1 AND NOT is_imported`,
    [ARTICLES],
  )
  return new Set(rows.map(({ name }) => name))
}

/** Articles that are named of those whose changes an import has undone. */
const MOST_NAMED = 20

async function tellUndone(names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  const named = names.slice(0, MOST_NAMED).map(visible).join(', ')
  await print(
    `What moderators did to ${names.length} of them since is undone; their texts are in the trash (/corpus restore): ` +
      `${named}${more}.\n`,
  )
}

async function exportFrom(database: Database, files: Store, dir: string, books: boolean): Promise<number> {
  const store = openDatabaseStore(database)
  const texts = await corpusIn(database)
  if (texts.length === 0) {
    await print('The database holds no corpus: nothing was written. Is DATABASE_URL the right one?\n')
    return 1
  }
  await mkdir(corpusFolder(dir, ARTICLES), { recursive: true })
  for (const { shelf, name, body } of texts)
    if ((await files.read(shelf, name)) !== body) await files.change(shelf, (writer) => writer.write(shelf, name, body))
  await print(`${texts.length} files written to ${visible(dir)}.\n`)
  const kept = new Set(texts.map(({ shelf, name }) => `${shelf}/${name}`))
  for (const shelf of [ARTICLES, REGISTRIES])
    for (const name of (await files.list(shelf)).filter((name) => isKept(shelf, name) && !kept.has(`${shelf}/${name}`)))
      await putAside(files, shelf, name)
  return books ? copyBooks(store, files, 'The data folder') : 0
}

interface Text {
  readonly shelf: string
  readonly name: string
  readonly body: string
}

/** Texts of one query, which has its time limit. */
const PAGE = 200

/** The corpus as it is at one moment. */
const corpusIn = (database: Database): Promise<Text[]> =>
  database.transaction(async (connection) => {
    await connection.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    const texts: Text[] = []
    for (;;) {
      const { shelf = '', name = '' } = texts.at(-1) ?? {}
      const page = await connection.query<Text>(
        `SELECT shelf, name, body FROM corpus_texts
          WHERE body IS NOT NULL AND (shelf, name) > ($1, $2) ORDER BY shelf, name LIMIT ${PAGE}`,
        [shelf, name],
      )
      texts.push(...page)
      if (page.length < PAGE) return texts
    }
  })

/** What the folder has and the database has not goes where nothing reads it, and is not lost. */
async function putAside(files: Store, shelf: string, name: string): Promise<void> {
  await files.change(shelf, async (writer) => {
    const text = await writer.read(shelf, name)
    if (text === undefined) return
    await writer.write(shelf, `${name}.aside`, text)
    await writer.remove(shelf, name)
  })
  await print(`${visible(name)} is not in the database: it is now ${visible(name)}.aside.\n`)
}

const SHELVES = [BOOKS, 'drafts']
const BOOK = /^(?:gaps\.json|inbox\.json|watches\.json|watched\.txt|salt)$/
const JOURNALS = ['audit.jsonl', 'reports.jsonl', 'corrections.jsonl']

/**
 * Copies all that is kept from one store to another, `called` so, that holds none of it yet: what others do with books
 * of their own would be overwritten, and what they settled would be open again. Resolves to the exit code.
 */
async function copyBooks(from: Store, to: Store, called: string): Promise<number> {
  const there = await keptIn(to)
  const journals = await Promise.all(JOURNALS.map((journal) => to.lines(journal)))
  if (there.length > 0 || journals.some((lines) => lines.length > 0)) {
    const [first = JOURNALS[journals.findIndex((lines) => lines.length > 0)] ?? ''] = there.map(({ name }) => name)
    await print(
      `${called} has books already (${visible(first)}, …): none was copied. --books needs one that has none: name another DATA_DIR, or another database.\n`,
    )
    return 1
  }
  // A database takes all of it or nothing.
  const count = await to.change('copy', async () => {
    const texts = await keptIn(from)
    for (const { shelf, name } of texts) {
      const text = await from.read(shelf, name)
      if (text !== undefined) await to.change(shelf, (writer) => writer.write(shelf, name, text))
    }
    let lines = 0
    for (const journal of JOURNALS)
      await to.change(journal, async (writer) => {
        const all = await from.lines(journal)
        for (const { text } of all) await writer.append(journal, text)
        lines += all.length
      })
    return texts.length + lines
  })
  await print(`${count} texts and lines of the books were copied.\n`)
  return 0
}

/** The books, drafts and trash of a store. */
async function keptIn(store: Store): Promise<{ shelf: string; name: string }[]> {
  const days = (await store.list('trash')).map((day) => `trash/${day}`)
  const all: { shelf: string; name: string }[] = []
  for (const shelf of [...SHELVES, ...days])
    for (const name of await store.list(shelf)) if (shelf !== BOOKS || BOOK.test(name)) all.push({ shelf, name })
  return all
}

/** The names of the files in a folder, and of links to files: the corpus is read through them as well. */
async function namesIn(dir: string): Promise<string[]> {
  const names: string[] = []
  for (const entry of await readdir(dir, { withFileTypes: true }).catch(() => [])) {
    if (entry.name.startsWith('.')) continue
    if (entry.isFile() || (await isFile(join(dir, entry.name)))) names.push(entry.name)
  }
  return names.sort()
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )

/** A file's text, letter for letter; undefined where it cannot be read, or a database could not keep it so. */
async function textAt(path: string): Promise<string | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path))
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
