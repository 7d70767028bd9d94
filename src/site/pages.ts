// The pages of the reading site: what they hold and how they are linked. Static HTML that needs no server.

import { createHash } from 'node:crypto'
import { provenanceOf } from '../answer/cite.ts'
import type { Library } from '../answer/library.ts'
import { provenance } from '../answer/provenance.ts'
import { shownIn } from '../answer/shown.ts'
import { type Passage, reportersOf } from '../attribution/passage.ts'
import type { Article } from '../corpus/article.ts'
import { escapeHtml } from '../review/html.ts'
import { drawProvenance } from '../review/picture.ts'
import { datesTold } from '../text/dates-in-text.ts'
import { addTo } from '../text/grouped.ts'
import { addressAtWords } from '../text/text-fragment.ts'
import { articleAddress, articleFile } from './paths.ts'

/** A page by its path from the site's folder. */
export interface Page {
  readonly path: string
  readonly html: string
}

/** Of a text of the corpus: it has a language and a direction of its own, which no page knows. */
const THEIRS = 'lang="" dir="auto"'

/** A text of the corpus within a line. */
const theirs = (text: string): string => `<span ${THEIRS}>${escapeHtml(text)}</span>`

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1rem; list-style: none; padding: 0; }
blockquote { margin: .5rem 0; white-space: pre-wrap; }
blockquote { padding-inline-start: .8rem; border-inline-start: .3rem solid GrayText; }
.credit, .details { font-size: .9rem; }
#results, .passages { list-style: none; padding: 0; }
li { margin: .6rem 0; }
input, button { font: inherit; padding: .3rem .5rem; }
input { width: min(100%, 24rem); }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
figure { margin: 0; } figure svg { width: 100%; height: auto; }
`

/** The parts of a page that say what may run on it; `scripts` are the texts of its own scripts. */
const policy = (scripts: readonly string[]): string => {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const scriptSources = scripts.length === 0 ? "'none'" : scripts.map(hash).join(' ')
  return `default-src 'none'; style-src ${hash(STYLE)}; script-src ${scriptSources}; base-uri 'none'; form-action 'none'`
}

const PAGES = [
  ['index.html', 'Search'],
  ['articles.html', 'Articles'],
  ['outlets.html', 'Outlets'],
  ['speakers.html', 'Speakers'],
  ['timeline.html', 'Timeline'],
] as const

/** A whole page. `up` leads from it to the site's folder; `named` is how its title is marked. */
export function page(
  title: string,
  main: string,
  { up = '', scripts = [], data = '', named = '' } = {} as PageParts,
): string {
  const links = PAGES.map(([path, name]) => `<li><a href="${up}${path}">${name}</a></li>`).join('')
  const block =
    data === '' ? '' : `<script type="application/json" id="data">${data.replace(/</g, '\\u003c')}</script>\n`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(scripts)}">
<title${named}>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><nav aria-label="Pages"><ul>${links}</ul></nav><h1${named}>${escapeHtml(title)}</h1></header>
<main>
${main}
</main>
${block}${scripts.map((text) => `<script>${text}</script>`).join('\n')}
</body>
</html>
`
}

interface PageParts {
  readonly up?: string
  readonly scripts?: readonly string[]
  readonly data?: string
  readonly named?: string
}

export const linkTo = (passage: Passage, up = ''): string => `${up}${articleAddress(passage.article)}#${passage.id}`

const item = (passage: Passage, { title }: Article, up: string): string =>
  `<li><blockquote ${THEIRS}>${escapeHtml(passage.text)}</blockquote><p class="credit"><strong>${escapeHtml(provenanceOf(passage))}</strong> · <a href="${linkTo(passage, up)}">${theirs(title)}</a></p></li>`

const linkToArticle = ({ id, title, publisher, published }: Article): string =>
  [`<a href="${articleAddress(id)}">${theirs(title)}</a>`, theirs(publisher), ...(published ? [published] : [])].join(
    ' · ',
  )

/** All pages but the one that searches. */
export function pagesOf(library: Library): Page[] {
  const shown = shownIn(library)
  const { corpus, articlesById } = library
  const byArticle = grouped(shown, ({ article }) => [article])
  const list = (passages: readonly Passage[], up = ''): string =>
    passages
      .flatMap((passage) => {
        const article = articlesById.get(passage.article)
        return article ? [item(passage, article, up)] : []
      })
      .join('\n')
  const sections = (groups: ReadonlyMap<string, readonly Passage[]>): string =>
    [...groups]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(
        ([name, passages]) =>
          `<section><h2 id="${anchor(name)}" ${THEIRS}>${escapeHtml(name)}</h2><ul class="passages">${list(passages)}</ul></section>`,
      )
      .join('\n')
  const outlets = grouped(shown, reportersOf)
  const speakers = grouped(shown, ({ speakers }) => speakers)
  const picture = drawProvenance(
    provenance(library),
    {
      title: 'Who is quoted by which outlet, read where',
      columns: ['Who', 'Outlet', 'Read in'],
      others: (count) => `${count} others`,
    },
    'page',
  )
  return [
    {
      path: 'articles.html',
      html: page(
        'Articles',
        `<ul>${corpus.articles.map((article) => `<li>${linkToArticle(article)}</li>`).join('\n')}</ul>`,
      ),
    },
    { path: 'outlets.html', html: page('Outlets', `<figure>${picture}</figure>\n${sections(outlets)}`) },
    { path: 'speakers.html', html: page('Speakers', sections(speakers)) },
    { path: 'timeline.html', html: page('Timeline', timelineOf(shown, articlesById)) },
    ...corpus.articles.map((article) => ({
      path: articleFile(article.id),
      html: articlePage(article, byArticle.get(article.id) ?? []),
    })),
  ]
}

function articlePage(article: Article, passages: readonly Passage[]): string {
  const { title, publisher, byline, published, url, whole, rights } = article
  const link = url === undefined ? [] : [`<a href="${escapeHtml(url)}" rel="noreferrer noopener">at the publisher</a>`]
  const details = [publisher, byline, published, rights].filter((one) => one !== undefined).map(theirs)
  const note =
    whole === undefined
      ? '<p class="details">Not the whole article: the passages that say who said what, or who reported it.</p>'
      : ''
  const shown = passages.map((passage) => {
    const at = url === undefined ? undefined : addressAtWords(url, article.body, passage)
    const to =
      at === undefined
        ? ''
        : ` · <a href="${escapeHtml(at)}" rel="noreferrer noopener">these words at the publisher</a>`
    return `<li id="${passage.id}"><blockquote ${THEIRS}>${escapeHtml(passage.text)}</blockquote><p class="credit"><strong>${escapeHtml(provenanceOf(passage))}</strong>${to}</p></li>`
  })
  const main = `<p class="details">${[...details, ...link].join(' · ')}</p>\n${note}<ul class="passages">${shown.join('\n')}</ul>`
  return page(title, main, { up: '../', named: ` ${THEIRS}` })
}

function timelineOf(shown: readonly Passage[], articles: ReadonlyMap<string, Article>): string {
  const dated = shown.flatMap((passage) => {
    const article = articles.get(passage.article)
    if (!article) return []
    const told = datesTold(passage.text, article.published).map(({ date, start, end }) => ({
      date,
      words: passage.text.slice(start, end),
    }))
    return told.map((one) => ({ ...one, passage, article }))
  })
  const published = [...articles.values()].flatMap((article) =>
    article.published === undefined ? [] : [{ date: article.published.slice(0, 10), article }],
  )
  const entries = [
    ...dated.map(({ date, words, passage, article }) => ({
      date,
      html: `<li><strong>${date}</strong> “${theirs(words)}”<ul class="passages">${item(passage, article, '')}</ul></li>`,
    })),
    ...published.map(({ date, article }) => ({
      date,
      html: `<li><strong>${date}</strong> published: ${linkToArticle({ ...article, published: undefined })}</li>`,
    })),
  ].sort((a, b) => (a.date < b.date ? -1 : 1))
  const undated = [...articles.values()].filter(({ published }) => published === undefined).length
  const rest = undated > 0 ? `<p>${undated} ${undated === 1 ? 'article is' : 'articles are'} undated.</p>` : ''
  return `<ul>${entries.map(({ html }) => html).join('\n')}</ul>\n${rest}`
}

const anchor = (name: string): string => encodeURIComponent(name.replace(/\s+/g, '-'))

function grouped<T>(all: readonly T[], namesOf: (one: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) for (const name of namesOf(one)) addTo(groups, name, one)
  return groups
}
