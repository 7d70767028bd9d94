// The words that prove an attribution, quoted, with the chain they make.

import type { Attribution } from '../../attribution/attribution.ts'
import { whyOf } from '../../attribution/evidence/explain.ts'
import type { Passage } from '../../attribution/passage.ts'
import { chainOf } from '../../attribution/proof.ts'
import type { Language } from '../languages/language.ts'
import { cut, escapeText } from './escape.ts'

export function renderProof(attribution: Attribution, passage: Passage, { proof }: Language): string {
  const { source, cue } = attribution
  const words = (span: { start: number; end: number } | null): string =>
    span ? escapeText(cut(passage.text.slice(span.start - passage.start, span.end - passage.start), 300)) : '…'
  const covered = attribution.content.map((span) => words(span)).join(' … ')
  const covers = covered === '' ? '' : `\n${proof.covers(covered)}`
  const chain = escapeText(chainOf(attribution, passage).join(' → '))
  return `> ${proof.words(words(source), words(cue))}${covers}\n${proof.chain(chain)}\n-# ${whyOf(attribution)}`
}
