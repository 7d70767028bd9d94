// Pages and feeds read in a thread of their own, within bounds of time and memory: nobody's answer waits for an awkward
// one.

import { Worker } from 'node:worker_threads'
import type { Failure } from '../failure.ts'
import type { DrawnOut } from './draw-out.ts'
import type { FeedItem } from './read-feed.ts'

/** It is beyond the bounds, or beyond reading. */
export interface Undrawn extends Failure<'undrawn'> {
  readonly why: unknown
}

/** The slowest of 181 pages of the press took 0.4 s. */
const PATIENCE_MS = 10_000
const MEMORY_MB = 512

/** A page, read from `url` where that is known, or a feed. */
export type Task = { readonly html: string; readonly url?: string } | { readonly feed: string }

/** What `html`, read from `url` where that is known, holds of an article. */
export const drawApart = (html: string, url?: string): Promise<DrawnOut | Undrawn> => runApart<DrawnOut>({ html, url })

/** The items of a feed. */
export const readFeedApart = (feed: string): Promise<readonly FeedItem[] | Undrawn> =>
  runApart<readonly FeedItem[]>({ feed })

async function runApart<T>(task: Task): Promise<T | Undrawn> {
  const worker = new Worker(new URL('./drawer.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  const timer = setTimeout(() => void worker.terminate(), PATIENCE_MS)
  try {
    return await new Promise<T>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('it took too long to read')))
    })
  } catch (why) {
    return { failed: 'undrawn', why }
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
