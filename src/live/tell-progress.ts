import type { MessagePort } from 'node:worker_threads'
import type { Progress } from '../answer/workshop.ts'
import type { Progressing } from './load.ts'

/** Between two words of progress. */
const PROGRESS_MS = 250

/** Tells how far the work has come, a few times a second. */
export function tellProgress(port: MessagePort): Progress {
  let told = 0
  return (done, all) => {
    const now = performance.now()
    if (now - told < PROGRESS_MS && done < all) return
    told = now
    port.postMessage({ progress: { done, all } } satisfies Progressing)
  }
}
