// What a question asks for: its terms, each with its weight.

import { FRAME_WORDS, frameLanguage } from '../text/foreign-words.ts'
import { fold } from '../text/normalize.ts'
import { nameTerm, stopNamesIn } from '../text/stop-names.ts'
import { FUNCTION_WORDS, QUESTION_WORDS } from '../text/stop-words.ts'
import { hyphenatedIn, isUnspaced, stemOf, termsOf, wordsOf } from '../text/terms.ts'
import { type ConceptHit, findConcepts } from './concepts.ts'
import type { Reading } from './reading.ts'
import { type Sayer, sayerIn } from './sayer.ts'
import { type Voices, voicesIn } from './voices.ts'

/** A term to look for. */
export interface QuestionTerm {
  readonly term: string
  /** 1 for a word or a glossary name; less for the very words of a glossary name. */
  readonly weight: number
}

/** A question as search understands it. */
export interface Question {
  /** As it is read: quotes folded, mentions and links left out. */
  readonly text: string
  /** It is asked in a script that writes no spaces. */
  readonly isUnspaced: boolean
  /** In the order in which they are asked. */
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

/** `text` with a hyphenated word in one piece where the corpus has that and lacks one of its parts. */
function withHyphensAsKnown(text: string, knows: Reading['knows']): string {
  const isKnown = (word: string): boolean => termsOf(word).some(knows)
  let known = text
  for (const { written, parts, joined } of hyphenatedIn(text))
    if (isKnown(joined) && !parts.every(isKnown)) known = known.replace(written, joined)
  return known
}

/** Reads a question in any script. Mentions, custom emoji and links of a chat are passed over. */
export function readQuestion(text: string, reading: Reading): Question {
  const { concepts, speakers, knows, spell, isName } = reading
  const typed = wordsOf(withHyphensAsKnown(withoutNoise(text.slice(0, LONGEST_QUESTION)), knows))
  const language = frameLanguage(typed)
  const framed = language ? typed.filter((word) => !FRAME_WORDS[language].has(word)) : typed
  const start = withoutNoise(text.slice(0, LONGEST_QUESTION))
  const sayer = sayerIn(start, reading)
  const words = framed.map(spell).filter((word) => word !== '')
  const hits = findConcepts(concepts, words)
  const covered = coveredBy(hits)
  // "what did May say", where the corpus means somebody by it
  const capitals = stopNamesIn(start)
  const isStopName = (word: string): boolean =>
    FUNCTION_WORDS.has(word) &&
    knows(nameTerm(word)) &&
    (capitals.includes(word) || (sayer?.terms.has(nameTerm(word)) ?? false))
  // "Yo" of Kim Yo Jong
  const isInName = (at: number): boolean => [at - 1, at].every((place) => isName(stemOf(words[place] ?? '')))
  const weights = new Map<string, number>()
  const places = new Map<string, number>()
  for (const { concept, from } of hits) {
    weights.set(concept, 1)
    if (!places.has(concept)) places.set(concept, from)
  }
  for (const [at, word] of words.entries()) {
    if (weights.size >= MOST_TERMS) break // the pieces of a long run of Chinese are as many as its characters
    if (isStopName(word)) weights.set(nameTerm(word), 1)
    if (FUNCTION_WORDS.has(word) || (QUESTION_WORDS.has(word) && !isInName(at))) continue
    // A run of an unspaced script that names a concept is a sentence, not a word: its other parts would match nothing.
    if (isUnspaced(word) && hits.length > 0) continue
    const weight = covered.has(at) ? VERY_WORDS : 1
    for (const term of termsOf(word)) {
      weights.set(term, Math.max(weight, weights.get(term) ?? 0))
      if (!places.has(term)) places.set(term, at)
    }
  }
  const placeOf = ({ term }: QuestionTerm): number => places.get(term) ?? 0
  const terms = [...weights]
    .slice(0, MOST_TERMS)
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => placeOf(a) - placeOf(b))
  return {
    text: start,
    isUnspaced: words.some(isUnspaced),
    terms,
    voices: voicesIn(start, [...weights.keys()], speakers),
    sayer,
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
