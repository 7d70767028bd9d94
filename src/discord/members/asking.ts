// What asking commands have in common: where they exist, who sees the answer, which names they complete.

import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type ButtonInteraction,
  ComponentType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js'
import type { NameKind } from '../../answer/library.ts'
import type { Desk } from '../desk.ts'
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

/** Offers the names of the corpus that fit what was typed so far, by any of the names that they go by. */
export const completeNames =
  (kind: NameKind): NonNullable<Option['complete']> =>
  async (typed, { corpus }) => {
    const names = await corpus.ask('complete', kind, typed, MOST_CHOICES)
    return names.map((name) => ({ name, value: name }))
  }

/** What stands above the passage: kept as it is, never read. */
export function headOf({ message }: Pick<ButtonInteraction, 'message'>): string {
  const [container] = message.components
  const [first] = container?.type === ComponentType.Container ? container.components : []
  return first?.type === ComponentType.TextDisplay ? first.content : ''
}
