// How a passage's attributions are shown to somebody who doubts them: the words that prove them, and the chain they
// make.

import type { Span } from '../text/span.ts'
import type { Attribution } from './attribution.ts'
import { partsOf } from './parts.ts'
import type { Passage } from './passage.ts'

/** Words of an article that name who said something, or that say that it was said. */
export interface ProofMark extends Span {
  readonly kind: 'source' | 'cue'
}

/** The sources and cues within a passage in reading order, none overlapping; offsets of the article's body. */
export function proofMarks({ start, end, attributions }: Passage): ProofMark[] {
  const all = attributions
    .flatMap(({ source, cue }): ProofMark[] => [
      ...(source ? [{ ...source, kind: 'source' as const }] : []),
      ...(cue ? [{ ...cue, kind: 'cue' as const }] : []),
    ])
    .sort((a, b) => a.start - b.start)
  const kept: ProofMark[] = []
  for (const mark of all) if (mark.start >= (kept.at(-1)?.end ?? start) && mark.end <= end) kept.push(mark)
  return kept
}

/** The outlet through which the words of an attribution reach us; null where `passage`'s publisher reports them itself. */
export function reporterOf({ outlet, source, cue }: Attribution, passage: Passage): string | null {
  if (outlet !== null || passage.outlet === null) return outlet
  // A speaker's words reach us through the outlet that the passage credits, even where another cue names it; but not
  // where that is credited for other sentences alone.
  const at = (source ?? cue)?.start
  const part = partsOf(passage).find((one) => one.outlet === passage.outlet)
  if (part === undefined || at === undefined) return passage.outlet
  const isCovered = part.spans.some(({ start, end }) => start <= at - passage.start && at - passage.start < end)
  return isCovered ? passage.outlet : null
}

/** Speaker → outlet → publisher, as far as an attribution of `passage` names them. */
export function chainOf(attribution: Attribution, passage: Passage): string[] {
  const { speaker } = attribution
  const links = [speaker, reporterOf(attribution, passage), passage.publisher].filter((link) => link !== null)
  return [...new Set(links)]
}
