// One way to answer an interaction in time: at once where the work is quick, else after an acknowledgement.

import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js'
import { asEdit, asReply, type Message } from './message.ts'

/** Work that takes longer than this is acknowledged first. Discord gives up at 3 s; the slowest network hop needs the rest. */
const PATIENCE_MS = 1000

/** Sends what `work` makes; the answer is private where `ephemeral`. */
export async function respond(
  interaction: ChatInputCommandInteraction,
  ephemeral: boolean,
  work: () => Promise<Message>,
): Promise<void> {
  const message = work()
  if (await isDoneWithin(PATIENCE_MS, message)) {
    await interaction.reply(asReply(await message, ephemeral))
    return
  }
  await interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {})
  await interaction.editReply(asEdit(await message))
}

async function isDoneWithin(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    clearTimeout(timer)
  }
}
