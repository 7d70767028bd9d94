// The corpus that answers now, in a worker thread of its own, and its replacement in one step.

import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { CorpusError, type Problem } from '../corpus/problem.ts'
import type { Calls, Overview, Reply, Request, Start } from './protocol.ts'

/** What a reload came to: the new corpus answers now, or the old one still does. */
export type Reload =
  | { readonly swapped: true; readonly overview: Overview }
  | { readonly swapped: false; readonly problems: readonly Problem[] }

/** `Calls` from the other side of the thread: the same parameters, the result as a promise. */
export type Ask = <C extends keyof Calls>(call: C, ...args: Parameters<Calls[C]>) => Promise<ReturnType<Calls[C]>>

export interface LiveCorpus {
  /** What the corpus that answers now covers. */
  readonly overview: Overview
  /** Asks the corpus that answers now. */
  ask: Ask
  /** Loads the folder anew and swaps it in whole, or changes nothing. A second call while one runs joins it. */
  reload(): Promise<Reload>
  /** Ends the worker; questions still open are rejected. */
  close(): Promise<void>
}

/** Starts the corpus folder `dir`. Throws a CorpusError where it has problems. */
export async function startLiveCorpus(dir: string): Promise<LiveCorpus> {
  let current = await startReader(dir)
  let reloading: Promise<Reload> | undefined

  const swap = async (): Promise<Reload> => {
    try {
      const next = await startReader(dir)
      const former = current
      current = next
      void former.retire()
      return { swapped: true, overview: next.overview }
    } catch (error) {
      if (error instanceof CorpusError) return { swapped: false, problems: error.problems }
      throw error
    }
  }
  return {
    get overview() {
      return current.overview
    },
    ask: (call, ...args) => current.ask(call, ...args),
    reload: () => {
      reloading ??= swap().finally(() => {
        reloading = undefined
      })
      return reloading
    },
    close: () => current.end(),
  }
}

/** One worker with one loaded corpus. */
interface Reader {
  readonly overview: Overview
  ask: Ask
  /** Ends it once the questions it holds are answered. */
  retire(): Promise<void>
  end(): Promise<void>
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

async function startReader(dir: string): Promise<Reader> {
  const worker = new Worker(new URL('./corpus-worker.js', import.meta.url), { workerData: { dir } })
  const [start] = (await once(worker, 'message')) as [Start]
  if ('problems' in start) {
    await worker.terminate()
    throw new CorpusError(start.problems)
  }
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let idle: (() => void) | undefined
  const settle = (id: number, how: (one: Waiting) => void): void => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (one) how(one)
    if (waiting.size === 0) idle?.()
  }
  const failAll = (error: Error): void => {
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(error))
  }
  worker.on('message', (reply: Reply) => {
    settle(reply.id, ({ resolve, reject }) =>
      'error' in reply ? reject(new Error(reply.error)) : resolve(reply.value as never),
    )
  })
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('the corpus worker ended')))
  const end = async (): Promise<void> => {
    await worker.terminate()
  }
  return {
    overview: start.overview,
    ask: (call, ...args) =>
      new Promise((resolve, reject) => {
        const id = ++asked
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, call, args } satisfies Request)
      }),
    retire: async () => {
      if (waiting.size > 0)
        await new Promise<void>((resolve) => {
          idle = resolve
        })
      await end()
    },
    end,
  }
}
