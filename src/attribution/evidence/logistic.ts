// Logistic regression: full-batch Adam on the log-loss, the same digits for the same input on every machine.

/** One case: the numbers of what it shows, how much of each (1 where absent), and what is to be told. */
export interface Row {
  readonly evidence: readonly number[]
  readonly amounts?: readonly number[]
  readonly isTrue: boolean
  /** How much the case counts; 1 where absent. */
  readonly weight?: number
}

export interface Descent {
  /** How many weights there are. */
  readonly size: number
  /** The number of the evidence that is not pulled towards zero; -1 for none. */
  readonly free: number
  /** Strength of the pull towards zero (L2). */
  readonly pull: number
  readonly steps: number
}

/** Adam (Kingma & Ba 2015) with its usual constants. */
const STEP = 0.1
const MEAN_DECAY = 0.9
const SQUARE_DECAY = 0.999

/** Log-odds of a row under `weights`. */
export function logOdds({ evidence, amounts }: Omit<Row, 'isTrue'>, weights: ArrayLike<number>): number {
  let sum = 0
  for (const [at, number] of evidence.entries()) sum += (weights[number] ?? 0) * (amounts?.[at] ?? 1)
  return sum
}

/** The weights that tell true rows from false ones best. */
export function descend(rows: readonly Row[], { size, free, pull, steps }: Descent): Float64Array<ArrayBuffer> {
  const weights = new Float64Array(size)
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight, number) => (number === free ? 0 : pull * weight))
    for (const row of rows) {
      const error = (1 / (1 + Math.exp(-logOdds(row, weights))) - Number(row.isTrue)) * (row.weight ?? 1)
      for (const [at, number] of row.evidence.entries())
        gradient[number] = (gradient[number] ?? 0) + error * (row.amounts?.[at] ?? 1)
    }
    const rate = STEP * (1 - step / (steps + 1))
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
