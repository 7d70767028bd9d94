// The corpus of the database as a folder of this process: what changed since the last look is written, and read from
// there as any other corpus.

import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, writeWhole } from '../files/atomic-file.ts'
import { ARTICLES, corpusFolder, LONGEST_NAME, REGISTRIES, REVISION_FILE } from '../files/store.ts'
import type { Connection, Database } from './database.ts'

interface Row {
  readonly shelf: string
  readonly name: string
  readonly isGone: boolean
}

/** Texts of one query: all of a large corpus in one would outlast the time that a statement has. */
const PAGE = 100

/**
 * Brings the folder `dir` to the latest revision of the database; resolves to it. One that holds no corpus, as while it
 * is restored, takes nothing away.
 */
export async function syncMirror(database: Database, dir: string): Promise<string> {
  const own = await markOf(dir)
  return database.transaction(async (connection) => {
    await connection.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    const { revision, token } = await markIn(connection)
    if (revision === NONE) return NONE
    if (isSameMark(own, { revision, token })) return revision
    // A revision that the database does not have so: it was set back, and what is here may never have been there.
    const isPart = own !== undefined && own.token !== '' && own.token === (await tokenOf(connection, own.revision))
    // What no folder takes is left out: all else is answered from.
    const rows = await connection.query<Row>(
      `SELECT shelf, name, body IS NULL AS "isGone" FROM corpus_texts
        WHERE revision > $1 AND octet_length(name) <= ${LONGEST_NAME} ORDER BY shelf, name`,
      [isPart ? own.revision : NONE],
    )
    // Should this die half-way, the folder is of no revision, and all of it is compared the next time.
    if (own) await writeWhole(join(dir, REVISION_FILE), `${own.revision}\n\n`)
    if (!isPart) await clear(dir, rows)
    for (const { shelf, name } of rows.filter(({ isGone }) => isGone))
      await rm(join(corpusFolder(dir, shelf), name), { force: true })
    for (const shelf of [ARTICLES, REGISTRIES]) {
      const names = rows.filter((row) => row.shelf === shelf && !row.isGone).map(({ name }) => name)
      for (let from = 0; from < names.length; from += PAGE)
        await fetchInto(corpusFolder(dir, shelf), connection, shelf, names.slice(from, from + PAGE))
    }
    await writeWhole(join(dir, REVISION_FILE), `${revision}\n${token}\n`)
    return revision
  })
}

async function fetchInto(folder: string, connection: Connection, shelf: string, names: string[]): Promise<void> {
  const rows = await connection.query<{ name: string; body: string }>(
    'SELECT name, body FROM corpus_texts WHERE shelf = $1 AND name = ANY($2::text[])',
    [shelf, names],
  )
  for (const { name, body } of rows) {
    const path = join(folder, name)
    if ((await readIfThere(path)) !== body) await writeWhole(path, body)
  }
}

/** Where the corpus is in its history. */
export interface Mark {
  /** A number in text: it may be larger than a number can be. */
  readonly revision: string
  /** Tells this revision from another of the same number; empty where it is older than such tokens. */
  readonly token: string
}

export const isSameMark = (one: Mark | undefined, other: Mark | undefined): boolean =>
  one?.revision === other?.revision && one?.token === other?.token

/** The revision of a database that holds no corpus. */
export const NONE = '0'

export async function markIn(connection: Connection): Promise<Mark> {
  const [row] = await connection.query<{ revision: string; token: string | null }>(
    `SELECT s.revision, r.token FROM corpus_state s LEFT JOIN corpus_revisions r ON r.revision = s.revision
      WHERE s.id = 1`,
  )
  return { revision: row?.revision ?? NONE, token: row?.token ?? '' }
}

async function tokenOf(connection: Connection, revision: string): Promise<string> {
  const rows = await connection.query<{ token: string }>('SELECT token FROM corpus_revisions WHERE revision = $1', [
    revision,
  ])
  return rows[0]?.token ?? ''
}

/** Whether `mark` is one of the history of the database: the folder that is at it is not of another. */
export async function isOfHistory(connection: Connection, { revision, token }: Mark): Promise<boolean> {
  const rows = await connection.query(
    `SELECT 1 FROM corpus_state s LEFT JOIN corpus_revisions r ON r.revision = $1
      WHERE s.id = 1 AND s.revision >= $1 AND coalesce(r.token, '') = $2`,
    [revision, token],
  )
  return rows.length > 0
}

/** Where the folder `dir` is; undefined where it is nowhere, or its articles were taken away. */
export async function markOf(dir: string): Promise<Mark | undefined> {
  const [revision = '', token = ''] = ((await readIfThere(join(dir, REVISION_FILE))) ?? '').split('\n')
  const isThere = await stat(corpusFolder(dir, ARTICLES)).then(
    () => true,
    () => false,
  )
  return isThere && /^\d{1,18}$/.test(revision) ? { revision, token } : undefined
}

/** Takes away what the database does not have. */
async function clear(dir: string, rows: readonly Row[]): Promise<void> {
  const kept = new Set(rows.flatMap(({ shelf, name, isGone }) => (isGone ? [] : [`${shelf}/${name}`])))
  for (const shelf of [ARTICLES, REGISTRIES])
    for (const entry of await readdir(corpusFolder(dir, shelf), { withFileTypes: true }).catch(() => []))
      if (entry.isFile() && !kept.has(`${shelf}/${entry.name}`))
        await rm(join(corpusFolder(dir, shelf), entry.name), { force: true })
}
