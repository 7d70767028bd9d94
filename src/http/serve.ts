// `according-to serve`: the corpus over HTTP, without Discord.

import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { type Faulty, spared } from '../corpus/problem.ts'
import { isFailure } from '../failure.ts'
import { watchFolder } from '../hosting/follow-folder.ts'
import type { Observer } from '../hosting/observer.ts'
import { atStart, placeOf, type Shared } from '../hosting/own-files.ts'
import { startLiveCorpus } from '../live/live-corpus.ts'

export const SERVE_USAGE = `Usage: according-to serve
  Serves /v1 on HTTP_PORT of HTTP_HOST, read only, without Discord: ask, who, compare, sources, passages, articles and
  the description /v1/openapi.json. HTTP_TOKEN and HTTP_ORIGINS say who may ask.`

/** Serves on the port of `observer` until SIGTERM or SIGINT. */
export async function runServe(
  config: Config,
  { shared, log, observer }: { readonly shared: Shared; readonly log: Logger; readonly observer: Observer },
): Promise<number | Faulty> {
  const corpus = await startLiveCorpus(placeOf(config, shared), atStart(config, shared))
  if (isFailure(corpus)) return corpus
  for (const problem of corpus.problems) log.warn(spared(problem))
  observer.started(corpus, () => true)
  const unwatch = shared.follow ? undefined : await watchFolder(corpus, config, log)
  const unfollow = shared.follow?.(corpus)
  log.info({ host: config.httpHost, port: config.httpPort }, 'serving /v1')
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  unfollow?.()
  await unwatch?.()
  await observer.close()
  await corpus.close()
  await shared.close()
  return 0
}
