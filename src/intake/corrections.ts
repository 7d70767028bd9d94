// An article beside its page as it is now: which paragraphs changed, went, or were added as a correction.

import { wordsOf } from '../text/terms.ts'
import type { DrawnParagraph, Reason } from './draw-out.ts'

/** A paragraph of the article as it would be. */
export interface CorrectedLine {
  readonly text: string
  readonly kept: boolean
  readonly reason?: Extract<Reason, 'changed' | 'former' | 'new'>
  /** What stood there before. */
  readonly was?: string
}

/** Share of the words that two paragraphs have in common from which one is the other, corrected. */
const SAME_PARAGRAPH = 0.6
/** Share of the paragraphs that may be missing: beyond it, the page is another one. */
const MOST_MISSING = 0.5

/** How newsrooms head a note of what they corrected. */
const NOTE =
  /^(?:correction|clarification|editor[’']s note|this (?:article|story) (?:has been|was) (?:corrected|updated|amended)|an earlier version of this)/i

/**
 * `lines` as the page has them now; undefined where nothing of substance changed, or so much that the page is another
 * one. White space, and paragraphs that a moderator left out, count for nothing.
 */
export function correctedLines(
  lines: readonly string[],
  page: readonly DrawnParagraph[],
): readonly CorrectedLine[] | undefined {
  const shown = new Set(page.map(({ text }) => plain(text)))
  const own = new Set(lines.map(plain))
  const others = page.filter(({ text }) => !own.has(plain(text)))
  const taken = new Set<DrawnParagraph>()
  const corrected = lines.map((line): CorrectedLine => {
    if (shown.has(plain(line))) return { text: line, kept: true }
    const now = nearest(line, others, taken)
    if (!now) return { text: line, kept: false, reason: 'former' }
    taken.add(now)
    return { text: now.text, kept: true, reason: 'changed', was: line }
  })
  const missing = corrected.filter(({ reason }) => reason === 'former').length
  if (missing > MOST_MISSING * lines.length) return undefined
  const notes = others.filter((one) => !taken.has(one) && NOTE.test(one.text))
  const added = notes.map(({ text }): CorrectedLine => ({ text, kept: true, reason: 'new' }))
  const all = [...corrected, ...added]
  return all.some(({ reason }) => reason !== undefined) ? all : undefined
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

function nearest(
  line: string,
  others: readonly DrawnParagraph[],
  taken: ReadonlySet<DrawnParagraph>,
): DrawnParagraph | undefined {
  const [best] = others
    .filter((one) => !taken.has(one))
    .map((one) => ({ one, share: likeness(line, one.text) }))
    .sort((a, b) => b.share - a.share)
  return best && best.share >= SAME_PARAGRAPH ? best.one : undefined
}

/** Words in common as a share of all words of both. */
function likeness(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / (a.size + b.size - shared || 1)
}
