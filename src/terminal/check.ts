// `npm run check`: what stands in a corpus, who is credited for it by which words, and what is to be mended.

import { attributionJson, passageJson } from '../answer/contract.ts'
import { type Library, openKept } from '../answer/library.ts'
import { evidenceIn } from '../attribution/attribute.ts'
import type { Passage } from '../attribution/passage.ts'
import { loadCorpus } from '../corpus/load-corpus.ts'
import { isFailure, type Misuse } from '../failure.ts'
import { type Folders, misuse, parseOptions, tooMany } from './options.ts'
import { hasColour, print, withBar } from './output.ts'
import { renderEvidence } from './render-evidence.ts'
import { renderArticle, renderFindings } from './render-proof.ts'

export const CHECK_USAGE = `Usage: npm run check -- [options]
  --corpus DIR     the corpus folder
  --only problems  problems and suggestions, without the proof sheet
  --evidence       every mention of an outlet, and what speaks for and against a credit
  --json           one JSON object instead of text`

const OPTIONS = {
  corpus: { type: 'string' },
  only: { type: 'string' },
  evidence: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

/** Runs `check` with its command line; resolves to the exit code, 1 where the corpus has problems. */
export async function runCheck(args: readonly string[], { corpusDir, cache }: Folders): Promise<number | Misuse> {
  const parsed = parseOptions(args, OPTIONS, CHECK_USAGE)
  if (isFailure(parsed)) return parsed
  const { values, positionals } = parsed
  const surplus = tooMany(positionals, CHECK_USAGE)
  if (surplus) return surplus
  if (values.only !== undefined && values.only !== 'problems') return misuse('--only takes "problems".', CHECK_USAGE)
  const dir = values.corpus ?? corpusDir
  const corpus = await loadCorpus(dir, { cache })
  const library = await withBar((onProgress) => openKept(corpus, cache, dir, { onProgress }))
  if (values.json) await print(`${JSON.stringify(checkJson(library))}\n`)
  else if (values.evidence) await printEvidence(library)
  else await printSheet(library, values.only !== 'problems')
  return library.corpus.problems.length > 0 ? 1 : 0
}

async function printEvidence({ corpus }: Library): Promise<void> {
  for (const article of corpus.articles)
    await print(`${renderEvidence(article, evidenceIn(article, corpus.outlets), hasColour())}\n`)
}

async function printSheet(
  { corpus, passages, everyPassage, suggestions }: Library,
  withArticles: boolean,
): Promise<void> {
  const byArticle = new Map(corpus.articles.map(({ id }) => [id, [] as Passage[]]))
  for (const passage of everyPassage()) byArticle.get(passage.article)?.push(passage)
  if (withArticles)
    for (const article of corpus.articles)
      await print(`${renderArticle(article, byArticle.get(article.id) ?? [], hasColour())}\n`)
  await print(renderFindings(corpus.problems, suggestions))
  const counts = [
    [corpus.articles.length, 'article'],
    [passages.length, 'passage'],
    [corpus.problems.length, 'problem'],
    [suggestions.length, 'suggestion'],
  ] as const
  await print(`${counts.map(([count, name]) => `${count} ${name}${count === 1 ? '' : 's'}`).join(', ')}\n`)
}

function checkJson({ corpus, everyPassage, suggestions }: Library) {
  const bodies = new Map(corpus.articles.map(({ id, body }) => [id, body]))
  return {
    articles: corpus.articles.map(({ body: _body, bodyLine: _line, ...article }) => article),
    passages: everyPassage().map((passage) => ({
      ...passageJson(passage),
      attributions: passage.attributions.map((one) => attributionJson(one, bodies.get(passage.article) ?? '')),
    })),
    problems: corpus.problems,
    suggestions,
  }
}
