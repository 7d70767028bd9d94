// The JSON contract that other programs call: passages, attributions and answers in their stable form.

import type { Attribution } from '../attribution/attribution.ts'
import type { Passage } from '../attribution/passage.ts'
import type { Span } from '../text/span.ts'

/** A passage as the contract states it; `score` only where it was ranked. */
export const passageJson = (passage: Passage, score?: number) => ({
  id: passage.id,
  article: passage.article,
  publisher: passage.publisher,
  paragraph: passage.paragraph,
  start: passage.start,
  end: passage.end,
  text: passage.text,
  outlet: passage.outlet,
  outlets: passage.outlets,
  speakers: passage.speakers,
  hedged: passage.hedged,
  ...(passage.disputed && { disputed: passage.disputed }),
  ...(passage.boilerplate !== undefined && { boilerplate: passage.boilerplate }),
  ...(score !== undefined && { score }),
})

/** An attribution as the contract states it: each span with its text, cut from the article's `body`. */
export const attributionJson = (attribution: Attribution, body: string) => {
  const span = (at: Span | null) => at && { text: body.slice(at.start, at.end), start: at.start, end: at.end }
  return {
    kind: attribution.kind,
    source: span(attribution.source),
    cue: span(attribution.cue),
    antecedent: span(attribution.antecedent),
    speaker: attribution.speaker,
    outlet: attribution.outlet,
    rule: attribution.rule,
    ...(attribution.evidence && { evidence: attribution.evidence }),
    content: attribution.content.map(span),
  }
}
