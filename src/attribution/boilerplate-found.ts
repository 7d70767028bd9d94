// What of an article was taken for boilerplate, told to the moderators, who may overrule it.

import type { Article } from '../corpus/article.ts'
import type { Problem } from '../corpus/problem.ts'
import { BOILERPLATE_RULES } from './english/boilerplate.ts'
import type { Passage } from './passage.ts'

/** Lines named where an article's boilerplate is told. */
const LINES_TOLD = 3

/** The lines of `article` that are kept out of answers, as one suggestion; none where all is reporting. */
export function boilerplateFound({ file, bodyLine }: Article, passages: readonly Passage[]): Problem[] {
  const lines = passages.filter(({ boilerplate }) => boilerplate !== undefined)
  const [first] = lines
  if (!first) return []
  const told = lines
    .slice(0, LINES_TOLD)
    .map((line) => `line ${bodyLine + line.paragraph} “${beginning(line)}” (${reasonFor(line)})`)
  const more = lines.length > LINES_TOLD ? `, and ${lines.length - LINES_TOLD} more` : ''
  return [
    {
      file,
      line: bodyLine + first.paragraph,
      message: `kept out of answers as no reporting: ${told.join(', ')}${more}`,
      remedy: `Where a line is reporting, write into the head how it begins: keep: ${beginning(first)}.`,
    },
  ]
}

const beginning = ({ text }: Omit<Passage, 'id'>): string => text.split(/\s+/).slice(0, 4).join(' ').slice(0, 40)

const reasonFor = ({ boilerplate }: Omit<Passage, 'id'>): string =>
  BOILERPLATE_RULES.find(({ id }) => id === boilerplate)?.reason ?? 'no reporting'
