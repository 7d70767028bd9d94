// The evidence sheet: every mention of an outlet in an article, and what speaks for and against a credit to it.

import { styleText } from 'node:util'
import type { Weighed } from '../attribution/attribute.ts'
import { weigh } from '../attribution/evidence/decide.ts'
import { inWords } from '../attribution/evidence/explain.ts'
import { BOUND, WEIGHTS } from '../attribution/evidence/weights.ts'
import type { Article } from '../corpus/article.ts'
import { visible } from './render-answer.ts'

/** Pieces of evidence shown of a mention, the heaviest either way. */
const SHOWN = 6

/** One article's mentions in reading order, each with its log-odds and the heaviest evidence. */
export function renderEvidence(article: Article, mentions: readonly Weighed[], colour: boolean): string {
  const strong = (text: string): string => (colour ? styleText('bold', text, { validateStream: false }) : text)
  const lines = mentions.map(({ paragraph, outlet, evidence }) => {
    const odds = weigh(evidence)
    const place = String(article.bodyLine + paragraph).padStart(5)
    const head = `${place}  ${strong(visible(outlet))}  ${odds >= BOUND ? 'credited' : 'not credited'} (${signed(odds)})`
    return [head, ...heaviestOf(evidence)].join('\n')
  })
  return `${strong(visible(article.title))}\n${article.file}\n\n${lines.join('\n\n')}\n`
}

const heaviestOf = (evidence: readonly string[]): string[] =>
  [...new Set(evidence)]
    .map((name) => ({ name, weight: WEIGHTS[name] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, SHOWN)
    .map(({ name, weight }) => `       ${signed(weight)}  ${inWords(name)}`)

const signed = (number: number): string => `${number >= 0 ? '+' : '−'}${Math.abs(number).toFixed(2)}`
