// Which of the ranked passages an answer shows: no two that say the same in the same words.

/**
 * Share of the shorter passage's terms that the other has too, from which one is an echo: a wire story printed twice.
 */
const ECHO = 0.9

/** The first `limit` of `ranked` that are no echo of one before them, in the same order; `termsIn` gives the terms of one. */
export function withoutEchoes<T>(ranked: readonly T[], termsIn: (one: T) => Iterable<number>, limit: number): T[] {
  const chosen: { readonly one: T; readonly terms: ReadonlySet<number> }[] = []
  for (const one of ranked) {
    if (chosen.length >= limit) break
    const terms = new Set(termsIn(one))
    if (!chosen.some((other) => isEcho(terms, other.terms))) chosen.push({ one, terms })
  }
  return chosen.map(({ one }) => one)
}

/** Whether one of two passages, as their terms, says nearly what the other says. */
export function isEcho(a: ReadonlySet<number>, b: ReadonlySet<number>, share = ECHO): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  if (fewer.size === 0) return false
  let shared = 0
  for (const term of fewer) if (more.has(term)) shared++
  // A short remark inside a long passage is no echo of it.
  return shared >= share * fewer.size && fewer.size >= 0.8 * more.size
}
