// Dates that a text tells, where they are certain: written out, or a day of the year that its date of publication
// settles.

import { isoDay } from './day.ts'
import { findQuotations } from './quotations.ts'
import type { Span } from './span.ts'

/** A date and the words that tell it. */
export interface ToldDate extends Span {
  /** ISO 8601 as far as it is told: 2025-11-07, 2025-11 or 2025. */
  readonly date: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)'
/** "November 7-9", "November 7 and 8": told by the first day. */
const SPAN = '(?:(?: ?[-–] ?| and | or )[0-3]?\\d(?:st|nd|rd|th)?)?'
/** In front of a day that is told without its year: what is called after a day ("the Jan. 6 riot") has none of these. */
const ON = '(?<=\\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Ff]rom|dated|for|by) )'
/** Behind it the sentence ends or goes on; a noun would be called after the day, a year or a range tells another. */
const THEN =
  '(?=$|[,.;:)][\\s"”)]|[,.;:)]$|[,;]? (?:when|after|before|at|the|it|he|she|they|we|I|which|that|as|with|while|where|but|because|said|told|about|over|following|amid)\\b)'
/** In front of a day of every year, or of a year that is told by another word. */
const ANY_YEAR = /\b(?:every|each|annual|annually|yearly|last|next|previous|following)\b[^.]{0,25}$|年$/i
/** Behind a day whose year stands there, in figures or in words. */
const OWN_YEAR =
  /^,? (?:of |in |the )?(?:last|next|this|that|the (?:previous|following|same)|previous|following|same|(?:19|20)\d\d|year|a (?:year|decade)|two|three|four|five|ten)\b/i

interface Pattern {
  readonly pattern: RegExp
  /** A year-less day, which needs more care. */
  readonly isBare?: true
}

/** The surest first: what one finds, the next ones leave alone. */
const PATTERNS: readonly Pattern[] = [
  { pattern: /\b(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)\b/g },
  { pattern: new RegExp(`\\b${MONTH} ${DAY}${SPAN},? ${YEAR}`, 'g') },
  { pattern: new RegExp(`\\b${DAY} (?:of )?${MONTH},? ${YEAR}`, 'g') },
  { pattern: new RegExp(`\\b${MONTH} (?:of )?${YEAR}(?! (?:\\p{Ll}+s|percent|hours)\\b)`, 'gu') },
  { pattern: new RegExp(`${ON}${MONTH} ${DAY}${THEN}`, 'g'), isBare: true },
  { pattern: new RegExp(`${ON}${DAY} ${MONTH}${THEN}`, 'g'), isBare: true },
  {
    pattern:
      /\b(?:[Ii]n|[Ss]ince) (?<year>(?:19|20)\d\d)(?=$|[,.;:)](?:\s|$)| (?:by|and|when|after|the|it|he|she|they|as|with|to|but|for|in|at)\b)/g,
  },
  { pattern: /(?<!\d)(?<year>(?:19|20)\d\d)年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?/g },
  { pattern: /(?<![\d年月])(?<month>\d{1,2})月(?<day>\d{1,2})日/g, isBare: true },
  { pattern: /(?<!\bbefore )\byesterday\b/gi },
]

/**
 * The dates told in `text`, in reading order. A day without a year is the one nearest to `published` (2025-11-30), as
 * papers write days of the current year without it (AP Stylebook, "dates"); without that it is none, and neither is one
 * of which a year is told in words. "Yesterday" counts outside quotations alone, whose day nobody knows.
 */
export function datesTold(text: string, published: string | undefined): ToldDate[] {
  const found: ToldDate[] = []
  const quotations = findQuotations(text)
  for (const { pattern, isBare } of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const [words] = match
      const span = { start: match.index, end: match.index + words.length }
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue
      if (
        isBare &&
        (ANY_YEAR.test(text.slice(Math.max(0, span.start - 40), span.start)) ||
          OWN_YEAR.test(text.slice(span.end, span.end + 30)))
      )
        continue
      const isQuoted = quotations.some(({ start, end }) => start <= span.start && span.end <= end)
      const date = /^yesterday$/i.test(words)
        ? published && !isQuoted && dayBefore(published)
        : dateOf(match.groups ?? {}, published)
      if (date) found.push({ ...span, date })
    }
  return found.sort((a, b) => a.start - b.start)
}

function dateOf(
  { year, month = '', day }: Readonly<Record<string, string | undefined>>,
  published: string | undefined,
): string | undefined {
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (month === '') return year
  if (number < 1 || number > 12) return undefined
  const told = `${two(number)}${day === undefined ? '' : `-${two(Number(day))}`}`
  if (year !== undefined) return isDay(`${year}-${told}`) ? `${year}-${told}` : undefined
  return published && nearest(told, published)
}

const two = (number: number): string => String(number).padStart(2, '0')

/** Whether `date` is in the calendar: no 31 November. */
function isDay(date: string): boolean {
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

const DAY_MS = 86_400_000
const MOST_DAYS = 183

/** The day `told` (11-07) of the year in which it is nearest to `published`. */
function nearest(told: string, published: string): string | undefined {
  const around = Date.parse(published.slice(0, 10))
  const year = Number(published.slice(0, 4))
  return [year - 1, year, year + 1]
    .map((one) => `${one}-${told}`)
    .find((date) => isDay(date) && Math.abs(Date.parse(date) - around) <= MOST_DAYS * DAY_MS)
}

const dayBefore = (published: string): string => isoDay(new Date(Date.parse(published.slice(0, 10)) - DAY_MS))
