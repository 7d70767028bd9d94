// /corpus add: a new article, from a web address, from an attached file, or typed into a form; written only on Confirm.

import { isFailure } from '../../failure.ts'
import type { Written } from '../../keeping/new-text.ts'
import { subcommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import type { Message } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'
import {
  ARTICLE_OPTIONS,
  articleForm,
  readFile,
  readLink,
  renderUnusable,
  statedIn,
  type Unwritable,
} from './article-text.ts'
import { propose } from './propose.ts'

export const add = subcommand({
  name: 'add',
  label: ({ commands }) => commands.corpus.subcommands.add,
  options: ARTICLE_OPTIONS,

  run({ options, interaction, desk }) {
    const language = languageOf(interaction, true)
    const stated = statedIn(options)
    const { file, link } = options
    if (link !== undefined) return inPrivate(proposeNew(readLink(link, stated, {}, desk), desk, language))
    if (file !== undefined) return inPrivate(proposeNew(readFile(file, stated, {}, desk), desk, language))
    return inPrivate({ form: articleForm(stated, language) })
  },
})

async function proposeNew(reading: Promise<Written | Unwritable>, desk: Desk, language: Language): Promise<Message> {
  const written = await reading
  if (isFailure(written)) return renderUnusable(written, desk, language)
  return propose({ kind: 'add', file: await desk.files.newFile(written.title), ...written }, desk, language)
}
