// The corpus that answers now, its replacement in one step, and the look at a replacement before it is made.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Passage } from '../attribution/attribution.ts'
import type { Overlay } from '../corpus/load-corpus.ts'
import { CorpusError, type Problem } from '../corpus/problem.ts'
import { type Difference, NO_DIFFERENCE } from './difference.ts'
import type { Load, Overview } from './protocol.ts'
import { type Ask, type Reader, ReaderDiedError, startReader } from './reader.ts'

/** What a reload came to: the new corpus answers now, or the old one still does. */
export type Reload =
  | { readonly swapped: true; readonly overview: Overview; readonly difference: Difference }
  | { readonly swapped: false; readonly problems: readonly Problem[] }

/** What a reload would come to. */
export interface Forecast {
  readonly difference: Difference
  readonly problems: readonly Problem[]
  readonly suggestions: readonly Problem[]
  /** The first passages of the article that was asked about. */
  readonly passages: readonly Passage[]
}

export interface LiveCorpus {
  /** What the corpus that answers now covers. */
  readonly overview: Overview
  readonly loadedAt: Date
  /** What kept the last reload from happening, or which files it spared; empty where all is well. */
  readonly problems: readonly Problem[]
  /** Asks the corpus that answers now. A worker that dies is replaced, and what it owed is asked once more. */
  ask: Ask
  /** Loads the folder anew and swaps it in whole, or changes nothing. A second call while one runs joins it. */
  reload(): Promise<Reload>
  /** The same for a folder that may not have changed at all. */
  reloadIfChanged(): Promise<Reload>
  /** After a change to the folder: loads it as it is from now on; files with faults stay as they were. */
  reloadAfterChange(): Promise<Reload>
  /** What a reload would change if `overlay` stood in the folder, and how `article` begins then. Changes nothing. */
  forecast(overlay?: Overlay, article?: string): Promise<Forecast>
  /** Tells what happens from now on. */
  observe(events: Events): void
  /** Ends the worker; questions still open are rejected. */
  close(): Promise<void>
}

/** Passages of an article that a forecast shows. */
const PASSAGES_FORECAST = 5
/** Pauses between attempts to replace a worker that died; the last one repeats. */
const PAUSES_MS = [0, 1000, 5000, 30_000]

/** What happens beside the answers, for the log. */
export interface Events {
  workerDied?(error: Error): void
  reloaded?(reload: Reload, tookMs: number): void
}

/** Starts the corpus folder `dir`. Throws a CorpusError for problems, unless they are to be spared. */
export async function startLiveCorpus(dir: string, onProblem: Load['onProblem'] = 'refuse'): Promise<LiveCorpus> {
  const first = await startReader({ dir, onProblem })
  if (!first) throw new Error('a first reader is never unchanged')
  let current: Reader = first
  let replaced: Promise<void> | undefined
  let loadedAt = new Date()
  let problems = current.overview.problems
  let closed = false
  let events: Events = {}

  const take = (next: Reader): void => {
    current = next
    loadedAt = new Date()
    void next.gone.then((error) => {
      if (closed || current !== next) return
      events.workerDied?.(error)
      replaced = replace().finally(() => {
        replaced = undefined
      })
    })
  }
  const replace = async (): Promise<void> => {
    for (let attempt = 0; !closed; attempt++) {
      await sleep(PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)])
      try {
        const next = await startReader({ dir, onProblem: 'spare' })
        if (next) return take(next)
      } catch (error) {
        events.workerDied?.(error as Error)
      }
    }
  }
  take(first)

  const former: Parameters<typeof startReader>[1] = (files) => current.ask('formerOf', files)
  const ask: Ask = async (call, ...args) => {
    try {
      return await current.ask(call, ...args)
    } catch (error) {
      if (!(error instanceof ReaderDiedError) || closed) throw error
      await replaced
      return current.ask(call, ...args)
    }
  }
  const load = async (how: Omit<Load, 'dir'>): Promise<Reload> => {
    try {
      const next = await startReader({ dir, ...how }, former)
      if (!next) {
        problems = current.overview.problems
        return { swapped: true, overview: current.overview, difference: NO_DIFFERENCE }
      }
      const difference = await next.ask('changesSince', await ask('inventory'))
      const old = current
      take(next)
      problems = next.overview.problems
      void old.retire()
      return { swapped: true, overview: next.overview, difference }
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error
      problems = error.problems
      return { swapped: false, problems }
    }
  }
  let running: Promise<Reload> | undefined
  const start = (how: Omit<Load, 'dir'>): Promise<Reload> => {
    const began = performance.now()
    const mine = load(how)
      .then((reload) => {
        events.reloaded?.(reload, performance.now() - began)
        return reload
      })
      .finally(() => {
        if (running === mine) running = undefined
      })
    running = mine
    return mine
  }
  return {
    get overview() {
      return current.overview
    },
    get loadedAt() {
      return loadedAt
    },
    get problems() {
      return problems
    },
    ask,
    reload: () => running ?? start({ onProblem: 'refuse' }),
    reloadIfChanged: () => running ?? start({ onProblem: 'refuse', unlessRevision: current.overview.revision }),
    reloadAfterChange: async () => {
      while (running) await running.catch(() => {}) // it may have read the folder before the change
      return start({ onProblem: 'spare' })
    },
    forecast: async (overlay = new Map(), article = '') => {
      const next = await startReader({ dir, overlay, onProblem: 'spare' }, former)
      if (!next) throw new Error('a forecast is never unchanged')
      try {
        const difference = await next.ask('changesSince', await ask('inventory'))
        const passages = await next.ask('beginningOf', article, PASSAGES_FORECAST)
        const { problems, suggestions } = next.overview
        return { difference, problems, suggestions, passages }
      } finally {
        await next.end()
      }
    },
    observe: (told) => {
      events = told
    },
    close: async () => {
      closed = true
      await current.end()
    },
  }
}
