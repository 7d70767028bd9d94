// Standard output that arrives whole: a pipe's reader may be slower than we are.

import { once } from 'node:events'

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

/** Whether standard output is a terminal that shows colours (NO_COLOR switches them off). */
export const hasColour = (): boolean => process.stdout.isTTY === true && process.stdout.hasColors()
