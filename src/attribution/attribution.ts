// What an attribution and a passage are.

import type { Span } from '../text/span.ts'

/** The words of an article that say who said something. Spans count from the start of the article's body. */
export interface Attribution {
  /** A statement asserts, a directive asks or orders; a credit names an outlet's share in the article itself. */
  readonly kind: 'statement' | 'directive' | 'credit'
  /** The words that name who said it. */
  readonly source: Span | null
  /** The words that say that it was said: said, told the Star, according to. */
  readonly cue: Span | null
  /** Where a pronoun or "the paper" was named. */
  readonly antecedent: Span | null
  /** The person or body that the source means; null where the text does not tell. */
  readonly speaker: string | null
  /** The outlet credited, null where none is. */
  readonly outlet: string | null
  /** Id of the rule that made it; after "+" that of the rule that credited its outlet. */
  readonly rule: string
}

/** A verbatim stretch of an article, with whose words it holds. */
export interface Passage extends Span {
  /** Short, URL-safe, stable as long as the article's file name and the text stay. */
  readonly id: string
  readonly article: string
  readonly publisher: string
  /** 0-based line of the body. */
  readonly paragraph: number
  readonly text: string
  /** The outlets credited for what it says, outermost first. */
  readonly outlets: readonly string[]
  /** The first of them; null means the publisher's own words. */
  readonly outlet: string | null
  readonly speakers: readonly string[]
  /** It signals second-hand words ("reportedly") and names no outlet. */
  readonly hedged: boolean
  readonly attributions: readonly Attribution[]
}
