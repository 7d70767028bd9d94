// How far an attribution reaches: the words that it covers, before or after the words that name who said them.

import type { Quotation } from '../../text/quotations.ts'
import { type Span, trim } from '../../text/span.ts'
import type { Finding } from './find-attributions.ts'
import type { Reading, Token } from './reading.ts'

/** A clause or a quotation: what can be said. */
const SAYS_SOMETHING = /[vexBSTDRsrCWgQ]/
/** What may stand between a cue and the end without being said: "on Monday", "in an interview", "." */
const ONLY_CIRCUMSTANCE = /^[.,;]?(?:[ayjp.,;][ayjpdnNGKMe#f.,;]*)?$/

/**
 * The words of the sentence `reading` that `finding` covers, in order: what stands before its source and cue, after
 * them, or both sides of them ("…," she said, "…"). A quotation that begins earlier in the paragraph or goes on in it
 * is covered whole.
 */
export function contentOf(finding: Finding, reading: Reading, text: string, quotations: readonly Quotation[]): Span[] {
  const frame = frameOf(finding, reading)
  const before = tokensIn(reading, reading.start, frame.start)
  const after = tokensIn(reading, frame.end, reading.end)
  const isQuotedBefore = /Q[,-]?[acm]?$/.test(symbolsOf(before))
  const isSaidAfter =
    saysSomething(after) && !isCircumstance(after) && (!isQuotedBefore || symbolsOf(after).includes('Q'))
  const isSaidBefore = isQuotedBefore || (!isSaidAfter && saysSomething(before) && endsClause(before))
  const parts = [...(isSaidBefore ? [before] : []), ...(isSaidAfter || !isSaidBefore ? [untilNextClause(after)] : [])]
  return parts
    .flatMap((tokens) => spanWithout(tokens, text))
    .map((span) => withWholeQuotations(span, reading, quotations))
    .filter(({ start, end }) => end > start)
}

/** "… said he would go, although he had stayed": what is said ends before the clause that goes on without it. */
function untilNextClause(tokens: readonly Token[]): readonly Token[] {
  const clause = /^[^;]{3,}?(?=;|,(?:m|c[dNhGMKn][^,;]{0,12}[vexBS]))/.exec(symbolsOf(tokens))
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
    if (!/^Q[^QSTvexB]{0,4}$/.test(reading.symbols) || isClaimed(reading)) break
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

/** "The port will close, …", "“It is late,” …": what is said before ends in a comma, a dash or a quotation. */
const endsClause = (tokens: readonly Token[]): boolean => /(?:[,Q:-]|[,Q-][acm])$/.test(symbolsOf(tokens))

const isCircumstance = (tokens: readonly Token[]): boolean => ONLY_CIRCUMSTANCE.test(symbolsOf(tokens))

/** The stretch of `tokens` without the commas and full stops at its ends, and without a leading "that". */
function spanWithout(tokens: readonly Token[], text: string): Span[] {
  const inner = [...tokens]
  while (/^[,.;:-]$/.test(inner.at(-1)?.symbol ?? '')) inner.pop()
  while (/^[,;:-]$/.test(inner[0]?.symbol ?? '')) inner.shift()
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
