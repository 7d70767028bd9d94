// Whether what a question finds in a passage stands in the part that is the outlet's who was asked for.

import { partsOf } from '../attribution/parts.ts'
import { type PassageIndex, rarity } from '../search/passage-index.ts'
import type { RankedHit } from '../search/rank.ts'
import { termsIn } from '../search/term-lists.ts'

/** Share of what was found, rare terms counting more, that the outlet's part has to hold. */
const ENOUGH = 0.5

/** True also where the passage is the outlet's as a whole. */
export function standsInPartOf(index: PassageIndex, { number, matched }: RankedHit, outlet: string): boolean {
  const passage = index.passages[number]
  const part = passage && partsOf(passage).find((one) => one.outlet === outlet)
  if (!part) return true
  const own = new Set(part.spans.flatMap(({ start, end }) => termsIn(passage.text.slice(start, end), index.concepts)))
  const weightOf = (terms: readonly string[]): number =>
    terms.reduce((sum, term) => sum + rarity(index, index.vocabulary.frequencyOf(term)), 0)
  return weightOf(matched.filter((term) => own.has(term))) >= ENOUGH * weightOf(matched)
}
