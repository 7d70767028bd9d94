// An interaction -> the command or control it calls. The one catch for surprises.

import { randomBytes } from 'node:crypto'
import {
  ApplicationCommandType,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  RESTJSONErrorCodes,
} from 'discord.js'
import type { Desk, MessageCommand, SlashCommand } from './command.ts'
import { COMMANDS } from './commands/all.ts'
import { CONTROLS } from './controls/all.ts'
import { languageOf } from './languages/all.ts'
import { asEdit, asReply, frame } from './message.ts'
import { say } from './respond.ts'

/** Carries out one interaction. Never rejects: what goes wrong is logged under a reference that the member sees too. */
export async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await slashCommand(interaction.commandName)?.autocomplete?.(interaction, desk)
    else if (interaction.isChatInputCommand()) await inTurn(interaction, desk, slashCommand(interaction.commandName))
    else if (interaction.isMessageContextMenuCommand())
      await inTurn(interaction, desk, messageCommand(interaction.commandName))
    else if (interaction.isButton() || interaction.isModalSubmit()) {
      const [action, ...parts] = interaction.customId.split(':')
      const control = CONTROLS.find((control) => control.action === action)
      if (interaction.isButton()) await control?.run?.(interaction, parts, desk)
      else await control?.submit?.(interaction, parts, desk)
    }
  } catch (error) {
    if (isTooLate(error)) return desk.log.warn('an interaction was answered too late: Discord had given it up')
    const reference = randomBytes(4).toString('hex')
    desk.log.error({ err: error, reference }, 'an interaction failed')
    await apologize(interaction, reference).catch((second: unknown) =>
      desk.log.warn({ err: second, reference }, 'the member could not be told'),
    )
  }
}

/** Discord forgets an interaction after three seconds, and an answered one after a quarter of an hour. Nobody is left to tell. */
const isTooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction

const slashCommand = (name: string): SlashCommand | undefined =>
  COMMANDS.find((command): command is SlashCommand => !isMessageCommand(command) && command.definition.name === name)

const messageCommand = (name: string): MessageCommand | undefined =>
  COMMANDS.find((command): command is MessageCommand => isMessageCommand(command) && command.definition.name === name)

const isMessageCommand = (command: SlashCommand | MessageCommand): command is MessageCommand =>
  command.definition.type === ApplicationCommandType.Message

/** Runs a command, unless the member's last question is too fresh. */
async function inTurn<I extends ChatInputCommandInteraction | MessageContextMenuCommandInteraction>(
  interaction: I,
  desk: Desk,
  command: { run(interaction: I, desk: Desk): Promise<void> } | undefined,
): Promise<void> {
  const seconds = desk.secondsToWait(interaction.user.id)
  if (seconds > 0) await say(interaction, languageOf(interaction, true).tooSoon(seconds))
  else await command?.run(interaction, desk)
}

async function apologize(interaction: Interaction, reference: string): Promise<void> {
  if (!interaction.isRepliable()) return
  const message = frame([languageOf(interaction, true).failed(reference)])
  if (interaction.deferred) await interaction.editReply(asEdit(message))
  else if (!interaction.replied) await interaction.reply(asReply(message, true))
}
