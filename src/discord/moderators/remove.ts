// /corpus remove: an article out of the corpus, on Confirm, into the trash.

import { fingerprint } from '../../keeping/article-files.ts'
import { subcommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { escapeText } from '../messages/escape.ts'
import { frame, type Message } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'
import { ARTICLE, readArticle } from './articles.ts'
import { propose } from './propose.ts'

export const remove = subcommand({
  name: 'remove',
  label: ({ commands }) => commands.corpus.subcommands.remove,
  options: { article: ARTICLE },
  run: ({ options: { article }, interaction, desk }) =>
    inPrivate(proposeRemoval(article, desk, languageOf(interaction, true))),
})

async function proposeRemoval(named: string, desk: Desk, language: Language): Promise<Message> {
  const former = await readArticle(named, desk)
  if (former === undefined) return frame([language.articles.unknown(escapeText(named.slice(0, 100)))])
  const { file, title, text } = former
  return propose({ kind: 'remove', file, title, base: fingerprint(text) }, desk, language)
}
