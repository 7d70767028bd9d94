// Reloads that nobody asked for by command: the folder changed, or SIGHUP came.

import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { describeProblem } from '../corpus/problem.ts'
import type { LiveCorpus, Reload } from '../keeping/live-corpus.ts'

/** Reloads `corpus` on SIGHUP and, as far as configured, when its folder changes. Resolves to what ends that. */
export async function followFolder(corpus: LiveCorpus, config: Config, log: Logger): Promise<() => Promise<void>> {
  const reload = (cause: string, work: () => Promise<Reload>): void => {
    work().then(
      (outcome) => tell(outcome, cause, log),
      (error: unknown) =>
        log.error({ err: error, cause }, 'the corpus could not be reloaded; the old one still answers'),
    )
  }
  const onHangUp = (): void => reload('SIGHUP', corpus.reload)
  process.on('SIGHUP', onHangUp)
  if (config.watching === 'off') return async () => void process.off('SIGHUP', onHangUp)
  const { watchCorpus } = await import('../keeping/watch.ts')
  const unwatch = await watchCorpus(
    config.corpusDir,
    config.watching,
    () => reload('folder', corpus.reloadIfChanged),
    (error) => log.warn({ err: error }, 'the corpus folder cannot be watched: reload by command, or set WATCH=poll'),
  )
  log.info({ how: config.watching }, 'watching the corpus folder')
  return async () => {
    process.off('SIGHUP', onHangUp)
    await unwatch()
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
