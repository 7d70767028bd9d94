// The worker thread of a corpus that answers out of the database: it keeps what is known of all passages at one
// revision, and brings the index up to date where that is for this process to do.

import { setTimeout as sleep } from 'node:timers/promises'
import type { MessagePort } from 'node:worker_threads'
import { loadCorpus, type Overlay } from '../corpus/load-corpus.ts'
import type { Problem } from '../corpus/problem.ts'
import { type Connection, openDatabase } from '../database/database.ts'
import { LEASE_LOST, openLeases } from '../database/leases.ts'
import { migrate } from '../database/migrations.ts'
import { isOfHistory, type Mark, markOf, syncMirror } from '../database/mirror.ts'
import { type IndexState, stateOf } from '../database/passage-tables.ts'
import { inTime, LATE } from '../files/in-time.ts'
import { inTurn } from '../files/in-turn.ts'
import { isAway } from '../files/store.ts'
import { articlesChanged } from './difference.ts'
import { isMadeHere, updateIndex } from './index-builder.ts'
import { lastGoodOf } from './last-good.ts'
import type { Load, Loaded, Loading, LoadRequest, Renewed, Reply, Request, Start } from './load.ts'
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
import { tellProgress } from './tell-progress.ts'

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
/** Longer than this nobody who asked waits for a database that hangs, whatever is tried again meanwhile. */
const LONGEST_CALL_MS = 10_000
/** What came between is no fault: it is looked at anew. */
const OTHER_HISTORY = 'OTHER_HISTORY'
const GO_ROUND: readonly unknown[] = [LEASE_LOST, OTHER_HISTORY]

/** Answers from the database of `load` until the thread is ended. */
export async function serveRemote(port: MessagePort, load: Load, remote: NonNullable<Load['remote']>): Promise<void> {
  const began = performance.now()
  const onLost = (): void => {} // told by the query that fails
  const database = openDatabase({ ...remote, onLost })
  const indexing = openDatabase({ url: remote.url, connections: 2, onLost, statementMs: INDEXING_MS })
  const leases = openLeases(database, remote.holder)
  const turn = inTurn()
  const tell = tellProgress(port)
  /** Lets a step be written by the holder of the lease alone, and only while `mark` is of the database's history. */
  const holding =
    (mark: Mark) =>
    async (connection: Connection): Promise<void> => {
      await leases.hold(connection, LEASE, LEASE_S)
      if (!(await isOfHistory(connection, mark)))
        throw Object.assign(new Error('the database is of another history than the folder'), { code: OTHER_HISTORY })
    }
  /** Indexes the folder, or tells why it is not taken. */
  const update = async (mark: Mark, onProblem: Load['onProblem']): Promise<Faults> => {
    const { revision } = mark
    const corpus = await readCorpus(onProblem, {
      read: () => loadCorpus(load.dir),
      former: (files) => lastGoodOf(indexing, files, revision),
    })
    if ('unusable' in corpus) return corpus.unusable
    await updateIndex(indexing, corpus, revision, { hold: holding(mark), onProgress: tell })
    return NO_FAULTS
  }
  /** Brings the index to the revision of the folder, whoever makes it; or tells the faults that keep it from that. */
  const bringUp = async (onProblem: Load['onProblem'], isStart = false): Promise<Faults> => {
    for (;;) {
      const wanted = await markOf(load.dir)
      if (wanted === undefined || !(await isOfHistory(database, wanted))) {
        if (!isStart) return NO_FAULTS // it is brought up to date, and this comes again
        await syncMirror(database, load.dir)
        await sleep(LOOK_MS)
        continue
      }
      const state = await stateOf(database)
      const [revision, latest] = [BigInt(state.revision), BigInt(state.latest)]
      const isLatest = revision >= BigInt(wanted.revision) && revision <= latest
      // An index of another version is made anew at a start alone: two versions side by side would do so by turns.
      if (isMadeHere(state) ? isLatest : !isStart) return onProblem === 'refuse' ? faultsIn(state) : NO_FAULTS
      if (await leases.take(LEASE, LEASE_S))
        try {
          return await update(wanted, onProblem)
        } catch (error) {
          if (!GO_ROUND.includes(codeOf(error as Error))) throw error
        } finally {
          await leases.release(LEASE).catch(() => {}) // it ends by itself
        }
      tell(0, 1)
      await sleep(LOOK_MS)
    }
  }
  const read = async (): Promise<{ known: Known; revision: string }> => {
    const known = await loadBase(database)
    const { revision, generation, token } = known.state
    return { known, revision: `${revision}-g${generation}-${token.slice(0, 8)}` }
  }
  const first = await untilThere(async () => {
    await migrate(database) // a process that began without the database has not looked yet
    const problems = await bringUp(load.onProblem, true)
    return problems.length > 0 ? { problems } : read()
  })
  if ('problems' in first) return port.postMessage(first satisfies Start)
  let now = first
  let calls = remoteCalls(database, now.known, now.revision)
  /** Takes in what others have indexed, and tells the other thread. */
  const refresh = (): Promise<void> =>
    turn(async () => {
      const began = performance.now()
      if (isSameIndex(await stateOf(database), now.known.state)) return
      now = await read()
      calls = remoteCalls(database, now.known, now.revision)
      port.postMessage({ renewed: overviewOf(now.known, now.revision, performance.now() - began) } satisfies Renewed)
    })
  const loadAgain = async (loading: Loading): Promise<Loaded> => {
    const began = performance.now()
    const overview = () => overviewOf(now.known, now.revision, performance.now() - began)
    if (loading.lookAt !== undefined) {
      const { overlay = NOTHING } = loading
      await refresh()
      const { difference, passages, problems } = await foretell(database, now.known, overlay)
      const faults = overlay.size === 0 ? faultsIn(now.known.state) : []
      return { overview: { ...overview(), problems: [...faults, ...problems] }, difference, passages }
    }
    const before = now.known.articles
    const problems = await bringUp(loading.onProblem)
    await refresh()
    if (problems.length > 0) return { problems }
    if (now.revision === loading.unlessRevision) return { unchanged: true }
    const difference = { articles: articlesChanged(before, now.known.articles) }
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
    ;('call' in request ? bounded(answer(request)) : loadAgain(request.loading)).then(
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
      if (!isAway(error)) throw error
      await sleep(WAIT_MS)
    }
  }
}

/** What `call` gives, or an error that says to try later once it has taken too long. */
async function bounded<T>(call: Promise<T>): Promise<T> {
  const value = await inTime(call, LONGEST_CALL_MS)
  if (value === LATE) throw Object.assign(new Error('the database does not answer'), { code: 'ETIMEDOUT' })
  return value
}

type Faults = readonly Problem[]
const NO_FAULTS: Faults = []
const NOTHING: Overlay = new Map()
const faultsIn = ({ problems }: Pick<IndexState, 'problems'>): Faults => JSON.parse(problems) as Faults

const describe = (error: Error): string => error.stack ?? error.message
const codeOf = (error: Error): string | undefined => (error as { code?: string }).code
