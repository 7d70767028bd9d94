// What a question asks for: its terms, each with its weight.

import { fold } from '../text/normalize.ts'
import { FUNCTION_WORDS, QUESTION_WORDS } from '../text/stop-words.ts'
import { hyphenatedIn, isUnspaced, termsOf, wordsOf } from '../text/terms.ts'
import { type ConceptHit, type Concepts, findConcepts } from './concepts.ts'
import { type Sayer, sayerIn } from './sayer.ts'
import { type SpeakersByTerm, type Voices, voicesIn } from './voices.ts'

/** A term to look for. */
export interface QuestionTerm {
  readonly term: string
  /** 1 for a word or a glossary name; less for the very words of a glossary name. */
  readonly weight: number
}

/** A question as search understands it. */
export interface Question {
  readonly terms: readonly QuestionTerm[]
  readonly voices: Voices
  /** The one whose words it asks for, where it names one. */
  readonly sayer: Sayer | undefined
}

/** Longest question that is read, in UTF-16 units: Discord's own limit for a text option. */
export const LONGEST_QUESTION = 6000
/** Most terms that are looked for: the first ones, since a long question opens with what it is about. */
const MOST_TERMS = 64

/**
 * The very words of a glossary name count beside the name, so that "envoy" finds "envoy" before "ambassador". Measured:
 * without them 0.6 points of R@1 on news questions are lost, at 0.6 and above what the glossary gives is lost again.
 */
const VERY_WORDS = 0.3

/** What a question is read with. */
export interface Reading {
  readonly concepts: Concepts
  readonly speakers: SpeakersByTerm
  /** Whether some passage has this term. */
  readonly knows: (term: string) => boolean
}

/** `text` with a hyphenated word in one piece where the corpus has that and lacks one of its parts. */
function withHyphensAsKnown(text: string, knows: Reading['knows']): string {
  const isKnown = (word: string): boolean => termsOf(word).some(knows)
  let known = text
  for (const { written, parts, joined } of hyphenatedIn(text))
    if (isKnown(joined) && !parts.every(isKnown)) known = known.replace(written, joined)
  return known
}

/** Reads a question in any script. Mentions, custom emoji and links of a chat are passed over. */
export function readQuestion(text: string, { concepts, speakers, knows }: Reading): Question {
  const words = wordsOf(withHyphensAsKnown(withoutNoise(text.slice(0, LONGEST_QUESTION)), knows))
  const hits = findConcepts(concepts, words)
  const covered = coveredBy(hits)
  const weights = new Map<string, number>()
  for (const { concept } of hits) weights.set(concept, 1)
  for (const [at, word] of words.entries()) {
    if (weights.size >= MOST_TERMS) break // the pieces of a long run of Chinese are as many as its characters
    if (QUESTION_WORDS.has(word) || FUNCTION_WORDS.has(word)) continue
    // A run of an unspaced script that names a concept is a sentence, not a word: its other parts would match nothing.
    if (isUnspaced(word) && hits.length > 0) continue
    const weight = covered.has(at) ? VERY_WORDS : 1
    for (const term of termsOf(word)) weights.set(term, Math.max(weight, weights.get(term) ?? 0))
  }
  const terms = [...weights].slice(0, MOST_TERMS).map(([term, weight]) => ({ term, weight }))
  const start = text.slice(0, LONGEST_QUESTION)
  return {
    terms,
    voices: voicesIn(start, [...weights.keys()], speakers),
    sayer: sayerIn(withoutNoise(start), speakers, concepts),
  }
}

/**
 * The numbers of the words that stand in a glossary name. A run of Chinese may be named again and again by its parts.
 */
function coveredBy(hits: readonly ConceptHit[]): ReadonlySet<number> {
  const covered = new Set<number>()
  for (const { from, to } of hits) if (!covered.has(from)) for (let at = from; at < to; at++) covered.add(at)
  return covered
}

const withoutNoise = (text: string): string =>
  fold(text).replace(/<[@#:][^>]{1,80}>|<a:[^>]{1,80}>|https?:\/\/\S+/g, ' ')
