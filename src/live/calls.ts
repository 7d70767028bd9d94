// What can be asked of a loaded corpus, each declared once: the thread that asks takes its types from these functions.

import type { Query } from '../answer/answer.ts'
import { answerRow, compareOutlets, markedPassage, passagesBy, surroundings } from '../answer/browse.ts'
import type { Library, NameKind } from '../answer/library.ts'
import { publisherFor } from '../answer/publisher.ts'
import { similarTo } from '../answer/similar.ts'
import { speakingTo } from '../answer/speaking-to.ts'
import { paragraphsOf } from '../corpus/article.ts'
import { formerOf } from '../corpus/load-corpus.ts'
import { renderReview, type Versions } from '../review/page.ts'
import { difference, takeInventory } from './difference.ts'

/** The calls on `library`. What one answer shows comes in one reply: a reload between two would mix two corpora. */
export const callsOn = (library: Library) => ({
  answer: (query: Query) => answerRow(library, query),
  compare: (topic: string, limit: number) => compareOutlets(library, topic, limit),
  complete: (kind: NameKind, typed: string, most: number) => library.finders[kind].complete(typed, most),
  named: (kind: NameKind, typed: string) => library.finders[kind].named(typed),
  marked: (id: string, words: string) => markedPassage(library, id, words),
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
