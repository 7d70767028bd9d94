// Words that deny: two texts that share all others may still say the opposite.

const NEGATIONS = /\b(?:not|no|never|nor|neither|without|nobody|none|nothing|cannot)\b|n['’]t\b/gi

/** How many words of `text` deny. */
export const negationsIn = (text: string): number => text.match(NEGATIONS)?.length ?? 0
