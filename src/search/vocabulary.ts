// The terms of the passages, numbered: which of them each passage holds, in how many they stand, which are names.

import { count } from '../text/grouped.ts'

/** Numbers for terms, in the order in which they came. It only grows, so that numbers hold for every index made with it. */
export interface TermNumbers {
  /** Every term that ever came; its place is its number. */
  readonly terms: readonly string[]
  /** The number of a term; undefined for one that never came. */
  numberOf(term: string): number | undefined
  /** The number of a term, which is taken in where it is new. */
  take(term: string): number
}

/** The terms of the passages of one article, or of several. */
export interface TermLists {
  /** Where the terms of each passage begin; one more than there are passages. */
  readonly starts: Uint32Array
  /** The numbers of the distinct terms of each passage, in the order in which they first stand in it. */
  readonly terms: Uint32Array
  /** How each of them stands in its passage: MOST_TIMES of it the number of times, then how it is written. */
  readonly uses: Uint8Array
}

/** A term is written with a capital inside a sentence of the passage. */
export const CAPITAL = 0x40
/** A term is written in small letters in the passage. */
export const SMALL = 0x80
/** The part of a use that is the number of times; a passage that says a word more often says it that often. */
export const MOST_TIMES = 0x3f

/** The terms of some passages. */
export interface Vocabulary extends TermLists {
  readonly numbers: TermNumbers
  /** In how many passages the term of a number stands. */
  readonly frequencies: Uint32Array
  /** In how many passages a term stands. */
  frequencyOf(term: string): number
  /** The numbers of the distinct terms that a passage holds. */
  termsIn(passage: number): Uint32Array
  /** Whether a term is a name here: written with a capital in at least as many passages as without. */
  isName(term: string): boolean
  /** The terms that some passage holds. */
  held(): string[]
}

/** Numbers for no terms yet. */
export function openNumbers(): TermNumbers {
  const terms: string[] = []
  const numbers = new Map<string, number>()
  return {
    terms,
    numberOf: (term) => numbers.get(term),
    take(term) {
      const known = numbers.get(term)
      if (known !== undefined) return known
      numbers.set(term, terms.length)
      return terms.push(term) - 1
    },
  }
}

/** The vocabulary of the passages of `lists`, in their order; takes about 10 ms for a million terms. */
export function buildVocabulary(numbers: TermNumbers, lists: readonly TermLists[]): Vocabulary {
  const { starts, terms, uses } = joined(lists)
  const size = numbers.terms.length
  const frequencies = new Uint32Array(size)
  const capital = new Uint32Array(size)
  const small = new Uint32Array(size)
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? 0
    const use = uses[at] ?? 0
    count(frequencies, term)
    if (use & CAPITAL) count(capital, term)
    if (use & SMALL) count(small, term)
  }
  const frequencyOf = (term: string): number => frequencies[numbers.numberOf(term) ?? size] ?? 0
  return {
    numbers,
    starts,
    terms,
    uses,
    frequencies,
    frequencyOf,
    termsIn: (passage) => terms.subarray(starts[passage], starts[passage + 1]),
    isName(term) {
      const number = numbers.numberOf(term) ?? size
      const capitals = capital[number] ?? 0
      return capitals > 0 && capitals >= (small[number] ?? 0)
    },
    held: () => numbers.terms.filter((_, number) => (frequencies[number] ?? 0) > 0),
  }
}

/** The lists one after another. */
function joined(lists: readonly TermLists[]): TermLists {
  const passages = lists.reduce((sum, { starts }) => sum + starts.length - 1, 0)
  const length = lists.reduce((sum, { terms }) => sum + terms.length, 0)
  const all = { starts: new Uint32Array(passages + 1), terms: new Uint32Array(length), uses: new Uint8Array(length) }
  let passage = 0
  let from = 0
  for (const { starts, terms, uses } of lists) {
    all.terms.set(terms, from)
    all.uses.set(uses, from)
    for (let at = 0; at < starts.length - 1; at++) all.starts[passage++] = from + (starts[at] ?? 0)
    from += terms.length
  }
  all.starts[passage] = from
  return all
}

/** The passages from number `from` to `to`, exclusive, as lists of their own, which share the memory of `lists`. */
export function part({ starts, terms, uses }: TermLists, from: number, to: number): TermLists {
  const [first, end] = [starts[from] ?? 0, starts[to] ?? 0]
  return {
    starts: starts.slice(from, to + 1).map((start) => start - first),
    terms: terms.subarray(first, end),
    uses: uses.subarray(first, end),
  }
}
