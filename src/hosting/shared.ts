// What one process shares with others: the database with the books and the corpus, opened before anything else.

import { randomUUID } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { spared } from '../corpus/problem.ts'
import { explainUnusable, refusedPath } from '../database/advice.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { CHANNEL, openDatabaseStore } from '../database/database-store.ts'
import { openLeases } from '../database/leases.ts'
import { LATER, migrate } from '../database/migrations.ts'
import { isSameMark, type Mark, markIn, markOf, NONE, syncMirror } from '../database/mirror.ts'
import { isFailure, type Misuse } from '../failure.ts'
import { inTime } from '../files/in-time.ts'
import { inTurn } from '../files/in-turn.ts'
import { ARTICLES, corpusFolder, isAway } from '../files/store.ts'
import { lastGoodOf } from '../live/last-good.ts'
import type { LiveCorpus } from '../live/live-corpus.ts'
import type { AskFormer } from '../live/reader.ts'
import type { Shared } from './own-files.ts'

/** Between two looks at the start whether the database can be had. */
const WAITING_MS = 1000
/** What is left to be done at the end takes no longer, should the database not answer. */
const ENDING_MS = 1000
/** Without a word the database is asked for its revision so often; more seldom while it tells by itself. */
const ASKING_MS = 1000
const LISTENING_MS = 5000
/** Between two tries to be told by what does not tell: another engine, a pooler, a standby. */
const HEAR_AGAIN_MS = 60_000

/** Opens the database of `url`: its tables made, its corpus in the folder of this process. */
export async function openShared(config: Config, url: string, log: Logger): Promise<Shared | Misuse> {
  const database = openDatabase({
    url,
    connections: config.databaseConnections,
    onLost: (error) => log.warn(brief(error), 'a connection to the database was lost'),
  })
  const corpusDir = join(config.dataDir, 'corpus')
  const turn = inTurn()
  let mark: Mark | undefined
  const sync = (): Promise<void> =>
    turn(async () => {
      await syncMirror(database, corpusDir)
      mark = await markOf(corpusDir)
    })
  const ready = await makeReady(database, corpusDir, log)
  if (isFailure(ready)) {
    await database.close()
    return ready
  }
  const holder = randomUUID()
  const leases = openLeases(database, holder)
  const store = openDatabaseStore(database)
  mark = await markOf(corpusDir)
  /** Where they cannot be had they are left out, and the copy counts as not loaded: it is loaded again. */
  const former: AskFormer = async (files) => {
    const { revision = NONE } = (await markOf(corpusDir)) ?? {}
    return lastGoodOf(database, files, revision).catch(() => {
      mark = undefined
      return {}
    })
  }
  const isRemote = config.index === 'auto' ? await isTooLarge(corpusDir) : config.index === 'postgres'
  return {
    store,
    leases,
    corpusDir,
    ...(isRemote && { remote: { url, connections: config.databaseConnections, holder } }),
    sync,
    former,
    follow: (corpus) =>
      follow({ database, corpus, log, at: () => mark, written: store.written, wasAway: ready === 'copy' }),
    close: async () => {
      const closing = leases.release().then(
        () => database.close(),
        () => {},
      )
      await inTime(closing, ENDING_MS)
    },
  }
}

/** Bytes of articles up to which each process holds all passages: about 2 GB of memory. */
const MOST_IN_MEMORY = 150_000_000
/** Files looked at at once. */
const AT_ONCE = 500

/** Whether the articles in the copy of this process are more than it should hold; the database may be away. */
async function isTooLarge(corpusDir: string): Promise<boolean> {
  const folder = corpusFolder(corpusDir, ARTICLES)
  const names = await readdir(folder).catch(() => [])
  let size = 0
  for (let from = 0; from < names.length && size <= MOST_IN_MEMORY; from += AT_ONCE) {
    const some = names.slice(from, from + AT_ONCE).map((name) => stat(join(folder, name)))
    for (const file of await Promise.all(some)) size += file.size
  }
  return size > MOST_IN_MEMORY
}

/**
 * Tables and corpus, or why there are none. A process that has a whole copy of the corpus starts with it alone; one
 * that has none waits for a database that cannot be had: it may be back before anybody looks.
 */
async function makeReady(database: Database, corpusDir: string, log: Logger): Promise<'latest' | 'copy' | Misuse> {
  // A folder that cannot be read is told of below.
  const hasCopy = ((await markOf(corpusDir).catch(() => undefined))?.token ?? '') !== ''
  for (let told = ''; ; ) {
    const reason = await latest(database, corpusDir, log)
    if (reason === undefined) return 'latest'
    if (hasCopy && reason.code !== LATER) {
      log.warn(reason, 'the corpus as it was last answers, nothing is kept: the database cannot be had, or holds none')
      return 'copy'
    }
    if (reason.isOwn) return { failed: 'settings', text: `DATA_DIR: ${reason.message}` }
    if (!isAway(reason)) return { failed: 'settings', text: `DATABASE_URL: ${reason.message}` }
    if (told !== reason.message) log.warn(reason, 'the database cannot be had: it is waited for')
    told = reason.message
    await sleep(WAITING_MS)
  }
}

/** An outage for the log: where it was noticed says nothing. */
const brief = ({ message, code }: Error & { code?: string }): { reason: string; code?: string } => ({
  reason: message,
  code,
})

/** Why the database cannot be used. */
interface Reason {
  readonly code: string | undefined
  readonly message: string
  /** Not the database: the folder of this process. */
  readonly isOwn?: true
}

/** Makes the tables, and brings the copy to the latest revision; or why that cannot be. */
async function latest(database: Database, corpusDir: string, log: Logger): Promise<Reason | undefined> {
  try {
    const steps = await migrate(database)
    if (steps > 0) log.info({ steps }, 'the tables of the database were made')
    const revision = await syncMirror(database, corpusDir)
    if (revision !== NONE) return undefined
    return {
      code: undefined,
      message: 'the database holds no corpus yet: npm run corpus -- import puts a folder into it.',
    }
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    const folder = refusedPath(error)
    if (folder !== undefined)
      return { code, message: `${folder} cannot be written (${code}): let the bot write there.`, isOwn: true }
    return { code, message: explainUnusable({ code, message }) }
  }
}

/** What is followed, and by whom. */
export interface Following {
  readonly database: Database
  readonly corpus: LiveCorpus
  readonly log: Logger
  /** Where the copy is that was loaded last. */
  readonly at?: () => Mark | undefined
  /** The state of the corpus that this process wrote last. */
  readonly written?: () => Mark | undefined
  /** The database was away at the start. */
  readonly wasAway?: boolean
}

/** Whoever changes the corpus loads it, and tells what changed; what is not loaded after so long is loaded here. */
const OWN_MS = 10_000

/**
 * Hears of other processes' changes, asks where it hears nothing, and loads what they changed: files with faults as
 * they were when they were last good, so that all processes answer alike.
 */
export function follow({ database, corpus, log, at, written, wasAway = false }: Following): () => void {
  const end = new AbortController()
  let known = at?.()
  corpus.observe({
    reloaded: () => {
      known = at?.()
    },
  })
  let own: Mark | undefined
  let ownSeenAt = 0
  let isListening = false
  let hearAt = 0
  let unlisten = (): void => {}
  // A word that comes during a look is of the next one.
  let isTold = false
  let wake = (): void => {}
  const isBeingLoaded = (mark: Mark): boolean => {
    if (!isSameMark(mark, written?.())) return false
    if (!isSameMark(mark, own)) ownSeenAt = performance.now()
    own = mark
    return performance.now() - ownSeenAt < OWN_MS
  }
  const look = async (): Promise<void> => {
    const now = await markIn(database)
    const { revision } = now
    // One that holds none yet, as while it is restored, is not followed.
    if (revision === NONE || isSameMark(now, known) || isBeingLoaded(now)) return
    const before = corpus.overview.revision
    const reload = await corpus.reloadSparing()
    known = at ? at() : now
    if (!reload.swapped) log.warn({ revision }, 'nothing of the new revision can be loaded: the old one still answers')
    else if (reload.overview.revision !== before)
      log.info({ revision: reload.overview.revision }, 'another revision of the corpus answers')
    for (const problem of corpus.problems) log.warn(spared(problem))
  }
  const hear = async (): Promise<void> => {
    unlisten = await database.listen(
      CHANNEL,
      () => {
        isTold = true
        wake()
      },
      () => {
        isListening = false
      },
    )
    isListening = true
    if (end.signal.aborted) unlisten()
  }
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
      if (isTold || end.signal.aborted) wake()
    })
  const go = async (): Promise<void> => {
    let isLost = wasAway
    let areTablesOld = wasAway // nobody could look
    let told = ''
    while (!end.signal.aborted) {
      try {
        const isDue = !isListening && performance.now() >= hearAt
        if (isDue) await hear().catch(() => {})
        if (areTablesOld) await migrate(database)
        areTablesOld = false
        await look()
        if (isDue && !isListening) hearAt = performance.now() + HEAR_AGAIN_MS // it is there, and does not tell
        if (isLost) log.info('the database is there again')
        isLost = false
        told = ''
      } catch (error) {
        const { message } = error as Error
        if (message !== told) log.warn(brief(error as Error), 'the database cannot be had: answers go on from memory')
        told = message
        isLost = true
      }
      await pause(isListening ? LISTENING_MS : ASKING_MS)
      isTold = false
    }
  }
  void go()
  return () => {
    end.abort()
    unlisten()
    wake()
  }
}
