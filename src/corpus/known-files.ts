// What was made of files before: a file that is as it was is not read again.

import { type Stats, statSync } from 'node:fs'

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
  readonly signature: Signature
  readonly value: unknown
}

type Signature = Pick<Stats, 'dev' | 'ino' | 'size' | 'mtimeMs' | 'ctimeMs'>

/** What the system knows of a file; undefined where it is none, or cannot be looked at. */
function lookAt(path: string) {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

const isSame = (one: Signature, other: Signature): boolean =>
  one.ino === other.ino &&
  one.mtimeMs === other.mtimeMs &&
  one.ctimeMs === other.ctimeMs &&
  one.size === other.size &&
  one.dev === other.dev

/** Nothing is known yet. */
export function openKnownFiles(): KnownFiles {
  const files = new Map<string, Known>()
  return {
    remember<T>(path: string, make: () => T): T {
      const now = Date.now()
      const found = lookAt(path)
      if (!found) return make()
      const before = files.get(path)
      if (before && isSame(before.signature, found)) return before.value as T
      const value = make()
      const { dev, ino, size, mtimeMs, ctimeMs } = found
      if (Math.max(mtimeMs, ctimeMs) < now - RACY_MS)
        files.set(path, { signature: { dev, ino, size, mtimeMs, ctimeMs }, value })
      else files.delete(path)
      return value
    },
    keepOnly(paths) {
      for (const path of files.keys()) if (!paths.has(path)) files.delete(path)
    },
  }
}
