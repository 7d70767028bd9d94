// From questions whose right passages are known to the weights of the verdict.

import { descend } from '../attribution/evidence/logistic.ts'
import type { VerdictEvidence } from './verdict-evidence.ts'

/** The first passage found for a question, and whether it answers. */
export interface JudgedQuestion {
  readonly evidence: VerdictEvidence
  readonly isRight: boolean
  /** How much it counts beside others. */
  readonly weight: number
}

/** Strength of the pull towards zero (L2), and steps, chosen by cross-validation. */
const PULL = 5
const STEPS = 600

/** The weights that tell passages that answer from others best; rounded to hundredths. */
export function fitVerdict(questions: readonly JudgedQuestion[]): Readonly<Record<string, number>> {
  const names = [...new Set(questions.flatMap(({ evidence }) => Object.keys(evidence)))].sort()
  const numbers = new Map(names.map((name, number) => [name, number]))
  const rows = questions.map(({ evidence, isRight, weight }) => ({
    evidence: Object.keys(evidence).map((name) => numbers.get(name) ?? 0),
    amounts: Object.values(evidence),
    isTrue: isRight,
    weight,
  }))
  const descent = { size: names.length, free: numbers.get('always') ?? -1, pull: PULL, steps: STEPS }
  const weights = descend(rows, descent)
  return Object.fromEntries(names.map((name, number) => [name, Math.round((weights[number] ?? 0) * 100) / 100]))
}
