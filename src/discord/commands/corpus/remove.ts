// /corpus remove: an article out of the corpus, on Confirm, into the trash.

import { ApplicationCommandOptionType } from 'discord.js'
import { fingerprint } from '../../../keeping/article-files.ts'
import { articleOf, offerArticles, readArticle } from '../../articles.ts'
import type { Subcommand } from '../../command.ts'
import { escapeText } from '../../escape.ts'
import { localized } from '../../languages/all.ts'
import { propose } from '../../propose.ts'
import { respond, say } from '../../respond.ts'

export const remove: Subcommand = {
  definition: {
    ...localized(({ remove }) => remove),
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        ...localized(({ article }) => article),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
      },
    ],
  },

  async run(interaction, desk, language) {
    const named = interaction.options.getString('article', true)
    const former = await readArticle(articleOf(named, desk), desk)
    if (former === undefined) return say(interaction, language.noArticle(escapeText(named.slice(0, 100))))
    const { file, title, text } = former
    await respond(interaction, true, () =>
      propose({ kind: 'remove', file, title, base: fingerprint(text) }, desk, language),
    )
  },

  autocomplete: offerArticles,
}
