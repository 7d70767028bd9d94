// The settings of a run, from the environment and .env. The only reader of process.env; values are never printed.

import { fileURLToPath } from 'node:url'
import dotenv from 'dotenv'

export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** What becomes of a corpus with problems at the start: the bot stops with the list, or starts with the good articles. */
export const ON_PROBLEMS = ['stop', 'skip'] as const

/** How changes of the corpus folder are noticed: told by the system, by looking every few seconds, or not at all. */
export const WATCHING = ['on', 'poll', 'off'] as const

/** Shards of one process: their ids, and how many there are in all processes together. */
export interface Shards {
  readonly ids: readonly number[]
  readonly count: number
}

export interface Config {
  /** Absent: the bot serves the terminal instead. */
  readonly discordToken?: string
  /** The one server whose moderators keep the corpus; absent: there is no /corpus. */
  readonly homeGuildId?: string
  readonly moderatorRoleIds: readonly string[]
  readonly corpusDir: string
  readonly onProblems: (typeof ON_PROBLEMS)[number]
  readonly watching: (typeof WATCHING)[number]
  /** Questions without an answer are kept, without who asked. */
  readonly keepsGaps: boolean
  /** Gateway shards of this process among all; absent: as many as Discord recommends, all here. */
  readonly shards?: Shards
  /** Where /healthz and /metrics are served; absent: nowhere. */
  readonly http?: { readonly host: string; readonly port: number }
  /** The channel that is told of every change to the corpus. */
  readonly auditChannelId?: string
  /** Where drafts, the trash, reports, gaps and the audit trail are kept. */
  readonly dataDir: string
  readonly logLevel: LogLevel
  /** Seconds between two questions of one member. */
  readonly cooldownSeconds: number
  /** Answers are private unless the member says otherwise. */
  readonly privateAnswers: boolean
  /** How members reach whoever runs the bot; shown by /about. */
  readonly hostContact?: string
  /** A Discord-compatible server or a REST proxy, without a version: https://discord.com/api. */
  readonly discordApiUrl?: string
}

/** One or more settings are unusable; the message lists them all, one a line, without their values. */
export class ConfigError extends Error {
  override name = 'ConfigError' as const
}

/** Exit code for what the host has to mend before another start can help: EX_CONFIG of sysexits.h, known to service managers. */
export const EX_CONFIG = 78

/** Long enough to stop a held key, short enough not to be noticed. */
const DEFAULT_COOLDOWN = 2
const SNOWFLAKE = /^\d{17,20}$/
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Reads the settings of this process; a file .env in the current folder fills in what the environment lacks. */
export function readConfig(): Config {
  dotenv.config({ quiet: true })
  return parseConfig(process.env)
}

/** Settings from `env`, frozen. Throws a ConfigError that names every fault at once. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = []
  const value = (name: string): string | undefined => env[name]?.trim() || undefined
  const checked = (name: string, fits: (text: string) => boolean, fault: string): string | undefined => {
    const text = value(name)
    if (text === undefined || fits(text)) return text
    faults.push(`${name} ${fault}`)
    return undefined
  }
  const discordToken = checked(
    'DISCORD_TOKEN',
    (token) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token),
    'is not a bot token: copy it from the Discord Developer Portal, Bot → Reset Token, three parts with two full stops.',
  )
  const homeGuildId = checked(
    'HOME_GUILD_ID',
    (id) => SNOWFLAKE.test(id),
    'is not a server id: 17 to 20 digits, from right click on the server → Copy Server ID (Developer Mode on).',
  )
  const roles = checked(
    'MODERATOR_ROLE_IDS',
    (list) => splitList(list).every((id) => SNOWFLAKE.test(id)),
    'is not a list of role ids: 17 to 20 digits each, separated by commas.',
  )
  const level = checked(
    'LOG_LEVEL',
    (text) => (LOG_LEVELS as readonly string[]).includes(text),
    `is none of ${LOG_LEVELS.join(', ')}.`,
  )
  const cooldown = checked(
    'COOLDOWN_SECONDS',
    (text) => /^\d{1,4}$/.test(text),
    'is not a whole number of seconds from 0 to 9999.',
  )
  const hostContact = checked('HOST_CONTACT', (text) => text.length <= 200, 'is longer than 200 characters.')
  const oneOf = <T extends string>(name: string, list: readonly [T, ...T[]]): T =>
    (checked(name, (text) => (list as readonly string[]).includes(text), `is none of ${list.join(', ')}.`) ??
      list[0]) as T
  const onProblems = oneOf('ON_PROBLEMS', ON_PROBLEMS)
  const watching = oneOf('WATCH', WATCHING)
  const gaps = oneOf('GAPS', ['off', 'on'])
  const privateAnswers = oneOf('PRIVATE_ANSWERS', ['off', 'on'])
  const auditChannelId = checked(
    'AUDIT_CHANNEL_ID',
    (id) => SNOWFLAKE.test(id),
    'is not a channel id: 17 to 20 digits, from right click on the channel → Copy Channel ID (Developer Mode on).',
  )
  const shards = checked('SHARDS', (text) => parseShards(text) !== undefined, 'is not like 0-3/8: shards 0 to 3 of 8.')
  const port = checked(
    'HTTP_PORT',
    (text) => /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65536,
    'is not a port: a number from 1 to 65535.',
  )
  const discordApiUrl = checked(
    'DISCORD_API_URL',
    isSafeAddress,
    'is not usable: write an https:// address (http:// only on this machine itself), without a query.',
  )
  if (faults.length > 0) throw new ConfigError(faults.join('\n'))
  return Object.freeze({
    ...(discordToken && { discordToken }),
    ...(homeGuildId && { homeGuildId }),
    moderatorRoleIds: splitList(roles ?? ''),
    corpusDir: value('CORPUS_DIR') ?? fileURLToPath(new URL('../corpus', import.meta.url)),
    dataDir: value('DATA_DIR') ?? fileURLToPath(new URL('../data', import.meta.url)),
    onProblems,
    watching,
    keepsGaps: gaps === 'on',
    ...(shards !== undefined && { shards: parseShards(shards) as Shards }),
    ...(port !== undefined && { http: { host: value('HTTP_HOST') ?? '127.0.0.1', port: Number(port) } }),
    ...(auditChannelId && { auditChannelId }),
    cooldownSeconds: Number(cooldown ?? DEFAULT_COOLDOWN),
    privateAnswers: privateAnswers === 'on',
    ...(hostContact && { hostContact }),
    logLevel: (level ?? 'info') as LogLevel,
    ...(discordApiUrl && { discordApiUrl: discordApiUrl.replace(/\/+$/, '') }),
  })
}

/** `0-3/8` or `5/8`; undefined where it is neither, or names shards that there are not. */
function parseShards(text: string): Shards | undefined {
  const [, first, last = first, count] = /^(\d{1,4})(?:-(\d{1,4}))?\/(\d{1,4})$/.exec(text) ?? []
  const [from, to, all] = [Number(first), Number(last), Number(count)]
  if (!(from <= to && to < all)) return undefined
  return { ids: Array.from({ length: to - from + 1 }, (_, at) => from + at), count: all }
}

const splitList = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean)

/** The token travels to this address: encrypted, unless it never leaves the machine. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, username } = new URL(text)
  return (
    search === '' && username === '' && (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname)))
  )
}
