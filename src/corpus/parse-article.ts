// One article file's text -> an Article, or the problems that keep it from being one.

import type { Article } from './article.ts'
import { parseHeaded } from './head.ts'
import type { Problem } from './problem.ts'

/**
 * Reads one article. `file` is its path from the corpus folder, as problems name it; `text` is decoded, without BOM.
 */
export function parseArticle(file: string, id: string, text: string): Article | readonly Problem[] {
  const headed = parseHeaded(file, text)
  if (!('head' in headed)) return headed
  const { head, body, bodyLine } = headed
  if (/[\p{L}\p{N}]/u.test(body)) return { id, file, ...head, body, bodyLine }
  const remedy = 'Put the text of the article under the second "---" line, one paragraph a line.'
  return [{ file, line: bodyLine, message: 'the article has no text', remedy }]
}
