// What is asked of a corpus from outside, whatever face it comes through: texts as they are typed, ids in addresses.

import { z } from 'zod'
import { LONGEST_QUESTION } from '../search/question.ts'
import { DEFAULT_LIMIT } from './answer-question.ts'

/** A text as it is typed, trimmed; spaces and control characters alone are none. */
const typed = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => /[^\p{Cc}\p{Cf}\p{Z}]/u.test(text), 'Nothing is written here.')

const name = typed(300)

/** What each question takes beside its limit; `MOST` and `USUAL` are the passages that it gives. */
export const ASK = {
  question: typed(LONGEST_QUESTION).describe('In your own words, in any of the languages that the bot reads.'),
  outlet: name.optional().describe('Only what this outlet reports, or these, with commas between them.'),
  speaker: name.optional().describe('Only passages with words of this speaker.'),
}
export const WHO = { name: name.describe('A person or body, by any name.') }
export const COMPARE = {
  topic: typed(500).describe('What the outlets are compared on.'),
  outlets: name.optional().describe('Only these outlets, with commas between them.'),
}
export const MOST = { ask: 50, who: 200, compare: 20 } as const
export const USUAL = { ask: DEFAULT_LIMIT, who: 50, compare: 6 } as const
export const limitInWords = (most: number): string => `Passages at most, 1 to ${most}.`

/** The id in the last part of an address; undefined where it is none. No id holds a NUL, and no database takes one. */
export function idIn(part: string): string | undefined {
  try {
    const id = decodeURIComponent(part)
    return id === '' || id.includes('\0') ? undefined : id
  } catch {
    return undefined
  }
}
