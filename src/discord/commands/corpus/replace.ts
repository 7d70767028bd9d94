// /corpus replace: a new text for an article that was corrected; written only on Confirm, the former one goes to the trash.

import { ApplicationCommandOptionType } from 'discord.js'
import { fingerprint } from '../../../keeping/article-files.ts'
import { articleForm, articleOptions, headIn, headOf, LONGEST_TYPED, readFile } from '../../article-options.ts'
import { articleOf, keyOf, offerArticles, readArticle } from '../../articles.ts'
import type { Subcommand } from '../../command.ts'
import { escapeText } from '../../escape.ts'
import { localized } from '../../languages/all.ts'
import { frame } from '../../message.ts'
import { propose } from '../../propose.ts'
import { completeNames, respond, say } from '../../respond.ts'

export const replace: Subcommand = {
  definition: {
    ...localized(({ replace }) => replace),
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        ...localized(({ article }) => article),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
      },
      ...articleOptions(),
    ],
  },

  async run(interaction, desk, language) {
    const named = interaction.options.getString('article', true)
    const id = articleOf(named, desk)
    const former = await readArticle(id, desk)
    if (id === undefined || former === undefined)
      return say(interaction, language.noArticle(escapeText(named.slice(0, 100))))
    const attached = interaction.options.getAttachment('file')
    const head = headIn(interaction)
    const known = former.article && headOf(former.article)
    if (attached === null) {
      const text = former.article?.body.trim() ?? ''
      if (text.length > LONGEST_TYPED) return say(interaction, language.tooLongToType)
      return interaction.showModal(articleForm({ ...known, ...head, text }, language, keyOf(id))).then(() => {})
    }
    await respond(interaction, true, async () => {
      const written = await readFile(attached, { ...known, ...head }, desk, language)
      if ('refusal' in written) return frame([written.refusal])
      const base = fingerprint(former.text)
      return propose({ kind: 'replace', file: former.file, base, ...written }, desk, language)
    })
  },

  autocomplete: (interaction, desk) =>
    interaction.options.getFocused(true).name === 'article'
      ? offerArticles(interaction, desk)
      : completeNames(interaction, 'outlet', desk),
}
