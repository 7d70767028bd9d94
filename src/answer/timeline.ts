// What was reported on a topic, and when: by the days on which articles were published, and the dates that their words
// tell.

import type { Passage } from '../attribution/passage.ts'
import { datesTold } from '../text/dates-in-text.ts'
import { answerQuestion } from './answer-question.ts'
import type { Library } from './library.ts'

/** A passage at one date. */
export interface Moment {
  /** ISO 8601 as far as it is known: 2025-11-07, 2025-11, 2025; absent where neither article nor text tells one. */
  readonly date?: string
  /** The words that tell the date; absent where it is the day of publication. */
  readonly words?: string
  readonly passage: Passage
}

/** Passages on a topic that are looked at, and the share of the best one's score that they need. */
const MOST_PASSAGES = 60
const CLOSE = 0.5

/** What the corpus reports on `topic`, the earliest first, what is undated last; none where nothing speaks to it. */
export function timeline(library: Library, topic: string): Moment[] {
  const { passages } = answerQuestion(library, { question: topic, limit: MOST_PASSAGES })
  const best = passages[0]?.score ?? 0
  return passages
    .filter(({ score }) => score >= CLOSE * best)
    .flatMap(({ passage }) => momentsOf(passage, library.articlesById.get(passage.article)?.published))
    .sort(byDate)
}

function momentsOf(passage: Passage, published: string | undefined): Moment[] {
  const told = datesTold(passage.text, published).map(({ date, start, end }) => ({
    date,
    words: passage.text.slice(start, end),
    passage,
  }))
  const first = told.filter(({ date }, at) => told.findIndex((other) => other.date === date) === at)
  if (published !== undefined) return [...first, { date: published.slice(0, 10), passage }]
  return first.length > 0 ? first : [{ passage }]
}

/** A month comes before its days, and a year before its months. */
const byDate = ({ date: a = '9999' }: Moment, { date: b = '9999' }: Moment): number => (a < b ? -1 : a > b ? 1 : 0)
