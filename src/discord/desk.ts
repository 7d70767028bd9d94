// What commands and controls work with.

import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Observer } from '../hosting/observer.ts'
import type { ArticleFiles } from '../keeping/article-files.ts'
import type { Audit } from '../keeping/audit.ts'
import type { Corrections } from '../keeping/corrections.ts'
import type { Drafts } from '../keeping/drafts.ts'
import type { Gaps } from '../keeping/gaps.ts'
import type { Inbox } from '../keeping/inbox.ts'
import type { Reports } from '../keeping/reports.ts'
import type { Watches } from '../keeping/watches.ts'
import type { LiveCorpus } from '../live/live-corpus.ts'

export interface Desk {
  readonly corpus: LiveCorpus
  readonly reports: Reports
  readonly config: Config
  readonly log: Logger
  readonly observer?: Observer
  /** Absent where the host does not keep them. */
  readonly gaps?: Gaps
  readonly files: ArticleFiles
  readonly drafts: Drafts
  readonly inbox: Inbox
  readonly corrections: Corrections
  readonly watches: Watches
  readonly audit: Audit
  /** Whether the interaction of this id happens in a thread. */
  readonly isInThread: (interactionId: string) => boolean
  /** Seconds that a member still has to wait before the next question of this kind, 0 where none. Asking counts. */
  readonly secondsToWait: (userId: string, kind: string) => number
}
