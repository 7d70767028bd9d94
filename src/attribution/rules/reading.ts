// A sentence as rules see it: its tokens, one symbol each, with outlets, quotations and short brackets folded into one
// token.

import type { Quotation } from '../../text/quotations.ts'
import { remembering } from '../../text/remembering.ts'
import { contains, overlapping, type Span } from '../../text/span.ts'
import { PARTICLES } from '../english/family-names.ts'
import { symbolOf } from '../english/lexicon.ts'
import { SOURCE_NOUNS } from '../english/titles.ts'
import { CLASS, wordPattern } from '../english/word-classes.ts'
import type { OutletMention } from '../names/outlet-mentions.ts'

export interface Token extends Span {
  /** As printed, quotes folded, without a possessive ending. */
  readonly word: string
  readonly symbol: string
  readonly mention?: OutletMention
}

/** One sentence, read. `symbols[i]` is the symbol of `tokens[i]`. */
export interface Reading extends Span {
  readonly tokens: readonly Token[]
  readonly symbols: string
}

/** What a paragraph offers to the reading of its sentences. `text` is the article's folded body. */
export interface Surroundings {
  readonly text: string
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly OutletMention[]
  /** Words that the article also writes small: "People" at a sentence's start is no name. */
  readonly smallWords: ReadonlySet<string>
}

// Words hold inner apostrophes, full stops and hyphens: O'Brien, U.S., consul-general, Sen.
const TOKEN =
  /\p{Lu}{1,2}\p{Ll}{0,2}\.(?:\p{Lu}\p{Ll}{0,2}\.){1,4}(?=,)|(?:\p{Lu}\.)+(?:\p{Lu}\b)?|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Sens|Reps|Jr|Sr|St|Prof|Rev|Hon|Adm|Maj|Cmdr|Amb|Inc|Corp|Co|Ltd)\.|[Aa]ccording to\b(?! (?:plan|schedule|form|type|size|age|need|rank|taste)\b)|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.(?=,)|No\.(?=\s?\p{N})|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|weekend|month|year|night|morning|afternoon|evening|spring|summer|autumn|fall|winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!['-])|\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?(?![%\p{L}])|\p{N}[\p{N}.,]{0,20}%|[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['.&-][\p{L}\p{N}\p{M}]+)*|[^\s]/gu
/** Words in -ly that are no adverbs. */
const NO_ADVERBS = new Set(
  `
    family ally rally supply reply assembly bully belly jelly ugly holy monopoly anomaly melancholy butterfly costly
    deadly elderly friendly likely lonely lovely unlikely early daily weekly monthly yearly quarterly orderly
  `
    .trim()
    .split(/\s+/),
)
/** Nouns in -ing. */
const NO_GERUNDS = new Set(
  `
    meeting building hearing briefing ruling planning wedding evening morning thing something anything everything
    nothing king ring wing spring string ceiling
  `
    .trim()
    .split(/\s+/),
)
const BRACKETS = /^\([^()]{1,40}\)/
const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '—': '-',
  '-': '-',
  '/': '-',
  '&': CLASS.and,
  '.': '.',
  '!': '.',
  '?': '.',
  '…': '.',
  '[': CLASS.opening,
  ']': CLASS.closing,
}

/** Classes of words that stay what they are where a capital opens them. */
const NEVER_NAMES = wordPattern('[determiner his pronoun who that preposition of by to on]')

/** Reads one sentence of a paragraph. */
export function readSentence(sentence: Span, around: Surroundings): Reading {
  const tokens: Token[] = []
  let from = sentence.start
  for (const unit of unitsOf(sentence, around)) {
    const start = Math.max(unit.start, sentence.start)
    if (start < from) continue
    pushWords(tokens, { start: from, end: start }, around)
    const whole = wholeToken(around.text, start, Math.min(unit.end, sentence.end), unit.mention)
    tokens.push(whole)
    from = whole.end
  }
  pushWords(tokens, { start: from, end: sentence.end }, around)
  joinNames(tokens)
  return { start: sentence.start, end: sentence.end, tokens, symbols: tokens.map(({ symbol }) => symbol).join('') }
}

/** Small words inside a name are a part of it: Ursula von der Leyen. */
function joinNames(tokens: Token[]): void {
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = tokens[at]
    if (!token || !PARTICLES.has(token.word) || tokens[at - 1]?.symbol !== CLASS.name) continue
    let next = at + 1
    while (PARTICLES.has(tokens[next]?.word ?? '')) next++
    if (tokens[next]?.symbol === CLASS.name) tokens[at] = { ...token, symbol: CLASS.name }
  }
}

/** Characters that nobody sees inside a word: soft hyphens, zero-width spaces and joiners, byte order marks. */
const BEYOND_ASCII = /[^\u0000-\u007f]/
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

interface Unit extends Span {
  readonly mention?: OutletMention
}

/** What a sentence holds that is one token whatever its length, in order. */
function unitsOf(sentence: Span, { text, quotations, mentions }: Surroundings): Unit[] {
  const here = overlapping(mentions, sentence)
  return [
    ...overlapping(quotations, sentence).filter((quotation) => !isTitle(quotation, text, here)),
    ...here.map((mention) => ({ start: mention.start, end: mention.end, mention })),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

const QUOTE_MARK: ReadonlySet<string> = new Set(["'", '"', '`'])

/** Reads the words and marks of a stretch without such units. */
function pushWords(tokens: Token[], { start, end }: Span, { text, smallWords }: Surroundings): void {
  const stretch = text.slice(start, end)
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(stretch); match; match = TOKEN.exec(stretch)) {
    const [printed] = match
    // marks around a title, or of a quotation that is nobody's
    if (QUOTE_MARK.has(printed[0] ?? '') && /^['"`]+$/.test(printed)) continue
    const at = start + match.index
    const bracket = printed === '(' ? BRACKETS.exec(stretch.slice(match.index, match.index + 42))?.[0] : undefined
    if (bracket) {
      tokens.push({ start: at, end: at + bracket.length, word: bracket, symbol: CLASS.bracket })
      TOKEN.lastIndex = match.index + bracket.length
    } else tokens.push(wordToken(at, printed, tokens.length === 0, smallWords))
  }
}

/** A quotation that is an outlet's name and nothing else: 'on "Meet the Press," he said'. */
function isTitle(quotation: Span, text: string, mentions: readonly OutletMention[]): boolean {
  const inner = mentions.find((mention) => contains(quotation, mention))
  return (
    inner !== undefined &&
    quotation.end - quotation.start <= inner.end - inner.start + 5 &&
    /^['"`]{1,2}$/.test(text.slice(quotation.start, inner.start))
  )
}

function wholeToken(text: string, start: number, end: number, mention: OutletMention | undefined): Token {
  if (!mention) return { start, end, word: text.slice(start, end), symbol: CLASS.quotation }
  const possessive = /^'s?(?![\p{L}])/u.exec(text.slice(end, end + 3))?.[0] ?? ''
  const word = text.slice(start, end)
  return {
    start,
    end: end + possessive.length,
    word,
    symbol: possessive ? CLASS['possessive-outlet'] : CLASS.outlet,
    mention,
  }
}

function wordToken(start: number, printed: string, first: boolean, smallWords: ReadonlySet<string>): Token {
  const { word, possessive, inside } = printedWord(printed)
  const symbol = first ? symbolOfWord(printed, word, possessive, true, smallWords) : inside
  return { start, end: start + printed.length, word, symbol }
}

/** What is known of a word as it is printed: text says the same words again and again. */
interface PrintedWord {
  readonly word: string
  readonly possessive: boolean
  /** Its symbol where it does not open a sentence. */
  readonly inside: string
}

/** Printed words that are remembered, at about 200 bytes each. */
const MOST_REMEMBERED = 50_000
const NO_WORDS: ReadonlySet<string> = new Set()
const printedWord = remembering(MOST_REMEMBERED, (printed: string): PrintedWord => {
  const possessive = /'s?$/i.test(printed) && printed.length > 2
  const bare = possessive ? printed.replace(/'s?$/i, '') : printed
  const word = BEYOND_ASCII.test(bare) ? bare.replace(INVISIBLE, '').normalize('NFC') : bare
  return { word, possessive, inside: symbolOfWord(printed, word, possessive, false, NO_WORDS) }
})

function symbolOfWord(
  printed: string,
  word: string,
  possessive: boolean,
  first: boolean,
  smallWords: ReadonlySet<string>,
): string {
  const mark = PUNCTUATION[printed]
  if (mark) return mark
  const small = printed.toLowerCase()
  if (small === 'according to') return CLASS['according-to']
  if (/^(?:last|this|next) /.test(small)) return CLASS.day
  if (!/[\p{L}\p{N}]/u.test(printed)) return CLASS['.']
  const capital = /^(?:(?:al|el|an|as|ash|ad|ar|at|az)-)?\p{Lu}/u.test(word)
  // WHO is no "who", IT no "it": capitals throughout are a name's.
  const closed = /^\p{Lu}{2,}$/u.test(word) ? undefined : symbolOf(small)
  // A capital inside a sentence makes a name of "May" and "Will", but not of "I", nor of day and month names.
  if (closed && (!capital || first || closed === CLASS.day || printed === 'I' || NEVER_NAMES.test(closed)))
    return closed
  if (possessive) return CLASS.possessive
  if (capital) return first && (smallWords.has(small) || SOURCE_NOUNS.has(small)) ? CLASS.word : CLASS.name
  if (/^\p{N}/u.test(word)) return word.endsWith('%') ? CLASS.word : CLASS.number
  if (/..ly$/.test(small) && !NO_ADVERBS.has(small)) return CLASS.adverb
  if (/[^e]ed$/.test(small)) return CLASS.past
  if (/..ing$/.test(small) && !NO_GERUNDS.has(small)) return CLASS.gerund
  return CLASS.word
}

/** The stretch that a row of tokens covers. */
export const spanOf = (tokens: readonly Token[]): Span => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
})
