// What a moderator states about an article, and the file or form it comes in -> the text of an article's file.

import { type Attachment, ComponentType, type ModalComponentData, TextInputStyle } from 'discord.js'
import { composeArticle, type Head, hasHead, headOf, LONGEST_LINE } from '../../corpus/head.ts'
import { parseArticle } from '../../corpus/parse-article.ts'
import type { Faulty } from '../../corpus/problem.ts'
import { type Failure, isFailure } from '../../failure.ts'
import { controlId } from '../command.ts'
import type { Desk } from '../desk.ts'
import type { Language } from '../languages/language.ts'
import { completeNames } from '../members/asking.ts'
import { frame, type Message } from '../messages/frame.ts'
import type { Options, ValuesOf } from '../options.ts'
import { readAttachment, type Unfetched } from './attachment.ts'
import { problemLines } from './changes.ts'

/** The options of /corpus add and /corpus replace that say what an article is. */
export const ARTICLE_OPTIONS = {
  file: { kind: 'file' },
  title: { kind: 'text', longest: LONGEST_LINE },
  publisher: { kind: 'text', longest: LONGEST_LINE, complete: completeNames('outlet') },
  byline: { kind: 'text', longest: LONGEST_LINE },
  url: { kind: 'text', longest: LONGEST_LINE },
  date: { kind: 'text', longest: 40 },
} as const satisfies Options

/** What a moderator states about an article, part by part; what is empty is not stated. */
export type Stated = Partial<Head>

/** What the options of a command state. */
export const statedIn = ({ title, publisher, byline, url, date }: ValuesOf<typeof ARTICLE_OPTIONS>): Stated =>
  withoutBlanks({ title, publisher, byline, url, published: date })

export const withoutBlanks = (parts: Stated): Stated =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value.trim() !== ''))

/** A new text of an article file. */
export interface Written {
  readonly title: string
  readonly text: string
}

/** Neither options nor the text itself state title and publisher. */
type Headless = Failure<'headless'>

/** Why there is no new text. */
export type Unusable = Faulty | Headless | Unfetched

/**
 * `text` as an article's file. What the moderator states counts most, then the text's own head, then that of the
 * article that it replaces (`former`). A text with a sound head of its own, to which nothing is added, stays as it is,
 * letter for letter.
 */
export function write(text: string, stated: Stated, former: Stated = {}): Written | Faulty | Headless {
  const whole = hasHead(text) ? parseArticle('articles/new.md', 'new', text) : undefined
  if (whole && !('body' in whole)) return { failed: 'problems', problems: whole }
  const own: Stated = whole ? headOf(whole) : {}
  const { title, publisher, ...rest } = { ...former, ...own, ...stated }
  if (title === undefined || publisher === undefined) return { failed: 'headless' }
  const head = { title, publisher, ...rest }
  const isAsItIs =
    whole !== undefined && Object.keys(head).every((key) => own[key as keyof Head] === head[key as keyof Head])
  return { title, text: isAsItIs ? text : composeArticle(head, whole?.body ?? text) }
}

/** An attached file as an article's file; see `write`. */
export async function readFile(
  file: Attachment,
  stated: Stated,
  former: Stated,
  { config }: Desk,
): Promise<Written | Unusable> {
  const text = await readAttachment(file, config)
  return isFailure(text) ? text : write(text, stated, former)
}

/** Why there is no new text, for the moderator and in the log. */
export function renderUnusable(failure: Unusable, { log }: Desk, language: Language): Message {
  if (failure.failed === 'problems') return frame(problemLines(language.drafts.notPossible, failure.problems, language))
  if (failure.failed === 'headless') return frame([language.articles.needsHead])
  log.warn({ err: failure.why }, 'an attachment was not read')
  return frame([language.articles.notFetched])
}

/** Characters that a form's field takes. */
export const LONGEST_TYPED = 4000
/** Discord shows five fields at most: a byline needs the command's option. */
const FIELDS = [
  ['title', LONGEST_LINE, true],
  ['publisher', LONGEST_LINE, true],
  ['url', LONGEST_LINE, false],
  ['published', 40, false],
  ['text', LONGEST_TYPED, true],
] as const

export type Field = (typeof FIELDS)[number][0]

/** The form for an article, filled with what is known of it. `of` tells the article that it replaces. */
export const articleForm = (
  known: Readonly<Partial<Record<Field, string>>>,
  { articles }: Language,
  of = '',
): ModalComponentData => ({
  customId: controlId('article', of),
  title: articles.form,
  components: FIELDS.map(([name, maxLength, required]) => {
    const value = known[name]
    return {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.TextInput,
          customId: name,
          label: articles.fields[name],
          style: name === 'text' ? TextInputStyle.Paragraph : TextInputStyle.Short,
          required,
          maxLength,
          value: value && value.length <= maxLength ? value : undefined,
        },
      ],
    }
  }),
})
