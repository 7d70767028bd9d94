// A PostgreSQL server of the tests' own: on a private port and folder, started and ended by whoever needs it. Debian's
// packages have it; where it is not installed its tests are left out, with a word about it.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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

export interface Postgres {
  readonly port: number
  /** A fresh database; its address. */
  create(): Promise<string>
  /** Ends the server at once, as a crash does, and starts it again. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Cuts all connections of the program under test, in the middle of whatever they do. */
  cutConnections(): Promise<number>
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

/** Starts a server; `extra` are lines of its configuration. */
export async function startPostgres(bin: string): Promise<Postgres> {
  const user = owner()
  const dir = mkdtempSync(join(tmpdir(), 'postgres-'))
  if (user) chownSync(dir, user.uid, user.gid)
  const data = join(dir, 'data')
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...user,
    cwd: dir,
    env: { LC_ALL: 'C.UTF-8', PATH: process.env.PATH },
  })
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const port = await freePort()
  let server: ChildProcess | undefined
  let databases = 0
  const admin = `postgresql://owner@127.0.0.1:${port}/postgres`
  const ask = async (sql: string): Promise<pg.QueryResult> => {
    const client = new pg.Client({ connectionString: admin, connectionTimeoutMillis: 1000 })
    client.on('error', () => {})
    await client.connect()
    return client.query(sql).finally(() => client.end())
  }
  const start = async (): Promise<void> => {
    const options = ['-c', 'fsync=off', '-c', `unix_socket_directories=${dir}`, '-c', 'listen_addresses=127.0.0.1']
    server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...options], {
      ...user,
      cwd: dir,
      stdio: 'ignore',
    })
    for (;;) {
      try {
        await ask('SELECT 1')
        return
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
    }
  }
  const stop = async (): Promise<void> => {
    if (!server || server.exitCode !== null) return
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
    remove: async () => {
      await stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
