// What an attribution is.

import type { Span } from '../text/span.ts'

/** The words of an article that say who said something. Spans count from the start of the article's body. */
export interface Attribution {
  /**
   * A statement asserts, a directive asks or orders; a credit names an outlet's share in the article itself; a dispute
   * names an outlet whose report is denied here.
   */
  readonly kind: 'statement' | 'directive' | 'credit' | 'dispute'
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
  /**
   * The words that it covers, in order; a quotation that goes on in the next paragraphs is covered as far as this
   * paragraph.
   */
  readonly content: readonly Span[]
  /** What speaks most for its outlet (evidence/features.ts), the heaviest first; none where a rule is certain. */
  readonly evidence?: readonly string[]
  /** Id of the rule that made it; after "+" that of the rule that credited its outlet. */
  readonly rule: string
}
