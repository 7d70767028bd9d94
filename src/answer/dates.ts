// What the reporting dates, and what it does not: when an article was published, and the times that its text tells.

import type { Passage } from '../attribution/passage.ts'
import type { Library } from './library.ts'

/** An article, when it was published where that is known, and the times that its text tells in its own words. */
export interface Dated {
  readonly title: string
  readonly published?: string
  readonly told: readonly string[]
}

/** Articles that are told of, and times of each. */
const MOST_ARTICLES = 5
const MOST_TIMES = 4

const TOLD =
  /\b(?:on |in |since |until |by |early |late |last |this |next )*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:, )?)?(?: ?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}\b)?(?:,? \d{4}\b)?)?(?:(?<=day|January|February|March|April|May|June|July|August|September|October|November|December|\d))|\b(?:last|this|next|earlier this|later this) (?:week|month|year|summer|winter|spring|autumn|fall)\b|\b(?:in|since) (?:19|20)\d\d\b|\byesterday\b|\btoday\b/g

/** What the first articles of the corpus date. */
export function datesIn({ corpus, passages }: Library): Dated[] {
  return corpus.articles.slice(0, MOST_ARTICLES).map(({ id, title, published }) => ({
    title,
    ...(published !== undefined && { published }),
    told: timesIn(passages.filter(({ article }) => article === id)),
  }))
}

const timesIn = (passages: readonly Passage[]): string[] =>
  [...new Set(passages.flatMap(({ text }) => [...text.matchAll(TOLD)].map(([words]) => words.trim())))]
    .filter((words) => words !== '' && words !== 'May')
    .slice(0, MOST_TIMES)
