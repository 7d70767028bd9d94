// The audit trail: who changed what in the corpus and when, one JSON object a line in the data folder.

import { join } from 'node:path'
import { appendLine } from '../files/json-lines.ts'

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
  /** Adds a change to the trail. Rejects where the data folder cannot be written; the change itself stands. */
  record(change: Omit<AuditEntry, 'at'>): Promise<void>
}

/** The trail in the data folder `dataDir`. */
export function openAudit(dataDir: string): Audit {
  return {
    record: (change) => {
      const line: AuditEntry = { at: new Date().toISOString(), ...change }
      return appendLine(join(dataDir, 'audit.jsonl'), line)
    },
  }
}
