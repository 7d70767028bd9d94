// Which passages hold a term, and how much that says: BM25 over typed arrays.

import { MOST_TIMES, type Vocabulary } from './vocabulary.ts'

/** A term to look up, in place of one that is asked for. */
export interface Lookup {
  /** The number of the term that is looked up. */
  readonly number: number
  /** What finding it weighs. */
  readonly weight: number
  /** The place of the term that was asked for, among the terms asked. */
  readonly asked: number
}

/** A passage found, with its BM25 summed over what was found, and how many of the terms asked were found in it. */
export interface Scored {
  readonly passage: number
  readonly score: number
  readonly found: number
}

export interface Postings {
  /** The passages that any of `lookups` finds, best first by score times terms found, then in order; at most `limit`. */
  best(lookups: readonly Lookup[], limit: number, accepts?: (passage: number) => boolean): Scored[]
}

/** Measured best on four sets of questions: little gain from long passages, none from repeated words. */
const BM25 = { k: 1.2, b: 0.4, d: 0.5 }

/** What the rarity of terms and the length of passages are measured by: all passages of the corpus. */
export interface Measure {
  readonly passages: number
  /** Distinct terms of a passage on average. */
  readonly average: number
}

/** The measure by the passages of `vocabulary` themselves. */
export const measureOf = ({ starts, terms }: Pick<Vocabulary, 'starts' | 'terms'>): Measure => {
  const passages = starts.length - 1
  return { passages, average: terms.length / (passages || 1) }
}

/** Ready to look up what `vocabulary` holds, which may be a part of the corpus that `measure` is of. */
export function openPostings(
  { starts, begins, holders, holderUses, frequencyAt }: Vocabulary,
  { passages: all, average }: Measure,
): Postings {
  const passages = starts.length - 1
  const { k, b, d } = BM25
  /** What the length of each passage, in distinct terms, takes from the weight of a term that stands in it. */
  const lengths = Float32Array.from(
    { length: passages },
    (_, passage) => k * (1 - b + (b * ((starts[passage + 1] ?? 0) - (starts[passage] ?? 0))) / average),
  )
  // One sheet for all questions: each leaves it as clean as it was.
  const scores = new Float64Array(passages)
  const found = new Uint8Array(passages)
  const lastAsked = new Int16Array(passages).fill(-1)
  const touched = new Uint32Array(passages)

  const add = ({ number, weight, asked }: Lookup, among: number): number => {
    let last = among
    const end = begins[number + 1] ?? 0
    const frequency = frequencyAt(number)
    const rarity = weight * Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5))
    for (let at = begins[number] ?? 0; at < end; at++) {
      const passage = holders[at] as number
      const often = (holderUses[at] as number) & MOST_TIMES
      if (lastAsked[passage] !== asked) {
        if (found[passage] === 0) touched[last++] = passage
        lastAsked[passage] = asked
        found[passage] = (found[passage] as number) + 1
      }
      scores[passage] =
        (scores[passage] as number) + rarity * (d + (often * (k + 1)) / (often + (lengths[passage] as number)))
    }
    return last
  }

  return {
    best(lookups, limit, accepts) {
      let among = 0
      for (const lookup of lookups) if (frequencyAt(lookup.number) > 0) among = add(lookup, among)
      const best: Scored[] = []
      let least = 0
      for (let at = 0; at < among; at++) {
        const passage = touched[at] as number
        const one = { passage, score: scores[passage] as number, found: found[passage] as number }
        scores[passage] = found[passage] = 0
        lastAsked[passage] = -1
        if (one.score * one.found < least || (accepts && !accepts(passage))) continue
        best.push(one)
        if (best.length < 4 * limit) continue
        best.sort(byWorth).length = limit
        least = worth(best.at(-1))
      }
      return best.sort(byWorth).slice(0, limit)
    },
  }
}

const worth = (one: Scored | undefined): number => (one ? one.score * one.found : 0)
const byWorth = (a: Scored, b: Scored): number => worth(b) - worth(a) || a.passage - b.passage
