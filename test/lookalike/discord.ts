// A local look-alike of Discord: the REST routes and the gateway that the bot uses, and a member who types commands.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { faultsOf, textOf } from './limits.ts'

export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.Gabcde.right-token_for-tests'
export const APPLICATION = '100000000000000001'
export const HOME = '200000000000000001'
export const ELSEWHERE = '200000000000000002'
export const MODERATOR_ROLE = '300000000000000001'
const MEMBER = '500000000000000001'
export const OTHER_MEMBER = '500000000000000002'
const MANAGE_GUILD = 32
const SEND_MESSAGES = 2048

type Json = Record<string, unknown>
type Send = (status: number, value?: unknown) => unknown

/** A command as the look-alike keeps it. */
export interface StoredCommand extends Json {
  readonly id: string
  readonly name: string
}

/** What came back for one interaction. */
export interface Response {
  /** Type of the first acknowledgement: 4 message, 5 deferred message, 8 choices … */
  readonly type: number
  readonly ackMs: number
  /** The body that the member ends up seeing. */
  readonly body: Json
  readonly text: string
  /** The text as a member reads it: without marks of Markdown. */
  readonly plain: string
  readonly ephemeral: boolean
  /** The message as it now stands, for pressing its buttons. */
  readonly message: Json
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
}

interface Pending {
  readonly sent: number
  readonly resolve: (response: Response) => void
  readonly member: Member
  /** The message whose button was pressed. */
  readonly pressed?: Json
  first?: { readonly type: number; readonly ackMs: number; readonly ephemeral: boolean }
}

export interface Discord {
  /** For DISCORD_API_URL. */
  readonly url: string
  readonly commands: Map<string, StoredCommand[]>
  /** `METHOD /route` of every REST call, in order. */
  readonly calls: string[]
  /** Breaches of Discord's limits by what the bot sent; tests expect none. */
  readonly faults: string[]
  /** Answers the next `times` calls of a route that fits `route` with `status` and `body` instead. */
  failNext(route: RegExp, status: number, body: Json, times?: number): void
  /** Closes the gateway connection with a code, as Discord does now and then. */
  dropGateway(code: number): void
  /** Resolves when the next bot has identified on the gateway. */
  nextConnection(): Promise<void>
  /** Calls a slash command: `options` by name; a subcommand as `corpus reload`. */
  command(name: string, options?: Json, member?: Member): Promise<Response>
  /** Presses the button of `on` that is labelled so. */
  press(on: Response, label: string, member?: Member): Promise<Response>
  /** Sends the form that `on` opened, with one text in its field. */
  submit(on: Response, text: string, member?: Member): Promise<Response>
  /** Calls the message command `name` on a message that says `content`. */
  onMessage(name: string, content: string, member?: Member): Promise<Response>
  /** Types into the autocompleted option `focused`. */
  complete(name: string, focused: string, typed: string): Promise<string[]>
  /** Resolves once `test` holds after some REST call. */
  until(test: () => boolean): Promise<void>
  close(): Promise<void>
}

export async function startDiscord(): Promise<Discord> {
  const commands = new Map<string, StoredCommand[]>()
  const calls: string[] = []
  const faults: string[] = []
  const pending = new Map<string, Pending>()
  const watchers = new Set<() => void>()
  const failures: { route: RegExp; status: number; body: Json; times: number }[] = []
  const sockets: WebSocket[] = []
  let sequence = 0
  let ids = 400000000000000000n
  const nextId = (): string => (++ids).toString()
  const connecting = new Set<() => void>()

  const http = createServer((request, response) => {
    void serve(request, response).finally(() => {
      for (const watcher of watchers) watcher()
    })
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const { port } = http.address() as AddressInfo

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const path = (request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*$/, '')
    const route = `${request.method} ${path}`
    calls.push(route)
    const body = await readJson(request)
    const send: Send = (status, value) => {
      if (value === undefined) response.writeHead(status).end()
      else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    }
    const failure = failures.find(({ route: fits, times }) => times > 0 && fits.test(route))
    if (failure) {
      failure.times--
      const after = failure.body.retry_after
      if (after !== undefined) response.setHeader('retry-after', String(after))
      return send(failure.status, failure.body)
    }
    const isInteraction = /^\/(interactions|webhooks)\//.test(path)
    if (!isInteraction && request.headers.authorization !== `Bot ${TOKEN}`)
      return send(401, { message: '401: Unauthorized', code: 0 })
    if (route === 'GET /gateway/bot')
      return send(200, {
        url: `ws://127.0.0.1:${port}`,
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      })
    const list = /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands(?:\/(\d+))?$/.exec(path)
    if (list) return serveCommands(request.method ?? '', list[1] ?? 'global', list[2], body, send)
    const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path)
    if (callback) return acknowledge(callback[2] ?? '', body as Json, send)
    const edit = /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/.exec(path)
    if (edit && request.method === 'PATCH') return finish(edit[1] ?? '', body as Json, send)
    return send(404, { message: `the look-alike has no ${route}`, code: 0 })
  }

  function serveCommands(method: string, where: string, id: string | undefined, body: unknown, send: Send): unknown {
    const present = commands.get(where) ?? []
    if (method === 'GET') return send(200, present)
    if (method === 'DELETE') {
      commands.set(
        where,
        present.filter((command) => command.id !== id),
      )
      return send(204)
    }
    const stored = (body as Json[]).map((command) => asStored(command, where, nextId()))
    commands.set(where, stored)
    return send(200, stored)
  }

  function acknowledge(token: string, { type, data }: Json, send: Send): unknown {
    const waiting = pending.get(token)
    if (!waiting || waiting.first)
      return send(400, { message: 'Interaction has already been acknowledged.', code: 40060 })
    const body = (data ?? {}) as Json
    const ephemeral = (Number(body.flags ?? 0) & 64) !== 0
    faults.push(...faultsOf(body))
    waiting.first = { type: Number(type), ackMs: performance.now() - waiting.sent, ephemeral }
    if (type !== 5) settle(token, body)
    return send(204)
  }

  function finish(token: string, body: Json, send: Send): unknown {
    faults.push(...faultsOf(body))
    settle(token, body)
    return send(200, { id: nextId(), channel_id: '1', type: 20, components: body.components, flags: body.flags })
  }

  function settle(token: string, body: Json): void {
    const waiting = pending.get(token)
    pending.delete(token)
    if (!waiting?.first) return
    const text = textOf(body)
    const isUpdate = waiting.first.type === 7
    const message = {
      ...(isUpdate ? waiting.pressed : newMessage(waiting.member)),
      ...(isUpdate ? {} : { id: nextId(), flags: Number(body.flags ?? 0) | (waiting.first.ephemeral ? 64 : 0) }),
      components: body.components,
    }
    const plain = text.replaceAll('**', '').replace(/\\(.)/g, '$1')
    waiting.resolve({ ...waiting.first, body, text, plain, message })
  }

  const gateway = new WebSocketServer({ server: http })
  gateway.on('connection', (connection) => {
    const send = (op: number, d: unknown, t?: string): void =>
      connection.send(JSON.stringify({ op, d, ...(t && { t, s: ++sequence }) }))
    connection.on('message', (data) => {
      const { op, d } = JSON.parse(data.toString()) as { op: number; d: { token?: string } }
      if (op === 1) send(11, null)
      if (op === 6) send(0, {}, 'RESUMED')
      if (op !== 2 && op !== 6) return
      if (d.token !== TOKEN) return connection.close(4004, 'Authentication failed.')
      if (op === 2) {
        send(0, readyPayload(port), 'READY')
        for (const id of [HOME, ELSEWHERE]) send(0, guildPayload(id), 'GUILD_CREATE')
      }
      sockets.push(connection)
      for (const resolve of connecting) resolve()
      connecting.clear()
    })
    connection.on('close', () => sockets.splice(sockets.indexOf(connection) >>> 0, 1))
    send(10, { heartbeat_interval: 41250 })
  })

  const interact = (type: number, data: Json, member: Member, pressed?: Json): Promise<Response> =>
    new Promise((resolve) => {
      const token = `token-${nextId()}`
      pending.set(token, { sent: performance.now(), resolve, member, ...(pressed && { pressed }) })
      sockets.at(-1)?.send(
        JSON.stringify({
          op: 0,
          t: 'INTERACTION_CREATE',
          s: ++sequence,
          d: { ...interaction(nextId(), token, type, data, member), ...(pressed && { message: pressed }) },
        }),
      )
    })

  return {
    url: `http://127.0.0.1:${port}/api`,
    commands,
    calls,
    faults,
    failNext: (route, status, body, times = 1) => failures.push({ route, status, body, times }),
    dropGateway: (code) => sockets.at(-1)?.close(code),
    nextConnection: () => new Promise((resolve) => connecting.add(resolve)),
    command: (name, options = {}, member = {}) => interact(2, commandData(name, options), member),
    press: (on, label, member = {}) => {
      const id = buttonsIn(on.message).find((button) => button.label === label)?.custom_id
      if (id === undefined) throw new Error(`no button "${label}"`)
      return interact(3, { component_type: 2, custom_id: id }, member, on.message)
    },
    submit: (on, text, member = {}) => {
      const rows = [{ type: 1, components: [{ type: 4, custom_id: 'word', value: text }] }]
      return interact(5, { custom_id: on.body.custom_id, components: rows }, member, on.message)
    },
    onMessage: (name, content, member = {}) => {
      const target = { ...newMessage({}), id: '800000000000000001', content, flags: 0, components: [] }
      const resolved = { messages: { [target.id]: target } }
      return interact(2, { id: '600000000000000002', type: 3, name, target_id: target.id, resolved }, member)
    },
    complete: async (name, focused, typed) => {
      const data = commandData(name, { [focused]: typed })
      const [option] = data.options as Json[]
      if (option) option.focused = true
      const { body } = await interact(4, data, {})
      return (body.choices as { name: string }[]).map((choice) => choice.name)
    },
    until: (test) =>
      new Promise((resolve) => {
        const watcher = (): void => {
          if (!test()) return
          watchers.delete(watcher)
          resolve()
        }
        watchers.add(watcher)
        watcher()
      }),
    close: async () => {
      for (const client of gateway.clients) client.terminate()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}

interface ButtonJson {
  readonly label?: string
  readonly custom_id?: string
  readonly disabled?: boolean
}

/** The buttons of a message, in order. */
export function buttonsIn(message: Json): ButtonJson[] {
  const [container] = message.components as { components: { type: number; components?: ButtonJson[] }[] }[]
  return (container?.components ?? []).filter(({ type }) => type === 1).flatMap(({ components = [] }) => components)
}

const userJson = (id: string): Json => ({
  id,
  username: `member-${id.slice(-1)}`,
  discriminator: '0',
  avatar: null,
  global_name: `Member *${id.slice(-1)}*`,
})

const newMessage = ({ user = MEMBER }: Member): Json => ({
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

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  return text === '' ? undefined : JSON.parse(text)
}

/** Discord fills in what a definition leaves out; a bot must not take that for a difference. */
const asStored = (command: Json, where: string, id: string): StoredCommand => ({
  type: 1,
  nsfw: false,
  default_member_permissions: null,
  name_localizations: null,
  description_localizations: null,
  ...(where === 'global' ? { contexts: null, integration_types: [0], dm_permission: true } : { guild_id: where }),
  ...command,
  name: String(command.name),
  id,
  application_id: APPLICATION,
  version: id,
})

const readyPayload = (port: number): Json => ({
  v: 10,
  user: { id: APPLICATION, username: 'according-to', discriminator: '0000', avatar: null, bot: true },
  guilds: [HOME, ELSEWHERE].map((id) => ({ id, unavailable: true })),
  session_id: 'session',
  resume_gateway_url: `ws://127.0.0.1:${port}`,
  application: { id: APPLICATION, flags: 0 },
})

const guildPayload = (id: string): Json => ({
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

function commandData(name: string, options: Json): Json {
  const [command = '', subcommand] = name.split(' ')
  const values = Object.entries(options).map(([key, value]) => ({
    name: key,
    type: typeof value === 'boolean' ? 5 : 3,
    value,
  }))
  return {
    id: '600000000000000001',
    type: 1,
    name: command,
    options: subcommand ? [{ type: 1, name: subcommand, options: values }] : values,
  }
}

function interaction(id: string, token: string, type: number, data: Json, member: Member): Json {
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
    app_permissions: String(member.botSilenced ? 0 : SEND_MESSAGES),
    locale,
    entitlements: [],
    authorizing_integration_owners: guild === null ? { '1': user.id } : { '0': guild },
    context: guild === null ? 1 : 0,
    attachment_size_limit: 10485760,
  }
}

function inGuild(
  guild: string,
  user: Json,
  { roles = [], manageGuild, silenced, guildLocale = 'en-US' }: Member,
): Json {
  return {
    guild_id: guild,
    guild_locale: guildLocale,
    channel: { id: '700000000000000001', type: 0, guild_id: guild, name: 'general' },
    member: {
      user,
      roles,
      permissions: String((manageGuild ? MANAGE_GUILD : 0) | (silenced ? 0 : SEND_MESSAGES)),
      joined_at: '2025-01-01T00:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
    },
  }
}
