// What the thread that talks to Discord and the corpus worker say to each other.

import type { Answer, Query } from '../answer/answer.ts'
import type { Counted } from '../answer/library.ts'
import type { Article } from '../corpus/article.ts'
import type { Problem } from '../corpus/problem.ts'

/** What a loaded corpus covers; small enough to keep in both threads. */
export interface Overview {
  readonly articles: number
  readonly passages: number
  /** What an answer shows of an article, by its id. */
  readonly articlesById: Readonly<Record<string, ShownArticle>>
  /** Outlets with passages, publishers among them, with the other names they go by; most passages first. */
  readonly outlets: readonly (Counted & { readonly aliases: readonly string[] })[]
  readonly speakers: readonly Counted[]
  readonly suggestions: readonly Problem[]
  /** Milliseconds that loading, attributing and indexing took. */
  readonly tookMs: number
}

export type ShownArticle = Pick<Article, 'title' | 'publisher' | 'byline' | 'url' | 'published'>

/** The worker's first word: ready, or what to mend. */
export type Start = { readonly overview: Overview } | { readonly problems: readonly Problem[] }

export interface Request {
  readonly id: number
  readonly query: Query
}

export type Reply = { readonly id: number; readonly answer: Answer } | { readonly id: number; readonly error: string }
