// `npm run cite`: a passage with its whole provenance, in the form that is wanted.

import { cite, FORMS, type Form } from '../answer/cite.ts'
import { loadLibrary } from '../answer/library.ts'
import type { Faulty } from '../corpus/problem.ts'
import { isFailure, type Misuse } from '../failure.ts'
import { isoDay } from '../text/day.ts'
import { type Folders, misuse, parseOptions } from './options.ts'
import { print, withBar } from './output.ts'
import { visible } from './render-answer.ts'

export const CITE_USAGE = `Usage: npm run cite -- [options] ID…
  The id of a passage stands under its quotation in "ask --json", in "check" and under Cite in Discord.
  --form FORM   ${FORMS.join(', ')}. Default: text
  --corpus DIR  the corpus folder`

const OPTIONS = { form: { type: 'string' }, corpus: { type: 'string' } } as const

const isForm = (word: string): word is Form => (FORMS as readonly string[]).includes(word)

/** Runs `cite` with its command line; resolves to the exit code. */
export async function runCite(
  args: readonly string[],
  { corpusDir, cache }: Folders,
): Promise<number | Faulty | Misuse> {
  const parsed = parseOptions(args, OPTIONS, CITE_USAGE)
  if (isFailure(parsed)) return parsed
  const { values, positionals } = parsed
  const { form = 'text', corpus = corpusDir } = values
  if (positionals.length === 0) return misuse('Name a passage by its id.', CITE_USAGE)
  if (!isForm(form)) return misuse(`--form takes ${FORMS.join(', ')}.`, CITE_USAGE)
  const library = await withBar((onProgress) => loadLibrary(corpus, cache, { onProgress }))
  if (isFailure(library)) return library
  const today = isoDay()
  const cited: string[] = []
  for (const id of positionals) {
    const citation = cite(library, id, today)
    if (!citation) return misuse(`The corpus has no passage "${visible(id)}".`, CITE_USAGE)
    cited.push(form === 'csl' ? citation.csl : visibleLines(citation[form]))
  }
  await print(`${form === 'csl' ? merged(cited) : cited.join('\n\n')}\n`)
  return 0
}

const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n')

/** Lists of one item each as one list. */
const merged = (lists: readonly string[]): string =>
  JSON.stringify(
    lists.flatMap((list) => JSON.parse(list) as unknown[]),
    undefined,
    2,
  )
