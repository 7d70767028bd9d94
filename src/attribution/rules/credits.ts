// Credits: where an article names an outlet for its share in the article itself. They are no citation of what a passage
// says.

import type { Span } from '../../text/span.ts'
import type { Attribution } from '../attribution.ts'
import type { OutletMention } from '../names/outlet-mentions.ts'

/** One form of credit line. Patterns run over the paragraph's text, with each outlet's name replaced by "@". */
export interface CreditRule {
  readonly id: string
  readonly reason: string
  readonly pattern: RegExp
  readonly example: string
  readonly nearMiss: string
}

export const CREDIT_RULES: readonly CreditRule[] = [
  {
    id: 'credit-contributed',
    reason: 'the line thanks an outlet that contributed to the article',
    pattern: /@.{0,80}\b(contributed|assisted|helped) ?(reporting|(to|with|in) (this|the) (report|article|story))?\W*$/,
    example: 'Argus contributed to this report.',
    nearMiss: 'Argus reported that the mayor contributed to this fund.',
  },
  {
    id: 'credit-from',
    reason: 'the line says which outlet part of the article comes from',
    pattern:
      /^\W*(with |includes? |some )?(additional )?(material|reporting|files?|information|input) (from|by) .{0,60}@/i,
    example: 'With files from Argus.',
    nearMiss: 'He left with files from his office, Argus reported.',
  },
  {
    id: 'credit-copyright',
    reason: 'the line states whose text or picture it is',
    pattern: /^\W*(©|\(c\) |copyright |(photo|image|video|picture)s?( credit)?(:| by | courtesy )).{0,40}@/i,
    example: 'Photo: Argus',
    nearMiss: 'Photos show the mayor, Argus reported.',
  },
]

/** The credits of a paragraph that is a credit line; none for any other paragraph. */
export function findCredits(paragraph: Span, mentions: readonly OutletMention[], text: string): Attribution[] {
  if (mentions.length === 0 || paragraph.end - paragraph.start > 200) return []
  const { line } = withNamesAsSigns(paragraph, mentions, text)
  const rule = CREDIT_RULES.find(({ pattern }) => pattern.test(line))
  if (!rule) return []
  return mentions.map(({ start, end, outlet }) => ({
    kind: 'credit',
    source: { start, end },
    cue: { start: paragraph.start, end: paragraph.end },
    antecedent: null,
    content: [],
    speaker: null,
    outlet: outlet.name,
    rule: rule.id,
  }))
}

/** A stretch of text with each name of an outlet as "@", and where a place in it stands in the text. */
export function withNamesAsSigns(
  stretch: Span,
  mentions: readonly OutletMention[],
  text: string,
): { readonly line: string; readonly at: (place: number) => number } {
  let line = ''
  let from = stretch.start
  const signs: { readonly place: number; readonly longer: number }[] = []
  for (const { start, end } of mentions) {
    line += `${text.slice(from, start)}@`
    signs.push({ place: line.length, longer: end - start - 1 })
    from = end
  }
  const at = (place: number): number =>
    signs.reduce((offset, sign) => (sign.place <= place ? offset + sign.longer : offset), stretch.start + place)
  return { line: line + text.slice(from, stretch.end), at }
}
