// Dates that a text tells, where they are certain: written out, or a day of the year that its date of publication
// settles.

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
const YEAR = '(?<year>(?:19|20)\\d\\d)'
/** The surest first: what one finds, the next ones leave alone. */
const PATTERNS: readonly RegExp[] = [
  /\b(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)\b/g,
  new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'g'),
  new RegExp(`\\b${DAY} (?:of )?${MONTH},? ${YEAR}\\b`, 'g'),
  new RegExp(`\\b${MONTH} (?:of )?${YEAR}\\b`, 'g'),
  new RegExp(`\\b${MONTH} ${DAY}\\b(?![\\d%:,]*\\d)`, 'g'),
  new RegExp(`\\b${DAY} (?:of )?${MONTH}(?![a-z])`, 'g'),
  /\b(?:in|since|of|until|by) (?<year>(?:19|20)\d\d)\b(?!-)/gi,
  /(?<year>(?:19|20)\d\d)年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?/g,
  /(?<month>\d{1,2})月(?<day>\d{1,2})日/g,
  /\byesterday\b/gi,
]

/**
 * The dates told in `text`, in reading order. A day without a year is the one nearest to `published` (2025-11-30), as
 * papers write days of the current year without it (AP Stylebook, "dates"); without that it is none. "Yesterday" counts
 * outside quotations alone, whose day nobody knows.
 */
export function datesTold(text: string, published: string | undefined): ToldDate[] {
  const found: ToldDate[] = []
  const quotations = findQuotations(text)
  for (const pattern of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const [words] = match
      const span = { start: match.index, end: match.index + words.length }
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue
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

const dayBefore = (published: string): string =>
  new Date(Date.parse(published.slice(0, 10)) - DAY_MS).toISOString().slice(0, 10)
