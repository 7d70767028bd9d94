// Standard output that arrives whole: a pipe's reader may be slower than we are.

import { once } from 'node:events'
import type { Progress } from '../answer/workshop.ts'
import { showProgress } from '../hosting/progress.ts'

/**
 * Writes `text` to standard output and waits while the reader is behind. A reader that left early (`| head`) is no
 * error.
 */
export async function print(text: string): Promise<void> {
  if (process.stdout.writableEnded || process.stdout.destroyed) return
  if (!process.stdout.write(text)) await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')])
}

/** Lets a reader that closes its end stop us quietly. */
export function tolerateClosedOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exitCode = 0
  })
}

/** Does long work that makes articles ready, and shows on standard error how far it is. */
export async function withBar<T>(work: (onProgress: Progress) => Promise<T>): Promise<T> {
  const { tell, end } = showProgress('making articles ready')
  try {
    return await work(tell)
  } finally {
    end()
  }
}

/** Whether standard output is a terminal that shows colours (NO_COLOR switches them off). */
export const hasColour = (): boolean => process.stdout.isTTY === true && process.stdout.hasColors()
