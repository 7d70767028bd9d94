// The evidence for and against a credit: what stands around an outlet's name, where, and how the article uses it.

import type { OutletMention } from '../names/outlet-mentions.ts'
import type { Finding } from '../rules/find-attributions.ts'
import type { Reading } from '../rules/reading.ts'

/** What an article knows of its outlets before a single mention is weighed. */
export interface Usage {
  /** The article's folded body. */
  readonly text: string
  /** Mentions of an outlet in the article. */
  readonly times: ReadonlyMap<string, number>
  readonly isPublisher: (mention: OutletMention) => boolean
}

/** One mention, and the paragraph that it stands in. */
export interface Case {
  readonly mention: OutletMention
  /** The sentence that holds it. */
  readonly reading: Reading
  readonly readings: readonly Reading[]
  /** What the rules found in the paragraph. */
  readonly findings: readonly Finding[]
}

/** Tokens looked at on either side, one by one; and as far as the nearest cue of each class. */
const BESIDE = 3
const NEAR = 8
/** Symbols of cues, of who works for outlets, and of what outlets make (lexicon.ts). */
const CUES = 'STWCDPZRsrAUIEJFQ'

/**
 * The names of all evidence that `one` shows. Words stand small; positions count from the mention, before it negative.
 */
export function evidenceOf({ mention, reading, readings, findings }: Case, usage: Usage): string[] {
  const at = reading.tokens.findIndex((token) => token.mention === mention)
  const found = [
    ...general(mention, usage),
    ...placeOf(reading, readings, at),
    ...verdictsOf(mention, reading, findings),
  ]
  if (at < 0) return [...found, 'inside a quotation']
  return [...found, ...besides(reading, at), ...near(reading, at), ...frames(reading, at)]
}

/** What a mention often stands in, before (up to it) and after it: symbols as in lexicon.ts. */
const FRAMES_BEFORE: readonly (readonly [string, RegExp])[] = [
  ['told it', /[TP][dnNEG]{0,5}$/],
  ['interview with it', /[IJ][^.;,Q]{0,7}[pifj][dnNGEae]{0,6}$/],
  ['reported by it', /[SRreg]a?b[dnNGKae]{0,6}$/],
  ['according to it', /A[dnNGKae]{0,7}$/],
  ['a poll of it', /[Ur][^.;,Q]{0,8}[bfpi][dnNGKae]{0,6}$/],
  ['quotation, then said', /Q,?a?[SsRr][dnNG]{0,4}$/],
  ['said on it', /[ST][^,;.Q]{0,9}[jp][dnNGKaey]{0,5}$/],
  ['on it, first', /^a?j[dnNGy]{0,5}$/],
  ['in a row of outlets', /[Oo](?:,?c?|-)d?$/],
  ['another works for it', /[NnE],?[dnNG]{0,5}[pfj]d?$/],
]
const FRAMES_AFTER: readonly (readonly [string, RegExp])[] = [
  ['it reported', /^k?(?:[axyB]|jy|,[^,]{1,20},){0,5}R/],
  ['it said', /^k?(?:[axyB]|jy|,[^,]{1,20},){0,5}[SCWT]/],
  ['it says', /^k?a?[sr](?=[tQdKMhNOG:,.]|$)/],
  ['it did so reporting', /^k?(?:[axyB]|jy|,[^,]{1,20},){0,5}[PZ]/],
  ['it did something else', /^k?(?:[axyB]|jy|,[^,]{1,20},){0,5}[veD]/],
  ['its poll', /^(?:[-c,]?[Oo])*[nNyGae#]{0,4}U/],
  ['its person speaks', /^[nEUG]{0,4}N{1,3}(?:,[^,]{1,14},)?(?:[axyB]|jy)*[STRCWs]/],
  ['its person', /^[nEG]{0,4}N{2,3}/],
  ['in a row of outlets', /^(?:,?c?|-)d?[Oo]/],
  ['then a colon', /^k?:/],
]

function* frames({ symbols }: Reading, at: number): Generator<string> {
  const before = symbols.slice(Math.max(0, at - 24), at)
  const after = symbols.slice(at + 1, at + 40)
  for (const [name, pattern] of FRAMES_BEFORE) if (pattern.test(before)) yield `frame ${name}`
  for (const [name, pattern] of FRAMES_AFTER) if (pattern.test(after)) yield `frame ${name}`
}

const KIND_NOUN =
  /\b(?:newspaper|daily|tabloid|broadcaster|station|channel|network|agency|site|outlet|website|affiliate|magazine|paper)s? $/

function* general(mention: OutletMention, { text, times, isPublisher }: Usage): Generator<string> {
  const count = times.get(mention.name) ?? 1
  yield 'always'
  yield `kind ${mention.outlet.kind}`
  yield `named ${count < 3 ? count : count < 6 ? '3 to 5' : 'often'}`
  if (mention.antecedent) yield 'second mention'
  const isPronoun = mention.by?.startsWith('pronoun') ?? false
  if (isPronoun) yield String(mention.by)
  else if (mention.outlet.unlisted) yield `unlisted, known by its ${mention.by ?? 'number'}`
  if (isPronoun && /^[Tt]he/.test(text.slice(mention.start, mention.end))) yield 'the report'
  if (mention.outlet.commonWord) yield 'common word'
  if (mention.name !== mention.outlet.name) yield 'programme'
  if (isPublisher(mention)) yield 'publisher'
  const [before = ' ', after = ' '] = [text[mention.start - 1], text[mention.end]]
  if (/[[(@“"'-]/.test(before)) yield `after "${before}"`
  if (/[\])"”'’:/.-]/.test(after)) yield `before "${after}"`
  if (KIND_NOUN.test(text.slice(Math.max(0, mention.start - 24), mention.start))) yield 'kind noun before'
  if (
    /^ (?:newspaper|news agency|magazine|radio|television|TV|daily|tabloid|website|channel)\b/.test(
      text.slice(mention.end, mention.end + 16),
    )
  )
    yield 'kind noun after'
}

function* placeOf(reading: Reading, readings: readonly Reading[], at: number): Generator<string> {
  const sentence = readings.indexOf(reading)
  yield sentence === 0 ? 'first sentence' : 'later sentence'
  if (readings.length === 1) yield 'only sentence'
  if (reading.symbols.includes('Q')) yield 'sentence quotes'
  else if (readings.some(({ symbols }) => symbols.includes('Q'))) yield 'paragraph quotes'
  if (at === 0) yield 'opens its sentence'
  if (at >= 0 && reading.tokens.length - at <= 2) yield 'ends its sentence'
  const outlets = reading.symbols.match(/[Oo]/g)?.length ?? 0
  if (outlets > 1) yield outlets > 2 ? 'several outlets' : 'two outlets'
}

function* verdictsOf(mention: OutletMention, reading: Reading, findings: readonly Finding[]): Generator<string> {
  const own = findings.filter((finding) => finding.mention === mention)
  for (const { rules, outletSpeaks } of own) {
    yield `rule ${rules.at(-1)?.id}`
    yield outletSpeaks ? 'rules: it speaks' : 'rules: told to it'
  }
  if (own.length === 0) yield 'no rule'
  const others = findings.filter((finding) => finding.mention !== mention)
  const here = others.filter(({ cue }) => cue.start >= reading.start && cue.end <= reading.end)
  if (here.length > 0) yield 'other statement in its sentence'
  if (others.some((other) => other.mention)) yield 'other outlet credited'
  if (others.some(({ source }) => source.some((token) => token.mention === mention))) yield 'inside a source'
}

function* besides({ tokens, symbols }: Reading, at: number): Generator<string> {
  const symbol = (offset: number): string => symbols[at + offset] ?? (at + offset < 0 ? '^' : '$')
  // Words that the text writes small: names are nobody's evidence.
  const word = (offset: number): string => tokens[at + offset]?.word ?? ''
  if (symbols[at] === 'o') yield 'possessive'
  for (let offset = -BESIDE; offset <= BESIDE; offset++) {
    if (offset === 0) continue
    yield `${signed(offset)} ${symbol(offset)}`
    if (Math.abs(offset) <= 2 && /^[a-z][a-z'-]*$/.test(word(offset))) yield `${signed(offset)} "${word(offset)}"`
  }
  yield `-2-1 ${symbol(-2)}${symbol(-1)}`
  yield `+1+2 ${symbol(1)}${symbol(2)}`
  yield `-1+1 ${symbol(-1)}${symbol(1)}`
  yield `+1+2+3 ${symbol(1)}${symbol(2)}${symbol(3)}`
  yield `-3-2-1 ${symbol(-3)}${symbol(-2)}${symbol(-1)}`
}

function* near({ tokens, symbols }: Reading, at: number): Generator<string> {
  const before = symbols.slice(Math.max(0, at - NEAR), at)
  const after = symbols.slice(at + 1, at + 1 + NEAR)
  for (const cue of CUES) {
    if (before.includes(cue)) yield `near before ${cue}`
    if (after.includes(cue)) yield `near after ${cue}`
  }
  const clause = /[^,;:.-]*$/.exec(before)?.[0] ?? ''
  const rest = /^[^,;:.-]*/.exec(after)?.[0] ?? ''
  for (const cue of CUES) {
    if (clause.includes(cue)) yield `clause before ${cue}`
    if (rest.includes(cue)) yield `clause after ${cue}`
  }
  for (let offset = 1; offset <= 5; offset++) {
    const next = tokens[at + offset]
    if (next && /[STWCDPZRsrv]/.test(next.symbol)) {
      yield `first verb after "${next.word.toLowerCase()}"`
      break
    }
  }
}

const signed = (offset: number): string => (offset > 0 ? `+${offset}` : String(offset))
