// How the words of a question stand in a passage: in its order, and close together.

import { remembering } from '../text/remembering.ts'
import { isUnspaced, stemOf, wordsOf } from '../text/terms.ts'
import { type Concepts, findConcepts } from './concepts.ts'
import type { Question } from './question.ts'

/** Both from 0 to 1. */
export interface Nearness {
  /** Share of the question's neighbouring terms that stand in this order, at most two words apart. */
  readonly pairs: number
  /** The terms found, beside the shortest stretch that holds them all. */
  readonly closeness: number
}

const NONE: Nearness = { pairs: 0, closeness: 0 }
/** Words between two terms that still count as a pair. */
const APART = 3

/** Passages whose words are remembered: a crowd asks about the same ones. */
const MOST_READ = 2000
const wordsIn = remembering(MOST_READ, wordsOf)

/** How the terms of `question` stand in `text`. */
export function nearnessIn(text: string, question: Question, concepts: Concepts): Nearness {
  const main = question.terms.filter(({ weight }) => weight === 1).map(({ term }) => term)
  const wanted = new Map(main.map((term, at) => [term, at]))
  if (wanted.size < 2) return wanted.size === 1 ? { pairs: 1, closeness: 1 } : NONE
  const words = wordsIn(text)
  const found: { readonly term: number; readonly at: number }[] = []
  for (const { concept, from } of findConcepts(concepts, words)) {
    const term = wanted.get(concept)
    if (term !== undefined) found.push({ term, at: from })
  }
  for (const [at, word] of words.entries()) {
    const term = isUnspaced(word) ? undefined : wanted.get(stemOf(word))
    if (term !== undefined) found.push({ term, at })
  }
  found.sort((a, b) => a.at - b.at)
  const distinct = new Set(found.map(({ term }) => term)).size
  if (distinct < 2) return NONE
  const pairs = new Set<number>()
  for (const [number, one] of found.entries())
    for (let next = number + 1; next < found.length; next++) {
      const other = found[next]
      if (!other || other.at - one.at > APART) break
      if (other.term === one.term + 1) pairs.add(one.term)
    }
  return {
    pairs: pairs.size / (wanted.size - 1),
    closeness: distinct / Math.max(distinct, shortestStretch(found, distinct)),
  }
}

/** Words of the shortest stretch that holds `distinct` different terms. */
function shortestStretch(found: readonly { readonly term: number; readonly at: number }[], distinct: number): number {
  const counts = new Map<number, number>()
  let shortest = Number.POSITIVE_INFINITY
  let start = 0
  for (const { term, at } of found) {
    counts.set(term, (counts.get(term) ?? 0) + 1)
    while (counts.size === distinct) {
      const first = found[start]
      if (!first) break
      shortest = Math.min(shortest, at - first.at + 1)
      const left = (counts.get(first.term) ?? 1) - 1
      if (left === 0) counts.delete(first.term)
      else counts.set(first.term, left)
      start++
    }
  }
  return shortest
}
