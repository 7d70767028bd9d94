// What the corpus can answer: a few things to ask, close to what was asked, each tried before it is offered.

import { reportersOf } from '../attribution/passage.ts'
import { answerQuestion } from './answer-question.ts'
import type { Library } from './library.ts'
import type { Counted } from './made.ts'

/** Something to ask: what somebody said, or what an outlet reported. */
export interface Suggestion {
  readonly kind: 'said' | 'reported'
  readonly name: string
}

/** A suggestion as an English question: what is tried. */
export const asQuestion = ({ kind, name }: Suggestion): string =>
  kind === 'said' ? `What did ${name} say?` : `What did ${name} report?`

/** Things offered at once, and tried for them. */
const MOST = 3
const TRIED = 12

/**
 * At most three things that the corpus answers: of those who speak in the passages `near` first, then of those who
 * speak most.
 */
export function suggestions(library: Library, near: readonly string[]): Suggestion[] {
  const passages = near.flatMap((id) => library.byId.get(id) ?? [])
  const answeredOf = (kind: Suggestion['kind'], names: readonly string[], most: number): Suggestion[] =>
    firstAnswered(
      library,
      names.map((name) => ({ kind, name })),
      most,
    )
  const said = firstOf(
    passages.flatMap(({ speakers }) => speakers),
    library.speakers,
    isName,
  )
  const reported = firstOf(passages.flatMap(reportersOf), library.outlets)
  return [...answeredOf('said', said, MOST - 1), ...answeredOf('reported', reported, 1)]
}

function firstAnswered(library: Library, candidates: readonly Suggestion[], most: number): Suggestion[] {
  const answered: Suggestion[] = []
  for (const candidate of candidates) {
    if (answered.length === most) break
    if (isAnswered(library, candidate)) answered.push(candidate)
  }
  return answered
}

/** The first names that fit: those near, then those known. */
function firstOf(near: readonly string[], known: readonly Counted[], fits = (_: string): boolean => true): string[] {
  const found = new Set(near.filter(fits))
  for (const { name } of known) {
    if (found.size >= TRIED) break
    if (fits(name)) found.add(name)
  }
  return [...found].slice(0, TRIED)
}

/** A person's or a body's own name: "analysts" would be asked for in too many ways. */
const isName = (name: string): boolean => /^\p{Lu}/u.test(name) && name.split(' ').length <= 4

const tried = new WeakMap<Library, Map<string, boolean>>()

function isAnswered(library: Library, suggestion: Suggestion): boolean {
  const known = tried.get(library) ?? new Map<string, boolean>()
  tried.set(library, known)
  const question = asQuestion(suggestion)
  const before = known.get(question)
  if (before !== undefined) return before
  const { verdict } = answerQuestion(library, { question, limit: 1 })
  known.set(question, verdict === 'answered')
  return verdict === 'answered'
}
