// The form of /corpus add and /corpus replace, sent: proposed like an attached file.

import type { ModalSubmitInteraction } from 'discord.js'
import { headOf } from '../../corpus/head.ts'
import { isFailure } from '../../failure.ts'
import { fingerprint } from '../../keeping/article-files.ts'
import { withoutBlanks, write } from '../../keeping/new-text.ts'
import type { Control } from '../command.ts'
import type { Desk } from '../desk.ts'
import type { Language } from '../languages/language.ts'
import { frame, type Message } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'
import { FILE, type Field, readFile, renderUnusable } from './article-text.ts'
import { readArticle } from './articles.ts'
import { propose } from './propose.ts'

export const articleFormSent: Control = {
  action: 'article',
  forModerators: true,
  submit: ({ interaction, parts: [of = ''], desk, language }) =>
    inPrivate(of === '' ? added(interaction, desk, language) : replaced(of, interaction, desk, language)),
}

async function added(interaction: ModalSubmitInteraction, desk: Desk, language: Language): Promise<Message> {
  const { text, ...stated } = typedInto(interaction)
  const written = write(text, withoutBlanks(stated))
  if (isFailure(written)) return renderUnusable(written, desk, language)
  return propose({ kind: 'add', file: await desk.files.newFile(written.title), ...written }, desk, language)
}

async function replaced(
  of: string,
  interaction: ModalSubmitInteraction,
  desk: Desk,
  language: Language,
): Promise<Message> {
  const former = await readArticle(of, desk)
  if (former === undefined) return frame([language.drafts.conflict('')])
  const { text, ...typed } = typedInto(interaction)
  // What the form does not ask for stays as it was; a field that was emptied is no longer stated.
  const { byline, rights, keep } = former.article ? headOf(former.article) : {}
  const [stated, kept] = [withoutBlanks(typed), withoutBlanks({ byline, rights, keep })]
  const file = interaction.fields.fields.has(FILE) ? interaction.fields.getUploadedFiles(FILE)?.first() : undefined
  const written = file ? await readFile(file, stated, kept, desk) : write(text, stated, kept)
  if (isFailure(written)) return renderUnusable(written, desk, language)
  return propose({ kind: 'replace', file: former.file, base: fingerprint(former.text), ...written }, desk, language)
}

function typedInto({ fields }: ModalSubmitInteraction): Readonly<Record<Field, string>> {
  const typed = (field: Field): string => (fields.fields.has(field) ? fields.getTextInputValue(field).trim() : '')
  return {
    title: typed('title'),
    publisher: typed('publisher'),
    url: typed('url'),
    published: typed('published'),
    text: `${typed('text')}\n`,
  }
}
