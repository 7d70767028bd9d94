// The worker thread of a corpus that answers out of the database: it keeps what is known of all passages at one
// revision, and brings the index up to date where that is for this process to do.

import { setTimeout as sleep } from 'node:timers/promises'
import type { MessagePort } from 'node:worker_threads'
import { loadCorpus } from '../corpus/load-corpus.ts'
import { type Connection, openDatabase } from '../database/database.ts'
import { LEASE_LOST, openLeases } from '../database/leases.ts'
import { stateOf } from '../database/passage-tables.ts'
import { inTurn } from '../files/in-turn.ts'
import { isPassing } from '../files/store.ts'
import { NO_DIFFERENCE } from './difference.ts'
import { updateIndex } from './index-builder.ts'
import type { Load, Loaded, Loading, LoadRequest, Progressing, Reply, Request, Start } from './load.ts'
import { mirroredIn } from './mirrored.ts'
import {
  foretell,
  type Loaded as Known,
  loadBase,
  OtherRevision,
  overviewOf,
  registriesIn,
  remoteCalls,
} from './remote.ts'

/** Who indexes, and seconds for which a process says that it does; renewed as it comes forward. */
const LEASE = 'index'
const LEASE_S = 60
/** Between two looks whether another process is done with the index. */
const LOOK_MS = 200
/** The folder of this process is waited for this long where another has indexed a revision that it does not have. */
const MIRROR_MS = 5000
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
  const update = async (wanted: string): Promise<void> => {
    const corpus = await loadCorpus(load.dir)
    const hold = (connection: Connection): Promise<void> => leases.hold(connection, LEASE, LEASE_S)
    await updateIndex(indexing, corpus, wanted, { hold, onProgress: tell })
  }
  /** The index at the revision of the folder, whoever makes it. */
  const bringUp = async (): Promise<void> => {
    const wanted = mirroredIn(load.dir) ?? '0'
    for (;;) {
      if (BigInt((await stateOf(database)).revision) >= BigInt(wanted)) return
      if (await leases.take(LEASE, LEASE_S))
        try {
          return await update(wanted)
        } catch (error) {
          if (codeOf(error as Error) !== LEASE_LOST) throw error
        } finally {
          await leases.release().catch(() => {}) // it ends by itself
        }
      tell(0, 1)
      await sleep(LOOK_MS)
    }
  }
  const read = async (): Promise<{ known: Known; revision: string; registriesAt: string | undefined }> => {
    const registriesAt = mirroredIn(load.dir)
    const known = await loadBase(database, await registriesIn(load.dir))
    return { known, revision: `${known.state.revision}-g${known.state.generation}`, registriesAt }
  }
  let now = await untilThere(async () => {
    await bringUp()
    return read()
  })
  let calls = remoteCalls(database, now.known, now.revision)
  const refresh = (): Promise<void> =>
    turn(async () => {
      const { revision, generation } = await stateOf(database)
      await untilMirrored(load.dir, revision)
      const { known, registriesAt } = now
      const isSame = revision === known.state.revision && generation === known.state.generation
      if (isSame && registriesAt === mirroredIn(load.dir)) return
      now = await read()
      calls = remoteCalls(database, now.known, now.revision)
    })
  const loadAgain = async (loading: Loading): Promise<Loaded> => {
    const began = performance.now()
    const overview = () => overviewOf(now.known, now.revision, performance.now() - began)
    if (loading.lookAt !== undefined) {
      const { difference, passages, problems } = await foretell(database, now.known, loading.overlay ?? new Map())
      return { overview: { ...overview(), problems }, difference, passages }
    }
    const before = now.known.base.library.corpus.articles
    await bringUp()
    await refresh()
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

/** Lets the folder, whose registries belong to the passages, come to `revision`; it follows within a second. */
async function untilMirrored(dir: string, revision: string): Promise<void> {
  const until = performance.now() + MIRROR_MS
  while (BigInt(mirroredIn(dir) ?? '0') < BigInt(revision) && performance.now() < until) await sleep(LOOK_MS)
}

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
