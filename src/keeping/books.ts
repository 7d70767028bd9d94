// All that is kept beside the corpus, in one store.

import type { Store } from '../files/store.ts'
import { type ArticleFiles, articleFiles } from './article-files.ts'
import { type Audit, openAudit } from './audit.ts'
import { type Corrections, openCorrections } from './corrections.ts'
import { type Drafts, openDrafts } from './drafts.ts'
import { type Gaps, openGaps } from './gaps.ts'
import { type Inbox, openInbox } from './inbox.ts'
import type { OnDamage } from './journal.ts'
import { openReports, type Reports } from './reports.ts'
import { openWatches, type Watches } from './watches.ts'

export interface Books {
  /** Absent where the host does not keep them. */
  readonly gaps?: Gaps
  readonly reports: Reports
  readonly files: ArticleFiles
  readonly drafts: Drafts
  readonly inbox: Inbox
  readonly corrections: Corrections
  readonly watches: Watches
  readonly audit: Audit
}

/** What hears of trouble: data that nobody wrote so, and gaps that cannot be written now. */
export interface Troubles {
  readonly onDamage: OnDamage
  readonly onFault: (error: unknown) => void
}

/** The books in `store`; gaps are kept only where the host wants that. */
export const openBooks = (store: Store, keepsGaps: boolean, { onDamage, onFault }: Troubles): Books => ({
  gaps: keepsGaps ? openGaps(store, { onFault, onDamage }) : undefined,
  reports: openReports(store, onDamage),
  files: articleFiles(store),
  drafts: openDrafts(store, onDamage),
  inbox: openInbox(store, onDamage),
  corrections: openCorrections(store, onDamage),
  watches: openWatches(store, onDamage),
  audit: openAudit(store),
})
