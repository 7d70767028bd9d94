// What is served under /v1: each route with what it takes, what it gives, and the call that answers it.

import type { z } from 'zod'
import type { LiveCorpus } from '../live/live-corpus.ts'
import { isoDay } from '../text/day.ts'
import {
  AnswerSchema,
  ArticleSchema,
  AskQuery,
  CompareQuery,
  ComparisonSchema,
  NoQuery,
  PassageDetailSchema,
  SayingsSchema,
  SourcesSchema,
  WhoQuery,
} from './schemas.ts'

/** A route; `{id}` in its path is the last part of an address. */
export interface Route {
  readonly path: string
  readonly operation: string
  readonly summary: string
  readonly query: z.ZodObject
  readonly gives: z.ZodType
  /** The value; a failure where nobody is called so, undefined where nothing is there. */
  readonly answer: (corpus: LiveCorpus, query: never, id: string) => Promise<unknown>
}

const route = <Q extends z.ZodObject>(
  of: Omit<Route, 'query' | 'answer'> & {
    readonly query: Q
    readonly answer: (corpus: LiveCorpus, query: z.infer<Q>, id: string) => Promise<unknown>
  },
): Route => of as unknown as Route

export const ROUTES: readonly Route[] = [
  route({
    path: '/v1/ask',
    operation: 'ask',
    summary: 'The passages that answer a question, with a verdict.',
    query: AskQuery,
    gives: AnswerSchema,
    answer: (corpus, asked) => corpus.ask('askJson', asked),
  }),
  route({
    path: '/v1/who',
    operation: 'who',
    summary: 'What a person or body is reported to have said.',
    query: WhoQuery,
    gives: SayingsSchema,
    answer: (corpus, { name, limit }) => corpus.ask('whoJson', name, limit),
  }),
  route({
    path: '/v1/compare',
    operation: 'compare',
    summary: 'What each outlet reports on a topic.',
    query: CompareQuery,
    gives: ComparisonSchema,
    answer: (corpus, { topic, outlets, limit }) => corpus.ask('compareJson', topic, outlets, limit),
  }),
  route({
    path: '/v1/sources',
    operation: 'sources',
    summary: 'The articles, outlets and speakers of the corpus, and who quotes whom.',
    query: NoQuery,
    gives: SourcesSchema,
    answer: (corpus) => corpus.ask('sourcesJson'),
  }),
  route({
    path: '/v1/passages/{id}',
    operation: 'passage',
    summary: 'A passage with its proof, its chain and its citation.',
    query: NoQuery,
    gives: PassageDetailSchema,
    answer: (corpus, _, id) => corpus.ask('passageJson', id, isoDay()),
  }),
  route({
    path: '/v1/articles/{id}',
    operation: 'article',
    summary:
      'An article’s head and passages. Their words are given together only where its head says whole: yes; of other ' +
      'articles those passages are listed, without words, that credit somebody. A single passage is quoted as everywhere.',
    query: NoQuery,
    gives: ArticleSchema,
    answer: (corpus, _, id) => corpus.ask('articleJson', id),
  }),
]
