// /corpus reload: the folder as it is now, swapped in whole, or nothing.

import { ApplicationCommandOptionType } from 'discord.js'
import type { Subcommand } from '../../command.ts'
import { localized } from '../../languages/all.ts'
import { record } from '../../moderators.ts'
import { renderReload } from '../../render-corpus.ts'
import { respond } from '../../respond.ts'

export const reload: Subcommand = {
  definition: {
    ...localized(({ reload }) => reload),
    type: ApplicationCommandOptionType.Subcommand,
    options: [{ ...localized(({ spare }) => spare), type: ApplicationCommandOptionType.Boolean }],
  },

  async run(interaction, desk, language) {
    const spare = interaction.options.getBoolean('spare') ?? false
    await respond(interaction, true, async () => {
      const outcome = await (spare ? desk.corpus.reloadAfterChange() : desk.corpus.reload())
      if (outcome.swapped) await record(interaction, desk, 'reload', outcome.overview.revision)
      return renderReload(outcome, language)
    })
  },
}
