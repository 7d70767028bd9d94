// Threads that make shelves of articles beside the one that loads: a corpus that nothing is known of takes half the
// time on two cores.

import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Article, GlossaryGroup, Outlet } from '../corpus/article.ts'
import type { Shelf } from './made.ts'

/** What a thread makes all its shelves with. */
export interface MakerData {
  readonly outlets: readonly Outlet[]
  readonly publishers: readonly string[]
  readonly glossary: readonly GlossaryGroup[]
  readonly keys: Pick<Shelf, 'attributedWith' | 'listedWith'>
}

/** A shelf to be made. */
export interface ShelfWanted {
  readonly shelfKey: string
  readonly articles: readonly { readonly article: Article; readonly key: string }[]
}

/** A shelf that was made, as it is kept. */
export interface ShelfMade {
  readonly text: string
}

/** Threads beside this one: each costs its memory, and discord.js wants a share of the cores too. */
const MOST_THREADS = 3

/**
 * Makes shelves from the end of `queue` in other threads, until it is empty, and hands each to `take`. What a thread
 * that fails was about goes back on the queue: whoever called makes it itself.
 */
export async function makeApart<W extends ShelfWanted>(
  queue: W[],
  data: MakerData,
  take: (wanted: W, made: ShelfMade) => void,
): Promise<void> {
  const threads = Math.min(MOST_THREADS, availableParallelism() - 1)
  await Promise.all(Array.from({ length: threads }, () => runMaker(queue, data, take)))
}

async function runMaker<W extends ShelfWanted>(
  queue: W[],
  workerData: MakerData,
  take: (wanted: W, made: ShelfMade) => void,
): Promise<void> {
  const worker = new Worker(new URL('./maker.js', import.meta.url), { workerData })
  let wanted: W | undefined
  try {
    for (wanted = queue.pop(); wanted; wanted = queue.pop()) {
      worker.postMessage({ shelfKey: wanted.shelfKey, articles: wanted.articles } satisfies ShelfWanted)
      const [made] = (await once(worker, 'message')) as [ShelfMade]
      take(wanted, made)
    }
  } catch {
    if (wanted) queue.push(wanted)
  } finally {
    await worker.terminate()
  }
}
