// Where a passage disputes what an outlet reported: that is no credit.

import type { Span } from '../../text/span.ts'
import type { OutletMention } from '../names/outlet-mentions.ts'
import { withNamesAsSigns } from './credits.ts'

/** One way to say so. Patterns run over a sentence's text, with each outlet's name replaced by "@". */
export interface DisputeRule {
  readonly id: string
  readonly reason: string
  readonly pattern: RegExp
  readonly example: string
  readonly nearMiss: string
}

const DENY =
  '(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|contradict(?:s|ed|ing)?|debunk(?:s|ed|ing)?|rebut(?:s|ted|ting)?)'
const REPORT = '(?:reports?|story|stories|articles?|claims?|accounts?|allegations?|reporting|polls?)'
const FALSE =
  '(?:false|wrong|untrue|inaccurate|incorrect|fake|fabricated|baseless|unfounded|misleading|a lie|a hoax|nonsense)'
const ADJECTIVES = '(?:[\\p{L}-]{1,20} ){0,3}'

export const DISPUTE_RULES: readonly DisputeRule[] = [
  {
    id: 'disputed-report',
    reason: 'somebody denies what the outlet reported',
    pattern: new RegExp(`\\b${DENY} (?:as ${FALSE} )?${ADJECTIVES}@(?:'s?)? ${ADJECTIVES}${REPORT}\\b`, 'u'),
    example: 'The mayor denied a Argus report that she would go.',
    nearMiss: 'The mayor denied that she would go, Argus reported.',
  },
  {
    id: 'disputed-report-of',
    reason: 'somebody denies what the outlet reported',
    pattern: new RegExp(
      `\\b${DENY} (?:as ${FALSE} )?${ADJECTIVES}${REPORT} (?:by|in|from|on|of) (?:[\\p{L}-]{1,20} ){0,2}@`,
      'u',
    ),
    example: 'The mayor dismissed as false a report by Argus.',
    nearMiss: 'The mayor denied the claims in an interview with Argus.',
  },
  {
    id: 'report-called-false',
    reason: 'somebody calls false what the outlet reported',
    pattern: new RegExp(
      `@(?:'s?)? ${ADJECTIVES}${REPORT} (?:(?:was|is|were|are|as) |"){1,2}(?:[\\p{L}]{1,12} ){0,1}"?${FALSE}\\b`,
      'u',
    ),
    example: 'She called the Argus report "fake" on Monday.',
    nearMiss: 'The Argus report called the plan false.',
  },
]

/** A mention of an outlet whose report a sentence disputes, and the words that say so. */
export interface Dispute {
  readonly mention: OutletMention
  readonly cue: Span
  readonly rule: string
}

/** What of the words from `start` to `end` stands before the name, or else after it. */
const besideName = (start: number, end: number, name: Span): Span =>
  start < name.start ? { start, end: name.start - 1 } : { start: name.end + 1, end }

/** The reports that `sentence` disputes. `text` is the article's folded body. */
export function findDisputes(sentence: Span, mentions: readonly OutletMention[], text: string): Dispute[] {
  const here = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  if (here.length === 0) return []
  return here.flatMap((mention) => {
    const { line, at } = withNamesAsSigns(sentence, [mention], text)
    for (const { id, pattern } of DISPUTE_RULES) {
      const match = pattern.exec(line)
      if (match)
        return [{ mention, cue: besideName(at(match.index), at(match.index + match[0].length), mention), rule: id }]
    }
    return []
  })
}
