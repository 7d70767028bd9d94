// Which terms are names here: what the reporting writes with a capital inside its sentences.

import { stemOf, wordsOf } from '../text/terms.ts'
import { type Concepts, findConcepts } from './concepts.ts'

// A run of capitalised words after a small one or a comma: a sentence's first word has its capital from there.
const CAPITALS = /(?<=[\p{Ll}\p{N},;)] )\p{Lu}[\p{L}\p{M}'’.&-]*(?: \p{Lu}[\p{L}\p{M}'’.&-]*)*/gu

/** The terms and concepts that stand for names in `texts`: written with a capital at least as often as without. */
export function collectNames(texts: readonly string[], concepts: Concepts): ReadonlySet<string> {
  const capital = new Map<string, number>()
  const small = new Map<string, number>()
  const count = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1)
  const names = new Set<string>()
  for (const text of texts) {
    for (const [run] of text.matchAll(CAPITALS)) {
      const words = wordsOf(run)
      for (const word of words) count(capital, stemOf(word))
      for (const { concept } of findConcepts(concepts, words)) names.add(concept)
    }
    for (const [word] of text.matchAll(/(?<![\p{L}'’])\p{Ll}[\p{L}\p{M}]*/gu)) count(small, stemOf(word))
  }
  for (const [term, times] of capital) if (times >= (small.get(term) ?? 0)) names.add(term)
  return names
}
