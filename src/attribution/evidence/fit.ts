// From annotated mentions to weights: logistic regression, the same digits for the same input on every machine.

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
/**
 * Steps of the optimiser (Adam, Kingma & Ba 2015, with its usual constants), and how often the mentions are chosen
 * anew.
 */
const STEPS = 200
const ROUNDS = 3
const STEP = 0.1
const MEAN_DECAY = 0.9
const SQUARE_DECAY = 0.999

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
      return chosen.map((evidence) => ({ evidence, isCredited }))
    })
    weights = descend(rows, names.length, numbers.get('always') ?? -1)
  }
  return Object.fromEntries(names.map((name, number) => [name, Math.round((weights[number] ?? 0) * 100) / 100]))
}

function frequentEvidence(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { mentions } of examples)
    for (const evidence of mentions) for (const name of new Set(evidence)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count >= FEWEST ? [name] : [])).sort()
}

const sumOf = (evidence: readonly number[], weights: Float64Array): number =>
  evidence.reduce((sum, number) => sum + (weights[number] ?? 0), 0)

const mostTelling = (mentions: readonly (readonly number[])[], weights: Float64Array): readonly number[] =>
  mentions.reduce((best, one) => (sumOf(one, weights) > sumOf(best, weights) ? one : best), mentions[0] ?? [])

interface Row {
  readonly evidence: readonly number[]
  readonly isCredited: boolean
}

/** Full-batch Adam on the log-loss; `free` is the number of the evidence that is not pulled towards zero. */
function descend(rows: readonly Row[], size: number, free: number): Float64Array<ArrayBuffer> {
  const weights = new Float64Array(size)
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight, number) => (number === free ? 0 : PULL * weight))
    for (const { evidence, isCredited } of rows) {
      const error = 1 / (1 + Math.exp(-sumOf(evidence, weights))) - Number(isCredited)
      for (const number of evidence) gradient[number] = (gradient[number] ?? 0) + error
    }
    const rate = STEP * (1 - step / (STEPS + 1))
    for (let number = 0; number < size; number++) {
      const slope = gradient[number] ?? 0
      mean[number] = MEAN_DECAY * (mean[number] ?? 0) + (1 - MEAN_DECAY) * slope
      square[number] = SQUARE_DECAY * (square[number] ?? 0) + (1 - SQUARE_DECAY) * slope * slope
      const direction = (mean[number] ?? 0) / (1 - MEAN_DECAY ** step)
      const scale = Math.sqrt((square[number] ?? 0) / (1 - SQUARE_DECAY ** step)) + 1e-8
      weights[number] = (weights[number] ?? 0) - (rate * direction) / scale
    }
  }
  return weights
}
