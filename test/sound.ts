// What is no failure: tests of the good case say so once.

import type { Failure } from '../src/failure.ts'

/** `outcome`, which is no failure; throws where it is one. */
export function sound<T>(outcome: T): Exclude<T, Failure> {
  if (typeof outcome === 'object' && outcome !== null && 'failed' in outcome)
    throw new Error(`a failure: ${JSON.stringify(outcome)}`)
  return outcome as Exclude<T, Failure>
}
