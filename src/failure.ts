// The one way in which something expected goes wrong: a value with a kind. What is thrown is a surprise, caught once at
// the top.

/** An expected failure. `failed` names its kind; what else tells of it stands beside. */
export interface Failure<Kind extends string = string> {
  readonly failed: Kind
}

/** Whether `outcome` is a failure. */
export const isFailure = <T>(outcome: T): outcome is Extract<T, Failure> =>
  typeof outcome === 'object' && outcome !== null && 'failed' in outcome

/** A command line or setting that cannot be carried out; `text` says what to do. */
export interface Misuse extends Failure<'usage' | 'settings'> {
  readonly text: string
}
