// Long work that lets other work have its turn.

import { setImmediate as turn } from 'node:timers/promises'

/** A function to await between two steps of long work: it gives way where the last turn was `stretchMs` ago. */
export function pauses(stretchMs: number): () => Promise<void> | undefined {
  let began = performance.now()
  return () => {
    if (performance.now() - began < stretchMs) return undefined
    return turn().then(() => {
      began = performance.now()
    })
  }
}
