// What somebody who watches the bot gets to see: counts and times, never words.

import type { Verdict } from '../answer/answer.ts'
import type { LiveCorpus, Reload } from '../live/live-corpus.ts'
import type { Progress } from './progress.ts'

/** Told of what happens; a bot that nobody watches has none. */
export interface Observer {
  /** The corpus is being loaded; `progress` tells how far it is, where that is known. */
  loading(progress: () => Progress | undefined): void
  /** The corpus answers; `isConnected` tells whether the gateway is up. */
  started(corpus: LiveCorpus, isConnected: () => boolean): void
  /** A question was answered. */
  judged(verdict: Verdict): void
  /** An interaction was carried out, from its arrival to Discord's receipt of the answer. */
  responded(what: string, seconds: number, failed: boolean): void
  reloaded(reload: Reload, seconds: number): void
  workerDied(): void
  /** The bot ends. */
  close(): Promise<void>
}
