// The corpus read without a question: passages by id and around one, by outlet on a topic, by speaker, and what there is.

import type { Passage } from '../attribution/attribution.ts'
import { marksIn } from '../search/marks.ts'
import { readQuestion } from '../search/question.ts'
import type { Span } from '../text/span.ts'
import type { RankedPassage } from './answer.ts'
import { answerQuestion } from './answer-question.ts'
import type { Counted, Library } from './library.ts'

/** A passage with the stretches of its text that a question found, counted from the passage's start. */
export interface MarkedPassage {
  readonly passage: Passage
  readonly marks: readonly Span[]
}

/** The passage of `id` with what `question` finds in it; undefined where the corpus no longer has it. */
export function markedPassage(
  { byId, index, speakersByTerm }: Library,
  id: string,
  question: string,
): MarkedPassage | undefined {
  const passage = byId.get(id)
  if (!passage) return undefined
  const { terms } = readQuestion(question, index.concepts, speakersByTerm)
  return { passage, marks: marksIn(passage.text, new Set(terms.map(({ term }) => term)), index.concepts) }
}

/** A passage between its neighbours in the same article, where it has any. */
export interface Surrounded {
  readonly before?: Passage
  readonly passage: Passage
  readonly after?: Passage
}

/** The passage of `id` with the one before and the one after it; undefined where the corpus no longer has it. */
export function surroundings({ byId, passages }: Library, id: string): Surrounded | undefined {
  const passage = byId.get(id)
  if (!passage) return undefined
  const at = passages.indexOf(passage)
  const neighbour = (step: number): Passage | undefined => {
    const other = passages[at + step]
    return other?.article === passage.article ? other : undefined
  }
  const [before, after] = [neighbour(-1), neighbour(1)]
  return { ...(before && { before }), passage, ...(after && { after }) }
}

/** What one outlet reports on a topic. */
export interface OutletOnTopic {
  readonly outlet: string
  readonly best: RankedPassage
}

/** What each outlet reports on `topic`, the closest first; the publisher's own words are one of them. */
export function compareOutlets(library: Library, topic: string, limit: number): OutletOnTopic[] {
  return library.outlets
    .flatMap(({ name }): OutletOnTopic[] => {
      const { verdict, passages, outlet } = answerQuestion(library, { question: topic, outlet: name, limit: 1 })
      const [best] = passages
      return verdict !== 'nothing' && outlet?.reports && best ? [{ outlet: name, best }] : []
    })
    .sort((a, b) => b.best.score - a.best.score)
    .slice(0, limit)
}

/** Everything that `speaker` says, in reading order. */
export const wordsOf = ({ passages }: Library, speaker: string): Passage[] =>
  passages.filter(({ speakers }) => speakers.includes(speaker))

/** An outlet of the corpus with where it is found on the web, if known. */
export interface ListedOutlet extends Counted {
  readonly site?: string
}

/** The outlets of the corpus, most passages first. */
export function listOutlets({ outlets, corpus }: Library): ListedOutlet[] {
  const sites = new Map(corpus.outlets.map(({ name, site }) => [name, site]))
  return outlets.map((outlet) => {
    const site = sites.get(outlet.name)
    return { ...outlet, ...(site !== undefined && { site }) }
  })
}
