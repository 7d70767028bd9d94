// How far an attribution reaches: the words that it covers, before or after the words that name who said them.

import type { Quotation } from '../../text/quotations.ts'
import { type Span, trim } from '../../text/span.ts'
import { CLASS, wordPattern } from '../english/word-classes.ts'
import type { Finding } from './find-attributions.ts'
import type { Reading, Token } from './reading.ts'

/** A clause or a quotation: what can be said. */
const SAYS_SOMETHING = wordPattern(
  '[verb past auxiliary be said told asked reported say claims called agreed gerund quotation]',
)
/** What may stand between a cue and the end without being said: "on Monday", "in an interview", "." */
const ONLY_CIRCUMSTANCE = wordPattern(`
  start [. , ;]? ([adverb day on preposition . , ;]
  [adverb day on preposition determiner word name possessive some his past number of . , ;]*)? end
`)
const ENDS_QUOTED = wordPattern('quotation [, -]? [adverb and while]? end')
/** "The port will close, …", "“It is late,” …": what is said before ends in a comma, a dash or a quotation. */
const ENDS_CLAUSE = wordPattern('([, quotation : -] | [, quotation -] [adverb and while]) end')
/** "… said he would go, although he had stayed": what is said ends before the clause that goes on without it. */
const ONE_CLAUSE = wordPattern(`
  start [not ;]{3,}? before(; | , (while
  | and [determiner name pronoun possessive his some word] [not , ;]{0,12} [verb past auxiliary be said]))
`)
const ONLY_QUOTED = wordPattern('start quotation [not quotation said told verb past auxiliary be]{0,4} end')
const MARK = wordPattern('[, ; : - .]')

/**
 * The words of the sentence `reading` that `finding` covers, in order: what stands before its source and cue, after
 * them, or both sides of them ("…," she said, "…"). A quotation that begins earlier in the paragraph or goes on in it
 * is covered whole.
 */
export function contentOf(finding: Finding, reading: Reading, text: string, quotations: readonly Quotation[]): Span[] {
  const frame = frameOf(finding, reading)
  const before = tokensIn(reading, reading.start, frame.start)
  const after = tokensIn(reading, frame.end, reading.end)
  const isQuotedBefore = ENDS_QUOTED.test(symbolsOf(before))
  const isSaidAfter =
    saysSomething(after) && !isCircumstance(after) && (!isQuotedBefore || symbolsOf(after).includes(CLASS.quotation))
  const isSaidBefore = isQuotedBefore || (!isSaidAfter && saysSomething(before) && endsClause(before))
  const parts = [...(isSaidBefore ? [before] : []), ...(isSaidAfter || !isSaidBefore ? [untilNextClause(after)] : [])]
  return parts
    .flatMap((tokens) => spanWithout(tokens, text))
    .map((span) => withWholeQuotations(span, reading, quotations))
    .filter(({ start, end }) => end > start)
}

function untilNextClause(tokens: readonly Token[]): readonly Token[] {
  const clause = ONE_CLAUSE.exec(symbolsOf(tokens))
  return clause ? tokens.slice(0, clause[0].length) : tokens
}

/**
 * The sentences after the one of `index` that go on with what is said: quotations that nobody else claims, "…," she
 * said. "…". `isClaimed` tells whether a sentence has a cue of its own.
 */
export function quotedOn(
  readings: readonly Reading[],
  index: number,
  isClaimed: (reading: Reading) => boolean,
): Span[] {
  const going: Span[] = []
  for (const reading of readings.slice(index + 1)) {
    if (!ONLY_QUOTED.test(reading.symbols) || isClaimed(reading)) break
    going.push({ start: reading.start, end: reading.end })
  }
  return going
}

/** From the first to the last word that names who said it or that it was said. */
function frameOf({ source, cue }: Finding, reading: Reading): Span {
  const named = source.length > 0 ? [source[0]?.start ?? cue.start, source.at(-1)?.end ?? cue.end] : []
  const start = Math.max(reading.start, Math.min(cue.start, ...named))
  return { start, end: Math.min(reading.end, Math.max(cue.end, ...named)) }
}

const tokensIn = ({ tokens }: Reading, from: number, to: number): readonly Token[] =>
  tokens.filter(({ start, end }) => start >= from && end <= to)

const symbolsOf = (tokens: readonly Token[]): string => tokens.map(({ symbol }) => symbol).join('')

const saysSomething = (tokens: readonly Token[]): boolean => SAYS_SOMETHING.test(symbolsOf(tokens))

const endsClause = (tokens: readonly Token[]): boolean => ENDS_CLAUSE.test(symbolsOf(tokens))

const isCircumstance = (tokens: readonly Token[]): boolean => ONLY_CIRCUMSTANCE.test(symbolsOf(tokens))

/** The stretch of `tokens` without the commas and full stops at its ends, and without a leading "that". */
function spanWithout(tokens: readonly Token[], text: string): Span[] {
  const inner = [...tokens]
  while (MARK.test(inner.at(-1)?.symbol ?? '')) inner.pop()
  while (MARK.test(inner[0]?.symbol ?? '')) inner.shift()
  const [first] = inner
  const last = inner.at(-1)
  return first && last ? [trim(text, { start: first.start, end: last.end })] : []
}

function withWholeQuotations(span: Span, reading: Reading, quotations: readonly Quotation[]): Span {
  let { start, end } = span
  for (const quotation of quotations) {
    if (quotation.start < reading.start && quotation.end > start && start - reading.start < 3) start = quotation.start
    if (quotation.end > reading.end && quotation.start < end) end = quotation.end
  }
  return { start, end }
}
