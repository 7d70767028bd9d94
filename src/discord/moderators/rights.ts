// Who may keep the corpus, and the trail of what they did.

import { type BaseInteraction, type Client, PermissionFlagsBits, Routes } from 'discord.js'
import type { AuditEntry } from '../../keeping/audit.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import { escapeText } from '../messages/escape.ts'
import { asBody, frame } from '../messages/frame.ts'

/** Discord shows the command by its own permissions, which server owners can change: the bot checks again. */
export function isModerator(interaction: BaseInteraction, { config }: Desk): boolean {
  if (config.homeGuildId === undefined || interaction.guildId !== config.homeGuildId) return false
  const roles = interaction.member?.roles
  const held = Array.isArray(roles) ? roles : [...(roles?.cache.keys() ?? [])]
  return (
    (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false) ||
    config.moderatorRoleIds.some((role) => held.includes(role))
  )
}

/** What a moderator did, and to what. */
type Deed = readonly [action: AuditEntry['action'], subject?: string]

/** Records a change in the audit trail, and in the channel that the host has named. */
export async function record(interaction: BaseInteraction, desk: Desk, ...deed: Deed): Promise<void> {
  await keepInTrail(interaction, desk, ...deed)
  await announce(interaction, desk, ...deed)
}

/** Records a change in the audit trail. What cannot be recorded is logged; the change stands. */
export async function keepInTrail(
  { user: { id, displayName } }: BaseInteraction,
  { audit, log }: Desk,
  ...[action, subject]: Deed
): Promise<void> {
  await audit
    .record({ by: { id, name: displayName }, action, subject })
    .catch((error: unknown) =>
      log.error({ err: error, action }, 'the audit trail could not be written: check the data folder, or the database'),
    )
}

/** Tells a change in the log, and in the channel that the host has named. */
export async function announce(
  interaction: BaseInteraction,
  { config, log }: Desk,
  ...[action, subject]: Deed
): Promise<void> {
  const { id, displayName } = interaction.user
  log.info({ action, moderator: id }, 'a moderator changed something')
  const language = languageOf(interaction, false)
  const line = language.audit.line(escapeText(displayName), language.audit.actions[action], escapeText(subject ?? ''))
  await tellModerators({ config, log }, interaction.client, line)
}

/** Says `line` in the audit channel, where the host has named one. */
export async function tellModerators(
  { config, log }: Pick<Desk, 'config' | 'log'>,
  { rest }: Pick<Client, 'rest'>,
  line: string,
): Promise<void> {
  if (config.auditChannelId === undefined) return
  await rest
    .post(Routes.channelMessages(config.auditChannelId), { body: asBody(frame([line])) })
    .catch((error: unknown) =>
      log.warn({ err: error }, 'AUDIT_CHANNEL_ID could not be written to: let the bot see it and send messages there'),
    )
}
