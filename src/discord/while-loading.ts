// What members and the log are told while the corpus is not there yet.

import type { Logger } from 'pino'
import type { Faulty } from '../corpus/problem.ts'
import { inTime, type LATE } from '../files/in-time.ts'
import { inWords, type Progress } from '../hosting/progress.ts'
import type { LiveCorpus } from '../live/live-corpus.ts'

/** A corpus that may still be loading, and how far it is. */
export interface Loading {
  readonly corpus: Promise<LiveCorpus | Faulty>
  readonly progress: () => Progress | undefined
}

/** How long an interaction waits for a corpus that is loading: Discord gives it up after three seconds. */
const PATIENCE_MS = 1500

/** What is there before the patience of an interaction that has just come ends; LATE where that is nothing. */
export const whenThere = <T>(desk: Promise<T>): Promise<T | typeof LATE> => inTime(desk, PATIENCE_MS)

/** Between two lines of the log on a corpus that is loading. */
const TOLD_MS = 5000

/** Tells the log how far it is, until the timer is cleared. */
export const tellLoading = ({ progress }: Loading, log: Logger): NodeJS.Timeout =>
  setInterval(() => {
    const come = progress()
    log.info({ ...come }, come ? `loading the corpus: ${inWords(come)} articles` : 'loading the corpus')
  }, TOLD_MS)
