// What one of several processes does for all: whoever holds the lease does it, until it ends or is not renewed.

import { randomUUID } from 'node:crypto'
import type { Connection, Database } from './database.ts'

export interface Leases {
  /** Whether this process holds `name` for the next `seconds`: it did already, or nobody else does. */
  take(name: string, seconds: number): Promise<boolean>
  /**
   * Renews `name` in the transaction of `connection`, until whose end nobody else gets it. Rejects with the code
   * `LEASE_LOST` where another has it meanwhile: what the transaction would write is theirs to write.
   */
  hold(connection: Connection, name: string, seconds: number): Promise<void>
  /** Gives `name` back, or all of them. */
  release(name?: string): Promise<void>
}

export const LEASE_LOST = 'LEASE_LOST'

const LOCK_NOT_AVAILABLE = '55P03'

/** The leases of `holder`, which is a process. Times are the database's: clocks of several machines differ. */
export function openLeases(database: Database, holder: string = randomUUID()): Leases {
  return {
    take: async (name, seconds) => {
      const take = database.query(
        `INSERT INTO leases (name, holder, until) VALUES ($1, $2, now() + $3 * interval '1 second')
         ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
         WHERE leases.holder = excluded.holder OR leases.until < now()
         RETURNING holder`,
        [name, holder, seconds],
      )
      // Its holder may be renewing it in a transaction that takes longer than anybody waits for a lock.
      const rows = await take.catch((error: { code?: unknown }) => {
        if (error.code === LOCK_NOT_AVAILABLE) return []
        throw error
      })
      return rows.length > 0
    },
    hold: async (connection, name, seconds) => {
      const rows = await connection.query(
        `UPDATE leases SET until = clock_timestamp() + $3 * interval '1 second'
          WHERE name = $1 AND holder = $2 RETURNING holder`,
        [name, holder, seconds],
      )
      if (rows.length === 0) throw Object.assign(new Error(`another process has ${name}`), { code: LEASE_LOST })
    },
    release: async (name) => {
      await database.query('DELETE FROM leases WHERE holder = $1 AND name = coalesce($2, name)', [holder, name ?? null])
    },
  }
}

/** Where one process is all there is: it does everything. */
export const ALONE: Leases = { take: async () => true, hold: async () => {}, release: async () => {} }
