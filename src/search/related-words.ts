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

/** Words whose relatives are remembered: a crowd asks about one thing in the same words. */
const MOST_REMEMBERED = 2000
/** By the rows of the terms, which indexes over parts of one corpus share. */
const remembered = new WeakMap<PassageIndex['rows'], Map<string, readonly Related[]>>()

interface Related {
  readonly term: string
  readonly similarity: number
}

/** The related words of those `terms` that no passage has, each with its weight. */
export const relatedWords = (index: PassageIndex, terms: readonly QuestionTerm[]): readonly QuestionTerm[] =>
  terms.flatMap(({ term, weight }) =>
    isUnknown(index, term)
      ? relativesOf(index, term).map(({ term, similarity }) => ({ term, weight: weight * WEIGHT * similarity }))
      : [],
  )

function relativesOf(index: PassageIndex, term: string): readonly Related[] {
  const known = remembered.get(index.rows) ?? new Map<string, readonly Related[]>()
  remembered.set(index.rows, known)
  const before = known.get(term)
  if (before) return before
  const relatives = findRelatives(index, term)
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(term, relatives)
  return relatives
}

function findRelatives({ vectors, vocabulary, rows }: PassageIndex, term: string): readonly Related[] {
  const row = vectors.rowOf(term)
  if (row === undefined) return []
  const near: Related[] = []
  for (const [number, other] of rows.entries()) {
    const similarity = other < 0 || vocabulary.frequencyAt(number) === 0 ? 0 : vectors.similarity(row, other)
    if (similarity >= NEAR) near.push({ term: vocabulary.numbers.terms[number] ?? '', similarity })
  }
  return near.sort((a, b) => b.similarity - a.similarity || (a.term < b.term ? -1 : 1)).slice(0, MOST_RELATED)
}
