// The corpus of the database as a folder of this process: what changed since the last look is written, and read from
// there as any other corpus.

import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, writeWhole } from '../files/atomic-file.ts'
import { ARTICLES, REGISTRIES, REVISION_FILE } from '../files/store.ts'
import type { Connection, Database } from './database.ts'

interface Row {
  readonly shelf: string
  readonly name: string
  readonly body: string | null
}

/** Brings the folder `dir` to the database's latest revision; resolves to it. */
export async function syncMirror(database: Database, dir: string): Promise<string> {
  const own = await mirrored(dir)
  const { revision, rows, isWhole } = await database.transaction(async (connection) => {
    await connection.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    const revision = await revisionIn(connection)
    // Later than the database's own: that was set back, and what is here may never have been there.
    const isWhole = own === undefined || BigInt(own) > BigInt(revision)
    const rows = await connection.query<Row>('SELECT shelf, name, body FROM corpus_texts WHERE revision > $1', [
      isWhole ? '0' : own,
    ])
    return { revision, rows, isWhole }
  })
  if (own === revision) return revision
  if (isWhole) await clear(dir, rows)
  for (const { shelf, name, body } of rows) {
    const path = join(folderOf(dir, shelf), name)
    if (body === null) await rm(path, { force: true })
    else if ((await readIfThere(path)) !== body) await writeWhole(path, body)
  }
  await writeWhole(join(dir, REVISION_FILE), revision)
  return revision
}

/** The revision of the corpus now, as a number in text: it may be larger than a number can be. */
export async function revisionIn(connection: Connection): Promise<string> {
  const [row] = await connection.query<{ revision: string }>('SELECT revision FROM corpus_state WHERE id = 1')
  return row?.revision ?? '0'
}

/** The revision that the folder `dir` is at; undefined where it is none. */
async function mirrored(dir: string): Promise<string | undefined> {
  const text = (await readIfThere(join(dir, REVISION_FILE)))?.trim()
  return text !== undefined && /^\d+$/.test(text) ? text : undefined
}

const folderOf = (dir: string, shelf: string): string => (shelf === ARTICLES ? join(dir, 'articles') : dir)

/** Takes away what the database does not have. */
async function clear(dir: string, rows: readonly Row[]): Promise<void> {
  const kept = new Set(rows.flatMap(({ shelf, name, body }) => (body === null ? [] : [`${shelf}/${name}`])))
  for (const shelf of [ARTICLES, REGISTRIES])
    for (const entry of await readdir(folderOf(dir, shelf), { withFileTypes: true }).catch(() => []))
      if (entry.isFile() && !kept.has(`${shelf}/${entry.name}`))
        await rm(join(folderOf(dir, shelf), entry.name), { force: true })
}
