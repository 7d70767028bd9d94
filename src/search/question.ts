// What a question asks for: its terms, and the outlet it wants to hear.

import { fold } from '../text/normalize.ts'
import { FUNCTION_WORDS, QUESTION_WORDS } from '../text/stop-words.ts'
import { isUnspaced, termsOf, wordsOf } from '../text/terms.ts'
import { type Concepts, findConcepts } from './concepts.ts'

/** A question as search understands it. */
export interface Question {
  /** Terms to look for; a glossary name counts as one. */
  readonly terms: readonly string[]
}

/** Longest question that is read, in UTF-16 units: Discord's own limit for a text option. */
export const LONGEST_QUESTION = 6000

/** Reads a question in any script. */
export function readQuestion(text: string, concepts: Concepts): Question {
  const words = wordsOf(withoutNoise(text.slice(0, LONGEST_QUESTION)))
  const hits = findConcepts(concepts, words)
  const covered = new Set(hits.flatMap(({ from, to }) => words.slice(from, to).map((_, offset) => from + offset)))
  const plain = words.filter((word, at) => !covered.has(at) && !QUESTION_WORDS.has(word) && !FUNCTION_WORDS.has(word))
  return { terms: [...new Set([...hits.map(({ concept }) => concept), ...plain.filter(isNoRun).flatMap(termsOf)])] }
}

const isNoRun = (word: string): boolean => !isUnspaced(word)

/** Discord's mentions, custom emoji and links say nothing of what is asked. */
const withoutNoise = (text: string): string =>
  fold(text).replace(/<[@#:][^>]{1,80}>|<a:[^>]{1,80}>|https?:\/\/\S+/g, ' ')
