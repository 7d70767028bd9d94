// Which passages may stand side by side, where an article is shown as a whole.

import type { Passage } from '../attribution/passage.ts'
import type { Article } from '../corpus/article.ts'
import type { Library } from './library.ts'

/**
 * Whether a passage may stand among the others of its article: all may where the moderators share it whole; else those
 * alone that credit a speaker or another outlet, since the rest is the publisher's own text.
 */
export const isShown = ({ speakers, outlets, publisher }: Passage, article: Article | undefined): boolean =>
  article?.whole !== undefined || speakers.length > 0 || outlets.some((outlet) => outlet !== publisher)

/** The passages that may stand among the others of their article. */
export const shownIn = ({ passages, articlesById }: Library): Passage[] =>
  passages.filter((passage) => isShown(passage, articlesById.get(passage.article)))
