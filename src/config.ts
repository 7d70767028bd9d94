// The settings of a run, from the environment and .env. The only reader of process.env; values are never printed.

import { fileURLToPath } from 'node:url'
import dotenv from 'dotenv'
import type { Misuse } from './failure.ts'
import { HOME } from './package-root.ts'

/**
 * One setting: its name in the environment, how it is read, what holds without it, and a sentence for whoever sets it.
 */
interface Setting<T> {
  readonly name: string
  /** The value that `text` (trimmed, not empty) means; undefined where it means none. */
  readonly read: (text: string) => T | undefined
  /** What is wrong with a text that means none, and what to write instead; follows the name. */
  readonly fault: string
  readonly fallback: T
  readonly help: string
}

const setting = <T>(one: Setting<T>): Setting<T> => one

/** One of a few words; the first is the default. */
const oneOf = <const W extends string>(name: string, words: readonly [W, ...W[]], help: string): Setting<W> => ({
  name,
  read: (text) => words.find((word) => word === text),
  fault: `is none of ${words.join(', ')}.`,
  fallback: words[0],
  help,
})

const onOff = (name: string, help: string): Setting<boolean> => ({
  ...oneOf(name, ['off', 'on'], help),
  read: (text) => (text === 'on' ? true : text === 'off' ? false : undefined),
  fallback: false,
})

const optional = (name: string, fits: (text: string) => boolean, fault: string, help: string) =>
  setting<string | undefined>({
    name,
    read: (text) => (fits(text) ? text : undefined),
    fault,
    fallback: undefined,
    help,
  })

const folder = (name: string, fallback: string, help: string): Setting<string> => ({
  name,
  read: (text) => text,
  fault: '',
  fallback: fileURLToPath(new URL(fallback, HOME)),
  help,
})

/** Shards of one process: their ids, and how many there are in all processes together. */
export interface Shards {
  readonly ids: readonly number[]
  readonly count: number
}

const isSnowflake = (text: string): boolean => /^\d{17,20}$/.test(text)
const splitList = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean)

const SETTINGS = {
  discordToken: optional(
    'DISCORD_TOKEN',
    (token) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token),
    'is not a bot token: copy it from the Discord Developer Portal, Bot → Reset Token, three parts with two full stops.',
    "The bot's token: Discord Developer Portal -> your application -> Bot -> Reset Token. Without it, `npm start` answers in the terminal.",
  ),
  homeGuildId: optional(
    'HOME_GUILD_ID',
    isSnowflake,
    'is not a server id: 17 to 20 digits, from right click on the server → Copy Server ID (Developer Mode on).',
    'The one server whose moderators keep the corpus (/corpus exists only there): right click on the server -> Copy Server ID (User Settings -> Advanced -> Developer Mode shows that entry). Without it there is no /corpus.',
  ),
  moderatorRoleIds: setting<readonly string[]>({
    name: 'MODERATOR_ROLE_IDS',
    read: (text) => (splitList(text).every(isSnowflake) ? splitList(text) : undefined),
    fault: 'is not a list of role ids: 17 to 20 digits each, separated by commas.',
    fallback: [],
    help: 'Roles of that server that may use /corpus beside members with Manage Server: role ids, separated by commas.',
  }),
  corpusDir: folder(
    'CORPUS_DIR',
    'corpus',
    'The corpus folder, if not the one that comes with the project. It holds articles/, outlets.yaml and glossary.yaml.',
  ),
  dataDir: folder(
    'DATA_DIR',
    'data',
    'Where the bot keeps reports, gaps, drafts, the trash and the audit trail: a folder it may write. Default: data/ beside the project.',
  ),
  watching: oneOf(
    'WATCH',
    ['on', 'poll', 'off'],
    'How changes of the corpus folder are noticed: on (default), poll (for network folders) or off.',
  ),
  onProblems: oneOf(
    'ON_PROBLEMS',
    ['stop', 'skip'],
    'A corpus with problems at the start: stop (default) with the list, or skip the faulty files.',
  ),
  keepsGaps: onOff(
    'GAPS',
    'on: questions that the corpus could not answer are kept for /corpus gaps, without who asked. Default: off.',
  ),
  auditChannelId: optional(
    'AUDIT_CHANNEL_ID',
    isSnowflake,
    'is not a channel id: 17 to 20 digits, from right click on the channel → Copy Channel ID (Developer Mode on).',
    'A channel that is told of every change to the corpus: its id. The bot must see it and may send messages there.',
  ),
  cooldownSeconds: setting<number>({
    name: 'COOLDOWN_SECONDS',
    read: (text) => (/^\d{1,4}$/.test(text) ? Number(text) : undefined),
    fault: 'is not a whole number of seconds from 0 to 9999.',
    // Long enough to stop a held key, short enough not to be noticed.
    fallback: 2,
    help: 'Seconds between two questions of one member, so that nobody floods a channel. Default: 2; 0 switches it off.',
  }),
  privateAnswers: onOff(
    'PRIVATE_ANSWERS',
    'on: answers are private unless the member sets private to False. Default: off.',
  ),
  messages: onOff(
    'MESSAGES',
    'on: the bot also answers messages that mention it or are sent to it alone. No privileged intent is needed. Default: off.',
  ),
  databaseUrl: optional(
    'DATABASE_URL',
    (text) => URL.canParse(text) && /^postgres(?:ql)?:$/.test(new URL(text).protocol),
    'is no address of a database: postgresql://user:password@host:5432/name, with ?sslmode=verify-full beyond this machine; in a password @ : / # ? % are written percent-encoded (# is %23).',
    'A PostgreSQL database (or what speaks its protocol) that several processes share: the corpus and all that is kept stand there instead of in files. Default: files. docs/many-processes.md tells more.',
  ),
  databaseConnections: setting<number>({
    name: 'DATABASE_CONNECTIONS',
    read: (text) => (/^\d{1,3}$/.test(text) && Number(text) >= 2 ? Number(text) : undefined),
    fault: 'is not a number of connections from 2 to 999.',
    fallback: 5,
    help: 'Connections to that database that one process holds at most. Default: 5; at least 2.',
  }),
  index: oneOf(
    'INDEX',
    ['auto', 'memory', 'postgres'],
    'Where passages are looked up, with DATABASE_URL: memory holds all of them, postgres looks them up in the database, auto (default) takes memory up to 150 MB of articles.',
  ),
  links: {
    ...onOff(
      'LINKS',
      'off: nothing is fetched from the web, and /corpus add takes no link. Default: on; only moderators can ask for it.',
    ),
    fallback: true,
  },
  linkSites: setting<readonly string[]>({
    name: 'LINK_SITES',
    read: (text) => {
      const sites = splitList(text.toLowerCase())
      return sites.every((site) => /^(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/.test(site)) ? sites : undefined
    },
    fault: 'is not a list of sites: names such as star.example, separated by commas.',
    fallback: [],
    help: 'The only sites that articles are fetched from, subdomains included: star.example, argus.example. Default: all.',
  }),
  hostContact: optional(
    'HOST_CONTACT',
    (text) => text.length <= 200,
    'is longer than 200 characters.',
    'How members reach you, shown by /about: a name, a channel, an address.',
  ),
  httpPort: setting<number | undefined>({
    name: 'HTTP_PORT',
    read: (text) => (/^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65536 ? Number(text) : undefined),
    fault: 'is not a port: a number from 1 to 65535.',
    fallback: undefined,
    help: 'A port that serves /healthz and /metrics (Prometheus), and /v1 with HTTP_API=on. Empty: nothing listens.',
  }),
  httpHost: setting<string>({
    name: 'HTTP_HOST',
    read: (text) => text,
    fault: '',
    fallback: '127.0.0.1',
    help: 'The host on which that port listens. Default: 127.0.0.1, this machine alone.',
  }),
  httpApi: onOff(
    'HTTP_API',
    'on: that port also serves /v1: ask, who, compare, sources, passages and articles as JSON, read only (docs/programs.md). Default: off.',
  ),
  httpToken: optional(
    'HTTP_TOKEN',
    (text) => /^[\x21-\x7e]{16,200}$/.test(text),
    'is not a token: 16 to 200 letters, digits and marks, without spaces.',
    'Whoever asks /v1 has to send it as Authorization: Bearer … Default: nobody has to.',
  ),
  httpOrigins: setting<readonly string[]>({
    name: 'HTTP_ORIGINS',
    read: (text) => {
      const origins = splitList(text)
      return origins.every((one) => one === '*' || (URL.canParse(one) && new URL(one).origin === one))
        ? origins
        : undefined
    },
    fault: 'is not a list of origins: https://star.example, or * for all.',
    fallback: [],
    help: 'Web pages that may read /v1 (CORS): origins, separated by commas, or *. Default: none.',
  }),
  shards: setting<Shards | undefined>({
    name: 'SHARDS',
    read: parseShards,
    fault: 'is not like 0-3/8: shards 0 to 3 of 8.',
    fallback: undefined,
    help: 'Which shards this process serves, of how many, where several processes share the work: 0-3/8. Default: all in this one.',
  }),
  logLevel: setting<'error' | 'warn' | 'info' | 'debug'>({
    ...oneOf('LOG_LEVEL', ['error', 'warn', 'info', 'debug'], ''),
    fallback: 'info',
    help: 'How much the log says: error, warn, info or debug. Default: info.',
  }),
  discordApiUrl: setting<string | undefined>({
    name: 'DISCORD_API_URL',
    read: (text) => (isSafeAddress(text) ? text.replace(/(?<!\/)\/+$/, '') : undefined),
    fault: 'is not usable: write an https:// address (http:// only on this machine itself), without a query.',
    fallback: undefined,
    help: 'A Discord-compatible server or a REST proxy, without a version (default: https://discord.com/api). https:// only, except on this machine itself.',
  }),
}

type Settings = typeof SETTINGS

/** The settings of a run, one field for each of the environment's. */
export type Config = {
  readonly [K in keyof Settings]: Settings[K] extends Setting<infer T> ? T : never
}

/**
 * Exit code for what the host has to mend before another start can help: EX_CONFIG of sysexits.h, known to service
 * managers.
 */
export const EX_CONFIG = 78

/** Reads the settings of this process; a file .env in the current folder fills in what the environment lacks. */
export function readConfig(): Config | Misuse {
  dotenv.config({ quiet: true })
  return parseConfig(process.env)
}

/** Settings from `env`, frozen; or every fault at once, one a line, without values. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config | Misuse {
  const faults: string[] = []
  const parsed = ({ name, read, fault, fallback }: Setting<unknown>): unknown => {
    const text = env[name]?.trim()
    if (!text) return fallback
    const value = read(text)
    if (value === undefined) faults.push(`${name} ${fault}`)
    return value
  }
  const config = Object.fromEntries(
    Object.entries(SETTINGS).map(([key, one]) => [key, parsed(one as Setting<unknown>)]),
  )
  if (faults.length > 0) return { failed: 'settings', text: faults.join('\n') }
  return Object.freeze(config as Config)
}

/** The text of `.env.example`: every setting with its sentence, none filled in. */
export function describeSettings(): string {
  const settings = Object.values(SETTINGS).map(({ name, help }) => `${comment(help)}\n${name}=\n`)
  return `${comment('Copy this file to .env and fill in what you need; every line may stay empty. Never commit .env.')}

${settings.join('\n')}`
}

/** `text` as comment lines of at most 120 columns. */
function comment(text: string): string {
  const lines = ['#']
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`
    if (line.length <= 120) lines[lines.length - 1] = line
    else lines.push(`# ${word}`)
  }
  return lines.join('\n')
}

/** `0-3/8` or `5/8`; undefined where it is neither, or names shards that there are not. */
function parseShards(text: string): Shards | undefined {
  const [, first, last = first, count] = /^(\d{1,4})(?:-(\d{1,4}))?\/(\d{1,4})$/.exec(text) ?? []
  const [from, to, all] = [Number(first), Number(last), Number(count)]
  if (!(from <= to && to < all)) return undefined
  return { ids: Array.from({ length: to - from + 1 }, (_, at) => from + at), count: all }
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** The token travels to this address: encrypted, unless it never leaves the machine. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, username } = new URL(text)
  return (
    search === '' && username === '' && (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname)))
  )
}
