// How sure we are that the first passage answers. `npm run eval -- --calibrate` shows what the probability is worth.

import type { RankedHit } from '../search/rank.ts'
import type { Verdict } from './answer.ts'
import type { VerdictEvidence } from './verdict-evidence.ts'
import { ANSWERS_FROM, LIKELY_FROM, VERDICT_WEIGHTS } from './verdict-weights.ts'

/** Share of what was asked that the first passage must hold to be close; rare terms count more. */
const BOUNDS = {
  /** A passage is close if it shares a name with the question, … */
  relatedByName: 0.25,
  /** … by this share where the rareness of words in English is what counts, … */
  relatedByNameInEnglish: 0.42,
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

/** Probability, from 0 to 1, that a first passage with this evidence answers. */
export function probabilityOf(evidence: VerdictEvidence, weights = VERDICT_WEIGHTS): number {
  const odds = Object.entries(evidence).reduce((sum, [name, amount]) => sum + amount * (weights[name] ?? 0), 0)
  return 1 / (1 + Math.exp(-odds))
}

/**
 * The verdict for the best hit. `mayAnswer` says that it comes from the outlet and speaker asked for and holds words of
 * the one whose words are asked for, if any are: otherwise it never answers.
 */
export function judge(
  best: RankedHit | undefined,
  evidence: VerdictEvidence | undefined,
  shared: Shared,
  mayAnswer: boolean,
): Verdict {
  if (!best || !evidence) return 'nothing'
  const probability = mayAnswer ? probabilityOf(evidence) : 0
  if (probability >= ANSWERS_FROM) return 'answered'
  if (!isClose(best, evidence, shared)) return 'nothing'
  return probability >= LIKELY_FROM ? 'likely' : 'related'
}

function isClose({ features: { coverage } }: RankedHit, evidence: VerdictEvidence, { name, words }: Shared): boolean {
  if (name && (evidence['coverage by English'] ?? 0) >= BOUNDS.relatedByNameInEnglish) return true
  return coverage >= (name ? BOUNDS.relatedByName : words >= 2 ? BOUNDS.relatedByWords : BOUNDS.related)
}
