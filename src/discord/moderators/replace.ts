// /corpus replace: a new text for an article that was corrected; written only on Confirm, the former one goes to the
// trash.

import { headOf } from '../../corpus/head.ts'
import { isFailure } from '../../failure.ts'
import { fingerprint } from '../../keeping/article-files.ts'
import { type Call, subcommand } from '../command.ts'
import { languageOf } from '../languages/all.ts'
import { escapeText } from '../messages/escape.ts'
import { frame } from '../messages/frame.ts'
import { inPrivate, type Said } from '../reply.ts'
import { ARTICLE_OPTIONS, articleForm, readFile, readLink, renderUnusable, statedIn } from './article-text.ts'
import { ARTICLE, keyOf, readArticle } from './articles.ts'
import { propose } from './propose.ts'

const OPTIONS = { article: ARTICLE, ...ARTICLE_OPTIONS } as const

export const replace = subcommand({
  name: 'replace',
  label: ({ commands }) => commands.corpus.subcommands.replace,
  options: OPTIONS,
  run: (call) => inPrivate(replacement(call)),
})

async function replacement({ options, interaction, desk }: Call<typeof OPTIONS>): Promise<Said> {
  const language = languageOf(interaction, true)
  const former = await readArticle(options.article, desk)
  if (former === undefined) return frame([language.articles.unknown(escapeText(options.article.slice(0, 100)))])
  const stated = statedIn(options)
  const known = former.article ? headOf(former.article) : {}
  if (options.link === undefined && options.file === undefined) {
    const text = former.article?.body.trim() ?? ''
    return { form: articleForm({ ...known, ...stated, text }, language, keyOf(former.id)) }
  }
  const written =
    options.file === undefined
      ? await readLink(options.link ?? '', stated, known, desk)
      : await readFile(options.file, stated, known, desk)
  if (isFailure(written)) return renderUnusable(written, desk, language)
  return propose({ kind: 'replace', file: former.file, base: fingerprint(former.text), ...written }, desk, language)
}
