// What a moderator states about an article, and the file or form it comes in -> the text of an article's file.

import { type Attachment, ComponentType, type ModalComponentData, TextInputStyle } from 'discord.js'
import { LONGEST_LINE } from '../../corpus/head.ts'
import { isFailure } from '../../failure.ts'
import {
  type Beside,
  type Stated,
  type Unusable,
  type Written,
  withoutBlanks,
  writeFile,
  writeLink,
} from '../../keeping/new-text.ts'
import { controlId } from '../command.ts'
import type { Desk } from '../desk.ts'
import type { Language } from '../languages/language.ts'
import { completeNames } from '../members/asking.ts'
import { escapeText } from '../messages/escape.ts'
import { label } from '../messages/form.ts'
import { frame, type Message } from '../messages/frame.ts'
import type { Options, ValuesOf } from '../options.ts'
import { readAttachment, type UnfetchedFile } from './attachment.ts'
import { problemLines } from './changes.ts'

/** Characters of an address that is fetched. */
const LONGEST_LINK = 2000

/** The options of /corpus add and /corpus replace that say what an article is. */
export const ARTICLE_OPTIONS = {
  link: { kind: 'text', longest: LONGEST_LINK },
  file: { kind: 'file' },
  title: { kind: 'text', longest: LONGEST_LINE },
  publisher: { kind: 'text', longest: LONGEST_LINE, complete: completeNames('outlet') },
  byline: { kind: 'text', longest: LONGEST_LINE },
  url: { kind: 'text', longest: LONGEST_LINE },
  date: { kind: 'text', longest: 40 },
} as const satisfies Options

/** What the options of a command state. */
export const statedIn = ({ title, publisher, byline, url, date }: ValuesOf<typeof ARTICLE_OPTIONS>): Stated =>
  withoutBlanks({ title, publisher, byline, url, published: date })

/** Why there is no new text. */
export type Unwritable = Unusable | UnfetchedFile

/** What is known of an article that comes through Discord. */
const besides = (stated: Stated, former: Stated, { corpus }: Desk): Beside => ({
  stated,
  former,
  publisherFor: (name, url) => corpus.ask('publisherFor', name, url),
})

/** An attached file as an article's file. */
export async function readFile(
  file: Attachment,
  stated: Stated,
  former: Stated,
  desk: Desk,
): Promise<Written | Unwritable> {
  const bytes = await readAttachment(file, desk.config)
  if (isFailure(bytes)) return bytes
  return writeFile({ name: file.name, bytes, type: file.contentType }, besides(stated, former, desk))
}

/** The article at a web address as an article's file. */
export const readLink = (link: string, stated: Stated, former: Stated, desk: Desk): Promise<Written | Unwritable> =>
  writeLink(link, desk.config, besides(stated, former, desk))

/** Why there is no new text, for the moderator and in the log. */
export function renderUnusable(failure: Unwritable, { log }: Desk, language: Language): Message {
  if (failure.failed === 'problems') return frame(problemLines(language.drafts.notPossible, failure.problems, language))
  if (failure.failed === 'headless') return frame([language.articles.needsHead])
  if (failure.failed === 'links off') return frame([language.articles.linksOff])
  if (failure.failed === 'unfetched')
    return frame([language.articles.fetching[failure.why](escapeText(failure.detail ?? ''))])
  log.warn({ err: failure.why }, 'a page or an attachment was not read')
  return frame([failure.failed === 'undrawn' ? language.articles.notDrawn : language.articles.notFetched])
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

/**
 * The form for an article, filled with what is known of it. `of` tells the article that it replaces. A text that is too
 * long to be typed comes as a file.
 */
export function articleForm(
  known: Readonly<Partial<Record<Field, string>>>,
  { articles }: Language,
  of = '',
): ModalComponentData {
  const isLong = (known.text?.length ?? 0) > LONGEST_TYPED
  const fields = FIELDS.filter(([name]) => !(isLong && name === 'text'))
  return {
    customId: controlId('article', of),
    title: articles.form,
    components: [
      ...fields.map(([name, maxLength, required]) => {
        const value = known[name]
        return label(articles.fields[name], {
          type: ComponentType.TextInput,
          customId: name,
          style: name === 'text' ? TextInputStyle.Paragraph : TextInputStyle.Short,
          required,
          maxLength,
          value: value && value.length <= maxLength ? value : undefined,
        })
      }),
      ...(isLong
        ? [label(articles.fields.file, { type: ComponentType.FileUpload, customId: FILE, required: true })]
        : []),
    ],
  }
}

/** The field of a text that comes as a file. */
export const FILE = 'file'
