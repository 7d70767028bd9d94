// The connection to Discord: what is asked of it, and how little of it is kept.

import { type APIInteraction, ChannelType, Client, Events, GatewayDispatchEvents, Options } from 'discord.js'
import type { Logger } from 'pino'
import { Agent } from 'undici'
import type { Config } from '../../config.ts'
import { MESSAGE_INTENTS } from './messages.ts'

/** A client, and the servers that its bot is in, by id, as far as Discord has named them. */
export interface Connection {
  readonly client: Client
  readonly servers: ReadonlySet<string>
  /** Whether an interaction that has just come happens in a thread. */
  readonly isInThread: (interactionId: string) => boolean
}

/**
 * Connections to Discord at once; more requests wait for one. Without a bound a burst opens a connection for each
 * answer, and the handshakes take longer than the answers (measured on 2,000 at once: 2.3 s instead of 1.8 s until the
 * last is acknowledged).
 */
const MOST_CONNECTIONS = 128

/** A client that has not logged in yet. What it complains of goes to `log`. */
export function openClient({ discordApiUrl, shards, messages }: Config, log: Logger): Connection {
  const servers = new Set<string>()
  const client = new Client({
    // Interactions come without any intent, and bring along all that an answer needs. With the intent for servers
    // Discord sends each one whole, and the client keeps it: 100 kB a server.
    intents: messages ? MESSAGE_INTENTS : [],
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...KEEPS_NOBODY }),
    allowedMentions: { parse: [] },
    // All shards that Discord recommends in this process, unless the host parts them among several.
    ...(shards ? { shards: [...shards.ids], shardCount: shards.count } : { shards: 'auto' as const }),
    rest: {
      // Nearly all that is sent belongs to interactions, which Discord exempts from its global limit; discord.js would
      // hold deferred answers back at 50 a second. A 429 is waited out all the same.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      // Each deferred answer opens a queue of its own: forgotten after a minute instead of an hour, memory stays flat.
      handlerSweepInterval: 60_000,
      agent: new Agent({ connections: MOST_CONNECTIONS }),
      ...(discordApiUrl && { api: discordApiUrl }),
    },
  })
  client.on(Events.ShardReady, (_, named) => {
    for (const id of named ?? []) servers.add(id)
    // A server that is kept without its roles would hide those of its members.
    client.guilds.cache.clear()
  })
  client.on(Events.Error, (error) => log.error({ err: error }, 'Discord client error'))
  client.on(Events.Warn, (message) => log.warn(message))
  return { client, servers, isInThread: threadsIn(client) }
}

/** Interactions remembered: far more than are ever carried out at once. */
const MOST_IN_THREADS = 10_000
const THREADS: readonly unknown[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]

/**
 * discord.js keeps the channel of an interaction only for servers that it keeps: Discord's own words are heard before
 * it.
 */
function threadsIn(client: Client): (interactionId: string) => boolean {
  const inThreads = new Set<string>()
  client.ws.on(GatewayDispatchEvents.InteractionCreate, ({ id, channel }: APIInteraction) => {
    if (!THREADS.includes(channel?.type)) return
    if (inThreads.size >= MOST_IN_THREADS) inThreads.clear()
    inThreads.add(id)
  })
  return (id) => inThreads.has(id)
}

/** Whether every shard of `client` is connected and identified. */
export const isConnected = (client: Client): boolean =>
  client.isReady() && client.ws.shards.every(({ status }) => status === CONNECTED)

/** Status of a shard that is connected and identified (discord.js, `Status.Ready`). */
const CONNECTED = 0

/** Who asks and what is answered is forgotten at once; only the bot knows itself. */
const KEEPS_NOBODY = {
  MessageManager: 0,
  GuildMemberManager: 0,
  UserManager: {
    maxSize: 0,
    keepOverLimit: ({ id, client }: { id: string; client: Client }) => id === client.user?.id,
  },
}
