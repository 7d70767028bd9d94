// Data: the words by which a passage itself says that it is second-hand or unconfirmed, each with a sentence from life.
// Source: what the Guardian's and AP's style guides and Reuters' handbook say on allegations, rumours and unverified
// reports.

/** One way of hedging. */
export interface Hedge {
  readonly pattern: RegExp
  readonly example: string
  readonly nearMiss: string
}

export const HEDGES: readonly Hedge[] = [
  {
    pattern: /\b(?:reportedly|allegedly|supposedly|purportedly|apparently|ostensibly|rumou?redly)\b/i,
    example: 'The minister reportedly left.',
    nearMiss: 'The minister reported to work.',
  },
  {
    pattern: /\b(?:rumou?rs?|rumou?red|unconfirmed|unverified|uncorroborated)\b/i,
    example: 'Unconfirmed reports put the toll at ten.',
    nearMiss: 'The report was confirmed.',
  },
  {
    pattern: /\b(?:[Aa]lleged|[Pp]urported|[Ss]upposed) (?!to\b)\p{L}/u,
    example: 'The alleged attacker was shown on television.',
    nearMiss: 'The bridge was supposed to open.',
  },
  {
    pattern:
      /\b(?:is|are|was|were|been|being) (?:widely )?(?:said|believed|thought|understood|rumou?red|alleged|presumed|reported) to\b/i,
    example: 'He is believed to be in hiding.',
    nearMiss: 'She believed him to be in hiding.',
  },
  {
    pattern:
      /\b(?:could|can|has|have|had|was|were)(?: not|n't) (?:yet )?(?:be(?:en)? )?(?:immediately |independently )?(?:verified|confirmed|corroborated|substantiated)\b|\b(?:could|can)(?: not|n't|not) (?:immediately |independently )?(?:verify|confirm|corroborate)\b/i,
    example: 'The claim could not be independently verified.',
    nearMiss: 'The claim was verified by two experts.',
  },
  {
    pattern:
      /\b(?:[Uu]nnamed|[Uu]nidentified|[Aa]nonymous) (?:\p{L}+ )?(?:sources?|officials?|aides?|diplomats?|insiders?|persons?|people)\b/u,
    example: 'An unnamed source described the talks.',
    nearMiss: 'An unidentified object fell into the sea.',
  },
]

/** Whether `text` signals that it is second-hand or unconfirmed. */
export const isHedged = (text: string): boolean => HEDGES.some(({ pattern }) => pattern.test(text))
