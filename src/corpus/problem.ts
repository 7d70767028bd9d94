// What is wrong with a corpus, told so that a moderator can mend it.

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

/** A corpus that cannot be used as it is; the message lists every problem, one a line. */
export class CorpusError extends Error {
  override name = 'CorpusError' as const
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.problems = problems
  }
}
