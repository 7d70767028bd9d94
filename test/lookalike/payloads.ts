// What Discord's messages and interactions look like, as far as the bot reads them.

export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.Gabcde.right-token_for-tests'
export const APPLICATION = '100000000000000001'
export const HOME = '200000000000000001'
export const ELSEWHERE = '200000000000000002'
export const MODERATOR_ROLE = '300000000000000001'
export const MEMBER = '500000000000000001'
export const OTHER_MEMBER = '500000000000000002'
const MANAGE_GUILD = 32
const SEND_MESSAGES = 2048
const SEND_MESSAGES_IN_THREADS = 2 ** 38

export type Json = Record<string, unknown>

/** A command as the look-alike keeps it. */
export interface StoredCommand extends Json {
  readonly id: string
  readonly name: string
}

/** Who types, and where. */
export interface Member {
  /** The server; null in direct messages. */
  readonly guild?: string | null
  readonly roles?: readonly string[]
  readonly manageGuild?: boolean
  readonly locale?: string
  readonly guildLocale?: string
  readonly user?: string
  /** May not send messages here. */
  readonly silenced?: boolean
  /** The bot may not send messages here. */
  readonly botSilenced?: boolean
  /** The shard that serves the place. */
  readonly shard?: number
  /** The member has the bot, and the server does not. */
  readonly userInstalled?: boolean
  /** In a thread of the channel; `silenced` is then about threads. */
  readonly inThread?: boolean
}

interface ButtonJson {
  readonly label?: string
  readonly custom_id?: string
  readonly disabled?: boolean
}

/** The channel of a member's direct messages. */
export const directChannel = (user: string): string => `9${user.slice(1)}`

interface MenuJson {
  readonly type: number
  readonly custom_id: string
  readonly options: readonly { readonly label: string; readonly value: string }[]
}

/** The menus of a message, in order. */
export const menusIn = (message: Json): MenuJson[] =>
  buttonsIn(message).filter((one) => (one as MenuJson).type === 3) as unknown as MenuJson[]

/** The buttons of a message, in order. */
export function buttonsIn(message: Json): ButtonJson[] {
  const [container] = message.components as { components: { type: number; components?: ButtonJson[] }[] }[]
  return (container?.components ?? []).filter(({ type }) => type === 1).flatMap(({ components = [] }) => components)
}

export const userJson = (id: string): Json => ({
  id,
  username: `member-${id.slice(-1)}`,
  discriminator: '0',
  avatar: null,
  global_name: `Member *${id.slice(-1)}*`,
})

export const newMessage = ({ user = MEMBER }: Member): Json => ({
  channel_id: '700000000000000001',
  type: 20,
  author: { id: APPLICATION, username: 'according-to', discriminator: '0000', avatar: null, bot: true },
  content: '',
  timestamp: '2025-11-30T00:00:00.000000+00:00',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  interaction_metadata: { id: '900000000000000001', type: 2, user: userJson(user), authorizing_integration_owners: {} },
})

/** Discord fills in what a definition leaves out; a bot must not take that for a difference. */
export const asStored = (command: Json, where: string, id: string): StoredCommand => ({
  type: 1,
  nsfw: false,
  default_member_permissions: null,
  name_localizations: null,
  description_localizations: null,
  description: '', // of a message command too
  ...(where === 'global' ? { contexts: null, integration_types: [0], dm_permission: true } : { guild_id: where }),
  ...command,
  name: String(command.name),
  id,
  application_id: APPLICATION,
  version: id,
})

export const readyPayload = (port: number, servers: readonly string[]): Json => ({
  v: 10,
  user: { id: APPLICATION, username: 'according-to', discriminator: '0000', avatar: null, bot: true },
  guilds: servers.map((id) => ({ id, unavailable: true })),
  session_id: 'session',
  resume_gateway_url: `ws://127.0.0.1:${port}`,
  application: { id: APPLICATION, flags: 0 },
})

export const guildPayload = (id: string): Json => ({
  id,
  name: id === HOME ? 'home' : 'elsewhere',
  owner_id: '500000000000000009',
  preferred_locale: 'en-US',
  roles: [
    { id, name: '@everyone', permissions: '0', position: 0 },
    { id: MODERATOR_ROLE, name: 'keepers', permissions: '0', position: 1 },
  ],
  channels: [],
  members: [],
  emojis: [],
  stickers: [],
  features: [],
})

/** A file as a member attaches it to a command. */
export interface AttachedFile {
  readonly filename: string
  readonly url: string
  readonly size: number
}

export const isFile = (value: unknown): value is AttachedFile =>
  typeof value === 'object' && value !== null && 'url' in value

/** The files among these, as Discord tells of attachments. */
export const attachmentsOf = (options: Readonly<Record<string, unknown>>): Json =>
  Object.fromEntries(
    Object.entries(options).flatMap(([key, file]) =>
      isFile(file) ? [[`attachment-${key}`, { id: `attachment-${key}`, content_type: 'text/plain', ...file }]] : [],
    ),
  )

export function commandData(name: string, options: Json): Json {
  const [command = '', subcommand] = name.split(' ')
  const values = Object.entries(options).map(([key, value]) => ({
    name: key,
    type: isFile(value) ? 11 : typeof value === 'boolean' ? 5 : 3,
    value: isFile(value) ? `attachment-${key}` : value,
  }))
  return {
    id: '600000000000000001',
    type: 1,
    name: command,
    resolved: { attachments: attachmentsOf(options) },
    options: subcommand ? [{ type: 1, name: subcommand, options: values }] : values,
  }
}

export function interaction(id: string, token: string, type: number, data: Json, member: Member): Json {
  const { guild = HOME, locale = 'en-US' } = member
  const user = userJson(member.user ?? MEMBER)
  return {
    id,
    application_id: APPLICATION,
    type,
    token,
    version: 1,
    data,
    channel_id: '700000000000000001',
    ...(guild === null ? { user, channel: { id: '700000000000000001', type: 1 } } : inGuild(guild, user, member)),
    app_permissions: String(member.botSilenced ? 0 : postingBit(member)),
    locale,
    entitlements: [],
    authorizing_integration_owners: guild === null || member.userInstalled ? { '1': user.id } : { '0': guild },
    context: guild === null ? 1 : 0,
    attachment_size_limit: 10485760,
  }
}

function inGuild(
  guild: string,
  user: Json,
  { roles = [], manageGuild, silenced, inThread, guildLocale = 'en-US' }: Member,
): Json {
  return {
    guild_id: guild,
    guild_locale: guildLocale,
    channel: { id: '700000000000000001', type: inThread ? 11 : 0, guild_id: guild, name: 'general' },
    member: {
      user,
      roles,
      // Who may not post in a thread may still post in its channel, and the other way round.
      permissions: String(
        (manageGuild ? MANAGE_GUILD : 0) + (silenced ? otherBit({ inThread }) : postingBit({ inThread })),
      ),
      joined_at: '2025-01-01T00:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
    },
  }
}

const postingBit = ({ inThread = false }: Member): number => (inThread ? SEND_MESSAGES_IN_THREADS : SEND_MESSAGES)
const otherBit = ({ inThread = false }: Member): number => (inThread ? SEND_MESSAGES : SEND_MESSAGES_IN_THREADS)
