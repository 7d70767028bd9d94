// A local look-alike of Discord: the REST routes and the gateway that the bot uses, and a member who types commands.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openGateway } from './gateway.ts'
import { openInteractions, plainOf, type Response, type Send } from './interactions.ts'
import { faultsOf, textOf } from './limits.ts'
import {
  APPLICATION,
  type AttachedFile,
  asStored,
  attachmentsOf,
  buttonsIn,
  commandData,
  directChannel,
  ELSEWHERE,
  guildPayload,
  HOME,
  isFile,
  type Json,
  MEMBER,
  type Member,
  menusIn,
  newMessage,
  type StoredCommand,
  TOKEN,
  userJson,
} from './payloads.ts'
import { publishedFaults } from './published.ts'

export type { Response } from './interactions.ts'
export {
  APPLICATION,
  buttonsIn,
  ELSEWHERE,
  HOME,
  MEMBER,
  MODERATOR_ROLE,
  menusIn,
  OTHER_MEMBER,
  TOKEN,
} from './payloads.ts'

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
  /** Answers the next `times` calls of a route that fits only after `ms`; never, where that is Infinity. */
  delayNext(route: RegExp, ms: number, times?: number): void
  /** Closes the gateway connection with a code, as Discord does now and then; 1006 cuts it without a word. */
  dropGateway(code: number): void
  /** Sends a bare gateway message: 7 asks to reconnect, 9 says that the session is invalid. */
  sendGateway(op: number, d?: unknown): void
  /** Whether new gateway connections are closed at once. */
  refuseGateway(refused: boolean): void
  /** Ids of the servers that the bot is in. */
  readonly servers: string[]
  /** Shards that have identified, as `id/count`. */
  readonly shards: readonly string[]
  /** The intents that each of them asked for. */
  readonly intents: readonly number[]
  /** Resolves when the next bot has identified on the gateway. */
  nextConnection(): Promise<void>
  /** Calls a slash command: `options` by name; a subcommand as `corpus reload`. */
  command(name: string, options?: Json, member?: Member): Promise<Response>
  /** Presses the button of `on` that is labelled so. */
  press(on: Response, label: string, member?: Member): Promise<Response>
  /** Chooses what is labelled so from a menu of `on`. */
  choose(on: Response, label: string, member?: Member): Promise<Response>
  /** Sends an ordinary message; resolves to what the bot answers it with. */
  say(content: string, member?: Member, parts?: Json): Promise<Response>
  /** Sends the form that `on` opened, with the texts in its fields. */
  submit(
    on: Response,
    values: Readonly<Record<string, string | AttachedFile | readonly string[]>>,
    member?: Member,
  ): Promise<Response>
  /** Calls the message command `name` on a message that says `content`, and what else `parts` hold. */
  onMessage(name: string, content: string, member?: Member, parts?: Json): Promise<Response>
  /** Types into the autocompleted option `focused`. */
  complete(name: string, focused: string, typed: string, member?: Member): Promise<{ name: string; value: string }[]>
  /** A file for a command's option, kept as Discord keeps attachments; `url` where it claims to lie elsewhere. */
  attach(filename: string, content: string | Buffer, url?: string): AttachedFile
  /** Texts posted to channels. */
  readonly posted: readonly string[]
  /** Messages that the bot sent of its own accord, and where. */
  readonly sent: readonly { readonly channel: string; readonly body: Json }[]
  /** Resolves once `test` holds after some REST call. */
  until(test: () => boolean): Promise<void>
  close(): Promise<void>
}

export async function startDiscord(): Promise<Discord> {
  const commands = new Map<string, StoredCommand[]>()
  const calls: string[] = []
  const faults: string[] = []
  const attachments = new Map<string, Buffer>()
  const posted: string[] = []
  const sent: { channel: string; body: Json }[] = []
  const heard = new Map<string, (body: Json) => void>()
  const watchers = new Set<() => void>()
  const failures: { route: RegExp; status: number; body: Json; times: number }[] = []
  const delays: { route: RegExp; ms: number; times: number }[] = []
  const servers = [HOME, ELSEWHERE]
  let ids = 400000000000000000n
  const nextId = (): string => (++ids).toString()

  const http = createServer((request, response) => {
    void serve(request, response).finally(() => {
      for (const watcher of watchers) watcher()
    })
  })
  // As Discord's, connections outlast a busy moment of the bot; Node would end them after 5 s.
  Object.assign(http, { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const { port } = http.address() as AddressInfo
  const gateway = openGateway(http, servers)
  const { interact, acknowledge, finish, retract, followUp } = openInteractions(nextId, gateway.dispatch, faults)

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const path = decodeURIComponent((request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*$/, ''))
    const route = `${request.method} ${path}`
    calls.push(route)
    const body = await readBody(request)
    if (body !== undefined) faults.push(...publishedFaults(route, withoutFiles(body)))
    const send: Send = (status, value) => {
      if (value === undefined) response.writeHead(status).end()
      else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    }
    const delay = delays.find(({ route: fits, times }) => times > 0 && fits.test(route))
    if (delay) {
      delay.times--
      if (delay.ms === Number.POSITIVE_INFINITY) return
      await new Promise((resolve) => setTimeout(resolve, delay.ms))
    }
    const failure = failures.find(({ route: fits, times }) => times > 0 && fits.test(route))
    if (failure) {
      failure.times--
      const after = failure.body.retry_after
      if (after !== undefined) response.setHeader('retry-after', String(after))
      return send(failure.status, failure.body)
    }
    const isInteraction = /^\/(interactions|webhooks|attachments)\//.test(path)
    if (!isInteraction && request.headers.authorization !== `Bot ${TOKEN}`)
      return send(401, { message: '401: Unauthorized', code: 0 })
    if (route === 'GET /applications/@me') return send(200, { id: APPLICATION, name: 'according-to' })
    const guild = /^GET \/guilds\/(\d+)$/.exec(route)?.[1]
    if (guild && [HOME, ELSEWHERE].includes(guild)) return send(200, guildPayload(guild))
    if (route === 'GET /gateway/bot')
      return send(200, {
        url: `ws://127.0.0.1:${port}`,
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 },
      })
    const list = /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands(?:\/(\d+))?$/.exec(path)
    if (list) return serveCommands(request.method ?? '', list[1] ?? 'global', list[2], body, send)
    const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path)
    if (callback) return acknowledge(callback[2] ?? '', body as Json, send)
    const edit = /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/.exec(path)
    if (edit && request.method === 'PATCH') return finish(edit[1] ?? '', body as Json, send)
    if (edit && request.method === 'DELETE') return retract(edit[1] ?? '', send)
    const further = /^POST \/webhooks\/\d+\/([^/]+)$/.exec(route)
    if (further) return followUp(further[1] ?? '', body as Json, send)
    const attached = attachments.get(path)
    if (attached) return response.writeHead(200, { 'content-type': 'text/plain' }).end(attached)
    if (route === 'POST /users/@me/channels')
      return send(200, { id: directChannel(String((body as Json).recipient_id)), type: 1 })
    if (/^POST \/channels\/\d+\/messages$/.test(route)) {
      faults.push(...faultsOf(body as Json))
      posted.push(textOf(body as Json))
      sent.push({ channel: /\d+/.exec(route)?.[0] ?? '', body: body as Json })
      const { message_reference } = body as { message_reference?: { message_id: string } }
      heard.get(message_reference?.message_id ?? '')?.(body as Json)
      return send(200, { id: nextId(), channel_id: '1', content: '' })
    }
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

  return {
    url: `http://127.0.0.1:${port}/api`,
    commands,
    calls,
    faults,
    failNext: (route, status, body, times = 1) => failures.push({ route, status, body, times }),
    delayNext: (route, ms, times = 1) => delays.push({ route, ms, times }),
    dropGateway: gateway.drop,
    sendGateway: gateway.send,
    refuseGateway: gateway.refuse,
    servers,
    shards: gateway.shards,
    intents: gateway.intents,
    nextConnection: gateway.nextConnection,
    command: async (name, options = {}, member = {}) => {
      checkOptions(commands, name, options)
      return interact(2, commandData(name, options), member)
    },
    press: (on, label, member = {}) => {
      const id = buttonsIn(on.message).find((button) => button.label === label)?.custom_id
      if (id === undefined) throw new Error(`no button "${label}" on: ${on.plain}`)
      return interact(3, { component_type: 2, custom_id: id }, member, on.message)
    },
    choose: (on, label, member = {}) => {
      for (const { custom_id, options } of menusIn(on.message)) {
        const value = options.find((option) => option.label === label)?.value
        if (value !== undefined)
          return interact(3, { component_type: 3, custom_id, values: [value] }, member, on.message)
      }
      throw new Error(`no choice "${label}" on: ${on.plain}`)
    },
    say: (content, { guild = HOME, user = MEMBER, shard }: Member = {}, parts = {}) =>
      new Promise((resolve) => {
        const id = nextId()
        heard.set(id, (body) => {
          const text = textOf(body)
          const message = { ...newMessage({}), id: nextId(), components: body.components, flags: body.flags }
          const files = (body.files ?? {}) as Record<string, string>
          resolve({ type: 0, ackMs: 0, body, text, plain: plainOf(text), ephemeral: false, files, message })
        })
        const told = {
          ...newMessage({}),
          id,
          type: 0,
          content,
          author: userJson(user),
          ...(guild !== null && { guild_id: guild }),
          mentions: content.includes(`<@${APPLICATION}>`) ? [{ id: APPLICATION, username: 'according-to' }] : [],
          ...parts,
        }
        gateway.dispatch('MESSAGE_CREATE', told, shard)
      }),
    submit: (on, values, member = {}) => {
      const labels = Object.entries(values).map(([id, value]) => ({
        type: 18,
        component: isFile(value)
          ? { type: 19, custom_id: id, values: [`attachment-${id}`] }
          : Array.isArray(value)
            ? { type: 3, custom_id: id, values: value }
            : { type: 4, custom_id: id, value },
      }))
      const resolved = { attachments: attachmentsOf(values) }
      return interact(5, { custom_id: on.body.custom_id, components: labels, resolved }, member, on.message)
    },
    onMessage: (name, content, member = {}, parts = {}) => {
      const target = { ...newMessage({}), id: '800000000000000001', content, flags: 0, components: [], ...parts }
      const resolved = { messages: { [target.id]: target } }
      return interact(2, { id: '600000000000000002', type: 3, name, target_id: target.id, resolved }, member)
    },
    complete: async (name, focused, typed, member = {}) => {
      checkOptions(commands, name, { [focused]: typed })
      const data = commandData(name, { [focused]: typed })
      const [first] = data.options as (Json & { options?: Json[] })[]
      const option = first?.options?.[0] ?? first
      if (option) option.focused = true
      const { body } = await interact(4, data, member)
      return body.choices as { name: string; value: string }[]
    },
    attach: (filename, content, url) => {
      const path = `/attachments/${nextId()}/${filename}`
      attachments.set(path, Buffer.from(content))
      return { filename, url: url ?? `http://127.0.0.1:${port}${path}`, size: Buffer.byteLength(content) }
    },
    posted,
    sent,
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
      gateway.close()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}

/** The body without what the look-alike adds to it. */
function withoutFiles(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const { files: _, ...sent } = body as Json
  return sent
}

/** Discord sends no option that the registered definition lacks: a test that does is wrong, or the definition is. */
function checkOptions(commands: Map<string, StoredCommand[]>, called: string, options: Json): void {
  const [name, subcommand] = called.split(' ')
  const command = [...commands.values()].flat().find((one) => one.name === name)
  const listed = (one: Json | undefined): Json[] => (one?.options ?? []) as Json[]
  const holder = subcommand ? listed(command).find((one) => one.name === subcommand) : command
  if (!holder) throw new Error(`no command /${called} is registered`)
  for (const option of Object.keys(options))
    if (!listed(holder).some((one) => one.name === option)) throw new Error(`/${called} has no option "${option}"`)
}

/** A request's JSON; of one that carries files, its JSON part with the files' names and texts. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/')) {
    const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData()
    const files: Json = {}
    for (const [name, value] of form)
      if (name !== 'payload_json' && typeof value !== 'string') files[value.name] = await value.text()
    return { ...JSON.parse(String(form.get('payload_json'))), files }
  }
  const text = Buffer.concat(chunks).toString()
  return text === '' ? undefined : JSON.parse(text)
}
