// How many slips of the pen lie between two words.

/**
 * Letters to add, leave out, replace or swap with their neighbour to make `other` of `word` (optimal string alignment,
 * Damerau 1964); `most + 1` as soon as there are more than `most`. Both in one case and one normal form.
 */
export function editsBetween(word: string, other: string, most: number): number {
  if (Math.abs(word.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= word.length; at++) {
    const row = [at]
    for (let to = 1; to <= other.length; to++) {
      const same = word[at - 1] === other[to - 1]
      const swapped = at > 1 && to > 1 && word[at - 1] === other[to - 2] && word[at - 2] === other[to - 1]
      const least = Math.min((last[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (last[to - 1] ?? 0) + (same ? 0 : 1))
      row.push(swapped ? Math.min(least, (before[to - 2] ?? 0) + 1) : least)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return Math.min(last[other.length] ?? 0, most + 1)
}

/** Slips that a word of this many letters is still known with: none in short ones, which are other words as soon. */
export const slipsAllowed = (letters: number): number => (letters < 5 ? 0 : letters < 9 ? 1 : 2)
