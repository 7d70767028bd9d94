// MiniSearch over the passages: what stands in which, and a first order by BM25.

import MiniSearch from 'minisearch'
import type { Passage } from '../attribution/passage.ts'
import { fold } from '../text/normalize.ts'
import { nameTerm, stopNamesIn } from '../text/stop-names.ts'
import { hyphenatedIn, termsOf, wordsOf } from '../text/terms.ts'
import { type Concepts, findConcepts } from './concepts.ts'
import type { QuestionTerm } from './question.ts'
import { openVocabulary, type Vocabulary } from './vocabulary.ts'
import type { WordVectors } from './word-vectors.ts'

/** A passage found, by its number among the passages indexed. */
export interface Hit {
  readonly number: number
  /** BM25, summed over the terms found. */
  readonly score: number
  /** The terms of the question that were found in it, misspelt ones included. */
  readonly matched: readonly string[]
}

export interface PassageIndex {
  readonly passages: readonly Passage[]
  readonly concepts: Concepts
  readonly vocabulary: Vocabulary
  readonly vectors: WordVectors
  /** The row of each term's vector, by the term's number; undefined where it has none. */
  readonly rows: readonly (number | undefined)[]
  readonly engine: MiniSearch
}

/** Measured best on four sets of questions: little gain from long passages, none from repeated words. */
const BM25 = { k: 1.2, b: 0.4, d: 0.5 }
/**
 * In a large corpus, terms in more than this share of the passages find too much to be worth looking up: a fifth of the
 * time.
 */
const COMMON = 0.05
const LARGE = 2000

/** Words that are tried as typos: each costs a walk through the whole vocabulary. */
const MOST_TYPOS = 8

/** Indexes `passages`; takes about 50 ms a thousand. */
export function buildPassageIndex(
  passages: readonly Passage[],
  concepts: Concepts,
  vectors: WordVectors,
): PassageIndex {
  const open = openVocabulary()
  const analyze = (text: string): string[] => {
    const terms = passageTerms(text, concepts)
    open.add(terms)
    return terms
  }
  const engine = new MiniSearch({ fields: ['text'], idField: 'number', tokenize: analyze, processTerm: (term) => term })
  engine.addAll(passages.map(({ text }, number) => ({ number, text })))
  const vocabulary = open.close()
  return { passages, concepts, vocabulary, vectors, rows: vocabulary.terms.map(vectors.rowOf), engine }
}

/** The terms of a passage, or of a part of it: its words' and, beside them, the concepts they name. */
export function passageTerms(text: string, concepts: Concepts): string[] {
  const words = wordsOf(text)
  const joined = hyphenatedIn(fold(text)).map(({ joined }) => joined)
  return [
    ...words.flatMap(termsOf),
    ...joined.flatMap(termsOf),
    ...findConcepts(concepts, words).map(({ concept }) => concept),
    ...stopNamesIn(fold(text)).map(nameTerm),
  ]
}

/**
 * Inverse document frequency, as BM25 weighs a term that stands in `among` passages; one that none has weighs as the
 * rarest.
 */
export function rarity({ passages }: PassageIndex, among: number): number {
  const some = among || 0.5
  return Math.log(1 + (passages.length - some + 0.5) / (some + 0.5))
}

/** Whether no passage has `term`: a misspelling, or something the corpus does not speak of. */
export const isUnknown = ({ vocabulary }: PassageIndex, term: string): boolean => vocabulary.frequencyOf(term) === 0

/**
 * The passages that hold any of `terms`, best first, at most `limit`. Words that no passage has are matched as typos.
 */
export function searchPassages(
  index: PassageIndex,
  terms: readonly QuestionTerm[],
  limit: number,
  accepts?: (number: number) => boolean,
): Hit[] {
  const weights = new Map(worthLookingUp(index, terms).map(({ term, weight }) => [term, weight]))
  if (weights.size === 0) return []
  const unknown = [...weights.keys()].filter((term) => isUnknown(index, term) && !term.startsWith('@'))
  const misspelt = new Set(unknown.slice(0, MOST_TYPOS))
  const found = index.engine.search(
    { combineWith: 'OR', queries: [...weights.keys()] },
    {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      // One letter wrong in words from six letters, two from nine: in shorter ones every word is another's typo.
      fuzzy: (term) => misspelt.has(term) && term.length >= 6 && (term.length >= 9 ? 2 : 1),
      prefix: (term) => misspelt.has(term) && term.length >= 5,
      weights: { fuzzy: 0.9, prefix: 0.7 },
      boostTerm: (term) => weights.get(term) ?? 1,
      bm25: BM25,
      ...(accepts && { filter: ({ id }) => accepts(id) }),
    },
  )
  // MiniSearch multiplies by the number of matched terms; coverage says that better (rank.ts).
  return found.slice(0, limit).map(({ id, score, queryTerms }) => ({
    number: id,
    score: score / queryTerms.length,
    matched: queryTerms,
  }))
}

function worthLookingUp(
  { vocabulary, passages }: PassageIndex,
  terms: readonly QuestionTerm[],
): readonly QuestionTerm[] {
  if (passages.length < LARGE) return terms
  const rare = terms.filter(({ term }) => vocabulary.frequencyOf(term) <= COMMON * passages.length)
  return rare.filter(({ term }) => vocabulary.frequencyOf(term) > 0).length >= 2 ? rare : terms
}
