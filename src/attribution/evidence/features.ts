// The evidence for and against a credit: what stands around an outlet's name, where, and how the article uses it.

import { CLASS, classNames, type WordClass, wordPattern } from '../english/word-classes.ts'
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
/** Classes of cues, of who works for outlets, and of what outlets make. */
const CUES: readonly WordClass[] = [
  'said',
  'told',
  'agreed',
  'called',
  'asked',
  'saying',
  'reporting',
  'reported',
  'say',
  'claims',
  'according-to',
  'poll',
  'interview',
  'reporter',
  'appeared',
  'statement',
  'quotation',
]
const OUTLETS = wordPattern('[outlet possessive-outlet]', 'g')
const FINITE = wordPattern('[said told agreed called asked saying reporting reported say claims verb]')

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

/** What a mention often stands in: up to it, and after it. */
const FRAMES_BEFORE = framesOf([
  ['told it', '[told saying] [determiner word name reporter possessive]{0,5} end'],
  [
    'interview with it',
    `[interview appeared] [not . ; , quotation]{0,7} [preposition to of on]
    [determiner word name possessive reporter adverb past]{0,6} end`,
  ],
  [
    'reported by it',
    '[said reported claims past gerund] adverb? by [determiner word name possessive some adverb past]{0,6} end',
  ],
  ['according to it', 'according-to [determiner word name possessive some adverb past]{0,7} end'],
  [
    'a poll of it',
    `[poll claims] [not . ; , quotation]{0,8} [by of preposition to]
    [determiner word name possessive some adverb past]{0,6} end`,
  ],
  [
    'quotation, then said',
    'quotation ,? adverb? [said say reported claims] [determiner word name possessive]{0,4} end',
  ],
  [
    'said on it',
    '[said told] [not , ; . quotation]{0,9} [on preposition] [determiner word name possessive some adverb past day]{0,5} end',
  ],
  ['on it, first', 'start adverb? on [determiner word name possessive day]{0,5} end'],
  ['in a row of outlets', '[outlet possessive-outlet] (,? and? | -) determiner? end'],
  [
    'another works for it',
    '[name word reporter] ,? [determiner word name possessive]{0,5} [preposition of on] determiner? end',
  ],
])
const FRAMES_AFTER = framesOf([
  ['it reported', 'start bracket? aside{0,5} reported'],
  ['it said', 'start bracket? aside{0,5} [said called agreed told]'],
  [
    'it says',
    `start bracket? adverb? [say claims]
    before([that quotation determiner some his pronoun name outlet possessive : , .] | end)`,
  ],
  ['it did so reporting', 'start bracket? aside{0,5} [saying reporting]'],
  ['it did something else', 'start bracket? aside{0,5} [verb past asked]'],
  [
    'its poll',
    'start ([- and ,]? [outlet possessive-outlet])* [word name day possessive adverb past number]{0,4} poll',
  ],
  [
    'its person speaks',
    `start [word reporter poll possessive]{0,4} name{1,3} (, [not ,]{1,14} ,)? ([adverb auxiliary day be] | on day)*
    [said told reported called agreed say]`,
  ],
  ['its person', 'start [word reporter possessive]{0,4} name{2,3}'],
  ['in a row of outlets', 'start (,? and? | -) determiner? [outlet possessive-outlet]'],
  ['then a colon', 'start bracket? :'],
])

/** All patterns of the frames. */
export const FRAME_PATTERNS: readonly RegExp[] = [...FRAMES_BEFORE, ...FRAMES_AFTER].map(([, pattern]) => pattern)

type Frame = readonly [name: string, pattern: RegExp]

function framesOf(frames: ReadonlyArray<readonly [name: string, notation: string]>): readonly Frame[] {
  const aside = '[adverb auxiliary day be] | on day | , [not ,]{1,20} ,'
  return frames.map(([name, notation]) => [name, wordPattern(notation, '', { aside })])
}

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
  if (mention.describes) yield 'owner of another outlet'
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
  if (reading.symbols.includes(CLASS.quotation)) yield 'sentence quotes'
  else if (readings.some(({ symbols }) => symbols.includes(CLASS.quotation))) yield 'paragraph quotes'
  if (at === 0) yield 'opens its sentence'
  if (at >= 0 && reading.tokens.length - at <= 2) yield 'ends its sentence'
  const outlets = reading.symbols.match(OUTLETS)?.length ?? 0
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
  if (symbols[at] === CLASS['possessive-outlet']) yield 'possessive'
  for (let offset = -BESIDE; offset <= BESIDE; offset++) {
    if (offset === 0) continue
    yield `${signed(offset)} ${classNames(symbol(offset))}`
    if (Math.abs(offset) <= 2 && /^[a-z][a-z'-]*$/.test(word(offset))) yield `${signed(offset)} "${word(offset)}"`
  }
  yield `-2-1 ${classNames(symbol(-2) + symbol(-1))}`
  yield `+1+2 ${classNames(symbol(1) + symbol(2))}`
  yield `-1+1 ${classNames(symbol(-1) + symbol(1))}`
  yield `+1+2+3 ${classNames(symbol(1) + symbol(2) + symbol(3))}`
  yield `-3-2-1 ${classNames(symbol(-3) + symbol(-2) + symbol(-1))}`
}

function* near({ tokens, symbols }: Reading, at: number): Generator<string> {
  const before = symbols.slice(Math.max(0, at - NEAR), at)
  const after = symbols.slice(at + 1, at + 1 + NEAR)
  for (const cue of CUES) {
    if (before.includes(CLASS[cue])) yield `near before ${cue}`
    if (after.includes(CLASS[cue])) yield `near after ${cue}`
  }
  const clause = /[^,;:.-]*$/.exec(before)?.[0] ?? ''
  const rest = /^[^,;:.-]*/.exec(after)?.[0] ?? ''
  for (const cue of CUES) {
    if (clause.includes(CLASS[cue])) yield `clause before ${cue}`
    if (rest.includes(CLASS[cue])) yield `clause after ${cue}`
  }
  for (let offset = 1; offset <= 5; offset++) {
    const next = tokens[at + offset]
    if (next && FINITE.test(next.symbol)) {
      yield `first verb after "${next.word.toLowerCase()}"`
      break
    }
  }
}

const signed = (offset: number): string => (offset > 0 ? `+${offset}` : String(offset))
