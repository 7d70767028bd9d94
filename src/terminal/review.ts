// `npm run review`: the whole corpus as one HTML page, in a file.

import { openKept } from '../answer/library.ts'
import { loadCorpus } from '../corpus/load-corpus.ts'
import { isFailure, type Misuse } from '../failure.ts'
import { writeWhole } from '../files/atomic-file.ts'
import { openFileStore } from '../files/file-store.ts'
import { articleFiles, versionsOf } from '../keeping/article-files.ts'
import { renderReview } from '../review/page.ts'
import { type Folders, parseOptions, tooMany } from './options.ts'
import { print, withBar } from './output.ts'

export const REVIEW_USAGE = `Usage: npm run review -- [options]
  --corpus DIR  the corpus folder
  --out FILE    where to write the page; "-" is standard output. Default: corpus-review.html`

const OPTIONS = { corpus: { type: 'string' }, out: { type: 'string' } } as const

/**
 * Runs `review` with its command line; resolves to the exit code, 1 where the corpus has problems. They stand on the
 * page.
 */
export async function runReview(
  args: readonly string[],
  { corpusDir, cache, dataDir }: Folders,
): Promise<number | Misuse> {
  const parsed = parseOptions(args, OPTIONS, REVIEW_USAGE)
  if (isFailure(parsed)) return parsed
  const { values, positionals } = parsed
  const surplus = tooMany(positionals, REVIEW_USAGE)
  if (surplus) return surplus
  const dir = values.corpus ?? corpusDir
  const corpus = await loadCorpus(dir, { cache })
  const library = await withBar((onProgress) => openKept(corpus, cache, dir, { onProgress }))
  const { out = 'corpus-review.html' } = values
  const page = renderReview(library, versionsOf(await articleFiles(openFileStore(dataDir, dir)).trashed()))
  if (out === '-') await print(page)
  else {
    await writeWhole(out, page)
    await print(`${out}: ${library.corpus.articles.length} articles, ${library.passages.length} passages\n`)
  }
  return library.corpus.problems.length > 0 ? 1 : 0
}
