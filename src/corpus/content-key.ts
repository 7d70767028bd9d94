// What tells one text, list or article from another: a hash of all that it holds.

import { createHash } from 'node:crypto'

const known = new WeakMap<object, string>()

/** The key of everything that `value` holds; it has to survive JSON. Computed once for one and the same object. */
export function contentKey(value: object): string {
  const before = known.get(value)
  if (before !== undefined) return before
  const key = createHash('sha256').update(JSON.stringify(value)).digest('base64url')
  known.set(value, key)
  return key
}
