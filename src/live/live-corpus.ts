// The corpus that answers now, its replacement in one step, and the look at a replacement before it is made.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Passage } from '../attribution/passage.ts'
import type { Overlay } from '../corpus/load-corpus.ts'
import type { Faulty, Problem } from '../corpus/problem.ts'
import { isFailure } from '../failure.ts'
import { inTurn } from '../files/in-turn.ts'
import { type Difference, NO_DIFFERENCE } from './difference.ts'
import type { How, Load, Loaded, Loading, Overview, Progressing } from './load.ts'
import { type Ask, type AskFormer, type OnProgress, type Reader, ReaderDied, startReader } from './reader.ts'

/** What a reload came to: the new corpus answers now, or the old one still does. */
export type Reload =
  | { readonly swapped: true; readonly overview: Overview; readonly difference: Difference }
  | { readonly swapped: false; readonly problems: readonly Problem[] }

/** What a reload would come to. */
export interface Forecast {
  readonly difference: Difference
  readonly problems: readonly Problem[]
  readonly suggestions: readonly Problem[]
  /** The passages of the article that was asked about. */
  readonly passages: readonly Passage[]
}

export interface LiveCorpus {
  /** What the corpus that answers now covers. */
  readonly overview: Overview
  readonly loadedAt: Date
  /** What kept the last reload from happening, or which files it spared; empty where all is well. */
  readonly problems: readonly Problem[]
  /** Questions that wait for their answer. */
  readonly waiting: number
  /** How far making what changed has come, in articles, while the folder is loaded. */
  readonly loading: Progressing['progress'] | undefined
  /** Asks the corpus that answers now. A worker that dies is replaced, and what it owed is asked once more. */
  ask: Ask
  /** Loads the folder anew and swaps it in whole, or changes nothing. Calls that come while one runs share the next. */
  reload(): Promise<Reload>
  /** The same, and files with faults stay as they were. */
  reloadSparing(): Promise<Reload>
  /** What a reload would change if `overlay` stood in the folder, and how `article` begins then. Changes nothing. */
  forecast(overlay?: Overlay, article?: string): Promise<Forecast | Faulty>
  /** Tells what happens from now on, beside all who are told already. */
  observe(events: Events): void
  /** Ends the worker; questions still open are rejected. */
  close(): Promise<void>
}

/** What happens beside the answers, for the log. */
export interface Events {
  workerDied?(error: Error): void
  reloaded?(reload: Reload, tookMs: number): void
}

/** Pauses between attempts to replace a worker that died; the last one repeats. */
const PAUSES_MS = [0, 1000, 5000, 30_000]

/** Where a corpus lies, and where what is made of it is kept. */
export interface Place extends Pick<Load, 'dir' | 'cacheDir' | 'remote'> {
  /** Brings the folder up to date before it is loaded again, where that is not done by others. */
  readonly prepare?: () => Promise<void>
  /** How faulty files were when they were last good, where others have to take the same for it. */
  readonly former?: AskFormer
}

/** Starts the corpus of `place`; or its problems, unless they are to be spared. `onProgress` hears how far it is. */
export async function startLiveCorpus(
  { prepare, former, ...lies }: Place,
  onProblem: Load['onProblem'] = 'refuse',
  onProgress: OnProgress = () => {},
): Promise<LiveCorpus | Faulty> {
  let told: OnProgress = onProgress
  const place = { ...lies, asksFormer: former !== undefined }
  const first = await startReader({ ...place, onProblem }, { former, onProgress: (progress) => told(progress) })
  if (first === 'unchanged') throw new Error('a first reader is never unchanged')
  if (isFailure(first)) return first
  return keepAlive({ ...place, prepare, former }, first, (hears) => {
    told = hears
  })
}

/** `hear` hands on what the first worker tells of its progress from now on. */
function keepAlive(
  { prepare, former: shared, ...place }: Place,
  first: Reader,
  hear: (hears: OnProgress) => void,
): LiveCorpus {
  let current = first
  let replaced: Promise<void> | undefined
  let loadedAt = new Date()
  let problems = first.overview.problems
  let closed = false
  const observers: Events[] = []
  const events: Required<Events> = {
    workerDied: (error) => {
      for (const observer of observers) observer.workerDied?.(error)
    },
    reloaded: (reload, tookMs) => {
      for (const observer of observers) observer.reloaded?.(reload, tookMs)
    },
  }
  let loading: Progressing['progress'] | undefined
  const onProgress: OnProgress = (progress) => {
    loading = progress.done < progress.all ? progress : undefined
  }
  hear(onProgress)

  const take = (next: Reader): void => {
    current = next
    loadedAt = new Date()
    problems = next.overview.problems
    void next.gone.then((error) => {
      if (closed || current !== next) return
      events.workerDied(error)
      replaced = replace().finally(() => {
        replaced = undefined
      })
    })
  }
  const replace = async (): Promise<void> => {
    for (let attempt = 0; !closed; attempt++) {
      await sleep(PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)])
      try {
        await prepare?.().catch(() => {}) // what is there has to do
        const next = await startReader({ ...place, onProblem: 'spare' }, { former: shared, onProgress })
        if (next !== 'unchanged' && !isFailure(next)) return take(next)
        if (isFailure(next)) problems = next.problems
      } catch (error) {
        events.workerDied(error as Error)
      }
    }
  }
  take(first)

  const ask: Ask = async (call, ...args) => {
    try {
      return await current.ask(call, ...args)
    } catch (error) {
      if (!(error instanceof ReaderDied) || closed) throw error
      await replaced
      return current.ask(call, ...args)
    }
  }
  const former: AskFormer = shared ?? ((files) => ask('formerOf', files))
  /** What changed in the folder, loaded by the worker that answers; undefined where that is most of it, or it died. */
  const loadHere = async (loading: Loading): Promise<Exclude<Loaded, { large: true }> | undefined> => {
    try {
      const loaded = await current.load(loading)
      return 'large' in loaded ? undefined : loaded
    } catch (error) {
      if (!(error instanceof ReaderDied) || closed) throw error
      await replaced
      return undefined
    }
  }
  const load = async (how: How): Promise<Reload> => {
    const here = await loadHere(how)
    if (here === undefined) return loadBeside(how)
    if ('problems' in here) {
      problems = here.problems
      return { swapped: false, problems }
    }
    problems = current.overview.problems
    loadedAt = new Date()
    if ('unchanged' in here) return { swapped: true, overview: current.overview, difference: NO_DIFFERENCE }
    return { swapped: true, overview: here.overview, difference: here.difference }
  }
  const loadBeside = async (how: How): Promise<Reload> => {
    const next = await startReader({ ...place, ...how }, { former, onProgress })
    if (next === 'unchanged') {
      problems = current.overview.problems
      return { swapped: true, overview: current.overview, difference: NO_DIFFERENCE }
    }
    if (isFailure(next)) {
      problems = next.problems
      return { swapped: false, problems }
    }
    const difference = await next.ask('changesSince', await ask('inventory'))
    const old = current
    take(next)
    void old.retire()
    return { swapped: true, overview: next.overview, difference }
  }
  const foretell = async (overlay: Overlay, article: string): Promise<Forecast | Faulty> => {
    const here = await loadHere({ overlay, onProblem: 'spare', lookAt: article })
    if (here && 'problems' in here) return { failed: 'problems', problems: here.problems }
    if (here && 'overview' in here) {
      const { problems, suggestions } = here.overview
      return { difference: here.difference, problems, suggestions, passages: here.passages }
    }
    const next = await startReader({ ...place, overlay, onProblem: 'spare' }, { former, onProgress })
    if (next === 'unchanged') throw new Error('a forecast is never unchanged')
    if (isFailure(next)) return next
    try {
      const difference = await next.ask('changesSince', await ask('inventory'))
      const passages = await next.ask('passagesIn', article)
      const { problems, suggestions } = next.overview
      return { difference, problems, suggestions, passages }
    } finally {
      await next.end()
    }
  }

  // One corpus is loaded at a time beside the one that answers: memory stays bounded whatever is asked for at once.
  const turn = inTurn()
  const sharing = <T>(work: () => Promise<T>): (() => Promise<T>) => {
    let next: Promise<T> | undefined
    return () => {
      next ??= turn(() => {
        next = undefined // whoever comes from now on wants the folder as it is from now on
        return work()
      })
      return next
    }
  }
  const reloading = (how: () => How): (() => Promise<Reload>) =>
    sharing(async () => {
      const began = performance.now()
      await prepare?.()
      const reload = await load(how())
      events.reloaded(reload, performance.now() - began)
      return reload
    })
  /** What answers now need not be made again where the folder is still at this, and no faulty file was spared. */
  const ifSound = (): string | undefined =>
    current.overview.problems.length === 0 ? current.overview.revision : undefined
  const check = sharing(() => foretell(new Map(), ''))
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
    get waiting() {
      return current.waiting
    },
    get loading() {
      return loading
    },
    ask,
    reload: reloading(() => ({ onProblem: 'refuse', unlessRevision: ifSound() })),
    reloadSparing: reloading(() => ({ onProblem: 'spare', unlessRevision: ifSound() })),
    forecast: (overlay, article = '') => (overlay === undefined ? check() : turn(() => foretell(overlay, article))),
    observe: (told) => void observers.push(told),
    close: async () => {
      closed = true
      await current.end()
    },
  }
}
