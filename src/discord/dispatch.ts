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
  const began = performance.now()
  let failed = false
  try {
    await carryOut(interaction, desk)
  } catch (error) {
    failed = true
    await own(error, interaction, desk)
  }
  desk.observer?.responded(nameOf(interaction), (performance.now() - began) / 1000, failed)
}

async function carryOut(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return slashCommand(interaction.commandName)?.autocomplete?.(interaction, desk)
  if (interaction.isChatInputCommand()) return inTurn(interaction, desk, slashCommand(interaction.commandName))
  if (interaction.isMessageContextMenuCommand())
    return inTurn(interaction, desk, messageCommand(interaction.commandName))
  if (!interaction.isButton() && !interaction.isModalSubmit()) return
  const [action, ...parts] = interaction.customId.split(':')
  const control = CONTROLS.find((control) => control.action === action)
  if (interaction.isButton()) await control?.run?.(interaction, parts, desk)
  else await control?.submit?.(interaction, parts, desk)
}

/** Logs what went wrong once, and tells the member. */
async function own(error: unknown, interaction: Interaction, { log }: Desk): Promise<void> {
  if (isTooLate(error)) return log.warn('an interaction was answered too late: Discord had given it up')
  const reference = randomBytes(4).toString('hex')
  log.error({ err: error, reference }, 'an interaction failed')
  await apologize(interaction, reference).catch((second: unknown) =>
    log.warn({ err: second, reference }, 'the member could not be told'),
  )
}

/** What an interaction called, for counting: one of the bot's own names, never what somebody wrote. */
function nameOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return 'autocomplete'
  if (interaction.isCommand()) return interaction.commandName
  if (!interaction.isButton() && !interaction.isModalSubmit()) return 'other'
  const action = interaction.customId.split(':')[0]
  return CONTROLS.some((control) => control.action === action) ? `control ${action}` : 'other'
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
