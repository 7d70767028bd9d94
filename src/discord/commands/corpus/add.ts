// /corpus add: a new article, from an attached file or typed into a form; written only on Confirm.

import { ApplicationCommandOptionType } from 'discord.js'
import { articleForm, articleOptions, headIn, readFile } from '../../article-options.ts'
import type { Subcommand } from '../../command.ts'
import { localized } from '../../languages/all.ts'
import { frame } from '../../message.ts'
import { propose } from '../../propose.ts'
import { completeNames, respond } from '../../respond.ts'

export const add: Subcommand = {
  definition: {
    ...localized(({ add }) => add),
    type: ApplicationCommandOptionType.Subcommand,
    options: articleOptions(),
  },

  async run(interaction, desk, language) {
    const attached = interaction.options.getAttachment('file')
    const head = headIn(interaction)
    if (attached === null) return interaction.showModal(articleForm(head, language)).then(() => {})
    await respond(interaction, true, async () => {
      const written = await readFile(attached, head, desk, language)
      if ('refusal' in written) return frame([written.refusal])
      return propose({ kind: 'add', file: await desk.files.newFile(written.title), ...written }, desk, language)
    })
  },

  autocomplete: (interaction, desk) => completeNames(interaction, 'outlet', desk),
}
