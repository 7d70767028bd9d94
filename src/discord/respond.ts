// One way to answer an interaction in time: at once where the work is quick, else after an acknowledgement.

import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js'
import type { NameKind } from '../keeping/protocol.ts'
import type { Desk } from './command.ts'
import { asEdit, asReply, asUpdate, frame, type Message } from './message.ts'

type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction

/** Work that takes longer than this is acknowledged first. Discord gives up at 3 s; the slowest network hop needs the rest. */
const PATIENCE_MS = 1000
/**
 * With more answers than this under way, the queue alone may take longer than Discord waits: each is acknowledged at once.
 * Measured on 2,000 at once, right after the start: the last is acknowledged after 2.5 s instead of 3.1 s.
 */
const CROWD = 200

/** Sends what `work` makes; the answer is private where `ephemeral`. */
export async function respond(
  interaction: Answerable,
  ephemeral: boolean,
  work: () => Promise<Message>,
): Promise<void> {
  const message = work()
  if (await isDoneInTime(message)) {
    await interaction.reply(asReply(await message, ephemeral))
    return
  }
  await interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {})
  await interaction.editReply(asEdit(await message))
}

/** Puts what `work` makes in place of the message whose button was pressed. */
export async function respondInPlace(interaction: ButtonInteraction, work: () => Promise<Message>): Promise<void> {
  const message = work()
  if (await isDoneInTime(message)) {
    await interaction.update(asUpdate(await message))
    return
  }
  await interaction.deferUpdate()
  await interaction.editReply(asEdit(await message))
}

/** One private sentence. */
export const say = (interaction: Answerable, text: string): Promise<void> =>
  respond(interaction, true, () => Promise.resolve(frame([text])))

/** Whether an answer is private: as the member chose, else as the host did; always where the member may not post. */
export function isPrivate(interaction: ChatInputCommandInteraction, desk: Desk): boolean {
  const chosen = interaction.options.getBoolean('private') ?? desk.config.privateAnswers
  return chosen || !mayPost(interaction)
}

/** Whether the member may write where the interaction happens; in direct messages everybody may. */
export const mayPost = ({ memberPermissions }: Answerable): boolean =>
  memberPermissions?.has(PermissionFlagsBits.SendMessages) ?? true

/** Choices that Discord takes for one option. */
const MOST_CHOICES = 25

/** Offers the names of the corpus that fit what was typed into an option so far. */
export async function completeNames(interaction: AutocompleteInteraction, kind: NameKind, { corpus }: Desk) {
  const names = await corpus.ask('complete', kind, interaction.options.getFocused(), MOST_CHOICES)
  await interaction.respond(names.map((name) => ({ name, value: name })))
}

let underWay = 0

/** Whether `work` is done before it has to be acknowledged. */
async function isDoneInTime(work: Promise<unknown>): Promise<boolean> {
  underWay++
  void work.catch(() => {}).then(() => underWay--)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), underWay > CROWD ? 0 : PATIENCE_MS)
  })
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    clearTimeout(timer)
  }
}
