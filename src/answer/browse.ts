// The corpus read without a question: passages by id and around one, by outlet on a topic, by speaker, and what there
// is.

import type { Passage } from '../attribution/passage.ts'
import type { Article } from '../corpus/article.ts'
import { type Failure, isFailure } from '../failure.ts'
import { keysOf, marksIn } from '../search/marks.ts'
import { readQuestion } from '../search/question.ts'
import type { Span } from '../text/span.ts'
import { addressAtWords } from '../text/text-fragment.ts'
import type { Answer, Query, Verdict } from './answer.ts'
import { answerQuestion } from './answer-question.ts'
import type { Library } from './library.ts'
import type { Counted } from './made.ts'
import { agreeing, sameWords } from './same-words.ts'
import { alsoCarriedBy } from './similar.ts'
import { type Suggestion, suggestions } from './suggest.ts'

/** What is shown of an article beside its passages. */
export type ShownArticle = Pick<
  Article,
  'file' | 'title' | 'publisher' | 'byline' | 'url' | 'published' | 'read' | 'bodyLine'
>

/** A passage ready to be shown, whatever becomes of the corpus meanwhile. */
export interface MarkedPassage {
  readonly passage: Passage
  /** The stretches of its text that a question found, counted from the passage's start. */
  readonly marks: readonly Span[]
  readonly article: ShownArticle
  /** Other publishers that printed it nearly word for word. */
  readonly also: readonly string[]
  /** The publisher's page, opened at these words; absent where no address is known. */
  readonly link?: string
  /** How many other passages carry the same quotation or report the same statement. */
  readonly same: number
}

/** Passages to page through: all by id, the first one ready to be shown. */
export interface Row {
  readonly ids: readonly string[]
  readonly first?: MarkedPassage
  /**
   * The keys of the words that were looked for: they mark the other passages of the row, however the question was put.
   */
  readonly words: string
}

/** An answer as a row of passages. */
export type AnsweredRow = Omit<Answer, 'passages'> &
  Row & {
    /** What the corpus can answer, where it does not answer this outright. */
    readonly suggestions: readonly Suggestion[]
  }

/** The corpus has no outlet or speaker of the name that was asked for. */
export interface Unknown extends Failure<'unknown'> {
  readonly name: string
}

/** What is asked; the outlets are as somebody typed them, by any of their names. */
export interface TypedQuery extends Omit<Query, 'outlets' | 'among'> {
  readonly outlets?: string
}

/** Answers with a row of passages, what the question finds in the first one marked. */
export function answerRow(library: Library, { outlets: typed, ...asked }: TypedQuery): AnsweredRow | Unknown {
  const outlets = typed === undefined ? undefined : outletsNamed(library, typed)
  if (isFailure(outlets)) return outlets
  const { passages, ...answer } = answerQuestion(library, { ...asked, outlets })
  const { topic = '' } = answer.kept ?? {}
  const { terms } = readQuestion(`${asked.question} ${topic}`, library.reading)
  const words = keysOf(
    terms.map(({ term }) => term),
    library.index.concepts,
  )
  return {
    ...answer,
    suggestions: isLost(answer.verdict)
      ? suggestions(
          library,
          passages.map(({ passage }) => passage.id),
        )
      : [],
    ...rowOf(
      library,
      passages.map(({ passage }) => passage),
      words,
    ),
  }
}

/** Between the names of a list, in any language. */
const BETWEEN_NAMES = /[,;，、；]|\s(?:and|or|&)\s/

/** The outlets that `typed` names, one or several; the first name that nobody knows, where there is one. */
export function outletsNamed({ finders }: Library, typed: string): readonly string[] | Unknown {
  const whole = finders.outlet.named(typed)
  if (whole !== undefined) return [whole]
  const parts = typed.split(BETWEEN_NAMES).flatMap((part) => part.trim() || [])
  const names = new Set<string>()
  for (const part of parts) {
    const name = finders.outlet.named(part)
    if (name === undefined) return { failed: 'unknown', name: part }
    names.add(name)
  }
  return names.size > 0 ? [...names] : { failed: 'unknown', name: typed }
}

/** Verdicts after which something else may be asked. */
const isLost = (verdict: Verdict): boolean => verdict === 'nothing' || verdict === 'related'

function rowOf(library: Library, passages: readonly Passage[], words: string): Row {
  const ids = passages.map(({ id }) => id)
  return { ids, first: markedPassage(library, ids[0] ?? '', words), words }
}

/** The passage of `id` with the words of the keys `words` marked; undefined where the corpus no longer has it. */
export function markedPassage(library: Library, id: string, words: string): MarkedPassage | undefined {
  const { byId, articlesById, index } = library
  const passage = byId.get(id)
  const article = articlesById.get(passage?.article ?? '')
  if (!passage || !article) return undefined
  return {
    passage,
    marks: marksIn(passage.text, words, index.concepts),
    article: shown(article),
    also: alsoCarriedBy(library, passage),
    link: article.url === undefined ? undefined : addressAtWords(article.url, article.body, passage),
    same: sameWords(library, passage).length,
  }
}

/** A passage between its neighbours in the same article, where it has any. */
export interface Surrounded {
  readonly before?: Passage
  readonly passage: Passage
  readonly after?: Passage
  readonly article: ShownArticle
}

/** The passage of `id` with the one before and the one after it; undefined where the corpus no longer has it. */
export function surroundings({ byId, articlesById, passages, numberOf }: Library, id: string): Surrounded | undefined {
  const passage = byId.get(id)
  const article = articlesById.get(passage?.article ?? '')
  if (!passage || !article) return undefined
  const at = numberOf(passage)
  const neighbour = (step: number): Passage | undefined => {
    const other = passages[at + step]
    return other?.article === passage.article ? other : undefined
  }
  const [before, after] = [neighbour(-1), neighbour(1)]
  return { before, passage, after, article: shown(article) }
}

/** What one outlet reports on a topic. */
export interface OutletOnTopic {
  readonly outlet: string
  readonly best: MarkedPassage
}

/** Outlets side by side, and which of them report the same. */
export interface Comparison {
  readonly found: readonly OutletOnTopic[]
  /** The outlets whose passages here make equal statements, where several do. */
  readonly agreeing: readonly string[]
}

/**
 * What each outlet reports on `topic`, the closest first; the publisher's own words are one of them. Only those that
 * are `typed`, where any are.
 */
export function compareOutlets(library: Library, topic: string, limit: number, typed?: string): Comparison | Unknown {
  const wanted = typed === undefined ? undefined : outletsNamed(library, typed)
  if (isFailure(wanted)) return wanted
  const { terms } = readQuestion(topic, library.reading)
  const words = keysOf(
    terms.map(({ term }) => term),
    library.index.concepts,
  )
  const names = wanted ?? library.outlets.map(({ name }) => name)
  const best = names
    .flatMap((name) => {
      const { verdict, passages, outlets } = answerQuestion(library, { question: topic, outlets: [name], limit: 1 })
      const [best] = passages
      return verdict !== 'nothing' && outlets?.reports && best ? [{ name, best }] : []
    })
    .sort((a, b) => b.best.score - a.best.score)
    .slice(0, limit)
  return {
    found: best.flatMap(({ name, best }) => {
      const marked = markedPassage(library, best.passage.id, words)
      return marked ? [{ outlet: name, best: marked }] : []
    }),
    agreeing: agreeing(best.map(({ name, best }) => ({ name, passage: best.passage }))),
  }
}

/** The id of the first passage of each of `articles`, '' where an article has none. */
export const firstOf = ({ corpus, made }: Library, articles: readonly string[]): string[] => {
  const wanted = new Set(articles)
  const firsts = new Map(
    corpus.articles.flatMap(({ id }, at) => (wanted.has(id) ? [[id, made[at]?.shown[0]?.id]] : [])),
  )
  return articles.map((id) => firsts.get(id) ?? '')
}

/** Everything that the speaker says whom `typed` means, by any of the names he goes by, in reading order. */
export function passagesBy(library: Library, typed: string): (Row & { readonly speaker: string }) | Unknown {
  const speaker = library.finders.speaker.named(typed)
  if (speaker === undefined) return { failed: 'unknown', name: typed }
  const passages = library.passages.filter(({ speakers }) => speakers.includes(speaker))
  return { speaker, ...rowOf(library, passages, '') }
}

/** What is shown of `article`. */
export const shown = ({ file, title, publisher, byline, url, published, read, bodyLine }: Article): ShownArticle => ({
  file,
  title,
  publisher,
  byline,
  url,
  published,
  read,
  bodyLine,
})

/** An outlet of the corpus with where it is found on the web, if known. */
export interface ListedOutlet extends Counted {
  readonly site?: string
}

/** The outlets of the corpus, most passages first. */
export function listOutlets({ outlets, corpus }: Library): ListedOutlet[] {
  const sites = new Map(corpus.outlets.map(({ name, site }) => [name, site]))
  return outlets.map((outlet) => ({ ...outlet, site: sites.get(outlet.name) }))
}
