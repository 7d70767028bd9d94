// /corpus reload: the folder as it is now, swapped in whole, or nothing.

import type { ChatInputCommandInteraction } from 'discord.js'
import { subcommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Message } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'
import { renderReload } from './changes.ts'
import { record } from './rights.ts'

export const reload = subcommand({
  name: 'reload',
  label: ({ commands }) => commands.corpus.subcommands.reload,
  options: { spare: { kind: 'flag' } },
  run: ({ options: { spare = false }, interaction, desk }) => inPrivate(reloaded(spare, interaction, desk)),
})

async function reloaded(spare: boolean, interaction: ChatInputCommandInteraction, desk: Desk): Promise<Message> {
  const outcome = await (spare ? desk.corpus.reloadSparing() : desk.corpus.reload())
  if (outcome.swapped) await record(interaction, desk, 'reload', outcome.overview.revision)
  return renderReload(outcome, languageOf(interaction, true))
}
