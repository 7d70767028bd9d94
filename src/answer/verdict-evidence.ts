// What speaks for and against the first passage as an answer: named numbers from 0 to 1, which the verdict weighs.

import { holdsKind, kindsAsked } from '../search/answer-kind.ts'
import { nearnessIn } from '../search/order.ts'
import type { PassageIndex } from '../search/passage-index.ts'
import { isUnknown, rarity } from '../search/passage-index.ts'
import type { Question, QuestionTerm } from '../search/question.ts'
import type { RankedHit } from '../search/rank.ts'
import { termsOf, wordsOf } from '../text/terms.ts'

/** Evidence by its name; what is not named is 0. */
export type VerdictEvidence = Readonly<Record<string, number>>

/** What the evidence is drawn from. `hits` are in order, the best first. */
export interface Judged {
  readonly index: PassageIndex
  readonly question: Question
  readonly hits: readonly RankedHit[]
  readonly isName: (term: string) => boolean
}

/** Ranks of English words by how common they are: everyday ones, and those that only names have or nobody. */
const EVERYDAY = 3000
const RARE = 20_000

const SURPRISE = Math.log(60_030) - Math.log(30)
/** "did Roe visit", "has the board said": who or what the question is about stands behind the auxiliary. */
const SUBJECT = /\b(?:did|does|do|has|have|had)\s+(?:the\s+)?(?<subject>[\p{L}'’-]+)/iu

/** Whether the corpus lacks what stands there, and any word near it. */
function isUnknownSubject({ text, terms }: Question, index: PassageIndex, shares: readonly number[]): boolean {
  const stems = wordsOf(SUBJECT.exec(text)?.groups?.subject ?? '').flatMap(termsOf)
  const at = terms.findIndex(({ term, weight }) => weight === 1 && stems.includes(term))
  const subject = terms[at]
  if (!subject || (index.vectors.rowOf(subject.term) ?? RARE) < COMMON) return false
  return isUnknown(index, subject.term) && (shares[at] ?? 0) < NEAR
}
const NEAR = 0.4
/** Words as common as these are no names: "did people", "does this". */
const COMMON = 1000

/** How much a word says, by how common it is in English; names and what no list has say the most. */
const surprise = (rank: number): number => Math.log(Math.min(rank, 60_000) + 30) - Math.log(30)

/** The term of the thing that is asked for: "votes" of "how many votes", "surgeon" of "who was the surgeon". */
function focusOf({ text, terms }: Question): string | undefined {
  const words = wordsOf(FOCUS.exec(text)?.groups?.focus ?? '')
  const stems = words.flatMap(termsOf)
  return terms.find(({ term }) => stems.includes(term))?.term
}
const FOCUS = /\b(?:which|what|how many|how much|whose)\s+(?<focus>[\p{L}'’-]+(?:\s[\p{L}'’-]+)?)/iu

/** Share of the best score from which a passage is as likely the one. */
const RIVAL = 0.85

/** The evidence on the best of `hits`; undefined where there is none. */
export function verdictEvidence({ index, question, hits, isName }: Judged): VerdictEvidence | undefined {
  const [best, second] = hits
  const passage = best && index.passages[best.number]
  if (!best || !passage) return undefined
  const isElsewhere = ({ number }: RankedHit): boolean => index.passages[number]?.article !== passage.article
  const elsewhere = hits.find(isElsewhere)
  const lead = (other: RankedHit | undefined): number =>
    other ? Math.min(1, Math.max(0, (best.score - other.score) / (best.score || 1))) : 1
  const isRival = ({ score }: RankedHit): boolean => score >= RIVAL * best.score
  const weightOf = ({ term, weight }: QuestionTerm): number =>
    weight * rarity(index, index.vocabulary.frequencyOf(term))
  const sum = (terms: readonly QuestionTerm[]): number => terms.reduce((total, term) => total + weightOf(term), 0)
  const share = (terms: readonly QuestionTerm[]): number => sum(terms) / (sum(question.terms) || 1)
  const rank = (term: string): number => index.vectors.rowOf(term) ?? Number.POSITIVE_INFINITY
  const main = question.terms.filter(({ weight }) => weight === 1)
  const held = new Set(best.matched)
  const missing = main.filter(({ term }) => !held.has(term))
  const isNameTerm = ({ term }: QuestionTerm): boolean =>
    term.startsWith('@') || isName(term) || (isUnknown(index, term) && rank(term) > RARE)
  const names = main.filter(isNameTerm)
  const namesMissing = missing.filter(isNameTerm)
  const everydayMissing = missing.filter((one) => !isNameTerm(one) && rank(one.term) < EVERYDAY)
  const kinds = kindsAsked(question.text)
  const { features, shares } = best
  const plain = question.terms.map(({ term, weight }, at) => ({
    held: shares[at] ?? 0,
    weight: weight * surprise(rank(term)),
    term,
  }))
  const heldOf = (terms: typeof plain, share = (held: number): number => held): number =>
    terms.reduce((total, one) => total + one.weight * share(one.held), 0) /
    (terms.reduce((total, { weight }) => total + weight, 0) || 1)
  const beside = plain.filter(({ term }) => !question.sayer?.frame.has(term))
  const heaviest = [...plain].sort((a, b) => b.weight - a.weight)[0]
  const focus = focusOf(question)
  const near = nearnessIn(passage.text, question, index.concepts)
  const exact = share(question.terms.filter(({ term }) => held.has(term)))
  return {
    always: 1,
    'large corpus': Math.min(1, Math.max(0, Math.log10(index.count) - 3)),
    coverage: features.coverage,
    'exact coverage': exact,
    'coverage by English': heldOf(plain),
    'exact coverage by English': heldOf(plain, Math.floor),
    'what is said: held': question.sayer && beside.length > 0 ? heldOf(beside) : 0,
    'what is said: asked': Number(question.sayer !== undefined && beside.length > 0),
    'the rarest is missing': heaviest ? 1 - heaviest.held : 0,
    'the thing asked for is held': focus ? Number(held.has(focus)) : 0,
    'the thing asked for is missing': focus ? Number(!held.has(focus)) : 0,
    'all of it': Number(missing.length === 0),
    'score of the words': Math.min(1, features.words / 2),
    topic: features.topic,
    'share of names missing': names.length === 0 ? 0 : namesMissing.length / names.length,
    'the subject is unknown': Number(isUnknownSubject(question, index, shares)),
    'an unknown word': Math.max(
      0,
      ...plain
        .filter(({ term, held }) => isUnknown(index, term) && held < 0.4)
        .map(({ term }) => surprise(rank(term)) / SURPRISE),
    ),
    'a name is missing': Number(namesMissing.length > 0),
    'no name asked': Number(names.length === 0),
    'unknown words': share(missing.filter(({ term }) => isUnknown(index, term))),
    'everyday words missing': everydayMissing.length / Math.max(1, main.length),
    'other words missing': (missing.length - namesMissing.length - everydayMissing.length) / Math.max(1, main.length),
    margin: lead(second),
    'margin times coverage': lead(second) * heldOf(plain),
    'margin to other articles': lead(elsewhere),
    'no other article': Number(elsewhere === undefined),
    rivals: Math.min(1, hits.filter(isRival).length / 10 - 0.1),
    'rivals in other articles': Math.min(1, hits.filter((hit) => isRival(hit) && isElsewhere(hit)).length / 10),
    'one term': Number(main.length === 1),
    'two terms': Number(main.length === 2),
    'many terms': Math.min(1, Math.max(0, main.length - 2) / 6),
    'sayer speaks': Number(question.sayer !== undefined && features.voice === 1),
    'sayer speaks of it': question.sayer && features.voice === 1 ? (beside.length > 0 ? heldOf(beside) : 1) : 0,
    'voice asked and held': features.voice,
    'voice asked and missing': Number(question.voices.wants !== undefined && features.voice === 0),
    ...Object.fromEntries(
      kinds.map((kind) => [`${kind}: ${holdsKind(passage, kind, question) ? 'held' : 'missing'}`, 1]),
    ),
    'pairs in order': near.pairs,
    closeness: near.closeness,
    'long passage': Math.min(1, passage.text.length / 600),
    'other script': Number(question.isUnspaced),
  }
}
