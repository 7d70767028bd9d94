// The corpus's articles as moderators name them.

import { createHash } from 'node:crypto'
import type { AutocompleteInteraction } from 'discord.js'
import type { Article } from '../corpus/article.ts'
import { parseArticle } from '../corpus/parse-article.ts'
import type { Desk } from './command.ts'
import { cut } from './escape.ts'

/** An article's file as it is now; `article` is absent where the file has faults. */
export interface ArticleFile {
  readonly file: string
  readonly title: string
  readonly text: string
  readonly article?: Article
}

/** A key for an article that fits into a control's id and a choice's value, however long its file name is. */
export const keyOf = (articleId: string): string =>
  createHash('sha256').update(articleId).digest('base64url').slice(0, 16)

/** The id of the article that a key, an id or a title means; undefined where the corpus has none. */
export function articleOf(named: string, { corpus }: Desk): string | undefined {
  const articles = Object.entries(corpus.overview.articlesById)
  const wanted = named.trim().toLowerCase()
  const fits = ([id, { title }]: (typeof articles)[number]): boolean =>
    keyOf(id) === named || id.toLowerCase() === wanted || title.toLowerCase() === wanted
  return articles.find(fits)?.[0]
}

/** The file of the article `id`; undefined where it is gone. */
export async function readArticle(id: string | undefined, { corpus, files }: Desk): Promise<ArticleFile | undefined> {
  const shown = id === undefined ? undefined : corpus.overview.articlesById[id]
  const text = shown && (await files.read(shown.file))
  if (id === undefined || shown === undefined || text === undefined) return undefined
  const article = parseArticle(shown.file, id, text)
  return { file: shown.file, title: shown.title, text, ...('body' in article && { article }) }
}

/** What `write` returns; undefined, and a line in the log, where a file or folder could not be written. Nothing has changed then. */
export async function tryWriting<T>(write: () => Promise<T>, { log }: Desk): Promise<T | undefined> {
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error
    log.error({ err: error }, 'a file could not be written: check the corpus and data folders')
    return undefined
  }
}

/** Discord takes this many choices, of so many characters each. */
const MOST_CHOICES = 25
const LONGEST_CHOICE = 100

/** Offers what fits what was typed, by any part of its name. */
export async function offer(
  interaction: AutocompleteInteraction,
  list: readonly { readonly name: string; readonly value: string }[],
): Promise<void> {
  const typed = interaction.options.getFocused().toLowerCase()
  const fitting = list.filter(({ name }) => name.toLowerCase().includes(typed))
  await interaction.respond(
    fitting.slice(0, MOST_CHOICES).map(({ name, value }) => ({ name: cut(name, LONGEST_CHOICE), value })),
  )
}

/** Offers the articles of the corpus by title. */
export const offerArticles = (interaction: AutocompleteInteraction, { corpus }: Desk): Promise<void> =>
  offer(
    interaction,
    Object.entries(corpus.overview.articlesById).map(([id, { title }]) => ({ name: title, value: keyOf(id) })),
  )
