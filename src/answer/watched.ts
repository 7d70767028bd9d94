// Whether what came newly into the corpus speaks to questions that somebody left.

import { answerQuestion } from './answer-question.ts'
import type { Library } from './library.ts'

/** The ids of the new passages that answer each question, and all ids that are known from now on. */
export interface Watched {
  readonly found: readonly (readonly string[])[]
  readonly known: string
}

/** New passages that are told of at once. */
const MOST = 3

/**
 * What answers `questions` among the passages that are not in `known`, the ids of those of the last look in one text;
 * where there was none, nothing is new.
 */
export function watched(library: Library, questions: readonly string[], known: string | undefined): Watched {
  const before = known === undefined ? undefined : new Set(known.split(' '))
  const fresh = new Set(before ? library.passages.flatMap(({ id }) => (before.has(id) ? [] : [id])) : [])
  const found = questions.map((question) => {
    if (fresh.size === 0) return []
    const { verdict, passages } = answerQuestion(library, { question, among: fresh, limit: MOST })
    return verdict === 'answered' || verdict === 'likely' ? passages.map(({ passage }) => passage.id) : []
  })
  return { found, known: library.passages.map(({ id }) => id).join(' ') }
}
