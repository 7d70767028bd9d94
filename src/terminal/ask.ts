// `npm run ask`: one question on the command line, or a batch of them, answered once. And the prompt.

import { createInterface } from 'node:readline'
import type { Query } from '../answer/answer.ts'
import { answerQuestion, DEFAULT_LIMIT } from '../answer/answer-question.ts'
import { outletsNamed } from '../answer/browse.ts'
import { answerJson } from '../answer/contract.ts'
import { type Library, loadLibrary, type NameKind } from '../answer/library.ts'
import type { Faulty } from '../corpus/problem.ts'
import { isFailure, type Misuse } from '../failure.ts'
import { type Folders, misuse, parseOptions } from './options.ts'
import { hasColour, print, withBar } from './output.ts'
import { renderAnswer, visible } from './render-answer.ts'

export const ASK_USAGE = `Usage: npm run ask -- [options] "question"
  --corpus DIR     the corpus folder
  --outlet NAME    only what this outlet reports; several with commas between them
  --speaker NAME   only passages with words of this speaker
  --limit N        at most N passages (${DEFAULT_LIMIT})
  --json           one JSON object instead of text
  --batch          one question a line from standard input`

const OPTIONS = {
  corpus: { type: 'string' },
  outlet: { type: 'string' },
  speaker: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
} as const

/**
 * Runs `ask` with its command line and resolves to the exit code; `corpusDir` is where the corpus lies unless the
 * command line says otherwise.
 */
export async function runAsk(
  args: readonly string[],
  { corpusDir, cache }: Folders,
): Promise<number | Faulty | Misuse> {
  const parsed = parseOptions(args, OPTIONS, ASK_USAGE)
  if (isFailure(parsed)) return parsed
  const { values, positionals } = parsed
  if (!values.batch && positionals.length === 0) return misuse('Ask a question.', ASK_USAGE)
  const limit = values.limit === undefined ? DEFAULT_LIMIT : Number(values.limit)
  if (!Number.isInteger(limit) || limit < 1) return misuse('--limit takes a whole number from 1.', ASK_USAGE)
  const library = await withBar((onProgress) => loadLibrary(values.corpus ?? corpusDir, cache, { onProgress }))
  if (isFailure(library)) return library
  const names = resolveNames(values, library)
  if (isFailure(names)) return names
  const ask = (question: string): Promise<void> => {
    const answer = answerQuestion(library, { question, limit, ...names })
    return print(values.json ? `${JSON.stringify(answerJson(answer))}\n` : renderAnswer(answer, library, hasColour()))
  }
  if (values.batch) for await (const line of createInterface({ input: process.stdin })) await ask(line)
  else await ask(positionals.join(' '))
  return 0
}

type Names = Pick<Query, 'outlets' | 'speaker'>

/** As the command line has them. */
type Typed = Partial<Record<NameKind, string>>

/**
 * The outlets and the speaker that were typed, by any of the names that they go by. An outlet that the corpus knows but
 * never cites stays: the answer says that it reports nothing. What nobody knows is a misuse that tells whom the corpus
 * has.
 */
function resolveNames(typed: Typed, library: Library): Names | Misuse {
  const { finders, corpus, outlets, speakers } = library
  const unknown = (kind: NameKind, name: string, known: readonly { name: string }[]): Misuse =>
    misuse(
      `The corpus has no ${kind} "${visible(name)}". It has: ${known
        .slice(0, 20)
        .map(({ name }) => name)
        .join(', ')}${known.length > 20 ? ' …' : ''}.`,
      ASK_USAGE,
    )
  const listed = (name: string): string | undefined =>
    corpus.outlets.find((outlet) => [outlet.name, ...outlet.aliases].some((form) => isSame(form, name)))?.name
  const named = typed.outlet ? outletsNamed(library, typed.outlet) : undefined
  const only = typed.outlet && isFailure(named) ? listed(typed.outlet) : undefined
  if (isFailure(named) && only === undefined) return unknown('outlet', named.name, outlets)
  const speaker = typed.speaker && finders.speaker.named(typed.speaker)
  if (typed.speaker && !speaker) return unknown('speaker', typed.speaker, speakers)
  return { outlets: isFailure(named) ? [only ?? ''] : named, speaker }
}

const isSame = (one: string, other: string): boolean => {
  const bare = (text: string): string => text.toLowerCase().replace(/^the /, '')
  return bare(one) === bare(other)
}
