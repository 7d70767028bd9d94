// Ordinary messages that are meant for the bot: those that mention it or answer it, and direct ones. No privileged
// intent is asked for: of all other messages Discord sends no text, and nothing is looked at.

import {
  type APIMessage,
  type Client,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  MessageType,
} from 'discord.js'

/** What is asked of Discord to hear such messages. */
export const MESSAGE_INTENTS = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] as const

/** A message that is meant for the bot. */
export interface Heard {
  readonly id: string
  readonly channelId: string
  /** Absent in direct messages. */
  readonly guildId?: string
  readonly userId: string
  /** What it says beside the mention of the bot. */
  readonly text: string
  /** The bot's own message that it answers. */
  readonly answers?: APIMessage
}

/** Hands on each message that is meant for the bot of `client`. */
export function hearMessages(client: Client, hear: (message: Heard) => void): void {
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const heard = asHeard(message, client.user?.id)
    if (heard) hear(heard)
  })
}

/** What somebody wrote; all others tell of pins, calls and the like. */
const WRITTEN: readonly MessageType[] = [MessageType.Default, MessageType.Reply]

function asHeard(message: GatewayMessageCreateDispatchData, botId: string | undefined): Heard | undefined {
  const { author, webhook_id, mentions, guild_id, content, referenced_message } = message
  if (botId === undefined || author.bot || webhook_id !== undefined || !WRITTEN.includes(message.type)) return undefined
  if (guild_id !== undefined && !mentions.some(({ id }) => id === botId)) return undefined
  const text = content.replaceAll(new RegExp(`<@!?${botId}>`, 'g'), ' ').trim()
  const answers = referenced_message?.author.id === botId ? referenced_message : undefined
  return { id: message.id, channelId: message.channel_id, guildId: guild_id, userId: author.id, text, answers }
}
