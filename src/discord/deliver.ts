// The only place that acknowledges an interaction: at once where the work is quick, else before it, so that Discord's 3
// s are safe.

import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js'
import { inTime, LATE } from '../files/in-time.ts'
import { languageOf } from './languages/all.ts'
import { asEdit, asReply, asUpdate, type Message } from './messages/frame.ts'
import { aside, type Reply, type Said } from './reply.ts'

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction

/**
 * Work that takes longer than this is acknowledged first. Discord gives up at 3 s; the slowest network hop needs the
 * rest.
 */
const PATIENCE_MS = 1000
/**
 * With more answers than this under way, the queue alone may take longer than Discord waits: each is acknowledged at
 * once. Measured on 2,000 at once, right after the start: the last is acknowledged after 2.5 s instead of 3.1 s.
 */
const CROWD = 200

/** Says what `reply` says, in time. Rejects where the work fails or Discord refuses. */
export async function deliver(interaction: Answerable, { how, says }: Reply): Promise<void> {
  if (!(says instanceof Promise) || (await isDoneInTime(says))) return sayAtOnce(interaction, how, await says)
  if (how === 'in place' && interaction.isMessageComponent()) await interaction.deferUpdate()
  else await interaction.deferReply(how === 'private' ? { flags: MessageFlags.Ephemeral } : {})
  const said = await says
  // A form can only be the first answer.
  await sayLater(interaction, how, 'form' in said ? aside(languageOf(interaction, true).refusals.tooLate) : said)
}

async function sayAtOnce(interaction: Answerable, how: Reply['how'], said: Said): Promise<void> {
  if ('form' in said) {
    if (!interaction.isModalSubmit()) await interaction.showModal(said.form)
  } else if (how === 'in place' && interaction.isMessageComponent() && !said.isAside)
    await interaction.update(asUpdate(said))
  else await interaction.reply(asReply(said, how !== 'public' || said.isAside === true))
}

async function sayLater(interaction: Answerable, how: Reply['how'], message: Message): Promise<void> {
  if (!message.isAside || how === 'private') return void (await interaction.editReply(asEdit(message)))
  // What was deferred for all is taken back: it came to something for the member alone.
  if (how === 'public') await interaction.deleteReply()
  await interaction.followUp(asReply(message, true))
}

let underWay = 0

/** Whether `work` settles before it has to be acknowledged. */
async function isDoneInTime(work: Promise<unknown>): Promise<boolean> {
  underWay++
  const settled = work.then(
    () => true,
    () => true,
  )
  void settled.then(() => underWay--)
  return (await inTime(settled, underWay > CROWD ? 0 : PATIENCE_MS)) !== LATE
}
