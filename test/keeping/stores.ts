// The stores that everything kept is tested in: files, and a database where there is one to be had.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../src/database/database.ts'
import { openDatabaseStore } from '../../src/database/database-store.ts'
import { migrate } from '../../src/database/migrations.ts'
import { openFileStore } from '../../src/files/file-store.ts'
import { BOOKS, type Store } from '../../src/files/store.ts'
import { POSTGRES, type Postgres, startPostgres } from '../lookalike/postgres.ts'

/** A store that is empty, and opened again as another process would. */
export interface Place {
  open(): Store
  close(): Promise<void>
}

export interface Kind {
  readonly name: string
  begin(): Promise<void>
  place(): Promise<Place>
  end(): Promise<void>
}

const files: Kind = {
  name: 'files',
  begin: async () => {},
  place: async () => {
    const dir = mkdtempSync(join(tmpdir(), 'data-'))
    return { open: () => openFileStore(dir, dir), close: async () => rmSync(dir, { recursive: true }) }
  },
  end: async () => {},
}

let server: Postgres | undefined
const database: Kind = {
  name: 'a database',
  begin: async () => {
    server = await startPostgres(POSTGRES ?? '')
  },
  place: async () => {
    const url = (await server?.create()) ?? ''
    const opened: Database[] = []
    const connect = (): Database => {
      const one = openDatabase({ url, connections: 3, onLost: () => {} })
      opened.push(one)
      return one
    }
    await migrate(connect())
    return {
      open: () => openDatabaseStore(connect()),
      close: async () => {
        await Promise.all(opened.map((one) => one.close()))
      },
    }
  },
  end: async () => {
    await server?.remove()
  },
}

export const KINDS: readonly Kind[] = POSTGRES === undefined ? [files] : [files, database]

/** Writes a text past the books, as a fault of the disk or another hand would. */
export const plant = (store: Store, name: string, text: string, shelf = BOOKS): Promise<void> =>
  store.change(name, (writer) => writer.write(shelf, name, text))

/** Writes lines past the books. */
export const plantLines = (store: Store, journal: string, lines: readonly string[]): Promise<void> =>
  store.change(journal, async (writer) => {
    for (const line of lines) await writer.append(journal, line)
  })
