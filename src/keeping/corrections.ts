// Which passages were corrected since: so that an answer on an older message can say so.

import { join } from 'node:path'
import type { Damaged } from '../files/damage.ts'
import { appendLine, readLines } from '../files/json-lines.ts'

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

/** The corrections in the data folder `dataDir`. What lies there and is none is told to `onDamage`. */
export function openCorrections(dataDir: string, onDamage: (damaged: Damaged) => void): Corrections {
  const file = join(dataDir, 'corrections.jsonl')
  return {
    note: async (passages) => {
      if (passages.length === 0) return
      await appendLine(file, { day: new Date().toISOString().slice(0, 10), passages } satisfies Correction)
    },
    dayOf: async (passage) => {
      const all = await readLines(file, isCorrection, onDamage)
      return all.findLast(({ passages }) => passages.includes(passage))?.day
    },
  }
}
