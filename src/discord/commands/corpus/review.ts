// /corpus review: the whole corpus as one HTML page, attached.

import { ApplicationCommandOptionType } from 'discord.js'
import type { Subcommand } from '../../command.ts'
import { localized } from '../../languages/all.ts'
import { frame, withFile } from '../../message.ts'
import { respond } from '../../respond.ts'

export const review: Subcommand = {
  definition: { ...localized(({ review }) => review), type: ApplicationCommandOptionType.Subcommand },

  async run(interaction, { corpus }, language) {
    await respond(interaction, true, async () => {
      const content = Buffer.from(await corpus.ask('review'))
      if (content.length > interaction.attachmentSizeLimit) return frame([language.reviewTooLarge])
      return withFile(frame([language.reviewReady]), { name: 'corpus-review.html', content })
    })
  },
}
