// The corpus folder watched: an editor's save or a git pull is noticed, once all of it is there.

import { basename, join } from 'node:path'
import { watch } from 'chokidar'

/** A burst of changes is over when nothing has happened for this long. */
const QUIET_MS = 500
const POLL_MS = 3000

/**
 * Calls `changed` after each burst of changes in the corpus folder `dir`; resolves, once it watches, to what ends it.
 * `poll` looks every few seconds, for network folders, which tell nothing.
 */
export async function watchCorpus(
  dir: string,
  how: 'on' | 'poll',
  changed: () => void,
  failed: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined
  const watcher = watch([join(dir, 'articles'), join(dir, 'outlets.yaml'), join(dir, 'glossary.yaml')], {
    ignoreInitial: true,
    ignored: (path) => basename(path).startsWith('.'),
    depth: 0,
    usePolling: how === 'poll',
    interval: POLL_MS,
  })
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(changed, QUIET_MS)
  })
  watcher.on('error', failed)
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  return async () => {
    clearTimeout(timer)
    await watcher.close()
  }
}
