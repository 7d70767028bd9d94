// What is being carried out right now, so that an end can wait for it.

import { inTime } from '../../files/in-time.ts'

/** Work under way. */
export interface Running {
  /** Counts `work` until it settles; it must not reject. */
  add(work: Promise<void>): void
  /** Resolves when nothing is under way any more, at the latest after `milliseconds`; tells how much was left. */
  settle(milliseconds: number): Promise<number>
}

/** Nothing under way yet. */
export function openRunning(): Running {
  const all = new Set<Promise<void>>()
  return {
    add(work) {
      all.add(work)
      void work.then(() => all.delete(work))
    },
    async settle(milliseconds) {
      await inTime(Promise.all(all), milliseconds)
      return all.size
    },
  }
}
