// Reloads that nobody asked for by command: the folder changed, or SIGHUP came.

import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { describeProblem, type Faulty } from '../corpus/problem.ts'
import { isFailure } from '../failure.ts'
import type { LiveCorpus, Reload } from '../live/live-corpus.ts'

/** Reloads the corpus on SIGHUP; one that comes while it still loads waits for that. */
export function reloadOnHangUp(loading: Promise<LiveCorpus | Faulty>, log: Logger): void {
  process.on('SIGHUP', () =>
    loading.then(
      (corpus) => (isFailure(corpus) ? undefined : reload('SIGHUP', corpus.reload, log)),
      () => {}, // without a corpus the bot is about to end
    ),
  )
}

/** Reloads `corpus` when its folder changes, as far as configured. Resolves to what ends that. */
export async function watchFolder(corpus: LiveCorpus, config: Config, log: Logger): Promise<() => Promise<void>> {
  if (config.watching === 'off') return async () => {}
  const { watchCorpus } = await import('../live/watch.ts')
  const unwatch = await watchCorpus(
    config.corpusDir,
    config.watching,
    () => reload('folder', corpus.reload, log),
    (error) => log.warn({ err: error }, 'the corpus folder cannot be watched: reload by command, or set WATCH=poll'),
  )
  log.info({ how: config.watching }, 'watching the corpus folder')
  return unwatch
}

async function reload(cause: string, work: () => Promise<Reload>, log: Logger): Promise<void> {
  try {
    tell(await work(), cause, log)
  } catch (error) {
    log.error({ err: error, cause }, 'the corpus could not be reloaded; the old one still answers')
  }
}

function tell(outcome: Reload, cause: string, log: Logger): void {
  if (!outcome.swapped) {
    const problems = outcome.problems.map(describeProblem)
    log.warn({ cause, problems }, 'the corpus has problems: nothing changed, the old one still answers')
    return
  }
  const { articles, passages, revision, tookMs } = outcome.overview
  log.info({ cause, articles, passages, revision, tookMs }, 'corpus reloaded')
}
