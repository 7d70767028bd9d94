// What is wrong with a corpus, told so that a moderator can mend it.

import type { Failure } from '../failure.ts'

/** One fault (or one suggestion) in a corpus file. Absence of problems is the only state a reload accepts. */
export interface Problem {
  /** The file as the moderator knows it, from the corpus folder: `articles/row.md`. */
  readonly file: string
  /** 1-based line in that file. */
  readonly line: number
  readonly message: string
  /** What to do about it, as an instruction. */
  readonly remedy: string
}

/** One problem on one line: `articles/row.md:3: no publisher. Add …`. */
export const describeProblem = ({ file, line, message, remedy }: Problem): string =>
  `${file}:${line}: ${message}. ${remedy}`

/** What a log says of a file whose fault did not keep the others back. */
export const spared = (problem: Problem): string =>
  `a file with a fault is left out, or stays as it was when it was last good: ${describeProblem(problem)}`

/** A corpus that cannot be used as it is, with every problem. */
export interface Faulty extends Failure<'problems'> {
  readonly problems: readonly Problem[]
}
