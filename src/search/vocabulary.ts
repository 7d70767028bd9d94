// The terms of the passages, numbered, and which of them each passage holds: the index, the other way round.

/** Four bytes for each distinct term of a passage. */
export interface Vocabulary {
  /** Every term that some passage holds; its place is its number. */
  readonly terms: readonly string[]
  /** The number of a term; undefined for one that no passage has. */
  numberOf(term: string): number | undefined
  /** In how many passages the term of a number stands. */
  frequencyAt(number: number): number
  /** In how many passages a term stands. */
  frequencyOf(term: string): number
  /** The numbers of the distinct terms that a passage holds. */
  termsIn(passage: number): Int32Array
}

/** Takes passages in, one after another, until it is closed. */
export interface OpenVocabulary {
  /** Takes in the terms of the next passage. */
  add(terms: readonly string[]): void
  close(): Vocabulary
}

/** A vocabulary without passages. */
export function openVocabulary(): OpenVocabulary {
  const numbers = new Map<string, number>()
  const frequencies: number[] = []
  const held: number[] = []
  const starts = [0]
  const numberOf = (term: string): number => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, numbers.size)
    return frequencies.push(0) - 1
  }
  return {
    add(terms) {
      for (const number of new Set(terms.map(numberOf))) {
        frequencies[number] = (frequencies[number] ?? 0) + 1
        held.push(number)
      }
      starts.push(held.length)
    },
    close() {
      const all = Int32Array.from(held)
      return {
        terms: [...numbers.keys()],
        numberOf: (term) => numbers.get(term),
        frequencyAt: (number) => frequencies[number] ?? 0,
        frequencyOf: (term) => frequencies[numbers.get(term) ?? -1] ?? 0,
        termsIn: (passage) => all.subarray(starts[passage], starts[passage + 1]),
      }
    },
  }
}
