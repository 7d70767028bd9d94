// Which words of a passage a question found: shown to members, letter for letter.

import { createHash } from 'node:crypto'
import { remembering } from '../text/remembering.ts'
import type { Span } from '../text/span.ts'
import { locateWords, termsOf } from '../text/terms.ts'
import { type Concepts, findConcepts } from './concepts.ts'

/** Characters of a key: of 262,144, so that a passage of 100 words shows a word too many once in a hundred times. */
export const KEY = 3

/**
 * Short keys of `terms`, one after the other, that fit into a control's id. They tell whether a word was looked for,
 * and nothing of a question to whoever reads them. A glossary name goes by its first form, which a reload leaves alone.
 */
export const keysOf = (terms: readonly string[], concepts: Concepts): string =>
  [...new Set(terms.map((term) => keyOf(concepts.names.get(term) ?? term)))].join('')

const MOST_KEYS = 20_000
const keyOf = remembering(MOST_KEYS, (term: string) =>
  createHash('sha256').update(term).digest('base64url').slice(0, KEY),
)

/** Passages whose words are remembered: a crowd reads the same ones. */
const MOST_LOCATED = 1000
const wordsIn = remembering(MOST_LOCATED, locateWords)

/**
 * The stretches of `text` that hold one of the words of these keys, in order; words side by side become one stretch.
 */
export function marksIn(text: string, words: string, concepts: Concepts): Span[] {
  const wanted = new Set(words.match(/.{3}/g))
  if (wanted.size === 0) return []
  const located = wordsIn(text)
  const named = findConcepts(
    concepts,
    located.map(({ word }) => word),
  ).filter(({ concept }) => wanted.has(keyOf(concepts.names.get(concept) ?? concept)))
  const marked = located.filter(
    ({ word }, at) =>
      termsOf(word).some((term) => wanted.has(keyOf(term))) || named.some(({ from, to }) => from <= at && at < to),
  )
  const marks: Span[] = []
  for (const { start, end } of marked) {
    const last = marks.at(-1)
    if (last && /^[\s-]*$/.test(text.slice(last.end, start))) marks[marks.length - 1] = { start: last.start, end }
    else marks.push({ start, end })
  }
  return marks
}
