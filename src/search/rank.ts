// The order of the passages found. Every weight is a named constant with its reason; `npm run eval -- --ablate` shows
// what each gives.

import { type Features, type Measured, measure, measureExactly } from './features.ts'
import { nearnessIn } from './order.ts'
import { type Hit, type PassageIndex, searchPassages } from './passage-index.ts'
import type { Question } from './question.ts'
import { relatedWords } from './related-words.ts'

/** A passage in the order of an answer. */
export interface RankedHit extends Hit, Measured {}

/** What each feature counts for. Found on one half of 1,890 news questions and checked on the other. */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  // The measure that the other two correct.
  words: 1,
  // Holding all that was asked beats repeating a part of it, and related words find what BM25 cannot.
  coverage: 2,
  // Settles near ties; above 0.7 it pulls in passages of the same field that say something else.
  topic: 0.5,
  // Puts what Roe says before what others say about Roe, where the question asks for Roe's words; coverage outweighs
  // it.
  voice: 0.1,
}

/**
 * What the question's words in its own order count for: from 0.5 on, right passages are displaced. The shortest stretch
 * that holds them, and what the neighbouring passages hold, were measured and bring nothing.
 */
const PAIRS = 0.25

/** Candidates: of the right passages found at all, 95 in 100 stand among the first sixty. */
const CANDIDATES = 60
/** Of those, the ones that hold most word for word are measured by their related words as well: the dear part. */
const MEASURED = 40

/** The passages that speak to `question`, best first; ties in reading order. `accepts` restricts them by number. */
export function rankPassages(
  index: PassageIndex,
  question: Question,
  accepts?: (number: number) => boolean,
  weights = WEIGHTS,
): RankedHit[] {
  const measured = measure(index, question)
  const terms = [...question.terms, ...relatedWords(index, question.terms)]
  const exactly = measureExactly(index, question)
  const ranked = searchPassages(index, terms, CANDIDATES, accepts)
    .map((hit) => {
      const { words, coverage } = exactly(hit)
      return { hit, score: weights.words * words + weights.coverage * coverage }
    })
    .sort((a, b) => b.score - a.score || a.hit.number - b.hit.number)
    .slice(0, MEASURED)
    .map(({ hit }) => {
      const { features, shares } = measured(hit)
      return { ...hit, features, shares, score: scoreOf(features, weights) }
    })
    .sort(byScore)
  return inOrder(index, question, ranked)
}

const byScore = (a: RankedHit, b: RankedHit): number => b.score - a.score || a.number - b.number

/** Passages looked at word by word: order settles what is close already, and lifts none past a better one. */
const LOOKED_AT = 12

/** The first of `ranked` again, with what the order of the words found adds to their score. */
function inOrder(index: PassageIndex, question: Question, ranked: readonly RankedHit[]): RankedHit[] {
  const within = ranked.findIndex(({ score }) => score < (ranked[0]?.score ?? 0) - PAIRS)
  const looked = Math.min(LOOKED_AT, within < 0 ? ranked.length : within)
  if (looked < 2) return [...ranked]
  const first = ranked.slice(0, looked).map((hit) => {
    const { pairs } = nearnessIn(index.passages[hit.number]?.text ?? '', question, index.concepts)
    return { ...hit, score: hit.score + PAIRS * pairs }
  })
  return [...first.sort(byScore), ...ranked.slice(looked)]
}

const scoreOf = (features: Features, weights: Readonly<Record<keyof Features, number>>): number =>
  weights.words * features.words +
  weights.coverage * features.coverage +
  weights.topic * features.topic +
  weights.voice * features.voice
