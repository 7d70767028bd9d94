// `npm run check`: what stands in a corpus, who is credited for it by which words, and what is to be mended.

import { openLibrary } from '../answer/library.ts'
import { loadCorpus } from '../corpus/load-corpus.ts'
import { describeProblem } from '../corpus/problem.ts'
import { attributionJson, passageJson } from './json.ts'
import { parseOptions } from './options.ts'
import { print } from './output.ts'
import { provenance } from './render-answer.ts'

const USAGE = `Usage: npm run check -- [options]
  --corpus DIR     the corpus folder
  --json           one JSON object instead of text`

const OPTIONS = { corpus: { type: 'string' }, json: { type: 'boolean' } } as const

/** Runs `check` with its command line; the exit code is 1 where the corpus has problems. */
export async function runCheck(args: readonly string[], corpusDir: string): Promise<number> {
  const { values } = parseOptions(args, OPTIONS, USAGE)
  const corpus = await loadCorpus(values.corpus ?? corpusDir)
  const { passages } = openLibrary(corpus)
  const { articles, problems, suggestions } = corpus
  if (values.json) {
    const bodies = new Map(articles.map(({ id, body }) => [id, body]))
    const shown = {
      articles: articles.map(({ body: _body, bodyLine: _line, ...article }) => article),
      passages: passages.map((passage) => ({
        ...passageJson(passage),
        attributions: passage.attributions.map((one) => attributionJson(one, bodies.get(passage.article) ?? '')),
      })),
      problems,
      suggestions,
    }
    await print(`${JSON.stringify(shown)}\n`)
  } else {
    for (const passage of passages) await print(`${passage.article}:${passage.paragraph + 1}  ${provenance(passage)}\n`)
    for (const problem of problems) await print(`problem: ${describeProblem(problem)}\n`)
    for (const suggestion of suggestions) await print(`suggestion: ${describeProblem(suggestion)}\n`)
  }
  return problems.length > 0 ? 1 : 0
}
