// The corpus's articles as moderators name them.

import { createHash } from 'node:crypto'
import type { Article } from '../../corpus/article.ts'
import { parseArticle } from '../../corpus/parse-article.ts'
import type { Desk } from '../desk.ts'
import type { Choice, Option } from '../options.ts'

/** An article's file as it is now; `article` is absent where the file has faults. */
export interface ArticleFile {
  readonly id: string
  readonly file: string
  readonly title: string
  readonly text: string
  readonly article?: Article
}

/** A key for an article that fits into a control's id and a choice's value, however long its file name is. */
export const keyOf = (articleId: string): string =>
  createHash('sha256').update(articleId).digest('base64url').slice(0, 16)

/** The file of the article that a key, an id or a title means; undefined where the corpus has none, or it is gone. */
export async function readArticle(named: string, { corpus, files }: Desk): Promise<ArticleFile | undefined> {
  const wanted = named.trim().toLowerCase()
  const [id, shown] =
    Object.entries(corpus.overview.articlesById).find(
      ([id, { title }]) => keyOf(id) === named || id.toLowerCase() === wanted || title.toLowerCase() === wanted,
    ) ?? []
  const text = shown && (await files.read(shown.file))
  if (id === undefined || shown === undefined || text === undefined) return undefined
  const article = parseArticle(shown.file, id, text)
  return { id, file: shown.file, title: shown.title, text, article: 'body' in article ? article : undefined }
}

/** What fits what was typed, by any part of its name. */
export const fitting = (typed: string, list: readonly Choice[]): readonly Choice[] =>
  list.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))

/** The option that names an article of the corpus, completed by title. */
export const ARTICLE = {
  kind: 'text',
  required: true,
  complete: async (typed, { corpus }) =>
    fitting(
      typed,
      Object.entries(corpus.overview.articlesById).map(([id, { title }]) => ({ name: title, value: keyOf(id) })),
    ),
} as const satisfies Option
