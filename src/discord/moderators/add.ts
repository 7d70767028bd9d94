// /corpus add: a new article, from an attached file or typed into a form; written only on Confirm.

import type { Attachment } from 'discord.js'
import { isFailure } from '../../failure.ts'
import { subcommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import type { Message } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'
import { ARTICLE_OPTIONS, articleForm, readFile, renderUnusable, type Stated, statedIn } from './article-text.ts'
import { propose } from './propose.ts'

export const add = subcommand({
  name: 'add',
  label: ({ commands }) => commands.corpus.subcommands.add,
  options: ARTICLE_OPTIONS,

  run({ options, interaction, desk }) {
    const language = languageOf(interaction, true)
    const stated = statedIn(options)
    if (options.file === undefined) return inPrivate({ form: articleForm(stated, language) })
    return inPrivate(proposeFile(options.file, stated, desk, language))
  },
})

async function proposeFile(file: Attachment, stated: Stated, desk: Desk, language: Language): Promise<Message> {
  const written = await readFile(file, stated, {}, desk)
  if (isFailure(written)) return renderUnusable(written, desk, language)
  return propose({ kind: 'add', file: await desk.files.newFile(written.title), ...written }, desk, language)
}
