// From annotated mentions to weights: logistic regression, the same digits for the same input on every machine.

import { descend, logOdds } from './logistic.ts'

/** All mentions of one outlet in one paragraph, and whether the paragraph credits it. */
export interface Example {
  readonly isCredited: boolean
  /** The evidence of each mention. */
  readonly mentions: readonly (readonly string[])[]
}

export type Weights = Readonly<Record<string, number>>

/** Evidence seen in fewer mentions than this is no evidence. */
const FEWEST = 3
/** Strength of the pull towards zero (L2), chosen by cross-validation. */
const PULL = 1.5
/** Steps of the optimiser, and how often the mentions are chosen anew. */
const STEPS = 200
const ROUNDS = 3

/**
 * The weights that tell credited mentions from others best. Where a credited outlet is named several times in a
 * paragraph, the mention that speaks most for it is the one that has to be credited: chosen anew in each round.
 */
export function fitWeights(examples: readonly Example[]): Weights {
  const names = frequentEvidence(examples)
  const numbers = new Map(names.map((name, number) => [name, number]))
  const coded = examples.map(({ isCredited, mentions }) => ({
    isCredited,
    mentions: mentions.map((evidence) => evidence.flatMap((name) => numbers.get(name) ?? [])),
  }))
  let weights = new Float64Array(names.length)
  for (let round = 0; round < ROUNDS; round++) {
    const rows = coded.flatMap(({ isCredited, mentions }) => {
      const chosen = isCredited && round > 0 ? [mostTelling(mentions, weights)] : mentions
      return chosen.map((evidence) => ({ evidence, isTrue: isCredited }))
    })
    weights = descend(rows, { size: names.length, free: numbers.get('always') ?? -1, pull: PULL, steps: STEPS })
  }
  return Object.fromEntries(names.map((name, number) => [name, Math.round((weights[number] ?? 0) * 100) / 100]))
}

function frequentEvidence(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { mentions } of examples)
    for (const evidence of mentions) for (const name of new Set(evidence)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count >= FEWEST ? [name] : [])).sort()
}

const mostTelling = (mentions: readonly (readonly number[])[], weights: Float64Array): readonly number[] =>
  mentions.reduce(
    (best, one) => (logOdds({ evidence: one }, weights) > logOdds({ evidence: best }, weights) ? one : best),
    mentions[0] ?? [],
  )
