// Mark-up that was left in an article's text: it would be quoted letter for letter.

import type { Article } from './article.ts'
import type { Problem } from './problem.ts'

const MARKUP: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'Markdown',
    /\*\*[^*\s][^*]{0,200}\*\*|(?<![\p{L}\p{N}*])\*[^*\s][^*]{0,80}[^*\s]\*(?![\p{L}\p{N}*])|\[[^\][]{1,200}\]\(https?:[^()\s]{1,300}\)/u,
  ],
  [
    'HTML',
    /<\/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|li|blockquote|img|figure|script|style|table|tr|td)\b[^<>]{0,300}>|&(?:nbsp|amp|quot|lt|gt|#\d{2,5});/i,
  ],
]
/** Lines named in one article: the first ones show what is wrong with all. */
const MOST_LINES = 3

/** The first lines of `article` that hold mark-up; no fault, since a text may be about it. */
export function markupIn({ file, body, bodyLine }: Article): Problem[] {
  const found: Problem[] = []
  for (const [number, line] of body.split('\n').entries()) {
    const [what] = MARKUP.find(([, pattern]) => pattern.test(line)) ?? []
    if (what === undefined) continue
    found.push({
      file,
      line: bodyLine + number,
      message: `${what} is left in the text`,
      remedy: 'Take the marks out, so that the text stands as it was published: it is quoted letter for letter.',
    })
    if (found.length >= MOST_LINES) break
  }
  return found
}
