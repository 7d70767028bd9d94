// Which mentions of outlets are credits: the rules propose, the evidence decides, by weights that anybody can read.

import type { Span } from '../../text/span.ts'
import { CLASS, type WordClass, wordPattern } from '../english/word-classes.ts'
import type { OutletMention } from '../names/outlet-mentions.ts'
import type { Finding } from '../rules/find-attributions.ts'
import { type Reading, spanOf, type Token } from '../rules/reading.ts'
import { RULES, type Rule } from '../rules/rules.ts'
import { heaviest } from './explain.ts'
import { type Case, evidenceOf, type Usage } from './features.ts'
import { BOUND, WEIGHTS } from './weights.ts'

/** Log-odds that a mention with this evidence is a credit. */
export const weigh = (evidence: readonly string[], weights: Readonly<Record<string, number>> = WEIGHTS): number =>
  evidence.reduce((sum, name) => sum + (weights[name] ?? 0), 0)

/** The mentions of a paragraph with the sentence that each stands in. */
export function casesOf(
  mentions: readonly OutletMention[],
  readings: readonly Reading[],
  findings: readonly Finding[],
): Case[] {
  return mentions.flatMap((mention) => {
    const reading = readings.find(({ start, end }) => mention.start >= start && mention.end <= end)
    return reading ? [{ mention, reading, readings, findings }] : []
  })
}

/**
 * `findings` with the credits that the evidence carries: one that it speaks against is taken away, one that no rule
 * proposed is added where the sentence has a cue to show for it.
 */
export function decideCredits(
  mentions: readonly OutletMention[],
  readings: readonly Reading[],
  findings: readonly Finding[],
  usage: Usage,
): Finding[] {
  let decided = [...findings]
  for (const one of casesOf(mentions, readings, findings)) {
    const proposed = decided.find(({ mention }) => mention === one.mention)
    const isCertain = (proposed?.rules.some(({ certain }) => certain) ?? false) || isDescribedSource(one)
    const evidence = isCertain ? [] : evidenceOf(one, usage)
    const isCredited = isCertain || weigh(evidence) >= BOUND
    if (isCredited && !proposed) decided = withCredit(decided, one)
    if (isCredited && !isCertain) {
      const told = heaviest(evidence)
      decided = decided.map((finding) => (finding.mention === one.mention ? { ...finding, evidence: told } : finding))
    } else if (!isCredited && proposed) decided = decided.flatMap((finding) => withoutCredit(finding, one.mention))
  }
  return decided.sort((a, b) => a.cue.start - b.cue.start)
}

/** What an outlet is, as the last word of the words for it. */
export const KIND_NOUN =
  /^(?:agency|newspaper|paper|daily|tabloid|broadcaster|channel|network|station|website|site|magazine|weekly|outlet|publication)$/i

const MEANS_MORE = wordPattern('[name reporter who bracket , -]')

/**
 * "the state-run Argus news agency said": a source that is an outlet with a description around it, and nobody else, is
 * that outlet. Its bare name is left to the evidence.
 */
const isDescribedSource = ({ mention, findings }: Case): boolean =>
  findings.some(
    ({ source, cue, kind }) =>
      kind === 'statement' &&
      source.some((token) => token.mention === mention) &&
      source.some(({ word }) => KIND_NOUN.test(word)) &&
      source.every((token) => token.mention === mention || !MEANS_MORE.test(token.symbol)) &&
      cue.start >= mention.end,
  )

const BY_EVIDENCE: Rule = {
  id: 'evidence',
  reason: 'what stands around the outlet’s name speaks for a credit',
  pattern: '',
  example: ['', ''],
  nearMiss: '',
}

/** Classes that show a credit only right beside the name. */
const ONLY_BESIDE: readonly WordClass[] = [':', 'preposition', 'by', 'of', 'on']

/** Classes of cues, those that a credit is most often shown by first. */
const SHOWN_BY: readonly WordClass[] = [
  'reported',
  'according-to',
  'told',
  'said',
  'poll',
  'reporting',
  'saying',
  'interview',
  'agreed',
  'called',
  'claims',
  'say',
  'appeared',
  'reporter',
  'statement',
  'asked',
  ...ONLY_BESIDE,
]
const FARTHEST = 12

/**
 * `findings` with a credit to the outlet of `one`: to the statement that it stands in or is told by, or as one of its
 * own.
 */
function withCredit(findings: readonly Finding[], { mention, reading }: Case): Finding[] {
  const at = reading.tokens.findIndex((token) => token.mention === mention)
  const outlet = reading.tokens[at]
  if (!outlet) return [...findings]
  const holder = findings.find((finding) => !finding.mention && finding.source.includes(outlet))
  const cue = holder?.cue ?? cueFor(reading, at)
  if (!cue) return [...findings] // no credit without words to show for it
  const teller = holder ?? findings.find((finding) => !finding.mention && finding.cue.start === cue.start)
  if (!teller)
    return [
      ...findings,
      { kind: 'statement', source: [outlet], cue, mention, outletSpeaks: true, rules: [BY_EVIDENCE] },
    ]
  const outletSpeaks = holder !== undefined && isHead(outlet, holder.source)
  const credited = { ...teller, mention, outletSpeaks, rules: [...teller.rules, BY_EVIDENCE] }
  return findings.map((finding) => (finding === teller ? credited : finding))
}

/** Whether a source means the outlet in it: "the state-run KCNA news agency", not "CNN anchor Ann Roe". */
const isHead = (outlet: Token, source: readonly Token[]): boolean =>
  !source.slice(source.indexOf(outlet) + 1).some(({ symbol }) => symbol === CLASS.name || symbol === CLASS.reporter)

/** Any verb beside the name: "Forbes identified", "the letter Gawker obtained". */
const VERBS = wordPattern('[verb past gerund auxiliary be]')
const VERB_NEAR = 6

/**
 * The nearest token of the first class of cues that the sentence has near the mention; a verb beside it; the bracket
 * around it.
 */
function cueFor({ tokens }: Reading, at: number): Span | undefined {
  for (const shownBy of SHOWN_BY) {
    const reach = ONLY_BESIDE.includes(shownBy) ? 1 : FARTHEST
    const shown = nearest(tokens, at, reach, ({ symbol }) => symbol === CLASS[shownBy])
    if (shown) return spanOf([shown])
  }
  const verb = nearest(tokens, at, VERB_NEAR, ({ symbol }) => VERBS.test(symbol))
  if (verb) return spanOf([verb])
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const isBracketed = before && after && /[[(]/.test(before.word) && /[\])]/.test(after.word)
  return isBracketed ? { start: before.start, end: after.end } : undefined
}

/** The token nearest to the one at `at` that fits, no farther than `reach`; of two as near, the one before it. */
function nearest(
  tokens: readonly Token[],
  at: number,
  reach: number,
  fits: (token: Token) => boolean,
): Token | undefined {
  for (let distance = 1; distance <= reach; distance++) {
    const beside = [tokens[at - distance], tokens[at + distance]].find((token) => token && fits(token))
    if (beside) return beside
  }
  return undefined
}

/** What is left of a finding whose credit to the outlet of `mention` is taken away: the words of somebody else, or nothing. */
export function withoutCredit(finding: Finding, mention: OutletMention): Finding[] {
  if (finding.mention !== mention) return [finding]
  const [first] = finding.rules
  // The outlet acts for itself, and is a speaker like any other body; what only credited it falls away.
  if (!first || finding.source.length === 0 || !RULES.includes(first)) return []
  return [{ ...finding, mention: undefined, outletSpeaks: false, rules: [first] }]
}
