// Words of the corpus that mean nearly what a question says in a word that no passage has: "quarrel" finds "dispute".

import { isUnknown, type PassageIndex } from './passage-index.ts'
import type { QuestionTerm } from './question.ts'
import type { WordVectors } from './word-vectors.ts'

/** Words looked up in place of one that is missing. */
const MOST_RELATED = 3
/** Cosine from which a word may stand for another: "bill" and "law", not yet "law" and "court". */
const NEAR = 0.55
/**
 * What such a word weighs beside one that was asked: enough to bring a passage among
 * the candidates, where coverage orders it; from 0.3 on, right passages are displaced.
 */
const WEIGHT = 0.1

interface Known {
  readonly term: string
  readonly row: number
}

const vocabularies = new WeakMap<PassageIndex, readonly Known[]>()

/** The related words of those `terms` that no passage has, each with its weight. */
export function relatedWords(
  index: PassageIndex,
  vectors: WordVectors,
  terms: readonly QuestionTerm[],
): readonly QuestionTerm[] {
  return terms.flatMap(({ term, weight }) => {
    const row = isUnknown(index, term) ? vectors.rowOf(term) : undefined
    if (row === undefined) return []
    return vocabularyOf(index, vectors)
      .map((known) => ({ term: known.term, similarity: vectors.similarity(row, known.row) }))
      .filter(({ similarity }) => similarity >= NEAR)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, MOST_RELATED)
      .map((related) => ({ term: related.term, weight: weight * WEIGHT * related.similarity }))
  })
}

/** The corpus's words that have a vector, listed once. */
function vocabularyOf(index: PassageIndex, vectors: WordVectors): readonly Known[] {
  const listed = vocabularies.get(index)
  if (listed) return listed
  const known = [...index.frequency.keys()].flatMap((term): Known[] => {
    const row = vectors.rowOf(term)
    return row === undefined ? [] : [{ term, row }]
  })
  vocabularies.set(index, known)
  return known
}
