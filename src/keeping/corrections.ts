// Which passages were corrected since: so that an answer on an older message can say so.

import type { Store } from '../files/store.ts'
import { isoDay } from '../text/day.ts'
import { type OnDamage, readJournal } from './journal.ts'

/** Passages that an article had before it was replaced, and has no more. */
interface Correction {
  /** ISO 8601, the day. */
  readonly day: string
  readonly passages: readonly string[]
}

export interface Corrections {
  /** Keeps that these passages are no more, from today on. */
  note(passages: readonly string[]): Promise<void>
  /** The day on which a passage was replaced; undefined for one that was not. */
  dayOf(passage: string): Promise<string | undefined>
}

const isCorrection = (value: unknown): value is Correction =>
  typeof (value as Correction | null)?.day === 'string' && Array.isArray((value as Correction).passages)

const JOURNAL = 'corrections.jsonl'

/** The corrections in `store`. What lies there and is none is told to `onDamage`. */
export function openCorrections(store: Store, onDamage: OnDamage): Corrections {
  return {
    note: async (passages) => {
      if (passages.length === 0) return
      const correction: Correction = { day: isoDay(), passages }
      await store.change(JOURNAL, (writer) => writer.append(JOURNAL, JSON.stringify(correction)))
    },
    dayOf: async (passage) => {
      const { values } = await readJournal(store, JOURNAL, { fits: isCorrection, onDamage })
      return values.findLast(({ passages }) => passages.includes(passage))?.day
    },
  }
}
