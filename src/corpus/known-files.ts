// What was made of files before: a file that is as it was is not read again.

import { statSync } from 'node:fs'

/** What was made of the files of one folder. */
export interface KnownFiles {
  /** What `make` makes of the file at `path`, or made of it when it was the same file with the same times. */
  remember<T>(path: string, make: () => T): T
  /** Forgets all files but those of `paths`. */
  keepOnly(paths: ReadonlySet<string>): void
}

/**
 * A file that changed as recently as this before it was read may change again without its times telling (git's "racily
 * clean" entries).
 */
const RACY_MS = 2000

interface Known {
  readonly signature: string
  readonly value: unknown
}

/** What the system knows of a file; undefined where it is none, or cannot be looked at. */
function lookAt(path: string) {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return undefined
  }
}

/** Nothing is known yet. */
export function openKnownFiles(): KnownFiles {
  const files = new Map<string, Known>()
  return {
    remember<T>(path: string, make: () => T): T {
      const now = Date.now()
      const found = lookAt(path)
      if (!found) return make()
      const signature = [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ')
      const before = files.get(path)
      if (before?.signature === signature) return before.value as T
      const value = make()
      const changed = Number(found.mtimeNs > found.ctimeNs ? found.mtimeNs : found.ctimeNs) / 1e6
      if (changed < now - RACY_MS) files.set(path, { signature, value })
      else files.delete(path)
      return value
    },
    keepOnly(paths) {
      for (const path of files.keys()) if (!paths.has(path)) files.delete(path)
    },
  }
}
