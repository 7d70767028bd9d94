// The bot's figures for Prometheus, by its usual client.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Observer } from './observer.ts'

/** Upper bounds in seconds: answers take milliseconds, Discord gives up at 3 s, a deferred answer may take longer. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10]

/**
 * An observer that counts, and the registry that Prometheus reads. Event-loop delay and memory come from the client's
 * defaults.
 */
export function openMetrics(): { registry: Registry; observer: Omit<Observer, 'close' | 'loading'> } {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 10 })
  const verdicts = new Counter({
    name: 'according_to_questions_total',
    help: 'Questions by verdict',
    labelNames: ['verdict'],
    registers,
  })
  const latency = new Histogram({
    name: 'according_to_interaction_seconds',
    help: 'From the arrival of an interaction to the receipt of its answer',
    labelNames: ['what'],
    buckets: BUCKETS,
    registers,
  })
  const failures = new Counter({
    name: 'according_to_interaction_failures_total',
    help: 'Interactions that failed',
    labelNames: ['what'],
    registers,
  })
  const reloads = new Counter({
    name: 'according_to_reloads_total',
    help: 'Reloads of the corpus by outcome',
    labelNames: ['outcome'],
    registers,
  })
  const reloadSeconds = new Histogram({
    name: 'according_to_reload_seconds',
    help: 'Time a reload took',
    buckets: [0.1, 0.5, 1, 5, 30, 120],
    registers,
  })
  const deaths = new Counter({
    name: 'according_to_worker_deaths_total',
    help: 'Corpus workers that died and were replaced',
    registers,
  })
  const started: Observer['started'] = (corpus, isConnected) => {
    const gauge = (name: string, help: string, value: () => number): void => {
      new Gauge({
        name: `according_to_${name}`,
        help,
        registers,
        collect() {
          this.set(value())
        },
      })
    }
    gauge('connected', '1 while the gateway is connected', () => Number(isConnected()))
    gauge('articles', 'Articles of the corpus', () => corpus.overview.articles)
    gauge('passages', 'Passages of the corpus', () => corpus.overview.passages)
    gauge('problems', 'Problems of the corpus folder as last read', () => corpus.problems.length)
    gauge('loaded_timestamp_seconds', 'When the corpus was loaded', () => corpus.loadedAt.getTime() / 1000)
  }
  return {
    registry,
    observer: {
      started,
      judged: (verdict) => verdicts.inc({ verdict }),
      responded: (what, seconds, failed) => {
        latency.observe({ what }, seconds)
        if (failed) failures.inc({ what })
      },
      reloaded: ({ swapped }, seconds) => {
        reloads.inc({ outcome: swapped ? 'swapped' : 'refused' })
        reloadSeconds.observe(seconds)
      },
      workerDied: () => deaths.inc(),
    },
  }
}
