// What can be asked of a loaded corpus, each declared once: the thread that asks takes its types from these functions.

import {
  answerRow,
  compareOutlets,
  firstOf,
  markedPassage,
  passagesBy,
  surroundings,
  type TypedQuery,
} from '../answer/browse.ts'
import { cite } from '../answer/cite.ts'
import {
  type AskedJson,
  articleJson,
  askJson,
  compareJson,
  passageDetail,
  sourcesJson,
  whoJson,
} from '../answer/contract.ts'
import { type Before, keepable } from '../answer/keeping-on.ts'
import type { Library, NameKind } from '../answer/library.ts'
import { provenance, type Scope } from '../answer/provenance.ts'
import { publisherFor } from '../answer/publisher.ts'
import { comparedWith } from '../answer/same-words.ts'
import { similarTo } from '../answer/similar.ts'
import { speakingTo } from '../answer/speaking-to.ts'
import { timeline } from '../answer/timeline.ts'
import { watched } from '../answer/watched.ts'
import { paragraphsOf } from '../corpus/article.ts'
import { formerOf } from '../corpus/load-corpus.ts'
import { renderReview, type Versions } from '../review/page.ts'
import { difference, takeInventory } from './difference.ts'

/** The revision of a copy opens with that of its database. */
const REVISION_OF_DATABASE = /^(\d+)-/

/** The calls on `library`. What one answer shows comes in one reply: a reload between two would mix two corpora. */
export const callsOn = (library: Library, revision: string) => ({
  /** An answer, and the revision of the corpus that it comes from, whatever is loaded by the time it is told. */
  answer: (query: TypedQuery) => ({ ...answerRow(library, query), revision }),
  compare: (topic: string, limit: number, outlets?: string) => compareOutlets(library, topic, limit, outlets),
  complete: (kind: NameKind, typed: string, most: number) => library.finders[kind].complete(typed, most),
  named: (kind: NameKind, typed: string) => library.finders[kind].named(typed),
  marked: (id: string, words: string) => markedPassage(library, id, words),
  /** A passage as others cite it, on the day `today`. */
  cite: (id: string, today: string) => cite(library, id, today),
  /** Passages that share words with the one of `id`, and how they differ; undefined where it is gone. */
  sameWords: (id: string) => comparedWith(library, id),
  /** What a question after this one may keep of it. */
  keepable: (before: Before) => keepable(library, before),
  /** What programs are given, by the contract. */
  askJson: (asked: AskedJson) => askJson(library, asked),
  whoJson: (typed: string, limit: number) => whoJson(library, typed, limit),
  compareJson: (topic: string, outlets: string | undefined, limit: number) =>
    compareJson(library, topic, outlets, limit),
  sourcesJson: () => sourcesJson(library),
  passageJson: (id: string, today: string) => passageDetail(library, id, today),
  articleJson: (id: string) => articleJson(library, id),
  timeline: (topic: string) => timeline(library, topic),
  provenance: (scope: Scope) => provenance(library, scope),
  /** What speaks newly to questions that somebody left. */
  watched: (questions: readonly string[], known?: string) =>
    watched(library, questions, known, REVISION_OF_DATABASE.exec(revision)?.[1]),
  /** The first passage of each of these articles, by their ids. */
  firstOf: (articles: readonly string[]) => firstOf(library, articles),
  surroundings: (id: string) => surroundings(library, id),
  passagesBy: (typed: string) => passagesBy(library, typed),
  /** The passages of an article. */
  passagesIn: (article: string) => library.passages.filter((passage) => passage.article === article),
  /** Which of these texts speak of something that the dispute's own glossary names; all where it names nothing. */
  speakingTo: (texts: readonly string[]) => speakingTo(library.corpus.glossary, texts),
  /** The publisher that a page names, as the corpus knows it. */
  publisherFor: (name?: string, url?: string) => publisherFor(library, name, url),
  /** The paragraphs of an article as its file has them. */
  linesOf: (id: string) => {
    const article = library.articlesById.get(id)
    return article && paragraphsOf(article.body)
  },
  /** The article that holds most of these paragraphs, nearly word for word. */
  similarTo: (paragraphs: readonly string[], except: string) => similarTo(library, paragraphs, except),
  /** All there is, as `difference` compares it. */
  inventory: () => takeInventory(library),
  changesSince: (inventory: string) => difference(inventory, takeInventory(library)),
  formerOf: (files: ReadonlySet<string>) => formerOf(library.corpus, files),
  /** The whole corpus as one HTML page. */
  review: (versions: Versions) => renderReview(library, versions),
})

export type Calls = ReturnType<typeof callsOn>
