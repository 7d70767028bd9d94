// What an answer is.

import type { Passage } from '../attribution/passage.ts'
import type { AboutBot } from '../search/about-bot.ts'
import type { Dated } from './dates.ts'

/**
 * `answered`: the first passage answers; `likely`: it does three times of four; `related`: none does outright, these
 * are the closest; `nothing`: none speaks to it.
 */
export type Verdict = 'answered' | 'likely' | 'related' | 'nothing'

/** A passage in an answer; `score` orders the passages of one answer and means nothing between answers. */
export interface RankedPassage {
  readonly passage: Passage
  readonly score: number
}

/** What was asked, and the limits put on it. */
export interface Query {
  readonly question: string
  /** Only passages that credit this outlet (or, for the publisher, that credit none). */
  readonly outlet?: string
  /** Only passages that hold words of this speaker. */
  readonly speaker?: string
  /** Most passages in the answer. */
  readonly limit?: number
}

/** The passages that speak to a question, best first, or an honest "nothing". */
export interface Answer {
  readonly question: string
  readonly verdict: Verdict
  readonly passages: readonly RankedPassage[]
  /** The outlet the answer was restricted to, as asked or as the question names it. */
  readonly outlet?: { readonly name: string; readonly reports: boolean }
  /** What the question asks of the bot itself, where it does: no passage answers that. */
  readonly about?: AboutBot
  /** What the reporting dates, where the question asks when "this" was. */
  readonly dates?: readonly Dated[]
  readonly searched: { readonly articles: number; readonly passages: number }
}
