// The terms of the corpus that a misspelt or unfinished word of a question may mean.

import SearchableMap from 'minisearch/SearchableMap'
import { remembering } from '../text/remembering.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A term that stands for another one, and what finding it is worth beside that one. */
export interface Spelling {
  readonly number: number
  readonly weight: number
}

/** What `term`, which no passage has, may mean. */
export type Spellings = (term: string) => readonly Spelling[]

/** What a longer word or a slip is worth, before its distance is counted. */
const WORTH = { longer: 0.7, slip: 0.9 }
/** How much less each letter further is worth: a word that goes on stays near. */
const PER_LETTER = { longer: 0.3, slip: 1 }

/** Words that are remembered: a crowd asks about one thing with the same slips. */
const MOST_REMEMBERED = 2000

/**
 * Letters that may be wrong: one in words from six letters, two from nine; in shorter ones every word is another's
 * slip.
 */
const slipsIn = ({ length }: string): number => (length < 6 ? 0 : length < 9 ? 1 : 2)
/** From this length on a word may be the beginning of a longer one. */
const SHORTEST_BEGINNING = 5

const worth = (most: number, { length }: string, away: number): number => (most * length) / (length + away)

/** A look-up over the terms of `vocabulary`. Its tree is grown at the first word that needs it. */
export function openSpellings(vocabulary: Vocabulary): Spellings {
  let tree: SearchableMap<number> | undefined
  const find = (term: string): Spelling[] => {
    tree ??= SearchableMap.from(vocabulary.held().map((held) => [held, vocabulary.numbers.numberOf(held) ?? 0]))
    const found = new Map<string, Spelling>()
    if (slipsIn(term) > 0)
      for (const [held, [number, distance]] of tree.fuzzyGet(term, slipsIn(term)))
        found.set(held, { number, weight: worth(WORTH.slip, held, PER_LETTER.slip * distance) })
    if (term.length >= SHORTEST_BEGINNING)
      for (const [held, number] of tree.atPrefix(term))
        found.set(held, { number, weight: worth(WORTH.longer, held, PER_LETTER.longer * (held.length - term.length)) })
    // In an order of their own: sums do not tell how the tree grew.
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, spelling]) => spelling)
  }
  return remembering(MOST_REMEMBERED, find)
}
