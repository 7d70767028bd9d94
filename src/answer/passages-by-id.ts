// Passages by their ids. A corpus of which little changed shares the look-up of the one before.

import type { Passage } from '../attribution/passage.ts'
import type { Made } from './made.ts'

export interface PassagesById {
  get(id: string): Passage | undefined
  /** What it was made of. */
  readonly base: Base
}

/** A look-up of all passages of some articles; later ones share it. */
interface Base {
  readonly made: readonly Made[]
  readonly all: ReadonlyMap<string, Passage>
}

/** Share of the articles up to which a look-up tells what changed instead of being made anew. */
const LITTLE = 0.05

/** The passages of `made` that an answer can show; `before` is the look-up of a library before. */
export function passagesById(made: readonly Made[], before: PassagesById | undefined): PassagesById {
  const old = new Set(before?.base.made)
  const added = made.filter((one) => !old.has(one))
  for (const one of made) old.delete(one)
  if (!before || added.length + old.size > LITTLE * made.length) {
    const base = { made, all: byId(made) }
    return { get: (id) => base.all.get(id), base }
  }
  const { base } = before
  const fresh = byId(added)
  const gone = byId([...old])
  return { get: (id) => fresh.get(id) ?? (gone.has(id) ? undefined : base.all.get(id)), base }
}

const byId = (made: readonly Made[]): Map<string, Passage> => {
  const passages = new Map<string, Passage>()
  for (const { shown } of made) for (const passage of shown) passages.set(passage.id, passage)
  return passages
}
