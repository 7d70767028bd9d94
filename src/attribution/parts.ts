// Which part of a passage an outlet is credited for, where it is not credited for all of it.

import { splitSentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import type { Attribution } from './attribution.ts'
import type { Passage } from './passage.ts'

/** What of a passage is an outlet's: whole sentences, by offsets of the passage's own text. */
export interface Part {
  readonly outlet: string
  readonly spans: readonly Span[]
}

/** The part of each outlet that is credited for some sentences of `passage` and not for others. */
export function partsOf(passage: Passage): Part[] {
  if (passage.outlets.length === 0) return []
  const sentences = splitSentences(passage.text)
  if (sentences.length < 2) return []
  return passage.outlets.flatMap((outlet) => {
    const own = passage.attributions.filter((one) => one.outlet === outlet).flatMap((one) => coveredBy(one, passage))
    const spans = joined(sentences.filter((sentence) => own.some((span) => overlap(span, sentence))))
    // Without a cue of its own here, the passage goes on with what an earlier one credits.
    const isWhole = spans.length === 0 || covers(spans, passage.text.length)
    return isWhole ? [] : [{ outlet, spans }]
  })
}

/** The words that name the source, say that it was said, and say it, as far as they stand in the passage. */
const coveredBy = ({ source, cue, content }: Attribution, { start }: Passage): Span[] =>
  [source, cue, ...content].flatMap((span) => (span ? [{ start: span.start - start, end: span.end - start }] : []))

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

const covers = ([first, ...others]: readonly Span[], length: number): boolean =>
  others.length === 0 && first?.start === 0 && first.end >= length - 1

/** Sentences that follow each other as one stretch. */
function joined(sentences: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const { start, end } of sentences) {
    const last = spans.at(-1)
    if (last && start - last.end <= 1) spans[spans.length - 1] = { start: last.start, end }
    else spans.push({ start, end })
  }
  return spans
}

/** Words shown of a part, from its beginning and its end. */
const SHOWN = 4

/** A part as few words tell it: “The port will close … until May.” */
export const partInWords = ({ spans }: Part, text: string): string =>
  spans
    .map(({ start, end }) => {
      const words = text.slice(start, end).trim().split(/\s+/)
      return words.length <= 2 * SHOWN + 1
        ? `“${words.join(' ')}”`
        : `“${words.slice(0, SHOWN).join(' ')} … ${words.slice(-SHOWN).join(' ')}”`
    })
    .join(', ')
