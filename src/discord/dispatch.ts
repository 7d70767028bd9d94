// An interaction -> the command it calls. The one catch for surprises.

import { randomBytes } from 'node:crypto'
import type { Interaction } from 'discord.js'
import type { Desk } from './command.ts'
import { COMMANDS } from './commands/all.ts'
import { en } from './languages/en.ts'
import { asEdit, asReply, frame } from './message.ts'

/** Carries out one interaction. Never rejects: what goes wrong is logged under a reference that the member sees too. */
export async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  try {
    if (!interaction.isChatInputCommand() && !interaction.isAutocomplete()) return
    const command = COMMANDS.find(({ definition }) => definition.name === interaction.commandName)
    if (interaction.isAutocomplete()) await command?.autocomplete?.(interaction, desk)
    else await command?.run(interaction, desk)
  } catch (error) {
    const reference = randomBytes(4).toString('hex')
    desk.log.error({ err: error, reference }, 'an interaction failed')
    await apologize(interaction, reference).catch((second: unknown) =>
      desk.log.warn({ err: second, reference }, 'the member could not be told'),
    )
  }
}

async function apologize(interaction: Interaction, reference: string): Promise<void> {
  if (!interaction.isRepliable()) return
  const message = frame([en.failed(reference)])
  if (interaction.deferred) await interaction.editReply(asEdit(message))
  else if (!interaction.replied) await interaction.reply(asReply(message, true))
}
