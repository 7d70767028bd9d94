// How sure we are that the first passage answers. `npm run eval -- --calibrate` shows what the bounds below are worth.

import type { RankedHit } from '../search/rank.ts'
import type { Verdict } from './answer.ts'

/**
 * Share of what was asked that the first passage must hold. Terms that no passage has weigh as the rarest, so that a
 * name or a number that the corpus lacks takes an answer down by itself.
 */
export const BOUNDS = {
  /** From here on, more than nine of ten first passages answer, and few near misses slip in. */
  answered: 0.72,
  /** A passage is close if it shares a name with the question, … */
  relatedByName: 0.25,
  /** … two words or more, … */
  relatedByWords: 0.3,
  /** … or most of a short question: "how do I kill a process" is about no killing reported here. */
  related: 0.42,
} as const

/** What the best hit shares with the question, beyond its features. */
export interface Shared {
  /** Words and glossary names that stand in both. */
  readonly words: number
  /** Whether a name of the corpus is among them. */
  readonly name: boolean
}

/**
 * The verdict for the best hit. `asAsked` says that it comes from the outlet and speaker asked for; `sayerSpeaks`, that
 * it holds words of the one whose words are asked for, if any are: without them it never answers.
 */
export function judge(best: RankedHit | undefined, shared: Shared, asAsked: boolean, sayerSpeaks: boolean): Verdict {
  if (!best) return 'nothing'
  const { coverage } = best.features
  if (asAsked && sayerSpeaks && coverage >= BOUNDS.answered) return 'answered'
  const bound = shared.name ? BOUNDS.relatedByName : shared.words >= 2 ? BOUNDS.relatedByWords : BOUNDS.related
  return coverage >= bound ? 'related' : 'nothing'
}
