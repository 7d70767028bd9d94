// The one engine of the rules: a read sentence -> who says what in it, as spans. Names are resolved elsewhere.

import type { Span } from '../text/span.ts'
import { cueClasses } from './lexicon.ts'
import type { OutletMention } from './outlet-mentions.ts'
import { compile } from './patterns.ts'
import type { Reading, Token } from './reading.ts'
import { OUTLET_RULES, RULES, type Rule } from './rules.ts'

/** An attribution before its speaker is resolved. */
export interface Finding {
  readonly kind: 'statement' | 'directive'
  readonly source: readonly Token[]
  readonly cue: Span
  /** For "who": the tokens that it stands for. */
  readonly antecedent?: readonly Token[]
  /** The outlet that the source is, or that the cue credits. */
  readonly mention?: OutletMention
  readonly rule: Rule
}

const COMPILED = RULES.map((rule) => ({ rule, pattern: compile(rule.pattern) }))
const COMPILED_OUTLET = OUTLET_RULES.map((rule) => ({ rule, pattern: compile(rule.pattern) }))
const SUBJECT = compile('(?<source>{NP}|h)[axk]*[vexBSTDsR]')

/** The attributions of one sentence, in the order of their cues. */
export function findAttributions(reading: Reading): Finding[] {
  const taken = new Set<number>()
  const findings: Finding[] = []
  for (const { rule, pattern } of COMPILED) {
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
  const [first] = cue
  const last = cue.at(-1)
  if (source.length === 0 || !first || !last) return undefined
  const antecedent = groups.antecedent && tokensAt(reading, groups.antecedent)
  const mention = source.length === 1 ? source[0]?.mention : undefined
  return {
    kind: isDirective(reading, cueAt) ? 'directive' : 'statement',
    source,
    cue: { start: first.start, end: last.end },
    ...(antecedent && { antecedent }),
    ...(mention && { mention }),
    rule,
  }
}

const tokensAt = (reading: Reading, range: [number, number] | undefined): readonly Token[] =>
  range ? reading.tokens.slice(range[0], range[1]) : []

/** Subject of a verb that has none of its own: the nearest one for a further verb, the sentence's for a clause in -ing. */
function subjectBefore(reading: Reading, cueAt: number, rule: Rule): readonly Token[] {
  const subjects = [...reading.symbols.slice(0, cueAt).matchAll(SUBJECT)]
  const subject = rule.subject === 'nearest' ? subjects.at(-1) : subjects[0]
  return tokensAt(reading, subject?.indices?.groups?.source)
}

/** A verb of asking or ordering; for verbs that also state (tell, warn), only with a to-clause: "warned them to leave". */
function isDirective(reading: Reading, cueAt: number): boolean {
  const word = reading.tokens[cueAt]?.word.toLowerCase() ?? ''
  const next = reading.tokens[cueAt + 1]?.word.toLowerCase() ?? ''
  if (/^call/.test(word)) return next === 'for' || next === 'on' || next === 'upon'
  const classes = cueClasses(word)
  if (!classes.has('directive')) return false
  return classes.size === 1 || /^[dGaegnNOh#]{0,8}i/.test(reading.symbols.slice(cueAt + 1))
}

/** Adds the outlets that cues credit: to the attribution whose cue it is, or as an attribution of their own. */
function creditOutlets(reading: Reading, findings: readonly Finding[]): Finding[] {
  const credited = [...findings]
  for (const { rule, pattern } of COMPILED_OUTLET) {
    for (const match of reading.symbols.matchAll(pattern)) {
      const cue = tokensAt(reading, match.indices?.groups?.cue)
      const [outlet] = tokensAt(reading, match.indices?.groups?.outlet)
      const [first] = cue
      if (!first || !outlet?.mention) continue
      const whole = { start: first.start, end: outlet.mention.end }
      const own = credited.findIndex((finding) => finding.cue.start <= whole.start && whole.start < finding.cue.end)
      const base = credited[own]
      if (base) credited[own] = { ...base, cue: { start: base.cue.start, end: whole.end }, mention: outlet.mention }
      else credited.push({ kind: 'statement', source: [outlet], cue: whole, mention: outlet.mention, rule })
    }
  }
  return credited
}
