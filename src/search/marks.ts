// Which words of a passage a question found: shown to members, letter for letter.

import type { Span } from '../text/span.ts'
import { locateWords, termsOf } from '../text/terms.ts'
import { type Concepts, findConcepts } from './concepts.ts'

/** The stretches of `text` that hold one of `terms`, in order; words side by side become one stretch. */
export function marksIn(text: string, terms: ReadonlySet<string>, concepts: Concepts): Span[] {
  const words = locateWords(text)
  const named = findConcepts(
    concepts,
    words.map(({ word }) => word),
  ).filter(({ concept }) => terms.has(concept))
  const marked = words.filter(
    ({ word }, at) =>
      termsOf(word).some((term) => terms.has(term)) || named.some(({ from, to }) => from <= at && at < to),
  )
  const marks: Span[] = []
  for (const { start, end } of marked) {
    const last = marks.at(-1)
    if (last && /^[\s-]*$/.test(text.slice(last.end, start))) marks[marks.length - 1] = { start: last.start, end }
    else marks.push({ start, end })
  }
  return marks
}
