// What one of several processes does for all: whoever holds the lease does it, until it ends or is not renewed.

import { randomUUID } from 'node:crypto'
import type { Database } from './database.ts'

export interface Leases {
  /** Whether this process holds `name` for the next `seconds`: it did already, or nobody else does. */
  take(name: string, seconds: number): Promise<boolean>
  /** Gives all of them back. */
  release(): Promise<void>
}

/** The leases of this process. Times are the database's: clocks of several machines differ. */
export function openLeases(database: Database): Leases {
  const holder = randomUUID()
  return {
    take: async (name, seconds) => {
      const rows = await database.query(
        `INSERT INTO leases (name, holder, until) VALUES ($1, $2, now() + $3 * interval '1 second')
         ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
         WHERE leases.holder = excluded.holder OR leases.until < now()
         RETURNING holder`,
        [name, holder, seconds],
      )
      return rows.length > 0
    },
    release: async () => {
      await database.query('DELETE FROM leases WHERE holder = $1', [holder])
    },
  }
}

/** Where one process is all there is: it does everything. */
export const ALONE: Leases = { take: async () => true, release: async () => {} }
