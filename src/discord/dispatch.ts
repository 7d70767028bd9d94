// An interaction -> the command or control it calls. The one catch for surprises.

import { randomBytes } from 'node:crypto'
import type { ChatInputCommandInteraction } from 'discord.js'
import {
  type AutocompleteInteraction,
  DiscordAPIError,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  RESTJSONErrorCodes,
} from 'discord.js'
import { isOutOfReach } from '../files/store.ts'
import type { Progress } from '../hosting/progress.ts'
import { AskFailed } from '../live/reader.ts'
import type { Command, Control } from './command.ts'
import { COMMANDS, CONTROLS } from './commands.ts'
import { type Answerable, deliver } from './deliver.ts'
import type { Desk } from './desk.ts'
import { languageOf } from './languages/all.ts'
import { cut } from './messages/escape.ts'
import { asEdit, asReply, frame } from './messages/frame.ts'
import { isModerator } from './moderators/rights.ts'
import { MOST_CHOICES } from './options.ts'
import { type Reply, say } from './reply.ts'

/** Carries out one interaction. Never rejects: what goes wrong is logged under a reference that the member sees too. */
export async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  const began = performance.now()
  let failed = false
  try {
    if (interaction.isAutocomplete()) await offer(interaction, desk)
    else if (isAnswerable(interaction)) await deliver(interaction, replyTo(interaction, desk))
  } catch (error) {
    failed = true
    await own(error, interaction, desk)
  }
  desk.observer?.responded(nameOf(interaction), (performance.now() - began) / 1000, failed)
}

/** Tells whoever asks that there is no corpus yet, and how far it is. */
export async function putOff(interaction: Interaction, progress: Progress | undefined): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([])
  else if (interaction.isRepliable()) {
    const text = languageOf(interaction, true).refusals.loading(progress)
    await interaction.reply(asReply(frame([text]), true))
  }
}

const isAnswerable = (interaction: Interaction): interaction is Answerable & Interaction =>
  interaction.isChatInputCommand() ||
  interaction.isMessageContextMenuCommand() ||
  interaction.isButton() ||
  interaction.isStringSelectMenu() ||
  interaction.isModalSubmit()

/** What is said, and to whom: decided at once, whatever it takes to find the words. */
function replyTo(interaction: Answerable, desk: Desk): Reply {
  const language = languageOf(interaction, true)
  if (interaction.isCommand()) {
    const command = commandOf(interaction.commandName)
    const refusal = command && refusalOf(interaction, command, desk)
    if (command === undefined) return say(language.passage.gone)
    return refusal ?? command.answer(interaction as never, desk)
  }
  const [action, ...parts] = interaction.customId.split(':')
  const control = controlOf(action)
  if (control?.forModerators && !isModerator(interaction, desk)) return say(language.refusals.moderatorsOnly)
  const called = { parts, desk, language }
  if (interaction.isButton()) return control?.press?.({ interaction, ...called }) ?? say(language.passage.gone)
  if (interaction.isModalSubmit()) return control?.submit?.({ interaction, ...called }) ?? say(language.passage.gone)
  const [chosen = ''] = interaction.values
  return control?.choose?.({ interaction, chosen, ...called }) ?? say(language.passage.gone)
}

/**
 * Questions that wait for the corpus at most; whoever comes later is told so at once. Answered at 100,000 passages
 * within a minute.
 */
const MOST_WAITING = 2500

function refusalOf(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  command: Command,
  desk: Desk,
): Reply | undefined {
  const { refusals } = languageOf(interaction, true)
  if (command.forModerators && !isModerator(interaction, desk)) return say(refusals.moderatorsOnly)
  if (!command.isQuestion) return undefined
  const seconds = desk.secondsToWait(interaction.user.id, interaction.commandName)
  if (seconds > 0) return say(refusals.tooSoon(seconds))
  return desk.corpus.waiting >= MOST_WAITING ? say(refusals.busy) : undefined
}

/** Characters of a choice that Discord takes. */
const LONGEST_CHOICE = 100

async function offer(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const command = commandOf(interaction.commandName)
  const isAllowed = !command?.forModerators || isModerator(interaction, desk)
  const choices = isAllowed ? ((await command?.complete?.(interaction, desk)) ?? []) : []
  const fitting = choices.filter(({ value }) => value.length <= LONGEST_CHOICE).slice(0, MOST_CHOICES)
  await interaction.respond(fitting.map(({ name, value }) => ({ name: cut(name, LONGEST_CHOICE), value })))
}

/** Logs what went wrong once, and tells the member. */
async function own(error: unknown, interaction: Interaction, { log }: Desk): Promise<void> {
  if (isTooLate(error)) return log.warn('an interaction was answered too late: Discord had given it up')
  const { storeGone, corpusGone, failed } = languageOf(interaction as Answerable, true).refusals
  const reference = randomBytes(4).toString('hex')
  if (isOutOfReach(error))
    log.warn({ err: error, reference }, 'the database cannot be had: an interaction came to nothing')
  else log.error({ err: error, reference }, 'an interaction failed')
  const gone = error instanceof AskFailed ? corpusGone : storeGone
  await apologize(interaction, isOutOfReach(error) ? gone : failed(reference)).catch((second: unknown) =>
    log.warn({ err: second, reference }, 'the member could not be told'),
  )
}

/** What an interaction called, for counting: one of the bot's own names, never what somebody wrote. */
function nameOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return 'autocomplete'
  if (interaction.isCommand()) return commandOf(interaction.commandName) ? interaction.commandName : 'other'
  if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return 'other'
  const action = interaction.customId.split(':')[0]
  return controlOf(action) ? `control ${action}` : 'other'
}

/**
 * Discord forgets an interaction after three seconds, and an answered one after a quarter of an hour. Nobody is left to
 * tell.
 */
const isTooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction

const commandOf = (name: string): Command | undefined => COMMANDS.find(({ definition }) => definition.name === name)
const controlOf = (action = ''): Control | undefined => CONTROLS.find((control) => control.action === action)

async function apologize(interaction: Interaction, words: string): Promise<void> {
  if (!interaction.isRepliable()) return
  const message = frame([words])
  if (interaction.deferred) await interaction.editReply(asEdit(message))
  else if (!interaction.replied) await interaction.reply(asReply(message, true))
}
