// What asking commands have in common: where they exist, who sees the answer, which names they complete.

import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type ButtonInteraction,
  ComponentType,
  InteractionContextType,
  MessageFlags,
  MessageFlagsBitField,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js'
import type { NameKind } from '../../answer/library.ts'
import type { Desk } from '../desk.ts'
import { KEPT } from '../messages/answer.ts'
import { unescapeText } from '../messages/escape.ts'
import { MOST_CHOICES, type Option } from '../options.ts'

/**
 * Where the commands for everybody exist: in servers, with the bot alone, in other conversations; for servers and
 * members.
 */
export const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
}

/** Whether an answer is private: as the member chose, else as the host did; always where the member may not post. */
export const isPrivate = (chosen: boolean | undefined, interaction: BaseInteraction, desk: Desk): boolean =>
  (chosen ?? desk.config.privateAnswers) || !mayPost(interaction, desk)

/** Whether the member may write where the interaction happens; in direct messages everybody may. */
export const mayPost = (interaction: BaseInteraction, desk: Desk): boolean =>
  interaction.memberPermissions?.has(postingIn(interaction, desk)) ?? true

/** Whether the bot may. */
export const appMayPost = (interaction: BaseInteraction, desk: Desk): boolean =>
  !interaction.inGuild() || interaction.appPermissions.has(postingIn(interaction, desk))

/** In a thread another permission decides than in the channel that it hangs on. */
const postingIn = ({ id }: BaseInteraction, { isInThread }: Desk): bigint =>
  isInThread(id) ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages

/** Whether only the member sees the message of a control. */
// discord.js hands on a message of a channel that it does not keep as Discord sent it, its flags as a number.
export const isPrivateMessage = ({ message }: Controlled): boolean =>
  new MessageFlagsBitField(message.flags).has(MessageFlags.Ephemeral)

/** Whether a control changes its message in place: for the one who asked, by the message's own record. */
export const isOwn = (controlled: Controlled): boolean =>
  isPrivateMessage(controlled) || controlled.message.interactionMetadata?.user.id === controlled.user.id

type Controlled = Pick<ButtonInteraction | StringSelectMenuInteraction, 'message' | 'user'>

/** Offers the names of the corpus that fit what was typed so far, by any of the names that they go by. */
export const completeNames =
  (kind: NameKind): NonNullable<Option['complete']> =>
  async (typed, { corpus }) => {
    const names = await corpus.ask('complete', kind, typed, MOST_CHOICES)
    return names.map((name) => ({ name, value: name }))
  }

/** The same for a list of names with commas between them: the last one is completed. */
export const completeSeveral =
  (kind: NameKind): NonNullable<Option['complete']> =>
  async (typed, { corpus }) => {
    const [, before = '', last = ''] = /^(.*[,;，、；]\s*)?([^,;，、；]*)$/su.exec(typed) ?? []
    const names = await corpus.ask('complete', kind, last, MOST_CHOICES)
    const fresh = names.filter((name) => !before.includes(name))
    return fresh.map((name) => ({ name: `${before}${name}`, value: `${before}${name}` }))
  }

type Shown = Pick<ButtonInteraction, 'message'>

/** What stands above the passage. */
export function headOf({ message }: Shown): string {
  const [container] = message.components
  const [first] = container?.type === ComponentType.Container ? container.components : []
  return first?.type === ComponentType.TextDisplay ? first.content : ''
}

/** The colour of a message's frame, kept from page to page. */
export function accentOf({ message }: Shown): number | undefined {
  const [container] = message.components
  return container?.type === ComponentType.Container ? (container.accentColor ?? undefined) : undefined
}

/** What was asked above an answer: the question, the topic that it kept, and the names that it was restricted to. */
export interface Asked {
  readonly question: string
  readonly topic?: string
  readonly names: readonly string[]
}

/** Reads what stands above an answer; undefined where no question does. */
export function askedAbove(head: string): Asked | undefined {
  const [asked = '', below = ''] = head.split('\n')
  if (!asked.startsWith('-# ')) return undefined
  const question = unescapeText(asked.slice(3))
  if (!below.startsWith(KEPT)) return { question, names: [] }
  const kept = unescapeText(below.slice(KEPT.length))
  const [quoted = '', topic] = /^“(.*)”(?: · |$)/.exec(kept) ?? []
  const names = kept.slice(quoted.length).split(' · ').filter(Boolean)
  return { question, topic, names }
}
