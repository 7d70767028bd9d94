// One data folder, one process: two would overwrite each other's books.

import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Failure } from '../failure.ts'

/** Another process, alive, has the folder. */
export interface Locked extends Failure<'locked'> {
  readonly text: string
}

interface Holder {
  readonly pid: number
  readonly host: string
  /** Ticks since the machine's start at which the process began: another process may have got its number. */
  readonly began: string
}

/** A holder on another host, as a container is one, shows by this sign that it is alive. */
const SIGN_OF_LIFE_MS = 10_000
/** … and is taken for dead after missing so many. */
const LONGEST_SILENCE_MS = 4 * SIGN_OF_LIFE_MS

/**
 * Takes the folder `dir` for this process; resolves to what gives it back. A lock of a process that is dead is taken
 * over.
 */
export async function lockFolder(dir: string): Promise<(() => Promise<void>) | Locked> {
  const path = join(dir, 'lock')
  await mkdir(dir, { recursive: true })
  const own: Holder = { pid: process.pid, host: hostname(), began: await beginningOf(process.pid) }
  for (let attempt = 0; attempt < 3; attempt++) {
    if ((await take(path, own)) && (await isStillOurs(path, own))) {
      const sign = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), SIGN_OF_LIFE_MS).unref()
      return async () => {
        clearInterval(sign)
        await rm(path, { force: true })
      }
    }
    const holder = await holderOf(path)
    if (holder && (await isAlive(holder, path))) return { failed: 'locked', text: explain(dir, holder) }
    await rm(path, { force: true })
  }
  return { failed: 'locked', text: explain(dir, undefined) }
}

const explain = (dir: string, holder: Holder | undefined): string =>
  `The data folder ${dir} belongs to another process that runs${holder ? ` (${holder.pid} on ${holder.host})` : ''}: end that one, or give this one a DATA_DIR of its own.`

async function take(path: string, own: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(JSON.stringify(own)).finally(() => file.close())
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Of two processes that take over a dead one's lock at the same time, the later one has it. */
async function isStillOurs(path: string, own: Holder): Promise<boolean> {
  await sleep(50)
  const holder = await holderOf(path)
  return holder?.pid === own.pid && holder.host === own.host
}

async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Partial<Holder> | null
    return typeof holder?.pid === 'number' && typeof holder.host === 'string' ? (holder as Holder) : undefined
  } catch {
    return undefined // gone meanwhile, or cut short: its process did not come far
  }
}

async function isAlive({ pid, host, began }: Holder, path: string): Promise<boolean> {
  if (host !== hostname()) {
    const { mtimeMs } = (await stat(path).catch(() => undefined)) ?? {}
    return mtimeMs !== undefined && Math.abs(Date.now() - mtimeMs) < LONGEST_SILENCE_MS
  }
  if (pid === process.pid) return false // this process has just begun
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return (await beginningOf(pid)) === began
}

/** When a process began, by Linux's own account (proc(5), field 22 of stat); the same for all where there is none. */
async function beginningOf(pid: number): Promise<string> {
  const account = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return account.slice(account.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
