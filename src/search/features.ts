// What a passage and a question have in common, as named numbers that the ranking weighs.

import type { Passage } from '../attribution/attribution.ts'
import { type Hit, isUnknown, type PassageIndex, passageTerms, rarity } from './passage-index.ts'
import type { Question } from './question.ts'
import type { Voices } from './voices.ts'
import type { WordVectors } from './word-vectors.ts'

/** One passage beside one question; every number is 0 to about 1, higher is closer. */
export interface Features {
  /** BM25 as a share of the weight of all that was asked. */
  readonly words: number
  /** Share of the question's terms that the passage holds, rare terms counting more; related words count in part. */
  readonly coverage: number
  /** Cosine of the mean word vectors: whether the two speak of the same field at all. */
  readonly topic: number
  /** 1 where the passage holds the voice that is asked for: that speaker's words, or the name of some speaker or outlet. */
  readonly voice: number
}

/** Cosine from which two words count as related; below it, in these vectors, every word is every other's relative. */
const RELATED_WORDS = 0.2

interface WeighedTerm {
  readonly term: string
  /** Rarity times the weight that the question gives it. */
  readonly weight: number
  readonly row: number | undefined
}

/** Prepares a question once and measures passages against it. */
export function measure(index: PassageIndex, vectors: WordVectors, question: Question): (hit: Hit) => Features {
  const terms: WeighedTerm[] = question.terms.map(({ term, weight }) => ({
    term,
    weight: weight * rarity(index, term),
    row: vectors.rowOf(term),
  }))
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1
  const asked = meanVector(vectors, terms)
  return ({ number, score, matched }) => {
    const { held, rows, mean } = measuredPassage(index, vectors, number)
    const share = (term: WeighedTerm): number => {
      const misspelt = isUnknown(index, term.term) && matched.includes(term.term)
      return held.has(term.term) || misspelt ? 1 : nearest(vectors, term.row, rows)
    }
    return {
      words: score / total,
      coverage: terms.reduce((sum, term) => sum + term.weight * share(term), 0) / total,
      topic: vectors.cosine(asked, mean),
      voice: holdsVoice(index.passages[number], question.voices) ? 1 : 0,
    }
  }
}

function holdsVoice(passage: Passage | undefined, { speakers, wants }: Voices): boolean {
  if (!passage) return false
  if (speakers.size > 0) return passage.speakers.some((speaker) => speakers.has(speaker))
  return wants === 'outlet' ? passage.outlets.length > 0 : wants === 'speaker' && passage.speakers.length > 0
}

interface MeasuredPassage {
  readonly held: ReadonlySet<string>
  readonly rows: readonly WeighedTerm[]
  readonly mean: Float64Array
}

/** Passages kept measured: what one evening's questions are about, at about 5 kB each. */
const KEPT = 2000
const kept = new WeakMap<PassageIndex, Map<number, MeasuredPassage>>()

function measuredPassage(index: PassageIndex, vectors: WordVectors, number: number): MeasuredPassage {
  const passages = kept.get(index) ?? new Map<number, MeasuredPassage>()
  kept.set(index, passages)
  const known = passages.get(number)
  if (known) return known
  if (passages.size >= KEPT) passages.clear()
  const held = new Set(passageTerms(index.passages[number]?.text ?? '', index.concepts))
  const rows = [...held].map((term) => ({ term, row: vectors.rowOf(term), weight: rarity(index, term) }))
  const measured = { held, rows, mean: meanVector(vectors, rows) }
  passages.set(number, measured)
  return measured
}

/** How near the nearest of `rows` is to the word of `row`, from 0 (no relative) to 1. */
function nearest(vectors: WordVectors, row: number | undefined, rows: readonly { row: number | undefined }[]): number {
  if (row === undefined) return 0
  let best = 0
  for (const other of rows) if (other.row !== undefined) best = Math.max(best, vectors.similarity(row, other.row))
  return Math.max(0, (best - RELATED_WORDS) / (1 - RELATED_WORDS))
}

const meanVector = (
  vectors: WordVectors,
  terms: readonly { row: number | undefined; weight: number }[],
): Float64Array => vectors.mean(terms.flatMap(({ row, weight }) => (row === undefined ? [] : [[row, weight] as const])))
