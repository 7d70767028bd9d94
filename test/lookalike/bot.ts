// The built bot as a process of its own, and the corpora it is given in tests.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Discord, HOME, MODERATOR_ROLE, TOKEN } from './discord.ts'

/** npm runs tests and benchmarks from the project's root. */
const ROOT = process.cwd()
export const MAIN = join(ROOT, 'dist', 'run', 'main.js')
export const CORPUS = join(ROOT, 'corpus')
/** Where bots of this file keep what no test looks at; never the checkout's own data. */
const DATA = mkdtempSync(join(tmpdir(), 'data-'))
process.once('exit', () => rmSync(DATA, { recursive: true, force: true }))

let smallCorpus: ReturnType<typeof copyCorpus> | undefined
/** The corpus of bots that are given none. */
function small(): ReturnType<typeof copyCorpus> {
  if (smallCorpus) return smallCorpus
  smallCorpus = copyCorpus()
  process.once('exit', smallCorpus.remove)
  return smallCorpus
}

/** A port that nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

export interface Bot {
  readonly pid: number | undefined
  /** Log lines so far, as text. */
  log(): string
  signal(signal: NodeJS.Signals): void
  /** Resolves when the process has ended, whatever ended it. */
  readonly ended: Promise<unknown>
  /** Asks it to end and waits; resolves to its exit code and how long that took. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; tookMs: number }>
}

/** Starts the bot against `discord` and waits until it is ready and its commands are in place. */
export async function startBot(discord: Discord, env: Record<string, string> = {}): Promise<Bot> {
  const connected = discord.nextConnection()
  const child = spawn(process.execPath, [MAIN], {
    cwd: tmpdir(),
    env: {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.url,
      HOME_GUILD_ID: HOME,
      MODERATOR_ROLE_IDS: MODERATOR_ROLE,
      CORPUS_DIR: small().dir,
      DATA_DIR: DATA,
      LOG_LEVEL: 'debug',
      COOLDOWN_SECONDS: '0',
      ...env,
    },
  })
  const log = collect(child)
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`the bot ended with ${code} before it was ready:\n${log()}`)
  })
  await Promise.race([connected, failed])
  const places = env.HOME_GUILD_ID === '' ? 1 : 2 // everywhere, and in the home server
  const isUp = (): boolean =>
    (/another process registers|commands could not be registered/.test(log()) ||
      (log().match(/commands (registered|unchanged|could not)|HOME_GUILD_ID names/g)?.length ?? 0) >= places) &&
    /"msg":"ready"/.test(log())
  await Promise.race([waitFor(isUp), failed])
  const ended = once(child, 'exit')
  failed.catch(() => {})
  return {
    pid: child.pid,
    log,
    ended,
    signal: (signal) => child.kill(signal),
    async stop(signal = 'SIGTERM') {
      const began = performance.now()
      failed.catch(() => {})
      const hasEnded = child.exitCode !== null || child.signalCode !== null
      const exited = hasEnded ? [child.exitCode] : once(child, 'exit')
      child.kill(signal)
      const [code] = (await exited) as [number | null]
      return { code, tookMs: performance.now() - began }
    },
  }
}

/** One bot at a time, so that every test finds the one it wants, whatever the test before it left. */
export interface Stage {
  /**
   * The bot with these settings: the one that runs, or a new one where it has others, has ended, or is to be `fresh`.
   */
  bot(env: Record<string, string>, how?: { readonly fresh?: boolean; readonly former?: NodeJS.Signals }): Promise<Bot>
  stop(): Promise<void>
}

export function openStage(discord: Discord): Stage {
  let running: Bot | undefined
  let settings = ''
  let hasEnded = true
  const stop = async (signal?: NodeJS.Signals): Promise<void> => {
    if (!hasEnded) await running?.stop(signal)
  }
  return {
    async bot(env, { fresh = false, former } = {}) {
      const wanted = JSON.stringify(env)
      if (running && !hasEnded && !fresh && wanted === settings) return running
      await stop(former)
      const started = await startBot(discord, env)
      running = started
      settings = wanted
      hasEnded = false
      void started.ended.then(() => {
        if (running === started) hasEnded = true
      })
      return started
    },
    stop: () => stop(),
  }
}

/** Runs `main.js` once with `args`, standard input and `env`; resolves when it has ended. */
export async function runMain(
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH ?? '', DATA_DIR: DATA, ...env },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (data: Buffer) => {
    out += data
  })
  child.stderr.on('data', (data: Buffer) => {
    err += data
  })
  child.stdin.end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}

/** Outlets that tests speak of; the others of the project's registry would only take time. */
const OUTLETS = ['Financial Times', 'Reuters', 'The Telegraph', 'Newsmax', 'The New York Times', 'Associated Press']

/** A copy of the project's corpus in a temporary folder, its registry cut to what tests speak of. */
export function copyCorpus(): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'corpus-'))
  cpSync(CORPUS, dir, { recursive: true })
  const records = readFileSync(join(CORPUS, 'outlets.yaml'), 'utf8').split(/^(?=- name: )/m)
  const kept = records.filter((record) => OUTLETS.some((name) => record.startsWith(`- name: ${name}\n`)))
  writeFileSync(join(dir, 'outlets.yaml'), kept.map((record) => record.replace(/^#.*$/gm, '')).join(''))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

function collect(child: ChildProcess): () => string {
  let text = ''
  const add = (data: Buffer): void => {
    text += data
  }
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return () => text
}

/** Polls `test`, the only way to wait for another process's log; the test's own time limit ends it. */
async function waitFor(test: () => boolean): Promise<void> {
  while (!test()) await new Promise((resolve) => setTimeout(resolve, 10))
}
