// The index over the passages: what stands in which, and a first order by BM25.

import type { Passage } from '../attribution/passage.ts'
import type { Concepts } from './concepts.ts'
import { type Lookup, measureOf, openPostings, type Postings } from './postings.ts'
import type { QuestionTerm } from './question.ts'
import { openSpellings, type Spellings } from './spellings.ts'
import { openLister } from './term-lists.ts'
import { buildVocabulary, openNumbers, type Stretch, type TermNumbers, type Vocabulary, whole } from './vocabulary.ts'
import type { WordVectors } from './word-vectors.ts'

/** A passage found, by its number among the passages indexed. */
export interface Hit {
  readonly number: number
  /** BM25, summed over the terms found. */
  readonly score: number
  /** The terms of the question that were found in it, misspelt ones included. */
  readonly matched: readonly string[]
}

/**
 * What ranking needs of a corpus: some passages, the candidates, by their places; and what is known of all passages,
 * how many there are and in how many of them each term stands. In memory the candidates are all there are.
 */
export interface PassageIndex {
  readonly passages: readonly Passage[]
  /** Passages of the whole corpus. */
  readonly count: number
  readonly concepts: Concepts
  readonly vocabulary: Vocabulary
  readonly postings: Postings
  readonly spellings: Spellings
  readonly vectors: WordVectors
  /** The row of each term's vector, by the term's number; -1 where it has none. */
  readonly rows: Int32Array
}

/**
 * In a large corpus, terms in more than this share of the passages find too much to be worth looking up: a fifth of the
 * time.
 */
const COMMON = 0.05
const LARGE = 2000

/** Words that are tried as typos: each costs a walk through the whole vocabulary. */
const MOST_TYPOS = 8

/** What an index is made of beside its passages. */
export interface IndexParts {
  readonly concepts: Concepts
  readonly numbers: TermNumbers
  /** The terms of the passages, in their order. */
  readonly stretches: readonly Stretch[]
  readonly vectors: WordVectors
}

/** Puts the index of `passages` together; takes about 50 ms for a hundred thousand. */
export function putIndexTogether(
  passages: readonly Passage[],
  { concepts, numbers, stretches, vectors }: IndexParts,
): PassageIndex {
  const vocabulary = buildVocabulary(numbers, stretches)
  const rows = Int32Array.from(numbers.terms, (term) => vectors.rowOf(term) ?? -1)
  const postings = openPostings(vocabulary, measureOf(vocabulary))
  return {
    passages,
    count: passages.length,
    concepts,
    vocabulary,
    postings,
    spellings: openSpellings(vocabulary),
    vectors,
    rows,
  }
}

/** Indexes `passages`; takes about 50 ms a thousand. */
export function buildPassageIndex(
  passages: readonly Passage[],
  concepts: Concepts,
  vectors: WordVectors,
): PassageIndex {
  const numbers = openNumbers()
  const stretches = [whole(openLister(concepts, numbers)(passages.map(({ text }) => text)))]
  return putIndexTogether(passages, { concepts, numbers, stretches, vectors })
}

/**
 * Inverse document frequency, as BM25 weighs a term that stands in `among` passages; one that none has weighs as the
 * rarest.
 */
export function rarity({ count }: PassageIndex, among: number): number {
  const some = among || 0.5
  return Math.log(1 + (count - some + 0.5) / (some + 0.5))
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
  const asked = [...weights.keys()]
  const lookups = lookupsOf(index, weights)
  const found = index.postings.best([...lookups.values()].flat(), limit, accepts)
  return found.map(({ passage, score }) => {
    const held = index.vocabulary.termsIn(passage)
    const holds = (term: string): boolean => (lookups.get(term) ?? []).some(({ number }) => held.includes(number))
    return { number: passage, score, matched: asked.filter(holds) }
  })
}

/** The terms of the corpus that a search for `terms` looks up, each once, with what finding it weighs. */
export function termsSought(index: PassageIndex, terms: readonly QuestionTerm[]): QuestionTerm[] {
  const weights = new Map(worthLookingUp(index, terms).map(({ term, weight }) => [term, weight]))
  const sought = new Map<string, number>()
  for (const { number, weight } of [...lookupsOf(index, weights).values()].flat()) {
    const term = index.vocabulary.numbers.terms[number] ?? ''
    sought.set(term, Math.max(sought.get(term) ?? 0, weight))
  }
  return Array.from(sought, ([term, weight]) => ({ term, weight }))
}

/** What is looked up for each term: itself, or what it may misspell. */
function lookupsOf(index: PassageIndex, weights: ReadonlyMap<string, number>): Map<string, Lookup[]> {
  const unknown = [...weights.keys()].filter((term) => isUnknown(index, term) && !term.startsWith('@'))
  const misspelt = new Set(unknown.slice(0, MOST_TYPOS))
  return new Map(
    [...weights].map(([term, weight], asked): [string, Lookup[]] => {
      const own = index.vocabulary.numbers.numberOf(term)
      if (!isUnknown(index, term) && own !== undefined) return [term, [{ number: own, weight, asked }]]
      const meant = misspelt.has(term) ? index.spellings(term) : []
      return [term, meant.map((one) => ({ number: one.number, weight: weight * one.weight, asked }))]
    }),
  )
}

function worthLookingUp({ vocabulary, count }: PassageIndex, terms: readonly QuestionTerm[]): readonly QuestionTerm[] {
  if (count < LARGE) return terms
  const rare = terms.filter(({ term }) => vocabulary.frequencyOf(term) <= COMMON * count)
  return rare.filter(({ term }) => vocabulary.frequencyOf(term) > 0).length >= 2 ? rare : terms
}
