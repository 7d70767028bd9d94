// Other passages that carry the same quotation or report the same statement: compared word by word, without judgement.

import type { Passage } from '../attribution/passage.ts'
import type { Concepts } from '../search/concepts.ts'
import { searchPassages } from '../search/passage-index.ts'
import { termsIn } from '../search/term-lists.ts'
import { negationsIn } from '../text/negations.ts'
import { findQuotations } from '../text/quotations.ts'
import { wordsOf } from '../text/terms.ts'
import { diffWords, type WordRun } from '../text/word-diff.ts'
import type { Library } from './library.ts'
import { isEcho } from './select.ts'

/** Words that stand in two passages: a quotation, or what somebody is reported to have said. */
export interface Same {
  readonly kind: 'quotation' | 'statement'
  readonly passage: Passage
  /** The words here and there, as each passage has them. */
  readonly here: string
  readonly there: string
}

/** Shorter quotations are everywhere. */
const FEWEST_WORDS = 4
/** Share of the shorter quotation's words that the other has in the same order. */
const QUOTED = 0.8
/** Share of the terms of two statements that are the same where they are equal; of two whole passages, 0.9. */
const STATED = 0.8
/** Terms that are looked up for a stretch, the rarest first, and passages that are looked at for them. */
const TERMS_SOUGHT = 5
/** Of these, so many may be others there. */
const TERMS_MISSING = 1
const PASSAGES_SEEN = 20
/** Stretches of a passage that are looked for. */
const MOST_STRETCHES = 6

/** The other passages that share words with `passage`, in reading order. */
export function sameWords(library: Library, passage: Passage): Same[] {
  const { passages } = library
  const quoted = quotationsIn(passage)
  const stretches = [...quoted, ...statementsIn(passage).map(({ words }) => words)].slice(0, MOST_STRETCHES)
  const numbers = new Set(stretches.flatMap((text) => nearest(library, text)))
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number) => passages[number] ?? [])
    .filter(({ id }) => id !== passage.id)
    .flatMap((other) => sameIn(library, passage, quoted, other) ?? [])
}

function sameIn(library: Library, passage: Passage, quoted: readonly string[], other: Passage): Same | undefined {
  const theirs = quotationsIn(other)
  for (const here of quoted)
    for (const there of theirs)
      if (isSameQuotation(wordsOf(here), wordsOf(there))) return { kind: 'quotation', passage: other, here, there }
  const same = equalStatement(library, passage, other)
  return same && { kind: 'statement', passage: other, ...same }
}

/** The quotations of a passage that are long enough to tell, without their marks. */
const quotationsIn = ({ text }: Passage): string[] =>
  findQuotations(text)
    .map(({ start, end }) => text.slice(start, end).replace(/^['"“„«「『‘`]{1,2}|['"”“»」』’`]{1,2}$/g, ''))
    .filter((words) => wordsOf(words).length >= FEWEST_WORDS)

interface Statement {
  readonly speaker: string | null
  readonly words: string
}

/** What a passage reports somebody to have said; where it credits nobody, all of it. */
function statementsIn({ attributions, start, text }: Passage): Statement[] {
  const stated = attributions
    .filter(({ kind, content }) => kind === 'statement' && content.length > 0)
    .map(({ speaker, content }) => ({
      speaker,
      words: content
        .map((span) => text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start)))
        .join(' '),
    }))
    .filter(({ words }) => words.trim() !== '')
  return stated.length > 0 ? stated : [{ speaker: null, words: text }]
}

/** The words of an equal statement in both, where there is one: the same speaker, terms, numbers and negations. */
function equalStatement(library: Library, a: Passage, b: Passage): Pick<Same, 'here' | 'there'> | undefined {
  if (isEcho(termsOf(library, a), termsOf(library, b)) && isEqualBeside(a.text, b.text))
    return { here: a.text, there: b.text }
  const theirs = statementsIn(b)
  for (const { speaker, words: here } of statementsIn(a))
    for (const { speaker: other, words: there } of theirs)
      if (isSameSpeaker(speaker, other) && isEqual(library.index.concepts, here, there)) return { here, there }
  return undefined
}

/** All terms of a passage, as the index has them. */
const termsOf = ({ index, numberOf }: Library, passage: Passage): ReadonlySet<number> =>
  new Set(index.vocabulary.termsIn(numberOf(passage)))

function isEqual(concepts: Concepts, here: string, there: string): boolean {
  if (!isEqualBeside(here, there)) return false
  const [ours, theirs] = [new Set(termsIn(here, concepts)), new Set(termsIn(there, concepts))]
  return Math.min(ours.size, theirs.size) >= FEWEST_WORDS && isEcho(ours, theirs, STATED)
}

/** Whether what no share of terms may change is the same: another number or a negation is another statement. */
const isEqualBeside = (here: string, there: string): boolean =>
  numbersIn(here) === numbersIn(there) && negationsIn(here) === negationsIn(there)

const numbersIn = (text: string): string => (text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).sort().join(' ')

/** Where nobody is named on either side, the statements are the papers' own. */
const isSameSpeaker = (one: string | null, other: string | null): boolean =>
  one === other || (one !== null && other !== null && (one.endsWith(` ${other}`) || other.endsWith(` ${one}`)))

function isSameQuotation(ours: readonly string[], theirs: readonly string[]): boolean {
  const shorter = Math.min(ours.length, theirs.length)
  return commonInOrder(ours, theirs) >= Math.max(FEWEST_WORDS, QUOTED * shorter)
}

/** How many words two rows have in common, in the same order (Wagner and Fischer). */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let above = new Uint16Array(b.length + 1)
  for (const word of a) {
    const row = new Uint16Array(b.length + 1)
    for (const [at, other] of b.entries())
      row[at + 1] = word === other ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0)
    above = row
  }
  return above[b.length] ?? 0
}

/** The numbers of the passages that hold nearly all of the rarest words of `text`. */
function nearest({ index }: Library, text: string): number[] {
  const { numbers, frequencyAt } = index.vocabulary
  const known = termsIn(text, index.concepts).flatMap((term) => {
    const number = numbers.numberOf(term)
    const frequency = number === undefined ? 0 : frequencyAt(number)
    return frequency > 0 ? [{ term, frequency }] : []
  })
  const rarest = known.sort((a, b) => a.frequency - b.frequency).slice(0, TERMS_SOUGHT)
  // Of what stands in one passage alone, nothing stands elsewhere.
  if (rarest.filter(({ frequency }) => frequency > 1).length < rarest.length - TERMS_MISSING) return []
  const sought = rarest.map(({ term }) => ({ term, weight: 1 }))
  return searchPassages(index, sought, PASSAGES_SEEN)
    .filter(({ matched }) => matched.length >= rarest.length - TERMS_MISSING)
    .map(({ number }) => number)
}

/** A passage that shares words with another, and the words of both as they differ. */
export interface Compared {
  readonly kind: Same['kind']
  readonly passage: Passage
  readonly title: string
  readonly runs: readonly WordRun[]
}

/** Those that share words with the passage of `id`, which comes too; undefined where the corpus no longer has it. */
export function comparedWith(
  library: Library,
  id: string,
): { readonly passage: Passage; readonly others: readonly Compared[] } | undefined {
  const passage = library.byId.get(id)
  if (!passage) return undefined
  const others = sameWords(library, passage).map(({ kind, passage: other, here, there }) => ({
    kind,
    passage: other,
    title: library.articlesById.get(other.article)?.title ?? '',
    runs: diffWords(here, there),
  }))
  return { passage, others }
}

/** The names of those whose passages all make equal statements, where several do: the largest such circle. */
export function agreeing(
  library: Library,
  found: readonly { readonly name: string; readonly passage: Passage }[],
): string[] {
  const isSame = (a: Passage, b: Passage): boolean => a.id === b.id || equalStatement(library, a, b) !== undefined
  const circles = found.map((first) => {
    const circle = [first]
    for (const next of found) if (circle.every(({ passage }) => isSame(passage, next.passage))) circle.push(next)
    return circle
  })
  const names = circles.map((circle) => [...new Set(circle.map(({ name }) => name))])
  const largest = names.sort((a, b) => b.length - a.length)[0] ?? []
  return largest.length > 1 ? largest : []
}
