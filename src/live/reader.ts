// One worker thread with one loaded corpus.

import { Worker } from 'node:worker_threads'
import type { Former } from '../corpus/load-corpus.ts'
import type { Faulty } from '../corpus/problem.ts'
import type { Calls } from './calls.ts'
import type {
  Load,
  Loaded,
  Loading,
  LoadRequest,
  Overview,
  Progressing,
  Renewed,
  Reply,
  Request,
  Start,
} from './load.ts'

/** `Calls` from the other side of the thread: the same parameters, the result as a promise. */
export type Ask = <C extends keyof Calls>(call: C, ...args: Parameters<Calls[C]>) => Promise<ReturnType<Calls[C]>>

export interface Reader {
  /** What the corpus that it holds covers. */
  readonly overview: Overview
  /** Loads the folder in this worker, between two questions; rejects as `ask` does. */
  load(loading: Loading): Promise<Loaded>
  /** Rejects with a ReaderDied where the worker ends before it has replied. */
  ask: Ask
  /** Calls that wait for their reply. */
  readonly waiting: number
  /** Ends it once the calls it holds are answered. */
  retire(): Promise<void>
  end(): Promise<void>
  /** Resolves when the worker is gone, with the reason. */
  readonly gone: Promise<Error>
}

/** The worker thread ended on its own: out of memory, a defect, or no sign of life for too long. */
export class ReaderDied extends Error {
  override name = 'ReaderDied' as const
}

/** What was asked came to nothing in the worker, which goes on; with the code of the cause, where it had one. */
export class AskFailed extends Error {
  override name = 'AskFailed' as const
}

/** How faulty files were when they were last good. */
export type AskFormer = (files: ReadonlySet<string>) => Promise<Former>

/** What a worker needs, and tells, while it loads. */
export interface Helping {
  readonly former: AskFormer
  readonly onProgress: OnProgress
}

export type OnProgress = (progress: Progressing['progress']) => void

/**
 * A worker that owes replies and has given none for this long hangs: the slowest question known takes a hundredth. Its
 * queue does not count, however long: each reply is a sign of life.
 */
const LONGEST_SILENCE_MS = 60_000

/** What is made for a question is soon forgotten: more room for it makes nothing quicker, and stays taken. */
const YOUNG_MB = 8

/**
 * Starts a worker on the folder of `load`; 'unchanged' where that is still at `load.unlessRevision`, the problems where
 * `load` does not spare them.
 */
export async function startReader(
  load: Load,
  { former = async () => ({}), onProgress = () => {} }: Partial<Helping> = {},
): Promise<Reader | Faulty | 'unchanged'> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: load,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
  const gone = new Promise<Error>((resolve) => {
    worker.once('error', (error) => resolve(new ReaderDied('the corpus worker failed', { cause: error })))
    worker.once('exit', () => resolve(new ReaderDied('the corpus worker ended')))
  })
  const end = async (): Promise<void> => {
    await worker.terminate()
  }
  try {
    worker.on('message', (word: object) => 'progress' in word && onProgress((word as Progressing).progress))
    const start = await firstWord(worker, gone, former)
    if ('overview' in start) return openReader(worker, start.overview, gone, end)
    await end()
    return 'problems' in start ? { failed: 'problems', problems: start.problems } : 'unchanged'
  } catch (error) {
    await end()
    throw error
  }
}

async function firstWord(worker: Worker, gone: Promise<Error>, former: AskFormer): Promise<Start> {
  const next = async (): Promise<Start> => {
    const word = await Promise.race([nextWord(worker), gone])
    if (word instanceof Error) throw word
    return word
  }
  const start = await next()
  if (!('wanted' in start)) return start
  worker.postMessage(await former(start.wanted))
  return next()
}

/** The next message that is no word of progress. */
const nextWord = (worker: Worker): Promise<Start> =>
  new Promise((resolve) => {
    const hear = (word: Start | Progressing): void => {
      if ('progress' in word) return
      worker.off('message', hear)
      resolve(word)
    }
    worker.on('message', hear)
  })

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

function openReader(worker: Worker, first: Overview, gone: Promise<Error>, end: () => Promise<void>): Reader {
  const waiting = new Map<number, Waiting>()
  let overview = first
  let asked = 0
  let death: Error | undefined
  let becomeIdle: (() => void) | undefined
  let silence: NodeJS.Timeout | undefined
  const heard = (): void => {
    clearTimeout(silence)
    silence = waiting.size === 0 ? undefined : setTimeout(() => void worker.terminate(), LONGEST_SILENCE_MS)
  }
  const settle = (id: number, how: (one: Waiting) => void): void => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (one) how(one)
    heard()
    if (waiting.size === 0) becomeIdle?.()
  }
  worker.on('message', (reply: Reply | Progressing | Renewed) => {
    if ('progress' in reply) return heard()
    if ('renewed' in reply) {
      overview = reply.renewed
      return
    }
    settle(reply.id, ({ resolve, reject }) =>
      'error' in reply
        ? reject(Object.assign(new AskFailed(reply.error), reply.code && { code: reply.code }))
        : resolve(reply.value as never),
    )
  })
  void gone.then((error) => {
    death = error
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(error))
  })
  const send = <T>(message: (id: number) => Request | LoadRequest): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (death) return reject(death)
      const id = ++asked
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
      if (waiting.size === 1) heard()
      worker.postMessage(message(id))
    })
  return {
    get overview() {
      return overview
    },
    load: async (loading) => {
      const loaded = await send<Loaded>((id) => ({ id, loading }))
      if ('overview' in loaded && loading.lookAt === undefined) overview = loaded.overview
      return loaded
    },
    gone,
    end,
    get waiting() {
      return waiting.size
    },
    ask: (call, ...args) => send((id) => ({ id, call, args })),
    retire: async () => {
      if (waiting.size > 0)
        await new Promise<void>((resolve) => {
          becomeIdle = resolve
        })
      await end()
    },
  }
}
