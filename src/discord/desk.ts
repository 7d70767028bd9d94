// What commands and controls work with.

import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Observer } from '../hosting/observer.ts'
import type { Books } from '../keeping/books.ts'
import type { LiveCorpus } from '../live/live-corpus.ts'

export interface Desk extends Books {
  readonly corpus: LiveCorpus
  readonly config: Config
  readonly log: Logger
  readonly observer?: Observer
  /** Whether the interaction of this id happens in a thread. */
  readonly isInThread: (interactionId: string) => boolean
  /** Seconds that a member still has to wait before the next question of this kind, 0 where none. Asking counts. */
  readonly secondsToWait: (userId: string, kind: string) => number
}
