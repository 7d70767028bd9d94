// The corpus folder watched: an editor's save, a git pull or a folder put in place of another is noticed, once all of
// it is there.

import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'

/** A burst of changes is over when nothing has happened for this long. */
const QUIET_MS = 500
const POLL_MS = 3000
/** How often it is looked whether the folder is still the one that is watched. */
const IDENTITY_MS = 2000

const WATCHED = ['articles', 'outlets.yaml', 'glossary.yaml', 'feeds.yaml'] as const

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
  let burst: NodeJS.Timeout | undefined
  let watcher: FSWatcher
  const noticed = (): void => {
    clearTimeout(burst)
    burst = setTimeout(changed, QUIET_MS)
  }
  const open = async (): Promise<void> => {
    watcher = watch(
      WATCHED.map((name) => join(dir, name)),
      {
        ignoreInitial: true,
        ignored: (path) => basename(path).startsWith('.'),
        depth: 0,
        usePolling: how === 'poll',
        interval: POLL_MS,
      },
    )
    watcher.on('all', noticed)
    watcher.on('error', failed)
    await new Promise<void>((resolve) => watcher.once('ready', resolve))
  }

  // A watch holds on to the folder that it was given: one that was renamed away, removed and made again, or that a link
  // no longer leads to, is watched on in silence.
  let identity = await identityOf(dir)
  const before = await namesIn(dir)
  await open()
  // What is put there while the watch begins may escape it: its first look comes a moment after it says so.
  const secondLook = setTimeout(
    () => void namesIn(dir).then((now) => now !== before && noticed()),
    how === 'poll' ? POLL_MS : QUIET_MS,
  )
  let isLooking = false
  const look = async (): Promise<void> => {
    const now = await identityOf(dir)
    if (now === identity) return
    identity = now
    await watcher.close()
    await open()
    noticed()
  }
  const looking = setInterval(() => {
    if (isLooking) return
    isLooking = true
    look()
      .catch(failed)
      .finally(() => {
        isLooking = false
      })
  }, IDENTITY_MS)
  return async () => {
    clearInterval(looking)
    clearTimeout(secondLook)
    clearTimeout(burst)
    await watcher.close()
  }
}

/** What lies in the folder of the articles, by name. */
async function namesIn(dir: string): Promise<string> {
  const names = await readdir(join(dir, 'articles')).catch(() => [])
  return names.sort().join('\n')
}

/**
 * Which folder the articles lie in, through all links: another one has another number. Registries are files, which
 * editors replace.
 */
async function identityOf(dir: string): Promise<string> {
  const one = await stat(join(dir, 'articles')).catch(() => undefined)
  const root = await stat(dir).catch(() => undefined)
  return [root, one].map((found) => (found ? `${found.dev}:${found.ino}:${found.birthtimeMs}` : 'none')).join(' ')
}
