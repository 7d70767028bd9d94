// The optional HTTP port: /healthz for whoever restarts the bot, /metrics for Prometheus, and what is mounted beside.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { LiveCorpus } from '../live/live-corpus.ts'
import { openMetrics } from './metrics.ts'
import type { Observer } from './observer.ts'
import type { Progress } from './progress.ts'

/** Nobody needs more at once, or longer: whoever opens connections and says nothing must not fill the process. */
const MOST_CONNECTIONS = 64
const TIMES = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
}

/** Answers some requests itself; false for those that are none of its own. It asks the corpus that answers now. */
export type Mount = (
  corpusNow: () => LiveCorpus | undefined,
) => (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** Listens on `host` and `port`, and observes the bot. Rejects where the port cannot be had. */
export async function openHealth(host: string, port: number, mount?: Mount): Promise<Observer> {
  const { registry, observer } = openMetrics()
  let isConnected = (): boolean => false
  let corpusNow: LiveCorpus | undefined
  const mounted = mount?.(() => corpusNow)
  let progress: () => Progress | undefined = () => undefined
  const server = createServer(TIMES, async (request, response) => {
    const [path] = (request.url ?? '').split('?')
    if (await mounted?.(request, response)) return
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end()
    if (path === '/metrics')
      return response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics())
    if (path !== '/healthz') return response.writeHead(404).end()
    const state = {
      gateway: isConnected() ? 'connected' : 'not connected',
      corpus: corpusNow ? 'loaded' : 'not loaded',
      ...(corpusNow ? {} : { loading: progress() }),
    }
    const isWell = isConnected() && corpusNow !== undefined
    return response.writeHead(isWell ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(state))
  })
  server.maxConnections = MOST_CONNECTIONS
  server.setTimeout(TIMES.keepAliveTimeout) // of a connection on which nothing happens
  server.listen(port, host)
  await once(server, 'listening')
  return {
    ...observer,
    loading: (told) => {
      progress = told
    },
    started: (corpus, connected) => {
      isConnected = connected
      corpusNow = corpus
      observer.started(corpus, connected)
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
