// `npm run ask`: one question on the command line, or a batch of them, answered once.

import { createInterface } from 'node:readline'
import type { Answer, Query } from '../answer/answer.ts'
import { answerQuestion, DEFAULT_LIMIT } from '../answer/answer-question.ts'
import { type Library, loadLibrary } from '../answer/library.ts'
import { passageJson } from './json.ts'
import { parseOptions, UsageError } from './options.ts'
import { hasColour, print } from './output.ts'
import { renderAnswer } from './render-answer.ts'

const USAGE = `Usage: npm run ask -- [options] "question"
  --corpus DIR     the corpus folder
  --outlet NAME    only what this outlet reports
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

/** Runs `ask` with its command line and resolves to the exit code; `corpusDir` is where the corpus lies unless the command line says otherwise. */
export async function runAsk(args: readonly string[], corpusDir: string): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE)
  if (!values.batch && positionals.length === 0) throw new UsageError(`Ask a question.\n${USAGE}`)
  const limit = values.limit === undefined ? DEFAULT_LIMIT : Number(values.limit)
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`--limit takes a whole number from 1.\n${USAGE}`)
  const library = await loadLibrary(values.corpus ?? corpusDir)
  const { outlet, speaker } = values
  const ask = (question: string): Promise<void> => {
    const query: Query = {
      question,
      limit,
      ...(outlet !== undefined && { outlet }),
      ...(speaker !== undefined && { speaker }),
    }
    const answer = answerQuestion(library, resolveNames(query, library))
    return print(values.json ? `${JSON.stringify(answerJson(answer))}\n` : renderAnswer(answer, library, hasColour()))
  }
  if (values.batch) for await (const line of createInterface({ input: process.stdin })) await ask(line)
  else await ask(positionals.join(' '))
  return 0
}

/** Answers questions in the terminal: at a prompt where somebody types, else one answer a line of input. */
export async function runPrompt(library: Library): Promise<number> {
  const interactive = process.stdin.isTTY === true
  const lines = createInterface({
    input: process.stdin,
    ...(interactive && { output: process.stdout, prompt: 'Ask> ' }),
  })
  if (interactive) {
    const { articles } = library.corpus
    await print(`${library.passages.length} passages of ${articles.length} article(s). Ask about them; Ctrl+D ends.\n`)
    lines.prompt()
  }
  let asked = 0
  for await (const line of lines) {
    if (line.trim() !== '') {
      asked++
      await print(`${renderAnswer(answerQuestion(library, { question: line }), library, hasColour())}\n`)
    }
    if (interactive) lines.prompt()
  }
  return asked
}

/** Outlets and speakers are known by their shown names; any case will do. */
function resolveNames(query: Query, { outlets, speakers, corpus }: Library): Query {
  const among = (name: string, known: readonly { name: string; aliases?: readonly string[] }[]): string => {
    const bare = (text: string): string => text.toLowerCase().replace(/^the /, '')
    return (
      known.find((one) => [one.name, ...(one.aliases ?? [])].some((form) => bare(form) === bare(name)))?.name ?? name
    )
  }
  return {
    ...query,
    ...(query.outlet !== undefined && { outlet: among(query.outlet, [...outlets, ...corpus.outlets]) }),
    ...(query.speaker !== undefined && { speaker: among(query.speaker, speakers) }),
  }
}

const answerJson = ({ question, verdict, passages, searched }: Answer) => ({
  question,
  verdict,
  passages: passages.map(({ passage, score }) => passageJson(passage, score)),
  searched,
})
