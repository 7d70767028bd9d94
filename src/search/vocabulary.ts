// The terms of the passages, numbered: which of them each passage holds, in how many they stand, which are names.

import { remembering } from '../text/remembering.ts'

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

/** The terms of some passages, by passage and by term. */
export interface Vocabulary extends TermLists {
  readonly numbers: TermNumbers
  /** Where the passages that hold each term begin in `holders`, by the term's number; one more than there are terms. */
  readonly begins: Uint32Array
  /** The passages that hold each term, in order. */
  readonly holders: Uint32Array
  /** How the term stands in each of them. */
  readonly holderUses: Uint8Array
  /** In how many passages the term of a number stands. */
  frequencyAt(number: number): number
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

/** The vocabulary of the passages of `lists`, in their order; takes about 20 ms for a million terms. */
export function buildVocabulary(numbers: TermNumbers, lists: readonly TermLists[]): Vocabulary {
  const forward = joined(lists)
  const size = numbers.terms.length
  const backward = inverted(forward, size)
  const { begins, holderUses } = backward
  const frequencyAt = (number: number): number =>
    number < size ? (begins[number + 1] ?? 0) - (begins[number] ?? 0) : 0
  const frequencyOf = (term: string): number => frequencyAt(numbers.numberOf(term) ?? size)
  const isName = (term: string): boolean => {
    const number = numbers.numberOf(term) ?? size
    let capitals = 0
    let smalls = 0
    for (let at = begins[number] ?? 0; at < (begins[number + 1] ?? 0); at++) {
      const use = holderUses[at] ?? 0
      if (use & CAPITAL) capitals++
      if (use & SMALL) smalls++
    }
    return capitals > 0 && capitals >= smalls
  }
  return {
    numbers,
    ...forward,
    ...backward,
    frequencyAt,
    frequencyOf,
    termsIn: (passage) => forward.terms.subarray(forward.starts[passage], forward.starts[passage + 1]),
    isName: remembering(MOST_REMEMBERED, isName),
    held: () => numbers.terms.filter((_, number) => frequencyAt(number) > 0),
  }
}

/** Terms of which it is remembered whether they are names. */
const MOST_REMEMBERED = 10_000

/** The passages by term instead of the terms by passage. */
function inverted({ starts, terms, uses }: TermLists, size: number) {
  const begins = new Uint32Array(size + 1)
  for (let at = 0; at < terms.length; at++) begins[terms[at] as number] = (begins[terms[at] as number] as number) + 1
  let sum = 0
  for (let term = 0; term <= size; term++) {
    const frequency = begins[term] as number
    begins[term] = sum
    sum += frequency
  }
  const next = begins.slice()
  const holders = new Uint32Array(terms.length)
  const holderUses = new Uint8Array(terms.length)
  for (let passage = 0; passage < starts.length - 1; passage++)
    for (let at = starts[passage] as number; at < (starts[passage + 1] as number); at++) {
      const term = terms[at] as number
      const place = next[term] as number
      holders[place] = passage
      holderUses[place] = uses[at] as number
      next[term] = place + 1
    }
  return { begins, holders, holderUses }
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
