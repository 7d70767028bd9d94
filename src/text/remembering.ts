// What was worked out before, remembered up to a bound.

/**
 * `make`, which remembers its results for up to `most` keys and then begins anew: text and questions say the same
 * things again and again. A result must not be undefined.
 */
export function remembering<K, V>(most: number, make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    if (known.size >= most) known.clear()
    known.set(key, made)
    return made
  }
}
