// The database that several processes share: its connections, its time limits, and what is tried again.

import { randomUUID } from 'node:crypto'
import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { isPassing, isUnknown } from '../files/store.ts'

/** A connection within a transaction, or any. */
export interface Connection {
  query<R extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<R[]>
}

export interface Database extends Connection {
  /**
   * Runs `work` in a transaction, and again, a few times, where it came to nothing for a reason that passes. Rejects
   * with an error that carries a code where it did not happen, or nobody can tell whether it did.
   */
  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T>
  /**
   * Hears what `notify` says on `channel` until the function that it returns is called; `onLost` once it hears nothing
   * any more.
   */
  listen(channel: string, hear: (payload: string) => void, onLost: () => void): Promise<() => void>
  /** Says `payload` on `channel`, where the engine can; whoever misses it asks. */
  notify(channel: string, payload: string): Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** postgresql://user:password@host:port/name; TLS by `?sslmode=verify-full`. */
  readonly url: string
  /** Connections at most. */
  readonly connections: number
  /** Milliseconds that one statement may take; long work needs more than an answer. */
  readonly statementMs?: number
  /** Told of a connection that is lost while nobody uses it. */
  readonly onLost: (error: Error) => void
}

/** Longer than this nobody waits for a connection, a statement or a lock: Discord gives up at 3 s, a reload later. */
const CONNECT_MS = 3000
const STATEMENT_MS = 8000
const LOCK_MS = 5000

/** Times that something is tried, and the pauses between them. */
const PAUSES_MS = [50, 250, 1000]

/** Opens the database; no connection is made before something is asked. */
export function openDatabase({ url, connections, onLost, statementMs = STATEMENT_MS }: DatabaseOptions): Database {
  // A connection that was refused half-way stays open until the server ends it.
  const sockets = new Set<Socket>()
  const stream = (): Socket => {
    const socket = new Socket()
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    return socket
  }
  const settings = {
    connectionString: url,
    stream,
    application_name: 'according-to',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  }
  const open = (limits: pg.PoolConfig): pg.Pool => {
    const all = {
      ...settings,
      ...limits,
      max: connections,
      idleTimeoutMillis: 30_000,
      query_timeout: statementMs + 1000,
    }
    return new pg.Pool(all).on('error', onLost)
  }
  let limits: pg.PoolConfig = {
    statement_timeout: statementMs,
    lock_timeout: LOCK_MS,
    idle_in_transaction_session_timeout: 3 * statementMs,
  }
  // Where they are no settings of the connection, each transaction has them.
  let begin = BEGIN
  let pool = open(limits)
  /** What gives up a connection that listens. */
  const listening = new Set<() => void>()
  /** Makes other connections in place of those of `former` and of those that listen, unless that is done. */
  const renew = (former: pg.Pool): void => {
    if (former !== pool) return
    pool = open(limits)
    void former.end()
    for (const giveUp of [...listening]) giveUp()
  }
  /** `work` with the pool; without limits of the server's where something between takes no such settings. */
  const pooled = <T>(work: (pool: pg.Pool) => Promise<T>): Promise<T> =>
    again(async () => {
      const own = pool
      try {
        return await work(own)
      } catch (error) {
        const { message, code } = error as Error & { code?: string }
        if (code === READ_ONLY) renew(own) // another server may answer at the address by now
        if (!REFUSED_SETTING.test(message)) throw error
        limits = {}
        begin = `${BEGIN}; SET LOCAL statement_timeout = ${statementMs}; SET LOCAL lock_timeout = ${LOCK_MS}`
        renew(own)
        return work(pool)
      }
    })
  const query: Connection['query'] = (text, values) =>
    pooled((pool) => coded(async () => (await pool.query(text, values as unknown[])).rows))
  const notify: Database['notify'] = async (channel, payload) => {
    await query('SELECT pg_notify($1, $2)', [channel, payload]).catch(() => {}) // an engine without it: they ask
  }
  return {
    query,
    transaction: (work) => pooled((pool) => transact(pool, begin, work)),
    listen: async (channel, hear, onLost) => {
      const { end, lose } = await listen(settings, {
        channel,
        hear,
        notify,
        onLost: () => {
          listening.delete(lose)
          onLost()
        },
      })
      listening.add(lose)
      return () => {
        listening.delete(lose)
        end()
      }
    },
    notify,
    close: async () => {
      await pool.end()
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** Whatever a role or a database has set: who waits for a lock has to see what its holder wrote. */
const BEGIN = 'BEGIN ISOLATION LEVEL READ COMMITTED'

/** read_only_sql_transaction: a standby, or a server that gives its place to one. */
const READ_ONLY = '25006'
/** A pooler's word on settings that it would have to keep apart for each client (PgBouncer's, 08P01). */
const REFUSED_SETTING = /unsupported startup parameter/

/** Tries `work` again where it failed for a reason that passes. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await work()
    } catch (error) {
      if (!isPassing(error) || isUnknown(error)) throw error
      await sleep(pause * (0.5 + Math.random()))
    }
  }
  return work()
}

/** `work`, whose errors all carry a code: the driver's own, as of a pool that had no connection in time, have none. */
async function coded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && !('code' in error) && DRIVERS_OWN.test(error.message))
      throw Object.assign(error, { code: 'UNCONNECTED' })
    throw error
  }
}

const DRIVERS_OWN = /timeout|terminated|Connection|not queryable|closed/i

async function transact<T>(pool: pg.Pool, begin: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const client = await coded(() => pool.connect())
  const lost = (): void => {} // told by the query that fails
  client.on('error', lost)
  let isCommitting = false
  try {
    await coded(() => client.query(begin))
    let failure: { readonly error: unknown } | undefined
    const connection: Connection = {
      query: async (text, values) => {
        try {
          return await coded(async () => (await client.query(text, values as unknown[])).rows)
        } catch (error) {
          failure ??= { error }
          throw error
        }
      },
    }
    const result = await work(connection).catch((error: unknown) => {
      throw failure?.error ?? error // the first tells why the others failed
    })
    // Whoever caught it meant well: a statement that failed has undone the others.
    if (failure) throw failure.error
    isCommitting = true
    await coded(() => client.query('COMMIT'))
    client.off('error', lost)
    client.release()
    return result
  } catch (error) {
    const isRolledBack = !isCommitting && (await rollBack(client))
    client.off('error', lost)
    client.release(isRolledBack ? undefined : (error as Error))
    // A connection that is lost while it commits: whether it did, nobody here can tell.
    if (isCommitting && isPassing(error)) throw Object.assign(error as Error, { unknown: true })
    throw error
  }
}

const rollBack = (client: pg.PoolClient): Promise<boolean> =>
  client.query('ROLLBACK').then(
    () => true,
    () => false,
  )

/** How long what is said on a channel may take to be heard. */
const ECHO_MS = 1000
const ECHO = 'echo '

interface Listening {
  readonly channel: string
  readonly hear: (payload: string) => void
  readonly onLost: () => void
  readonly notify: Database['notify']
}

/** What is heard: `end` ends it, `lose` as well, and tells so. */
interface Heard {
  readonly end: () => void
  readonly lose: () => void
}

/** Hears what is said; rejects where it does not hear itself, as behind a pooler that gives connections by turns. */
async function listen(settings: pg.ClientConfig, { channel, hear, onLost, notify }: Listening): Promise<Heard> {
  const client = new pg.Client(settings)
  let isOver = false
  let isHearing = false
  const lose = (): void => {
    if (isOver) return
    isOver = true
    void client.end().catch(() => {})
    if (isHearing) onLost() // before that it is told by what is waited for
  }
  client.on('error', lose)
  client.on('end', lose)
  const echo = `${ECHO}${randomUUID()}`
  const heard = new Promise<true>((resolve) => {
    client.on('notification', ({ payload = '' }) => {
      if (payload === echo) resolve(true)
      else if (!payload.startsWith(ECHO)) hear(payload)
    })
  })
  try {
    await coded(() => client.connect())
    await coded(() => client.query(`LISTEN ${pg.escapeIdentifier(channel)}`))
    await notify(channel, echo)
    if (!(await Promise.race([heard, sleep(ECHO_MS)])) || isOver)
      throw new Error('what is said on the channel is not heard')
    isHearing = true
  } catch (error) {
    isOver = true
    void client.end().catch(() => {})
    throw error
  }
  const end = (): void => {
    isOver = true
    void client.end().catch(() => {})
  }
  return { end, lose }
}
