// What a moderator states about an article, and the file or form it comes in.

import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  type Attachment,
  type ChatInputCommandInteraction,
  ComponentType,
  type ModalComponentData,
  TextInputStyle,
} from 'discord.js'
import type { Article } from '../corpus/article.ts'
import { parseArticle } from '../corpus/parse-article.ts'
import { composeArticle, type Head } from '../keeping/article-files.ts'
import { AttachmentError, readAttachment } from './attachment.ts'
import { controlId, type Desk } from './command.ts'
import { localized } from './languages/all.ts'
import type { Language } from './languages/language.ts'
import { problemLines } from './render-corpus.ts'

/** A new text of an article file, or why there is none. */
export type Written = { readonly title: string; readonly text: string } | { readonly refusal: string }

/** The options of /corpus add and /corpus replace that say what an article is. */
export const articleOptions = (): APIApplicationCommandBasicOption[] => [
  { ...localized(({ file }) => file), type: ApplicationCommandOptionType.Attachment },
  { ...localized(({ title }) => title), type: ApplicationCommandOptionType.String, max_length: 300 },
  { ...localized(({ publisher }) => publisher), type: ApplicationCommandOptionType.String, autocomplete: true },
  { ...localized(({ byline }) => byline), type: ApplicationCommandOptionType.String, max_length: 300 },
  { ...localized(({ url }) => url), type: ApplicationCommandOptionType.String, max_length: 300 },
  { ...localized(({ published }) => published), type: ApplicationCommandOptionType.String, max_length: 40 },
]

/** What the options of a command state. */
export const headIn = ({ options }: ChatInputCommandInteraction): Partial<Head> =>
  stated((name) => options.getString(name))

/** The head that `told` names part by part; what is empty is not stated. */
export function stated(told: (part: keyof Head) => string | null): Partial<Head> {
  const parts = (['title', 'publisher', 'byline', 'url', 'published'] as const).map((part) => [
    part,
    told(part)?.trim(),
  ])
  return Object.fromEntries(parts.filter(([, value]) => value))
}

/** An attached file as an article: with the head it begins with, if it has one, and what `head` states above that. */
export async function readFile(
  file: Attachment,
  head: Partial<Head>,
  desk: Desk,
  language: Language,
): Promise<Written> {
  try {
    const text = await readAttachment(file, desk.config)
    if (typeof text !== 'string') return { refusal: problemLines(language.notProposed, [text], language).join('\n') }
    return write(text, head, language)
  } catch (error) {
    if (!(error instanceof AttachmentError)) throw error
    desk.log.warn({ err: error }, 'an attachment was not read')
    return { refusal: language.notFetched }
  }
}

/** `text` as an article file: as it is where it has a head of its own and `head` states nothing, else under one. */
export function write(text: string, head: Partial<Head>, language: Language): Written {
  const whole = /^---[ \t]*\r?\n/.test(text) ? parseArticle('articles/new.md', 'new', text) : undefined
  if (whole !== undefined && !('body' in whole))
    return { refusal: problemLines(language.notProposed, whole, language).join('\n') }
  const known = { ...(whole && headOf(whole)), ...head }
  const { title, publisher } = known
  if (title === undefined || publisher === undefined) return { refusal: language.needsHead }
  if (whole && Object.keys(head).length === 0) return { title, text }
  return { title, text: composeArticle({ ...known, title, publisher }, whole?.body ?? text) }
}

/** What an article's file states about it. */
export const headOf = ({ title, publisher, byline, url, published, rights }: Article): Head => ({
  title,
  publisher,
  ...(byline !== undefined && { byline }),
  ...(url !== undefined && { url }),
  ...(published !== undefined && { published }),
  ...(rights !== undefined && { rights }),
})

/** Characters that a form's field takes. */
export const LONGEST_TYPED = 4000
/** Discord shows five fields at most: a byline needs the command's option. */
const FIELDS = [
  ['title', 300, true],
  ['publisher', 300, true],
  ['url', 300, false],
  ['published', 40, false],
  ['text', LONGEST_TYPED, true],
] as const

/** The form for an article, filled with what is known of it. `of` tells the article that it replaces. */
export const articleForm = (
  known: Partial<Record<string, string>>,
  language: Language,
  of = '',
): ModalComponentData => ({
  customId: controlId('article', of),
  title: language.formHead,
  components: FIELDS.map(([name, maxLength, required]) => ({
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.TextInput,
        customId: name,
        label: language.fields[name],
        style: name === 'text' ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required,
        maxLength,
        ...(known[name] && known[name].length <= maxLength && { value: known[name] }),
      },
    ],
  })),
})
