// How a corpus worker is started, and what it says before it answers.

import type { ListedOutlet, ShownArticle } from '../answer/browse.ts'
import type { Counted } from '../answer/made.ts'
import type { Materials } from '../answer/workshop.ts'
import type { Passage } from '../attribution/passage.ts'
import type { Feed } from '../corpus/article.ts'
import type { Overlay } from '../corpus/load-corpus.ts'
import type { Problem } from '../corpus/problem.ts'
import type { Calls } from './calls.ts'
import type { Difference } from './difference.ts'

/** What a worker is started with. */
export interface Load {
  readonly dir: string
  /** Where what was made once is kept; nowhere where absent. */
  readonly cacheDir?: string
  /** Article files as they would be, for a look at a change before it is made. */
  readonly overlay?: Overlay
  /**
   * What happens on a problem: `refuse` loads nothing; `spare` loads the good files, and the faulty ones as they were
   * when they were last good.
   */
  readonly onProblem: 'refuse' | 'spare'
  /** How faulty files were is known apart from what this worker, or the one before it, holds. */
  readonly asksFormer?: boolean
  /** The database that holds the index, where it is too large for this process; nothing of the folder is loaded then. */
  readonly remote?: { readonly url: string; readonly connections: number; readonly holder?: string }
  /** Loads nothing where the folder is still at this revision. */
  readonly unlessRevision?: string
}

/** What a loaded corpus covers; small enough to keep in both threads. */
export interface Overview {
  readonly articles: number
  readonly passages: number
  /** What an answer shows of an article, by its id. */
  readonly articlesById: Readonly<Record<string, ShownArticle>>
  /** Outlets with passages, publishers among them, most passages first. */
  readonly outlets: readonly ListedOutlet[]
  readonly speakers: readonly Counted[]
  /** Feeds whose articles are proposed. */
  readonly feeds: readonly Feed[]
  /** Hours between two looks at an article's page; never again where absent. */
  readonly lookAgainHours?: number
  /** Faults of files that were spared. */
  readonly problems: readonly Problem[]
  readonly suggestions: readonly Problem[]
  /** Of a start: why what was kept of the work could not be used, where anything was. */
  readonly remade?: Materials['remade']
  /** Tells one state of the corpus files from another: the beginning of a hash of them all. */
  readonly revision: string
  /** Milliseconds that loading, attributing and indexing took. */
  readonly tookMs: number
}

/** The worker's first words: ready, what to mend, nothing new, or which files it wants as they were before. */
export type Start =
  | { readonly overview: Overview }
  | { readonly problems: readonly Problem[] }
  | { readonly unchanged: true }
  | { readonly wanted: ReadonlySet<string> }

/** How far a worker has come with making what it had not made before, in articles; told a few times a second. */
export interface Progressing {
  readonly progress: { readonly done: number; readonly all: number }
}

/** The worker has taken in by itself what others have changed: what it covers now. */
export interface Renewed {
  readonly renewed: Overview
}

/** How a folder is loaded, wherever it lies. */
export type How = Omit<Load, 'dir' | 'cacheDir' | 'remote' | 'asksFormer'>

/** The folder loaded by the worker that answers: to answer from it, or for a look at what it would change. */
export interface Loading extends How {
  /** Of a look: the article that it is about. */
  readonly lookAt?: string
}

/** What came of it. */
export type Loaded =
  | {
      readonly overview: Overview
      readonly difference: Difference
      /** Of a look: the passages of the article. */
      readonly passages: readonly Passage[]
    }
  | { readonly problems: readonly Problem[] }
  | { readonly unchanged: true }
  /** Most of it would have to be made anew, or how faulty files were to be asked: that is for a worker of its own. */
  | { readonly large: true }

export interface LoadRequest {
  readonly id: number
  readonly loading: Loading
}

export interface Request {
  readonly id: number
  readonly call: keyof Calls
  readonly args: readonly unknown[]
}

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string; readonly code?: string }
