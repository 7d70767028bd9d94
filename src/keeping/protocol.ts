// What the thread that talks to Discord and the corpus worker say to each other.

import type { Answer, Query } from '../answer/answer.ts'
import type { ListedOutlet, MarkedPassage, OutletOnTopic, Surrounded } from '../answer/browse.ts'
import type { Counted } from '../answer/library.ts'
import type { Passage } from '../attribution/attribution.ts'
import type { Article } from '../corpus/article.ts'
import type { Problem } from '../corpus/problem.ts'

/** What a loaded corpus covers; small enough to keep in both threads. */
export interface Overview {
  readonly articles: number
  readonly passages: number
  /** What an answer shows of an article, by its id. */
  readonly articlesById: Readonly<Record<string, ShownArticle>>
  /** Outlets with passages, publishers among them, most passages first. */
  readonly outlets: readonly ListedOutlet[]
  readonly speakers: readonly Counted[]
  readonly suggestions: readonly Problem[]
  /** Milliseconds that loading, attributing and indexing took. */
  readonly tookMs: number
}

export type ShownArticle = Pick<Article, 'title' | 'publisher' | 'byline' | 'url' | 'published'>

/** The worker's first word: ready, or what to mend. */
export type Start = { readonly overview: Overview } | { readonly problems: readonly Problem[] }

/** What can be asked of a loaded corpus. */
export interface Calls {
  answer(query: Query): Answer
  compare(topic: string, limit: number): OutletOnTopic[]
  complete(kind: NameKind, typed: string, most: number): string[]
  named(kind: NameKind, typed: string): string | undefined
  marked(id: string, question: string): MarkedPassage | undefined
  surroundings(id: string): Surrounded | undefined
  wordsOf(speaker: string): Passage[]
}

export type NameKind = 'outlet' | 'speaker'

export interface Request {
  readonly id: number
  readonly call: keyof Calls
  readonly args: readonly unknown[]
}

export type Reply = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string }
