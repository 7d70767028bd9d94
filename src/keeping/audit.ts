// The audit trail: who changed what in the corpus and when, one JSON object a line.

import type { Store } from '../files/store.ts'

/** One change, as kept. */
export interface AuditEntry {
  /** ISO 8601. */
  readonly at: string
  /** The moderator's Discord id and name as it was then. */
  readonly by: { readonly id: string; readonly name: string }
  readonly action: 'add' | 'replace' | 'remove' | 'restore' | 'reload' | 'dismiss' | 'decline' | 'resolve'
  /** What it was done to: a file, a passage, a question. */
  readonly subject?: string
}

export interface Audit {
  /** Adds a change to the trail. Rejects where nothing can be written; the change itself stands. */
  record(change: Omit<AuditEntry, 'at'>): Promise<void>
}

/** The journal of the trail. */
const TRAIL = 'audit.jsonl'

/** The trail in `store`. */
export const openAudit = (store: Store): Audit => ({
  record: (change) => {
    const entry: AuditEntry = { at: new Date().toISOString(), ...change }
    return store.change(TRAIL, (writer) => writer.append(TRAIL, JSON.stringify(entry)))
  },
})
