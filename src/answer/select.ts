// Which of the ranked passages an answer shows: no two that say the same in the same words.

import { negationsIn } from '../text/negations.ts'

/**
 * Share of the shorter passage's terms that the other has too, from which one is an echo: a wire story printed twice.
 */
const ECHO = 0.9

/** What tells whether one is an echo of another. */
interface Said {
  readonly terms: Iterable<number>
  readonly text: string
}

/** The first `limit` of `ranked` that are no echo of one before them, in the same order; `saidIn` tells what one says. */
export function withoutEchoes<T>(ranked: readonly T[], saidIn: (one: T) => Said, limit: number): T[] {
  const chosen: { readonly one: T; readonly terms: ReadonlySet<number>; readonly negations: number }[] = []
  for (const one of ranked) {
    if (chosen.length >= limit) break
    const { terms: own, text } = saidIn(one)
    const [terms, negations] = [new Set(own), negationsIn(text)]
    const isOne = chosen.some((other) => other.negations === negations && isEcho(terms, other.terms))
    if (!isOne) chosen.push({ one, terms, negations })
  }
  return chosen.map(({ one }) => one)
}

/** Whether one of two passages, as their terms, says nearly what the other says. */
export function isEcho<T>(a: ReadonlySet<T>, b: ReadonlySet<T>, share = ECHO): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  if (fewer.size === 0) return false
  let shared = 0
  for (const term of fewer) if (more.has(term)) shared++
  // A short remark inside a long passage is no echo of it.
  return shared >= share * fewer.size && fewer.size >= 0.8 * more.size
}
