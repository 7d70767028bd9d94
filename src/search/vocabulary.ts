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

/** The vocabulary of some passages, in their order; takes about 20 ms for a million terms. */
export function buildVocabulary(numbers: TermNumbers, stretches: readonly Stretch[]): Vocabulary {
  const forward = joined(stretches)
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

/** Some passages of lists, which they share the memory of: from one number to another, exclusive. */
export interface Stretch {
  readonly of: TermLists
  readonly from: number
  readonly to: number
}

/** All the passages of `lists`. */
export const whole = (lists: TermLists): Stretch => ({ of: lists, from: 0, to: lists.starts.length - 1 })

/** The passages of a stretch as lists of their own. */
export const cutOut = (stretch: Stretch): TermLists => joined([stretch])

/** The stretches one after another; what lay side by side before is copied as one. */
function joined(stretches: readonly Stretch[]): TermLists {
  const runs: Stretch[] = []
  for (const { of, from, to } of stretches) {
    const last = runs.at(-1)
    if (last?.of === of && last.to === from) runs[runs.length - 1] = { ...last, to }
    else runs.push({ of, from, to })
  }
  const passages = runs.reduce((sum, { from, to }) => sum + to - from, 0)
  const length = runs.reduce((sum, { of: { starts }, from, to }) => sum + (starts[to] ?? 0) - (starts[from] ?? 0), 0)
  const all = { starts: new Uint32Array(passages + 1), terms: new Uint32Array(length), uses: new Uint8Array(length) }
  let passage = 0
  let at = 0
  for (const { of, from, to } of runs) {
    const [first, end] = [of.starts[from] ?? 0, of.starts[to] ?? 0]
    all.terms.set(of.terms.subarray(first, end), at)
    all.uses.set(of.uses.subarray(first, end), at)
    for (let number = from; number < to; number++) all.starts[passage++] = at + (of.starts[number] as number) - first
    at += end - first
  }
  all.starts[passage] = at
  return all
}
