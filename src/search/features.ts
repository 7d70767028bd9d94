// What a passage and a question have in common, as named numbers that the ranking weighs.

import type { Passage } from '../attribution/passage.ts'
import type { Concepts } from './concepts.ts'
import { type Hit, type PassageIndex, rarity } from './passage-index.ts'
import type { Question } from './question.ts'
import { holdsWordsOf } from './sayer.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One passage beside one question; every number is 0 to about 1, higher is closer. */
export interface Features {
  /** BM25 as a share of the weight of all that was asked. */
  readonly words: number
  /** Share of the question's terms that the passage holds, rare terms counting more; related words count in part. */
  readonly coverage: number
  /** Cosine of the mean word vectors: whether the two speak of the same field at all. */
  readonly topic: number
  /**
   * 1 where the passage holds the voice that is asked for: that speaker's words, or the name of some speaker or outlet.
   */
  readonly voice: number
}

/** What is measured of a passage beside a question. */
export interface Measured {
  readonly features: Features
  /** How far the passage holds each term of the question, from 0 to 1, in their order. */
  readonly shares: readonly number[]
}

/** Cosine from which two words count as related; below it, in these vectors, every word is every other's relative. */
const RELATED_WORDS = 0.2

interface WeighedTerm {
  readonly term: string
  /** Its number in the corpus's vocabulary. */
  readonly number: number | undefined
  /** Rarity times the weight that the question gives it. */
  readonly weight: number
  readonly row: number | undefined
  /** How near a term of the corpus, by its number, is to it: from 0 (no relative) to 1. */
  readonly nearness: (other: number) => number
}

/** The number of a term that some passage holds. */
const numberIn = ({ numbers, frequencyOf }: Vocabulary, term: string): number | undefined =>
  frequencyOf(term) > 0 ? numbers.numberOf(term) : undefined

function weighedTerms(index: PassageIndex, { terms }: Question): WeighedTerm[] {
  const { vectors, vocabulary } = index
  return terms.map(({ term, weight }) => {
    const row = vectors.rowOf(term)
    return {
      term,
      number: numberIn(vocabulary, term),
      weight: weight * rarity(index, vocabulary.frequencyOf(term)),
      row,
      nearness: nearnessTo(row, index),
    }
  })
}

/** How far a passage holds a term: 1 as it is, less by its nearest relative, 0 not at all. */
function shareHeld(one: WeighedTerm, held: Uint32Array, matched: readonly string[]): number {
  const isHeld = one.number === undefined ? matched.includes(one.term) : held.includes(one.number)
  if (isHeld) return 1
  let best = 0
  for (let at = 0; at < held.length; at++) best = Math.max(best, one.nearness(held[at] ?? 0))
  return best
}

/** How much of the question a passage holds word for word, beside its BM25: what can be told of it at once. */
export function measureExactly(
  index: PassageIndex,
  question: Question,
): (hit: Hit) => Pick<Features, 'words' | 'coverage'> {
  const terms = question.terms.map(({ term, weight }) => ({
    term,
    weight: weight * rarity(index, index.vocabulary.frequencyOf(term)),
  }))
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1
  return ({ score, matched }) => ({
    words: score / total,
    coverage: terms.reduce((sum, { term, weight }) => (matched.includes(term) ? sum + weight : sum), 0) / total,
  })
}

/** Prepares a question once and measures passages against it. */
export function measure(index: PassageIndex, question: Question): (hit: Hit) => Measured {
  const { vectors, vocabulary } = index
  const terms = weighedTerms(index, question)
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1
  const asked = meanVector(index, terms)
  return ({ number, score, matched }) => {
    const held = vocabulary.termsIn(number)
    const shares = terms.map((term) => shareHeld(term, held, matched))
    return {
      shares,
      features: {
        words: score / total,
        coverage: terms.reduce((sum, { weight }, at) => sum + weight * (shares[at] ?? 0), 0) / total,
        topic: vectors.cosine(asked, meanOfPassage(index, number, held)),
        voice: holdsVoice(index.passages[number], question, index.concepts) ? 1 : 0,
      },
    }
  }
}

function holdsVoice(
  passage: Passage | undefined,
  { voices: { speakers, others, wants }, sayer }: Question,
  concepts: Concepts,
): boolean {
  if (!passage) return false
  if (sayer) return holdsWordsOf(passage, sayer, concepts)
  if (speakers.size > 0) return passage.speakers.some((speaker) => speakers.has(speaker))
  return wants === 'outlet'
    ? passage.outlets.length > 0
    : wants === 'speaker' && passage.speakers.some((speaker) => !others.has(speaker))
}

/** Remembers what it has compared: passages hold the same words again and again, and so do questions. */
function nearnessTo(row: number | undefined, index: PassageIndex): (other: number) => number {
  if (row === undefined) return () => 0
  const { vectors, rows } = index
  const known = comparedWith(row, index)
  return (number) => {
    const before = known[number] ?? 0
    if (before > 0) return before - 1
    const other = rows[number]
    const similarity = other === undefined || other < 0 ? 0 : vectors.similarity(row, other)
    const nearness = Math.max(0, (similarity - RELATED_WORDS) / (1 - RELATED_WORDS))
    known[number] = nearness + 1
    return (known[number] ?? 1) - 1 // as it is remembered, the first time too
  }
}

/** Comparisons that are remembered, at four bytes each. */
const MOST_COMPARED = 2_000_000
/** By the rows of the terms, which indexes over parts of one corpus share. */
const compared = new WeakMap<PassageIndex['rows'], Map<number, Float32Array>>()

/** What the word of `row` was compared with, by the terms' numbers: one more than what was found, 0 for the others. */
function comparedWith(row: number, { rows }: PassageIndex): Float32Array {
  const known = compared.get(rows) ?? new Map<number, Float32Array>()
  compared.set(rows, known)
  const before = known.get(row)
  if (before) return before
  const fresh = new Float32Array(rows.length)
  if (known.size * fresh.length >= MOST_COMPARED) known.clear()
  known.set(row, fresh)
  return fresh
}

const meanVector = ({ vectors }: PassageIndex, terms: readonly WeighedTerm[]): Float64Array =>
  vectors.mean(terms.flatMap(({ row, weight }) => (row === undefined ? [] : [[row, weight] as const])))

/** Mean vectors of passages that are remembered, at 800 bytes each: a crowd asks about the same ones. */
const MOST_MEANS = 10_000
const means = new WeakMap<PassageIndex, Map<number, Float64Array>>()

function meanOfPassage(index: PassageIndex, number: number, held: Uint32Array): Float64Array {
  const known = means.get(index) ?? new Map<number, Float64Array>()
  means.set(index, known)
  const before = known.get(number)
  if (before) return before
  const mean = meanOf(index, held)
  if (known.size >= MOST_MEANS) known.clear()
  known.set(number, mean)
  return mean
}

function meanOf(index: PassageIndex, held: Uint32Array): Float64Array {
  const weighed: [row: number, weight: number][] = []
  for (const number of held) {
    const row = index.rows[number]
    if (row !== undefined && row >= 0) weighed.push([row, rarity(index, index.vocabulary.frequencyAt(number))])
  }
  return index.vectors.mean(weighed)
}
