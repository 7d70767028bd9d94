// Where one process keeps its books by itself: in files, with the corpus in the host's own folder.

import type { Config } from '../config.ts'
import { ALONE, type Leases } from '../database/leases.ts'
import { cacheFolder } from '../files/cache.ts'
import { openFileStore } from '../files/file-store.ts'
import type { Store } from '../files/store.ts'
import type { LiveCorpus, Place } from '../live/live-corpus.ts'
import type { AskFormer } from '../live/reader.ts'

/** Where a process keeps its books, and what it does for all. */
export interface Shared {
  readonly store: Store
  readonly leases: Leases
  /** The folder that the corpus is read from. */
  readonly corpusDir: string
  /** Where passages are looked up, if not in this process. */
  readonly remote?: Place['remote']
  /** Brings that folder to the latest revision; nothing to do where it is the host's own. */
  readonly sync?: () => Promise<void>
  /** How faulty files were when they were last good, the same for all; known to each process where it is alone. */
  readonly former?: AskFormer
  /** Loads what others change, until the function that it returns is called. */
  readonly follow?: (corpus: LiveCorpus) => () => void
  readonly close: () => Promise<void>
}

/** Where the corpus lies, and what is known of it apart from this process. */
export const placeOf = ({ dataDir }: Config, { corpusDir, sync, remote, former }: Shared): Place => ({
  dir: corpusDir,
  cacheDir: cacheFolder(dataDir),
  ...(sync && { prepare: sync }),
  ...(remote && { remote }),
  ...(former && { former }),
})

/** Whether faulty files keep a process from starting: as the host says, and never where what was good before is known. */
export const atStart = ({ onProblems }: Config, { former }: Shared): 'refuse' | 'spare' =>
  onProblems === 'skip' || former ? 'spare' : 'refuse'

/** The books in files, and the corpus in its folder: one process, which needs nothing else. */
export const ownFiles = ({ dataDir, corpusDir }: Config): Shared => ({
  store: openFileStore(dataDir, corpusDir),
  leases: ALONE,
  corpusDir,
  close: async () => {},
})
