// Drawing out in a thread of its own, within bounds of time and memory: nobody's answer waits for an awkward page.

import { Worker } from 'node:worker_threads'
import type { Failure } from '../failure.ts'
import type { DrawnOut } from './draw-out.ts'

/** The page is beyond the bounds, or beyond reading. */
export interface Undrawn extends Failure<'undrawn'> {
  readonly why: unknown
}

/** The slowest of 181 pages of the press took 0.4 s. */
const PATIENCE_MS = 10_000
const MEMORY_MB = 512

/** What `html`, read from `url` where that is known, holds of an article. */
export async function drawApart(html: string, url?: string): Promise<DrawnOut | Undrawn> {
  const worker = new Worker(new URL('./drawer.js', import.meta.url), {
    workerData: { html, url },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  const timer = setTimeout(() => void worker.terminate(), PATIENCE_MS)
  try {
    return await new Promise<DrawnOut>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('the page took too long to read')))
    })
  } catch (why) {
    return { failed: 'undrawn', why }
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
