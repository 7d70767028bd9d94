// /corpus gaps: what people asked and the corpus could not answer, most asked first, with Dismiss.

import { ApplicationCommandOptionType } from 'discord.js'
import type { Subcommand } from '../../command.ts'
import { renderGaps } from '../../controls/gap.ts'
import { localized } from '../../languages/all.ts'
import { respond } from '../../respond.ts'

export const gaps: Subcommand = {
  definition: { ...localized(({ gaps }) => gaps), type: ApplicationCommandOptionType.Subcommand },
  run: (interaction, desk, language) => respond(interaction, true, () => renderGaps(desk, language)),
}
