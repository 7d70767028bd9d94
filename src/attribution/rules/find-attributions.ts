// The one engine of the rules: a read sentence -> who says what in it, as spans. Names are resolved elsewhere.

import { overlaps, type Span } from '../../text/span.ts'
import { COMPANY_VERBS } from '../english/cue-verbs.ts'
import { isFirstName } from '../english/first-names.ts'
import { cueClasses } from '../english/lexicon.ts'
import { CLASS, wordPattern } from '../english/word-classes.ts'
import type { OutletMention } from '../names/outlet-mentions.ts'
import { compileRule, compileSign } from './blocks.ts'
import { OUTLET_RULES } from './outlet-rules.ts'
import { type Reading, spanOf, type Token } from './reading.ts'
import { RULES, type Rule } from './rules.ts'

/** An attribution before its speaker is resolved. */
export interface Finding {
  readonly kind: 'statement' | 'directive'
  readonly source: readonly Token[]
  readonly cue: Span
  /** For "who": the tokens that it stands for. */
  readonly antecedent?: readonly Token[]
  /** The outlet that the source is or holds, or that the cue credits. */
  readonly mention?: OutletMention
  /** The outlet itself is the source: "Argus reported", "a Argus poll shows". */
  readonly outletSpeaks: boolean
  /** What speaks most for the credit to its outlet, where the evidence was asked. */
  readonly evidence?: readonly string[]
  /** The rule that found it, and the one that credited its outlet. */
  readonly rules: readonly Rule[]
}

const COMPILED = RULES.map((rule) => ({
  rule,
  pattern: compileRule(rule.pattern),
  holds: rule.holds === undefined ? undefined : compileSign(rule.holds),
}))
const COMPILED_OUTLET = OUTLET_RULES.map((rule) => ({ rule, pattern: compileRule(rule.pattern) }))
const SUBJECT = compileRule(`
  not-after(according-to)
  source(phrase (, (who [not , quotation ; : .]{1,25}
    | [not , quotation said told asked verb past auxiliary be ; : .]{1,25}) ,)? | pronoun) gap finite
`)

/** Most sentences of a news article hold no cue and no outlet: no rule need look at them. */
const ANY_CUE = wordPattern(`
  [said told asked agreed called saying reported reporting claims say according-to outlet possessive-outlet]
  | start name{2,5} [, :] | start quotation
`)
const ENDS_REPORTED = wordPattern('[said reported claims told] [day on]* ,? adverb? end')
const IS_REPORTED = wordPattern(
  'start bracket? [adverb auxiliary day]* [said reported claims told] [day on]* ,? adverb? end',
)
const POSTPOSED = wordPattern('[, quotation]')
const TO_CLAUSE = wordPattern(`
  start [determiner some his possessive adverb past gerund word name outlet pronoun number]{0,8} to
`)
const ROW_OF_OUTLETS = wordPattern('[outlet possessive-outlet] ((, and? | and | -) [outlet possessive-outlet])+', 'g')

/** The attributions of one sentence, in the order of their cues. */
export function findAttributions(reading: Reading): Finding[] {
  if (!ANY_CUE.test(reading.symbols)) return []
  const taken = new Set<number>()
  const findings: Finding[] = []
  for (const { rule, pattern, holds } of COMPILED) {
    if (holds && !holds.test(reading.symbols)) continue
    for (const match of reading.symbols.matchAll(pattern)) {
      const at = match.indices?.groups?.cue?.[0]
      if (at === undefined || taken.has(at)) continue
      const finding = readMatch(rule, match, reading, at)
      if (!finding) continue
      taken.add(at)
      findings.push(finding)
    }
  }
  return creditOutlets(reading, findings).sort((a, b) => a.cue.start - b.cue.start)
}

function readMatch(rule: Rule, match: RegExpExecArray, reading: Reading, cueAt: number): Finding | undefined {
  const groups = match.indices?.groups ?? {}
  const source = groups.source ? tokensAt(reading, groups.source) : subjectBefore(reading, cueAt, rule)
  const cue = tokensAt(reading, groups.cue)
  if (source.length === 0 || cue.length === 0) return undefined
  if (!hasCueWords(rule, cue)) return undefined
  if (rule.byGivenName && !isFirstName(titleCase(source[0]?.word ?? ''))) return undefined
  const antecedent = groups.antecedent && tokensAt(reading, groups.antecedent)
  const mention = source.length === 1 && !isCompanyAct(cue) ? source[0]?.mention : undefined
  return {
    kind: isDirective(reading, cueAt) ? 'directive' : 'statement',
    source,
    cue: spanOf(cue),
    antecedent,
    mention,
    outletSpeaks: mention !== undefined,
    rules: [rule],
  }
}

const titleCase = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase()

const tokensAt = (reading: Reading, range: [number, number] | undefined): readonly Token[] =>
  range ? reading.tokens.slice(range[0], range[1]) : []

/**
 * Subject of a verb that has none of its own: the sentence's first. A further verb ("and said") passes over an outlet
 * that reports the rest, and belongs to the clause it stands in: "as Peru raised tariffs, and warned …".
 */
function subjectBefore(reading: Reading, cueAt: number, rule: Rule): readonly Token[] {
  const before = reading.symbols.slice(0, cueAt)
  const subjects = [...before.matchAll(SUBJECT)].map((match) => tokensAt(reading, match.indices?.groups?.source))
  const told = subjectOfLastClause(reading, before, subjects)
  if (told) return told
  if (rule.subject !== 'of its clause') return subjects[0] ?? []
  const clause = reading.tokens[before.lastIndexOf(CLASS.while)]
  const inClause = clause && subjects.find(([first]) => first && first.start > clause.start)
  const isPerson = (tokens: readonly Token[]): boolean => tokens.length > 1 || !tokens[0]?.mention
  return inClause ?? subjects.find(isPerson) ?? subjects[0] ?? []
}

/**
 * "The port will close, Reuters reported, citing two aides": what reports after the words it reports is the subject of
 * what follows.
 */
function subjectOfLastClause(
  reading: Reading,
  before: string,
  subjects: readonly (readonly Token[])[],
): readonly Token[] | undefined {
  const last = subjects.at(-1)
  const [first] = last ?? []
  if (!last || !first || !ENDS_REPORTED.test(before)) return undefined
  const from = reading.tokens.indexOf(first)
  const isPostposed = POSTPOSED.test(before[from - 1] ?? '')
  return isPostposed && IS_REPORTED.test(before.slice(from + last.length)) ? last : undefined
}

/**
 * A verb of asking or ordering; for verbs that also state (tell, warn), only with a to-clause: "warned them to leave".
 */
function isDirective(reading: Reading, cueAt: number): boolean {
  const word = reading.tokens[cueAt]?.word.toLowerCase() ?? ''
  const next = reading.tokens[cueAt + 1]?.word.toLowerCase() ?? ''
  const classes = cueClasses(word)
  if (classes.has('naming')) return next === 'for' || next === 'on' || next === 'upon'
  if (!classes.has('directive')) return false
  return !(classes.has('statement') || classes.has('telling')) || TO_CLAUSE.test(reading.symbols.slice(cueAt + 1))
}

/** Adds the outlets that are credited: to the attribution whose source or cue they stand in, or as one of their own. */
function creditOutlets(reading: Reading, findings: readonly Finding[]): Finding[] {
  const credited = [...findings]
  const done = new Set(credited.map(({ mention }) => mention))
  for (const { rule, pattern } of COMPILED_OUTLET) {
    for (const match of reading.symbols.matchAll(pattern)) {
      const cue = tokensAt(reading, match.indices?.groups?.cue)
      const [outlet] = tokensAt(reading, match.indices?.groups?.outlet)
      if (
        !outlet?.mention ||
        done.has(outlet.mention) ||
        (rule.outletActs && isCompanyAct(cue)) ||
        !hasCueWords(rule, cue)
      )
        continue
      for (const token of coordinated(reading, outlet)) {
        if (!token.mention || done.has(token.mention) || (isPollster(token.mention) && isProduct(rule))) continue
        done.add(token.mention)
        addCredit(credited, { rule, cue: spanOf(cue), outlet: token, mention: token.mention })
      }
    }
  }
  return credited
}

/** The outlets in a row with `outlet`: "Argus, AFP and the BBC", "Washington Post/ABC News". */
function coordinated({ tokens, symbols }: Reading, outlet: Token): readonly Token[] {
  const at = tokens.indexOf(outlet)
  for (const { index, 0: row } of symbols.matchAll(ROW_OF_OUTLETS))
    if (index <= at && at < index + row.length) return tokens.slice(index, index + row.length)
  return [outlet]
}

interface Credit {
  readonly rule: Rule
  readonly cue: Span
  readonly outlet: Token
  readonly mention: OutletMention
}

function addCredit(credited: Finding[], { rule, cue, outlet, mention }: Credit): void {
  const free = (finding: Finding): boolean => finding.mention === undefined
  const inSource = credited.findIndex((finding) => free(finding) && finding.source.includes(outlet))
  const inCue = credited.findIndex((finding) => free(finding) && overlaps(finding.cue, cue))
  const base = credited[inSource >= 0 ? inSource : inCue]
  if (!base) credited.push(alone({ rule, cue, outlet, mention }))
  else if (inSource >= 0) {
    credited[inSource] = { ...base, mention, outletSpeaks: isProduct(rule), rules: [...base.rules, rule] }
  } else {
    const whole = { start: Math.min(base.cue.start, cue.start), end: Math.max(base.cue.end, cue.end, mention.end) }
    credited[inCue] = { ...base, mention, cue: whole, rules: [...base.rules, rule] }
  }
}

/**
 * A credit that belongs to no verb of saying. What was said *to* an outlet has that outlet in its cue, and another
 * source.
 */
function alone({ rule, cue, outlet, mention }: Credit): Finding {
  const base = { kind: 'statement', mention, outletSpeaks: true, rules: [rule] } as const
  if (!rule.toOutlet) return { ...base, source: [outlet], cue }
  return {
    ...base,
    source: [],
    cue: { start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) },
  }
}

/** In "a Argus poll shows" Argus speaks; in "Ann Roe of Argus wrote" Ann Roe does. */
const isProduct = ({ id }: Rule): boolean => id === 'outlet-product' || id === 'product-of-outlet'

/** "CNN announced a debate": the outlet acts for itself, and is a speaker like any other body. */
const isCompanyAct = (cue: readonly Token[]): boolean => cue.some(({ word }) => COMPANY_VERBS.has(word.toLowerCase()))

/** A pollster's poll belongs to the outlet that reports it. */
const isPollster = ({ outlet }: OutletMention): boolean => outlet.kind === 'pollster'

/** Where a rule is for certain words only, the cue opens with one of them. */
const hasCueWords = ({ cueWords }: Rule, [first]: readonly Token[]): boolean =>
  cueWords === undefined || cueWords.test(first?.word ?? '')
