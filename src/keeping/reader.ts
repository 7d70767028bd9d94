// One worker thread with one loaded corpus.

import { Worker } from 'node:worker_threads'
import type { Former } from '../corpus/load-corpus.ts'
import { CorpusError } from '../corpus/problem.ts'
import type { Calls, Load, Overview, Reply, Request, Start } from './protocol.ts'

/** `Calls` from the other side of the thread: the same parameters, the result as a promise. */
export type Ask = <C extends keyof Calls>(call: C, ...args: Parameters<Calls[C]>) => Promise<ReturnType<Calls[C]>>

export interface Reader {
  readonly overview: Overview
  /** Rejects with a ReaderDiedError where the worker ends before it has replied. */
  ask: Ask
  /** Ends it once the questions it holds are answered. */
  retire(): Promise<void>
  end(): Promise<void>
  /** Resolves when the worker is gone, with the reason. */
  readonly gone: Promise<Error>
}

/** The worker thread ended on its own: out of memory, a defect, or no reply for too long. */
export class ReaderDiedError extends Error {
  override name = 'ReaderDiedError' as const
}

/** A worker that owes a reply for this long hangs: the slowest question known takes a hundredth. */
const LONGEST_CALL_MS = 60_000

/**
 * Starts a worker on the folder of `load`; undefined where that is still at `load.unlessRevision`. `former` gives faulty files as
 * they were before. Throws a CorpusError for problems that `load` does not spare.
 */
export async function startReader(
  load: Load,
  former: (files: ReadonlySet<string>) => Promise<Former> = () => Promise.resolve({}),
): Promise<Reader | undefined> {
  const worker = new Worker(new URL('./corpus-worker.js', import.meta.url), { workerData: load })
  let death: Error | undefined
  const gone = new Promise<Error>((resolve) => {
    worker.once('error', (error) => resolve(new ReaderDiedError('the corpus worker failed', { cause: error })))
    worker.once('exit', () => resolve(new ReaderDiedError('the corpus worker ended')))
  })
  void gone.then((error) => {
    death = error
  })
  const end = async (): Promise<void> => {
    await worker.terminate()
  }
  try {
    const start = await firstWord(worker, gone, former)
    if ('problems' in start) throw new CorpusError(start.problems)
    if (!('overview' in start)) {
      await end()
      return undefined
    }
    const { ask, idle } = asking(worker, gone, () => death)
    return { overview: start.overview, ask, gone, end, retire: () => idle().then(end) }
  } catch (error) {
    await end()
    throw error
  }
}

async function firstWord(
  worker: Worker,
  gone: Promise<Error>,
  former: (files: ReadonlySet<string>) => Promise<Former>,
): Promise<Start> {
  const next = async (): Promise<Start> => {
    const word = await Promise.race([new Promise<Start>((resolve) => worker.once('message', resolve)), gone])
    if (word instanceof Error) throw word
    return word
  }
  const start = await next()
  if (!('wanted' in start)) return start
  worker.postMessage(await former(start.wanted))
  return next()
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
  readonly overdue: NodeJS.Timeout
}

function asking(
  worker: Worker,
  gone: Promise<Error>,
  death: () => Error | undefined,
): { ask: Ask; idle: () => Promise<void> } {
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let becomeIdle: (() => void) | undefined
  const settle = (id: number, how: (one: Waiting) => void): void => {
    const one = waiting.get(id)
    waiting.delete(id)
    clearTimeout(one?.overdue)
    if (one) how(one)
    if (waiting.size === 0) becomeIdle?.()
  }
  worker.on('message', (reply: Reply) => {
    settle(reply.id, ({ resolve, reject }) =>
      'error' in reply ? reject(new Error(reply.error)) : resolve(reply.value as never),
    )
  })
  void gone.then((error) => {
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(error))
  })
  return {
    ask: (call, ...args) =>
      new Promise((resolve, reject) => {
        const dead = death()
        if (dead) return reject(dead)
        const id = ++asked
        const overdue = setTimeout(() => void worker.terminate(), LONGEST_CALL_MS)
        waiting.set(id, { resolve, reject, overdue })
        worker.postMessage({ id, call, args } satisfies Request)
      }),
    idle: () =>
      new Promise((resolve) => {
        becomeIdle = resolve
        if (waiting.size === 0) resolve()
      }),
  }
}
