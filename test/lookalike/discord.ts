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
const MANAGE_GUILD = '32'

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
  readonly ephemeral: boolean
}

/** Who types, and where. */
export interface Member {
  readonly guild?: string
  readonly roles?: readonly string[]
  readonly manageGuild?: boolean
  readonly locale?: string
}

interface Pending {
  readonly sent: number
  readonly resolve: (response: Response) => void
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
  /** Resolves when the next bot has identified on the gateway. */
  nextConnection(): Promise<void>
  /** Calls a slash command: `options` by name; a subcommand as `corpus reload`. */
  command(name: string, options?: Json, member?: Member): Promise<Response>
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
    if (waiting?.first) waiting.resolve({ ...waiting.first, body, text: textOf(body) })
  }

  const gateway = new WebSocketServer({ server: http })
  gateway.on('connection', (connection) => {
    const send = (op: number, d: unknown, t?: string): void =>
      connection.send(JSON.stringify({ op, d, ...(t && { t, s: ++sequence }) }))
    connection.on('message', (data) => {
      const { op, d } = JSON.parse(data.toString()) as { op: number; d: { token?: string } }
      if (op === 1) send(11, null)
      if (op !== 2) return
      if (d.token !== TOKEN) return connection.close(4004, 'Authentication failed.')
      send(0, readyPayload(port), 'READY')
      for (const id of [HOME, ELSEWHERE]) send(0, guildPayload(id), 'GUILD_CREATE')
      sockets.push(connection)
      for (const resolve of connecting) resolve()
      connecting.clear()
    })
    connection.on('close', () => sockets.splice(sockets.indexOf(connection) >>> 0, 1))
    send(10, { heartbeat_interval: 41250 })
  })

  const interact = (type: number, data: Json, member: Member): Promise<Response> =>
    new Promise((resolve) => {
      const token = `token-${nextId()}`
      pending.set(token, { sent: performance.now(), resolve })
      sockets.at(-1)?.send(
        JSON.stringify({
          op: 0,
          t: 'INTERACTION_CREATE',
          s: ++sequence,
          d: interaction(nextId(), token, type, data, member),
        }),
      )
    })

  return {
    url: `http://127.0.0.1:${port}/api`,
    commands,
    calls,
    faults,
    nextConnection: () => new Promise((resolve) => connecting.add(resolve)),
    command: (name, options = {}, member = {}) => interact(2, commandData(name, options), member),
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
  const { guild = HOME, roles = [], manageGuild = false, locale = 'en-US' } = member
  const user = { id: '500000000000000001', username: 'member', discriminator: '0', avatar: null, global_name: 'Member' }
  return {
    id,
    application_id: APPLICATION,
    type,
    token,
    version: 1,
    data,
    guild_id: guild,
    channel_id: '700000000000000001',
    channel: { id: '700000000000000001', type: 0, guild_id: guild, name: 'general' },
    member: {
      user,
      roles,
      permissions: manageGuild ? MANAGE_GUILD : '0',
      joined_at: '2025-01-01T00:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
    },
    app_permissions: '0',
    locale,
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: { '0': guild },
    context: 0,
    attachment_size_limit: 10485760,
  }
}
