// Words of the corpus that mean nearly what a question says in a word that no passage has: "quarrel" finds "dispute".

import { isUnknown, type PassageIndex } from './passage-index.ts'
import type { QuestionTerm } from './question.ts'

/** Words looked up in place of one that is missing. */
const MOST_RELATED = 3
/** Cosine from which a word may stand for another: "bill" and "law", not yet "law" and "court". */
const NEAR = 0.55
/**
 * What such a word weighs beside one that was asked: enough to bring a passage among
 * the candidates, where coverage orders it; from 0.3 on, right passages are displaced.
 */
const WEIGHT = 0.1

/** The related words of those `terms` that no passage has, each with its weight. */
export function relatedWords(index: PassageIndex, terms: readonly QuestionTerm[]): readonly QuestionTerm[] {
  const { vectors, vocabulary, rows } = index
  return terms.flatMap(({ term, weight }) => {
    const row = isUnknown(index, term) ? vectors.rowOf(term) : undefined
    if (row === undefined) return []
    const near: { readonly number: number; readonly similarity: number }[] = []
    for (const [number, other] of rows.entries()) {
      const similarity = other === undefined ? 0 : vectors.similarity(row, other)
      if (similarity >= NEAR) near.push({ number, similarity })
    }
    return near
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, MOST_RELATED)
      .map(({ number, similarity }) => ({
        term: vocabulary.terms[number] ?? '',
        weight: weight * WEIGHT * similarity,
      }))
  })
}
