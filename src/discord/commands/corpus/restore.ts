// /corpus restore: an article back from the trash.

import { ApplicationCommandOptionType } from 'discord.js'
import { ConflictError } from '../../../keeping/article-files.ts'
import { offer, tryWriting } from '../../articles.ts'
import type { Subcommand } from '../../command.ts'
import { reloadAfter } from '../../controls/draft.ts'
import { escapeText } from '../../escape.ts'
import { localized } from '../../languages/all.ts'
import { frame } from '../../message.ts'
import { respond } from '../../respond.ts'

export const restore: Subcommand = {
  definition: {
    ...localized(({ restore }) => restore),
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        ...localized(({ trashed }) => trashed),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
      },
    ],
  },

  async run(interaction, desk, language) {
    const named = interaction.options.getString('file', true)
    await respond(interaction, true, async () => {
      try {
        const file = await tryWriting(() => desk.files.restore(named), desk)
        if (file === undefined) return frame([language.notWritten])
        return await reloadAfter('restore', file, interaction, desk, language)
      } catch (error) {
        if (error instanceof ConflictError) return frame([language.notInTrash(escapeText(named.slice(0, 100)))])
        throw error
      }
    })
  },

  async autocomplete(interaction, { files }) {
    const trashed = await files.trashed()
    await offer(
      interaction,
      trashed.filter(({ name }) => name.length <= 100).map(({ name }) => ({ name, value: name })),
    )
  },
}
