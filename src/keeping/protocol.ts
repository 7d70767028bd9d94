// What the thread that talks to Discord and the corpus worker say to each other.

import type { Query } from '../answer/answer.ts'
import type {
  AnsweredRow,
  ListedOutlet,
  MarkedPassage,
  OutletOnTopic,
  Row,
  ShownArticle,
  Surrounded,
} from '../answer/browse.ts'
import type { Counted } from '../answer/library.ts'
import type { Passage } from '../attribution/attribution.ts'
import type { Former, Overlay } from '../corpus/load-corpus.ts'
import type { Problem } from '../corpus/problem.ts'
import type { Difference } from './difference.ts'

/** What a worker is started with. */
export interface Load {
  readonly dir: string
  /** Article files as they would be, for a look at a change before it is made. */
  readonly overlay?: Overlay
  /**
   * What happens on a problem: `refuse` loads nothing; `spare` loads the good files, and the faulty ones as they were when they
   * were last good.
   */
  readonly onProblem: 'refuse' | 'spare'
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
  /** Faults of files that were spared. */
  readonly problems: readonly Problem[]
  readonly suggestions: readonly Problem[]
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

/** What can be asked of a loaded corpus. What one answer shows comes in one reply: a reload between two would mix two corpora. */
export interface Calls {
  answer(query: Query): AnsweredRow
  compare(topic: string, limit: number): OutletOnTopic[]
  complete(kind: NameKind, typed: string, most: number): string[]
  named(kind: NameKind, typed: string): string | undefined
  marked(id: string, question: string): MarkedPassage | undefined
  surroundings(id: string): Surrounded | undefined
  wordsOf(speaker: string): Row
  /** The first passages of an article. */
  beginningOf(article: string, most: number): Passage[]
  /** All there is, as `difference` compares it. */
  inventory(): string
  changesSince(inventory: string): Difference
  formerOf(files: ReadonlySet<string>): Former
  /** The whole corpus as one HTML page. */
  review(): string
}

export type NameKind = 'outlet' | 'speaker'

export interface Request {
  readonly id: number
  readonly call: keyof Calls
  readonly args: readonly unknown[]
}

export type Reply = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string }
