// The optional HTTP port: /healthz for whoever restarts the bot, /metrics for Prometheus. Nothing else is served.

import { once } from 'node:events'
import { createServer } from 'node:http'
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

/** Listens on `host` and `port`, and observes the bot. Rejects where the port cannot be had. */
export async function openHealth(host: string, port: number): Promise<Observer> {
  const { registry, observer } = openMetrics()
  let isConnected = (): boolean => false
  let hasCorpus = false
  let progress: () => Progress | undefined = () => undefined
  const server = createServer(TIMES, async (request, response) => {
    const [path] = (request.url ?? '').split('?')
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end()
    if (path === '/metrics')
      return response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics())
    if (path !== '/healthz') return response.writeHead(404).end()
    const state = {
      gateway: isConnected() ? 'connected' : 'not connected',
      corpus: hasCorpus ? 'loaded' : 'not loaded',
      ...(hasCorpus ? {} : { loading: progress() }),
    }
    const isWell = isConnected() && hasCorpus
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
      hasCorpus = true
      observer.started(corpus, connected)
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
