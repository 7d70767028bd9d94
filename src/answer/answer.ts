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
  /** Only passages that credit one of these outlets (or, for a publisher, that credit none). */
  readonly outlets?: readonly string[]
  /** Only passages that hold words of this speaker. */
  readonly speaker?: string
  /** What an earlier question was about and whom it asked: each holds where the question itself does not say other. */
  readonly kept?: Kept
  /** Only these passages, by their ids. */
  readonly among?: ReadonlySet<string>
  /** Most passages in the answer. */
  readonly limit?: number
}

/** What a question keeps of an earlier one. */
export interface Kept {
  /** The words that told what it was about. */
  readonly topic?: string
  readonly outlets?: readonly string[]
  readonly speakers?: readonly string[]
}

/** The passages that speak to a question, best first, or an honest "nothing". */
export interface Answer {
  readonly question: string
  readonly verdict: Verdict
  readonly passages: readonly RankedPassage[]
  /** The outlets the answer was restricted to, as asked or as the question names one. */
  readonly outlets?: { readonly names: readonly string[]; readonly reports: boolean }
  /** What it kept of an earlier question. */
  readonly kept?: Kept
  /** What the question asks of the bot itself, where it does: no passage answers that. */
  readonly about?: AboutBot
  /** What the reporting dates, where the question asks when "this" was. */
  readonly dates?: readonly Dated[]
  readonly searched: { readonly articles: number; readonly passages: number }
}
