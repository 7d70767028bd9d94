// Commands as Discord has them -> commands as they are here, with a write only where the two differ.

import { isDeepStrictEqual } from 'node:util'
import {
  type APIApplicationCommand,
  DiscordAPIError,
  type REST,
  RESTJSONErrorCodes,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js'
import type { Logger } from 'pino'
import type { Command } from '../command.ts'

type Definition = RESTPostAPIApplicationCommandsJSONBody

/** As much of a client as registering takes. */
export interface Registrar {
  readonly rest: Pick<REST, 'get' | 'put' | 'delete'>
  readonly application: { readonly id: string }
}

/**
 * Brings Discord's commands in line with `commands`: everybody's, the home server's, and those left in other `servers`.
 */
export async function registerCommands(
  client: Registrar,
  commands: readonly Command[],
  homeGuildId: string | undefined,
  servers: ReadonlySet<string>,
  log: Logger,
): Promise<void> {
  const definitions = (atHome: boolean) =>
    commands.filter(({ forModerators = false }) => forModerators === atHome).map(({ definition }) => definition)
  await bringInLine(client, definitions(false), undefined, log)
  if (homeGuildId === undefined)
    log.warn('no HOME_GUILD_ID: there is no /corpus; set it to keep the corpus from Discord')
  // One look at each of some thousand servers takes minutes: not as long as the home server is the same.
  else if (!(await bringInLine(client, definitions(true), homeGuildId, log))) return
  const homeNames = new Set(definitions(true).map(({ name }) => name))
  for (const guildId of servers) if (guildId !== homeGuildId) await removeFrom(client, guildId, homeNames, log)
}

/** Resolves to whether Discord had others, or none. */
async function bringInLine(
  client: Registrar,
  wanted: readonly Definition[],
  guildId: string | undefined,
  log: Logger,
): Promise<boolean> {
  const where = guildId === undefined ? 'everywhere' : 'in the home server'
  try {
    const route = routeOf(client, guildId)
    const present = await fetchCommands(client, guildId)
    if (isDeepStrictEqual(sorted(wanted), sorted(present))) {
      log.debug({ where }, 'commands unchanged')
      return false
    }
    await client.rest.put(route, { body: wanted })
    log.info({ where, commands: wanted.map(({ name }) => name) }, 'commands registered')
  } catch (error) {
    if (!isMissingAccess(error) || guildId === undefined) throw error
    log.error('HOME_GUILD_ID names a server that the bot is not in: invite the bot there, then start again')
  }
  return true
}

const routeOf = (client: Registrar, guildId: string | undefined) =>
  guildId === undefined
    ? Routes.applicationCommands(client.application.id)
    : Routes.applicationGuildCommands(client.application.id, guildId)

const fetchCommands = (client: Registrar, guildId: string | undefined): Promise<APIApplicationCommand[]> =>
  client.rest.get(routeOf(client, guildId), {
    query: new URLSearchParams({ with_localizations: 'true' }),
  }) as Promise<APIApplicationCommand[]>

const sorted = (commands: readonly object[]): unknown[] =>
  commands.map((command) => comparable(command) as { name: string }).sort((a, b) => (a.name < b.name ? -1 : 1))

/** What Discord adds to a stored command on its own. */
const DISCORD_ADDS = new Set(['id', 'application_id', 'guild_id', 'version', 'dm_permission'])
/** What a definition may leave out, and what Discord then stores. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  type: 1,
  nsfw: false,
  required: false,
  autocomplete: false,
  integration_types: [0],
}

/** A definition without what Discord adds, fills in or returns empty. An option's type is never left out. */
function comparable(value: unknown, isCommand = true): unknown {
  if (Array.isArray(value)) return value.map((one) => comparable(one, false))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key, part]) =>
      !(isCommand && DISCORD_ADDS.has(key)) &&
      !(isDeepStrictEqual(part, DEFAULTS[key]) && (isCommand || key !== 'type')) &&
      part !== null &&
      part !== undefined &&
      part !== '' && // the description of a message command
      !(Array.isArray(part) && part.length === 0),
  )
  return Object.fromEntries(kept.map(([key, part]) => [key, comparable(part, false)]))
}

/** A server that was home before keeps its /corpus until it is taken away. */
async function removeFrom(client: Registrar, guildId: string, names: ReadonlySet<string>, log: Logger): Promise<void> {
  try {
    for (const { id, name } of await fetchCommands(client, guildId)) {
      if (!names.has(name)) continue
      await client.rest.delete(Routes.applicationGuildCommand(client.application.id, guildId, id))
      log.info({ command: name }, 'command removed from a former home server')
    }
  } catch (error) {
    if (!isMissingAccess(error)) throw error
  }
}

const isMissingAccess = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess
