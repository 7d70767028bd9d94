// Other passages that carry the same quotation or report the same statement: compared word by word, without judgement.

import type { Passage } from '../attribution/passage.ts'
import { searchPassages } from '../search/passage-index.ts'
import { termsIn } from '../search/term-lists.ts'
import { negationsIn } from '../text/negations.ts'
import { findQuotations } from '../text/quotations.ts'
import type { Span } from '../text/span.ts'
import { wordsOf } from '../text/terms.ts'
import { diffWords, type WordRun } from '../text/word-diff.ts'
import type { Library } from './library.ts'

/** Words that stand in two passages: a quotation, one in nearly the same words, or what somebody is reported to have said. */
export interface Same {
  readonly kind: 'quotation' | 'near' | 'statement'
  readonly passage: Passage
  /** The words here and there, as each passage has them. */
  readonly here: string
  readonly there: string
}

/** Shorter quotations are everywhere. */
const FEWEST_WORDS = 4
/** Of so many words of a quotation, one may be another. */
const WORDS_A_SLIP = 5
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
    .flatMap((other) => sameIn(passage, quoted, other) ?? [])
}

function sameIn(passage: Passage, quoted: readonly string[], other: Passage): Same | undefined {
  const theirs = quotationsIn(other)
  const pairs = quoted.flatMap((here) => theirs.map((there) => ({ here, there, kind: sameQuotation(here, there) })))
  const best = pairs.find(({ kind }) => kind === 'quotation') ?? pairs.find(({ kind }) => kind === 'near')
  if (best?.kind) return { kind: best.kind, passage: other, here: best.here, there: best.there }
  const same = equalStatement(passage, other)
  return same && { kind: 'statement', passage: other, ...same }
}

/** The quotations of a passage that are long enough to tell, without their marks. */
const quotationsIn = ({ text }: Passage): string[] =>
  findQuotations(text)
    .map(({ start, end }) => text.slice(start, end).replace(/^['"“„«「『‘`]{1,2}|['"”“»」』’`]{1,2}$/g, ''))
    .filter((words) => wordsOf(words).length >= FEWEST_WORDS)

interface Statement {
  /** Who said it, by name or as the passage calls him; '' where the paper speaks itself. */
  readonly speaker: string
  /** How it was said, where that tells more than that it was. */
  readonly cue: string
  readonly words: string
}

/** Cues that tell no more than that something was said. */
const NEUTRAL: ReadonlySet<string> = new Set(
  'said says saying told tells stated states reported reports wrote writes added adds noted according'.split(' '),
)

/** What a passage reports somebody to have said; where it credits nobody, all of it. */
function statementsIn({ attributions, start, text }: Passage): Statement[] {
  const slice = (span: Span | null): string =>
    span ? text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start)) : ''
  const stated = attributions
    .filter(({ kind, content }) => kind === 'statement' && content.length > 0)
    .map(({ speaker, source, cue, content }) => ({
      speaker: speaker ?? slice(source),
      cue: wordsOf(slice(cue))
        .filter((word) => !NEUTRAL.has(word) && !UNTOLD.has(word))
        .join(' '),
      // The day on which it was said is none of what was said.
      words: content.map(slice).join(' ').replace(SAID_ON, ''),
    }))
    .filter(({ words }) => words.trim() !== '')
  return stated.length > 0 ? stated : [{ speaker: '', cue: '', words: text }]
}

const SAID_ON = /^\s*on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day that /i

/** Words that a statement may have or not without telling anything else. */
const UNTOLD: ReadonlySet<string> = new Set(['a', 'an', 'the', 'that', 'to'])

const toldIn = (text: string): string =>
  wordsOf(text)
    .filter((word) => !UNTOLD.has(word))
    .join(' ')

/**
 * The words of an equal statement in both, where there is one: said by the same, in the same manner, in the same words
 * in the same order, but for articles. Less would make a rise of a fall.
 */
function equalStatement(a: Passage, b: Passage): Pick<Same, 'here' | 'there'> | undefined {
  if (toldIn(a.text) === toldIn(b.text)) return { here: a.text, there: b.text }
  const theirs = statementsIn(b)
  for (const { speaker, cue, words: here } of statementsIn(a))
    for (const { speaker: other, cue: manner, words: there } of theirs) {
      const told = toldIn(here)
      if (speaker === other && cue === manner && told === toldIn(there) && wordsOf(told).length >= FEWEST_WORDS)
        return { here, there }
    }
  return undefined
}

/** Whether one quotation is the other, or a part of it, word for word or nearly. */
function sameQuotation(here: string, there: string): 'quotation' | 'near' | undefined {
  const [ours, theirs] = [wordsOf(here), wordsOf(there)]
  const [shorter, longer] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours]
  let isNear = false
  for (let at = 0; at + shorter.length <= longer.length; at++) {
    const others = shorter.flatMap((word, place) =>
      word === longer[at + place] ? [] : [word, longer[at + place] ?? ''],
    )
    if (others.length === 0) return 'quotation'
    // Another number, or a word that denies, is another quotation.
    if (others.length / 2 <= shorter.length / WORDS_A_SLIP && !others.some(isWeighty)) isNear = true
  }
  return isNear ? 'near' : undefined
}

const NUMBER_WORDS =
  /^(?:\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|[mb]illion|trillion|half|first|second|third|once|twice)$/u
const isWeighty = (word: string): boolean => NUMBER_WORDS.test(word) || negationsIn(word) > 0

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
export function agreeing(found: readonly { readonly name: string; readonly passage: Passage }[]): string[] {
  // A passage that names two outlets is one paper's word for both, and may set one against the other.
  const isSame = (a: Passage, b: Passage): boolean => a.id !== b.id && equalStatement(a, b) !== undefined
  const circles = found.map((first) => {
    const circle = [first]
    for (const next of found)
      if (next !== first && circle.every(({ passage }) => isSame(passage, next.passage))) circle.push(next)
    return circle
  })
  const largest = circles.sort((a, b) => b.length - a.length)[0] ?? []
  return largest.length > 1 ? largest.map(({ name }) => name) : []
}
