// `according-to site DIR`: the corpus as a reading site, in a folder that any web server, or none, can show.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { provenanceOf } from '../answer/cite.ts'
import { type Library, loadLibrary } from '../answer/library.ts'
import { shownIn } from '../answer/shown.ts'
import type { Faulty } from '../corpus/problem.ts'
import { isFailure, type Misuse } from '../failure.ts'
import { tryWriting } from '../files/atomic-file.ts'
import type { Cache } from '../files/cache.ts'
import { PACKAGE_ROOT } from '../package-root.ts'
import { addressAtWords } from '../text/text-fragment.ts'
import { linkTo, type Page, page, pagesOf } from './pages.ts'
import { SCRIPT } from './script.ts'
import { writePages } from './written.ts'

export const SITE_USAGE = `Usage: according-to site DIR [--corpus DIR]
  Writes the corpus as static pages into DIR: a search that runs in the browser, articles, outlets, speakers,
  a timeline.
  Of an article the passages stand there that credit somebody; all of it only where its head says whole: yes.
  --corpus DIR  the corpus folder`

/** Writes the site of the corpus in `corpusDir` into the folder `dir`; resolves to the exit code. */
export async function runSite(
  dir: string,
  { corpusDir, cache }: { readonly corpusDir: string; readonly cache: Cache },
): Promise<number | Faulty | Misuse> {
  const library = await loadLibrary(corpusDir, cache)
  if (isFailure(library)) return library
  const pages = [searchPage(library), ...pagesOf(library)]
  const written = await tryWriting(() => writePages(dir, pages))
  if (isFailure(written))
    return { failed: 'usage', text: `${dir} cannot be written as a folder: ${written.error.message}.` }
  process.stdout.write(`${dir}: ${pages.length} pages, ${shownIn(library).length} passages\n`)
  return 0
}

const OPTIONS = { fields: ['text', 'credit'], storeFields: [] }

/** The page that searches: all that it needs stands in it, so that it works from a folder too. */
export function searchPage(library: Library): Page {
  const passages = shownIn(library).map((passage) => {
    const article = library.articlesById.get(passage.article)
    const link = article?.url === undefined ? undefined : addressAtWords(article.url, article.body, passage)
    return {
      id: passage.id,
      text: passage.text,
      credit: provenanceOf(passage),
      title: article?.title ?? passage.article,
      page: linkTo(passage),
      ...(link && { link }),
    }
  })
  const index = new MiniSearch(OPTIONS)
  index.addAll(passages)
  const data = JSON.stringify({
    options: OPTIONS,
    index: index.toJSON(),
    passages: Object.fromEntries(passages.map((passage) => [passage.id, passage])),
  })
  const { corpus, outlets } = library
  const main = `<p>${corpus.articles.length} articles, ${passages.length} passages, ${outlets.length} outlets: word for word,
each with who said it, who reported it and where it was read.</p>
<form id="search" role="search"><label for="words">Search the passages</label><br>
<input id="words" name="words" type="search" dir="auto" autocomplete="off"> <button>Search</button></form>
<p id="found" role="status"></p>
<ul id="results" aria-label="Passages found"></ul>`
  return { path: 'index.html', html: page('According to whom', main, { scripts: [miniSearch(), SCRIPT], data }) }
}

/** MiniSearch as browsers take it, from its package. */
function miniSearch(): string {
  const require = createRequire(new URL('package.json', PACKAGE_ROOT))
  const file = join(require.resolve('minisearch'), '..', '..', 'umd', 'index.js')
  return readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*$/m, '')
}
