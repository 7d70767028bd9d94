// The store in a database: the same texts and journals, and a revision for every change of the corpus.

import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import {
  ARTICLES,
  type JournalLine,
  LONGEST_NAME,
  REGISTRIES,
  type Readable,
  type Store,
  type Writer,
} from '../files/store.ts'
import type { Connection, Database } from './database.ts'
import { type Mark, NONE } from './mirror.ts'

/** Where a change of the corpus is told of. */
export const CHANNEL = 'according_to_corpus'

const isCorpus = (shelf: string): boolean => shelf === ARTICLES || shelf === REGISTRIES

/** A change under way: what it calls reads and writes in its transaction. */
interface Change {
  readonly connection: Connection
  readonly writer: ReturnType<typeof writerOn>
  isOver: boolean
}

export interface DatabaseStore extends Store {
  /** The state of the corpus that was written last here; undefined where none was. */
  readonly written: () => Mark | undefined
}

/**
 * The store in `database`, whose tables are there. What happens within a change happens in its transaction, whole or
 * not at all; changes within it too. With connections of their own they would wait for one that others hold, who wait
 * for this change.
 */
export function openDatabaseStore(database: Database): DatabaseStore {
  const changes = new AsyncLocalStorage<Change>()
  const under = (): Change | undefined => {
    const change = changes.getStore()
    return change?.isOver ? undefined : change
  }
  const reading = () => readerOn(under()?.connection ?? database)
  let written: Mark | undefined
  return {
    written: () => written,
    read: (shelf, name) => reading().read(shelf, name),
    list: (shelf) => reading().list(shelf),
    beginnings: (shelf, characters) => reading().beginnings(shelf, characters),
    lines: (journal, after) => reading().lines(journal, after),
    change: async (area, work) => {
      const outer = under()
      if (outer) {
        await lockArea(outer.connection, area)
        return work(outer.writer)
      }
      const { result, mark } = await database.transaction(async (connection) => {
        await lockArea(connection, area)
        const change: Change = { connection, writer: writerOn(connection), isOver: false }
        try {
          const result = await changes.run(change, () => work(change.writer))
          return { result, mark: change.writer.mark() }
        } finally {
          change.isOver = true
        }
      })
      if (mark === undefined) return result
      written = mark
      await database.notify(CHANNEL, mark.revision)
      return result
    },
    setAside: async (name, entries) => {
      const put = async (writer: Writer): Promise<void> => {
        for (const entry of entries) await writer.append(`${name}.damaged`, entry)
      }
      const outer = under()
      if (outer) await put(outer.writer)
      // What cannot be written is told all the same.
      else await database.transaction((connection) => put(writerOn(connection))).catch(() => {})
      return { file: name, entries: entries.length }
    },
  }
}

/** Lets one change of `area` happen at a time, whichever process makes it. */
async function lockArea(connection: Connection, area: string): Promise<void> {
  await connection.query('INSERT INTO areas (name) VALUES ($1) ON CONFLICT (name) DO NOTHING', [area])
  await connection.query('SELECT 1 FROM areas WHERE name = $1 FOR UPDATE', [area])
}

const readerOn = (connection: Connection): Readable => ({
  read: async (shelf, name) => {
    const table = isCorpus(shelf) ? 'corpus_texts' : 'texts'
    const [row] = await connection.query<{ body: string | null }>(
      `SELECT body FROM ${table} WHERE shelf = $1 AND name = $2`,
      [shelf, name],
    )
    return row?.body ?? undefined
  },
  list: async (shelf) => {
    if (isCorpus(shelf)) {
      const rows = await connection.query<{ name: string }>(
        'SELECT name FROM corpus_texts WHERE shelf = $1 AND body IS NOT NULL ORDER BY name',
        [shelf],
      )
      return rows.map(({ name }) => name)
    }
    const rows = await connection.query<{ shelf: string; name: string }>(
      'SELECT shelf, name FROM texts WHERE shelf = $1 OR left(shelf, length($2)) = $2',
      [shelf, `${shelf}/`],
    )
    // Names on the shelf itself, and the first part of what lies further in.
    const names = rows.map((row) =>
      row.shelf === shelf ? row.name : (row.shelf.slice(shelf.length + 1).split('/')[0] ?? ''),
    )
    return [...new Set(names)].sort()
  },
  beginnings: async (shelf, characters) => {
    const rows = await connection.query<{ shelf: string; name: string; text: string }>(
      'SELECT shelf, name, left(body, $2) AS text FROM texts WHERE left(shelf, length($1)) = $1',
      [`${shelf}/`, characters],
    )
    return rows.map((row) => ({ name: `${row.shelf.slice(shelf.length + 1)}/${row.name}`, text: row.text }))
  },
  lines: async (journal, after = 0) => {
    const rows = await connection.query<{ place: string; body: string }>(
      'SELECT place, body FROM lines WHERE journal = $1 AND place > $2 ORDER BY place',
      [journal, after],
    )
    return rows.map(({ place, body }): JournalLine => ({ place: Number(place), text: body }))
  },
})

/** Writes within a transaction; `mark` is where the corpus is after it, where it was changed. */
function writerOn(connection: Connection): Writer & { readonly mark: () => Mark | undefined } {
  let mark: Mark | undefined
  const writeCorpus = async (shelf: string, name: string, body: string | null): Promise<void> => {
    if (body !== null && Buffer.byteLength(name) > LONGEST_NAME)
      throw Object.assign(new Error(`no folder takes a name as long as ${name}`), { code: 'ENAMETOOLONG' })
    if (mark === undefined) {
      const [row] = await connection.query<{ revision: string }>(
        'UPDATE corpus_state SET revision = revision + 1 WHERE id = 1 RETURNING revision',
      )
      mark = { revision: row?.revision ?? NONE, token: randomUUID() }
      await connection.query('INSERT INTO corpus_revisions (revision, token) VALUES ($1, $2)', [
        mark.revision,
        mark.token,
      ])
    }
    const { revision } = mark
    await connection.query(
      `INSERT INTO corpus_texts (shelf, name, body, revision) VALUES ($1, $2, $3, $4)
       ON CONFLICT (shelf, name) DO UPDATE SET body = excluded.body, revision = excluded.revision`,
      [shelf, name, body, revision],
    )
    await connection.query(
      `INSERT INTO corpus_versions (shelf, name, revision, body) VALUES ($1, $2, $3, $4)
       ON CONFLICT (shelf, name, revision) DO UPDATE SET body = excluded.body`,
      [shelf, name, revision, body],
    )
  }
  return {
    ...readerOn(connection),
    write: async (shelf, name, text) => {
      if (isCorpus(shelf)) return writeCorpus(shelf, name, text)
      await connection.query(
        `INSERT INTO texts (shelf, name, body) VALUES ($1, $2, $3)
         ON CONFLICT (shelf, name) DO UPDATE SET body = excluded.body`,
        [shelf, name, text],
      )
    },
    remove: async (shelf, name) => {
      if (isCorpus(shelf)) return writeCorpus(shelf, name, null)
      await connection.query('DELETE FROM texts WHERE shelf = $1 AND name = $2', [shelf, name])
    },
    append: async (journal, text) => {
      await connection.query('INSERT INTO lines (journal, body) VALUES ($1, $2)', [journal, text])
    },
    dropLines: async (journal, places) => {
      await connection.query('DELETE FROM lines WHERE journal = $1 AND place = ANY($2::bigint[])', [journal, places])
    },
    mark: () => mark,
  }
}
