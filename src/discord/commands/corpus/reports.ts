// /corpus reports: what members reported, one at a time with the passage and its proof, with Resolve.

import { ApplicationCommandOptionType } from 'discord.js'
import type { Subcommand } from '../../command.ts'
import { renderReport } from '../../controls/queue.ts'
import { localized } from '../../languages/all.ts'
import { respond } from '../../respond.ts'

export const reports: Subcommand = {
  definition: { ...localized(({ reports }) => reports), type: ApplicationCommandOptionType.Subcommand },
  run: (interaction, desk, language) => respond(interaction, true, () => renderReport(0, desk, language)),
}
