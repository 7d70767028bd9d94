// A PostgreSQL server of the tests' own: on a private port and folder, started and ended by whoever needs it. Debian's
// packages have it; where it is not installed its tests are left out, with a word about it.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from './bot.ts'

const PACKAGES = '/usr/lib/postgresql'

/** The folder of the server's programs; undefined where there is none. */
export const POSTGRES: string | undefined = (() => {
  const versions = existsSync(PACKAGES) ? readdirSync(PACKAGES).sort((a, b) => Number(b) - Number(a)) : []
  const found = versions.map((version) => join(PACKAGES, version, 'bin')).find((dir) => existsSync(join(dir, 'initdb')))
  if (found === undefined) process.stderr.write('PostgreSQL is not installed: its tests are left out.\n')
  return found
})()

/** A pooler's program, which gives connections by turns; undefined where there is none. */
export const PGBOUNCER: string | undefined = (() => {
  const found = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer'].find(existsSync)
  if (found === undefined) process.stderr.write('PgBouncer is not installed: its test is left out.\n')
  return found
})()

export interface Postgres {
  readonly port: number
  /** A fresh database; its address. */
  create(): Promise<string>
  /** Ends the server at once, as a crash does, and starts it again. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Cuts all connections of the program under test, in the middle of whatever they do. */
  cutConnections(): Promise<number>
  /** Lets it take nothing any more, as one that gives its place to another. */
  setReadOnly(is: boolean): Promise<void>
  /** Asks this role for its password from now on, in place of trusting it. */
  guard(role: string): Promise<void>
  /** The same database through a pooler at `program`, which ends with the server. */
  pool(url: string, program: string): Promise<string>
  remove(): Promise<void>
}

/** The server refuses to run as root: then it runs as the user that its package made. */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

async function askAt(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 })
  client.on('error', () => {})
  await client.connect()
  return client.query(sql).finally(() => client.end())
}

async function untilAnswered(url: string): Promise<void> {
  for (;;) {
    try {
      await askAt(url, 'SELECT 1')
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }
}

/** Starts a server: an empty one, or a standby of the one at the port `of`. */
export async function startPostgres(bin: string, of?: number): Promise<Postgres> {
  const user = owner()
  const dir = mkdtempSync(join(tmpdir(), 'postgres-'))
  if (user) chownSync(dir, user.uid, user.gid)
  const data = join(dir, 'data')
  const [program, args] =
    of === undefined
      ? ['initdb', ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--no-sync']]
      : ['pg_basebackup', ['-h', '127.0.0.1', '-p', String(of), '-U', 'owner', '-D', data, '-R', '-c', 'fast', '-N']]
  const made = spawnSync(join(bin, program), args, {
    ...user,
    cwd: dir,
    env: { LC_ALL: 'C.UTF-8', PATH: process.env.PATH },
  })
  if (made.status !== 0) throw new Error(`${program}: ${made.stderr}`)
  const port = await freePort()
  let server: ChildProcess | undefined
  let databases = 0
  const admin = `postgresql://owner@127.0.0.1:${port}/postgres`
  const poolers: ChildProcess[] = []
  const ask = (sql: string): Promise<pg.QueryResult> => askAt(admin, sql)
  const start = async (): Promise<void> => {
    const options = ['-c', 'fsync=off', '-c', `unix_socket_directories=${dir}`, '-c', 'listen_addresses=127.0.0.1']
    server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...options], {
      ...user,
      cwd: dir,
      stdio: 'ignore',
    })
    await untilAnswered(admin)
  }
  const stop = async (): Promise<void> => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGQUIT')
    await ended
  }
  await start()
  return {
    port,
    start,
    stop,
    create: async () => {
      const name = `test${++databases}`
      await ask(`CREATE DATABASE ${name}`)
      return `postgresql://owner@127.0.0.1:${port}/${name}`
    },
    cutConnections: async () => {
      const { rowCount } = await ask(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'according-to'",
      )
      return rowCount ?? 0
    },
    setReadOnly: async (is) => {
      await ask(`ALTER SYSTEM SET default_transaction_read_only = ${is}`)
      await ask('SELECT pg_reload_conf()')
      while (
        (await ask('SHOW default_transaction_read_only')).rows[0]?.default_transaction_read_only !== (is ? 'on' : 'off')
      );
    },
    guard: async (role) => {
      const rules = join(data, 'pg_hba.conf')
      writeFileSync(rules, `host all ${role} 127.0.0.1/32 scram-sha-256\n${readFileSync(rules, 'utf8')}`)
      await ask('SELECT pg_reload_conf()')
    },
    pool: async (url, program) => {
      const poolPort = await freePort()
      const settings = `[databases]
${new URL(url).pathname.slice(1)} = user=owner host=127.0.0.1 port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${poolPort}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 4
`
      const path = join(dir, `pooler${poolPort}.ini`)
      writeFileSync(path, settings)
      poolers.push(spawn(program, [path], { ...user, cwd: dir, stdio: 'ignore' }))
      const pooled = url.replace(`:${port}/`, `:${poolPort}/`)
      await untilAnswered(pooled)
      return pooled
    },
    remove: async () => {
      for (const pooler of poolers) pooler.kill('SIGKILL')
      await stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

export interface Proxy {
  readonly port: number
  /** Leads new connections elsewhere; those that are there stay. */
  lead(port: number): void
  /** Passes nothing on any more, and ends nothing: as a server that hangs, or a cable that is pulled. */
  freeze(): void
  thaw(): void
  close(): Promise<void>
}

/** An address that leads to the server at `port`, as one that moves with the primary. */
export async function startProxy(port: number): Promise<Proxy> {
  let target = port
  let isFrozen = false
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const onward = connect(target, '127.0.0.1')
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(one.on('error', () => {}))
      one.pipe(other)
      if (isFrozen) one.pause()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    lead: (port) => {
      target = port
    },
    freeze: () => {
      isFrozen = true
      for (const socket of sockets) socket.pause()
    },
    thaw: () => {
      isFrozen = false
      for (const socket of sockets) socket.resume()
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
