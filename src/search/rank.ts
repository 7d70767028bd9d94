// The order of the passages found, and how sure we are that the first one answers.

import { type Hit, type PassageIndex, searchPassages } from './passage-index.ts'
import type { Question } from './question.ts'

/** A passage in the order of an answer. */
export interface RankedHit extends Hit {
  /** Share of the question's terms that it holds, rare terms counting more (0 to 1). */
  readonly coverage: number
}

/** Candidates that are ranked: below them, no right passage was found in the measured sets. */
const CANDIDATES = 60

/** The passages that speak to `question`, best first. `accepts` restricts them by number. */
export function rankPassages(
  index: PassageIndex,
  question: Question,
  accepts?: (number: number) => boolean,
): RankedHit[] {
  const weights = new Map(question.terms.map((term) => [term, rarity(index, term)]))
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return searchPassages(index, question.terms, CANDIDATES, accepts)
    .map(({ number, score, matched }) => {
      const held = matched.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)
      const coverage = total > 0 ? held / total : 0
      return { number, matched, coverage, score: score * coverage }
    })
    .sort((a, b) => b.score - a.score || a.number - b.number)
}

/** Inverse document frequency, as BM25 weighs a term; a term that no passage has weighs as the rarest. */
function rarity({ frequency, passages }: PassageIndex, term: string): number {
  const among = frequency.get(term) ?? 0.5
  return Math.log(1 + (passages.length - among + 0.5) / (among + 0.5))
}
