// The worker thread of a corpus that answers out of the database: it keeps what is known of all passages at one
// revision, and brings the index up to date where that is for this process to do.

import { setTimeout as sleep } from 'node:timers/promises'
import type { MessagePort } from 'node:worker_threads'
import { loadCorpus, type Overlay } from '../corpus/load-corpus.ts'
import type { Problem } from '../corpus/problem.ts'
import { type Connection, openDatabase } from '../database/database.ts'
import { LEASE_LOST, openLeases } from '../database/leases.ts'
import { migrate } from '../database/migrations.ts'
import { stateOf, writeRefused } from '../database/passage-tables.ts'
import { inTurn } from '../files/in-turn.ts'
import { isPassing } from '../files/store.ts'
import { NO_DIFFERENCE } from './difference.ts'
import { isMadeHere, updateIndex } from './index-builder.ts'
import { lastGoodOf } from './last-good.ts'
import type { Load, Loaded, Loading, LoadRequest, Progressing, Reply, Request, Start } from './load.ts'
import { mirroredIn } from './mirrored.ts'
import { readCorpus } from './read-corpus.ts'
import {
  foretell,
  isSameIndex,
  type Loaded as Known,
  loadBase,
  OtherRevision,
  overviewOf,
  remoteCalls,
} from './remote.ts'

/** Who indexes, and seconds for which a process says that it does; renewed as it comes forward. */
const LEASE = 'index'
const LEASE_S = 60
/** Between two looks whether another process is done with the index. */
const LOOK_MS = 200
/** Between two looks at the start whether the database can be had. */
const WAIT_MS = 1000
/** A statement of the indexing takes longer than an answer may. */
const INDEXING_MS = 120_000
/** A call is made again so often where the index moves on under it. */
const MOST_TIMES = 5
/** Between two words of progress. */
const PROGRESS_MS = 250

/** Answers from the database of `load` until the thread is ended. */
export async function serveRemote(port: MessagePort, load: Load, remote: NonNullable<Load['remote']>): Promise<void> {
  const began = performance.now()
  const onLost = (): void => {} // told by the query that fails
  const database = openDatabase({ ...remote, onLost })
  const indexing = openDatabase({ url: remote.url, connections: 2, onLost, statementMs: INDEXING_MS })
  const leases = openLeases(database)
  const turn = inTurn()
  const tell = progressTeller(port)
  const hold = (connection: Connection): Promise<void> => leases.hold(connection, LEASE, LEASE_S)
  /** Indexes the folder, or tells why it is not taken. */
  const update = async (wanted: string, onProblem: Load['onProblem']): Promise<Faults> => {
    const corpus = await readCorpus(onProblem, {
      read: () => loadCorpus(load.dir),
      former: (files) => lastGoodOf(indexing, files, wanted),
    })
    if (!('unusable' in corpus)) {
      await updateIndex(indexing, corpus, wanted, { hold, onProgress: tell })
      return NO_FAULTS
    }
    await writeRefused(database, wanted, JSON.stringify(corpus.unusable))
    return corpus.unusable
  }
  /** Brings the index to the revision of the folder, whoever makes it; or tells the faults that keep it from that. */
  const bringUp = async (onProblem: Load['onProblem'], isStart = false): Promise<Faults> => {
    const wanted = mirroredIn(load.dir) ?? '0'
    for (;;) {
      const state = await stateOf(database)
      const isLatest = BigInt(state.revision) >= BigInt(wanted)
      // An index of another version is made anew at a start alone: two versions side by side would do so by turns.
      if (isMadeHere(state) ? isLatest : !isStart) return onProblem === 'refuse' ? faultsIn(state.problems) : NO_FAULTS
      if (onProblem === 'refuse' && state.refused === wanted) return faultsIn(state.refusedProblems)
      if (await leases.take(LEASE, LEASE_S))
        try {
          return await update(wanted, onProblem)
        } catch (error) {
          if (codeOf(error as Error) !== LEASE_LOST) throw error
        } finally {
          await leases.release().catch(() => {}) // it ends by itself
        }
      tell(0, 1)
      await sleep(LOOK_MS)
    }
  }
  const read = async (): Promise<{ known: Known; revision: string }> => {
    const known = await loadBase(database)
    return { known, revision: `${known.state.revision}-g${known.state.generation}` }
  }
  const first = await untilThere(async () => {
    await migrate(database) // a process that began without the database has not looked yet
    const problems = await bringUp(load.onProblem, true)
    return problems.length > 0 ? { problems } : read()
  })
  if ('problems' in first) return port.postMessage(first satisfies Start)
  let now = first
  let calls = remoteCalls(database, now.known, now.revision)
  const refresh = (): Promise<void> =>
    turn(async () => {
      if (isSameIndex(await stateOf(database), now.known.state)) return
      now = await read()
      calls = remoteCalls(database, now.known, now.revision)
    })
  /** What is to be mended in the corpus as it is now. */
  const faultsNow = async (): Promise<Faults> => {
    const { revision, problems, refused, refusedProblems } = await stateOf(database)
    return faultsIn(BigInt(refused) > BigInt(revision) ? refusedProblems : problems)
  }
  const loadAgain = async (loading: Loading): Promise<Loaded> => {
    const began = performance.now()
    const overview = () => overviewOf(now.known, now.revision, performance.now() - began)
    if (loading.lookAt !== undefined) {
      const { overlay = NOTHING } = loading
      const { difference, passages, problems } = await foretell(database, now.known, overlay)
      const faults = overlay.size === 0 ? await faultsNow() : []
      return { overview: { ...overview(), problems: [...faults, ...problems] }, difference, passages }
    }
    const before = now.known.base.library.corpus.articles
    const problems = await bringUp(loading.onProblem)
    await refresh()
    if (problems.length > 0) return { problems }
    if (now.revision === loading.unlessRevision) return { unchanged: true }
    const titles = new Set(before.map(({ id }) => id))
    const added = now.known.base.library.corpus.articles.filter(({ id }) => !titles.has(id)).map(({ title }) => title)
    const difference = { ...NO_DIFFERENCE, articles: { ...NO_DIFFERENCE.articles, added } }
    return { overview: overview(), difference, passages: [] }
  }
  const answer = async ({ call, args }: Request): Promise<unknown> => {
    for (let time = 1; ; time++) {
      try {
        return await (calls[call] as (...args: readonly unknown[]) => unknown)(...args)
      } catch (error) {
        if (!(error instanceof OtherRevision) || time === MOST_TIMES) throw error
        await refresh()
      }
    }
  }
  port.on('message', (request: Request | LoadRequest) => {
    const { id } = request
    ;('call' in request ? answer(request) : loadAgain(request.loading)).then(
      (value) => port.postMessage({ id, value } satisfies Reply),
      (error: Error) => port.postMessage({ id, error: describe(error), code: codeOf(error) } satisfies Reply),
    )
  })
  port.postMessage({ overview: overviewOf(now.known, now.revision, performance.now() - began) } satisfies Start)
}

/** What `work` gives, as soon as the database can be had: without it there is nothing to answer from. */
async function untilThere<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isPassing(error)) throw error
      await sleep(WAIT_MS)
    }
  }
}

type Faults = readonly Problem[]
const NO_FAULTS: Faults = []
const NOTHING: Overlay = new Map()
const faultsIn = (json: string): Faults => JSON.parse(json) as Faults

const describe = (error: Error): string => error.stack ?? error.message
const codeOf = (error: Error): string | undefined => (error as { code?: string }).code

function progressTeller(port: MessagePort): (done: number, all: number) => void {
  let told = 0
  return (done, all) => {
    const time = performance.now()
    if (time - told < PROGRESS_MS && done < all) return
    told = time
    port.postMessage({ progress: { done, all } } satisfies Progressing)
  }
}
