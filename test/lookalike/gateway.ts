// The gateway of the look-alike: sessions, heartbeats, and the ways in which Discord ends a connection.

import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { guildPayload, readyPayload, TOKEN } from './payloads.ts'

export interface Gateway {
  /** Shards that have identified, as `id/count`. */
  readonly shards: readonly string[]
  /** The intents that each of them asked for. */
  readonly intents: readonly number[]
  /** Sends an event to the bot that serves `shard`, or else to the one that connected last. */
  dispatch(event: string, d: unknown, shard?: number): void
  /** Closes the connection with a code, as Discord does now and then; 1006 cuts it without a word. */
  drop(code: number): void
  /** Sends a bare message: 7 asks to reconnect, 9 says that the session is invalid. */
  send(op: number, d?: unknown): void
  /** Whether new connections are closed at once. */
  refuse(refused: boolean): void
  /** Resolves when the next bot has identified. */
  nextConnection(): Promise<void>
  close(): void
}

/** Bit of the intent for servers: whoever asks for it is sent each one whole. */
const GUILDS_INTENT = 1
const HEARTBEAT_MS = 41_250

/** Opens the gateway on `http`, which listens; the bot is told that it is in `servers`. */
export function openGateway(http: Server, servers: readonly string[]): Gateway {
  const { port } = http.address() as AddressInfo
  const shards: string[] = []
  const intents: number[] = []
  const sockets: WebSocket[] = []
  const shardOf = new WeakMap<WebSocket, number>()
  const connecting = new Set<() => void>()
  let isRefused = false
  let sequence = 0
  const tell = (socket: WebSocket | undefined, op: number, d: unknown, t?: string): unknown =>
    socket?.send(JSON.stringify({ op, d, ...(t && { t, s: ++sequence }) }))

  const gateway = new WebSocketServer({ server: http })
  gateway.on('connection', (connection) => {
    if (isRefused) return connection.terminate()
    connection.on('message', (data) => {
      const { op, d } = JSON.parse(data.toString()) as {
        op: number
        d: { token?: string; shard?: readonly [number, number]; intents?: number }
      }
      if (op === 1) tell(connection, 11, null)
      if (op === 6) tell(connection, 0, {}, 'RESUMED')
      if (op !== 2 && op !== 6) return
      if (d.token !== TOKEN) return connection.close(4004, 'Authentication failed.')
      if (op === 2) {
        intents.push(d.intents ?? 0)
        shards.push((d.shard ?? [0, 1]).join('/'))
        shardOf.set(connection, d.shard?.[0] ?? 0)
        tell(connection, 0, readyPayload(port, servers), 'READY')
        const wantsServers = ((d.intents ?? 0) & GUILDS_INTENT) !== 0
        if (wantsServers) for (const id of servers) tell(connection, 0, guildPayload(id), 'GUILD_CREATE')
      }
      sockets.push(connection)
      for (const resolve of connecting) resolve()
      connecting.clear()
    })
    connection.on('close', () => sockets.splice(sockets.indexOf(connection) >>> 0, 1))
    tell(connection, 10, { heartbeat_interval: HEARTBEAT_MS })
  })

  return {
    shards,
    intents,
    dispatch: (event, d, shard) =>
      tell(sockets.findLast((one) => shard !== undefined && shardOf.get(one) === shard) ?? sockets.at(-1), 0, d, event),
    drop: (code) => (code === 1006 ? sockets.at(-1)?.terminate() : sockets.at(-1)?.close(code)),
    send: (op, d = null) => tell(sockets.at(-1), op, d),
    refuse: (refused) => {
      isRefused = refused
    },
    nextConnection: () => new Promise((resolve) => connecting.add(resolve)),
    close: () => {
      for (const client of gateway.clients) client.terminate()
    },
  }
}
