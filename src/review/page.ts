// The whole corpus as one HTML page that needs nothing else: passages by outlet, the words that prove them, filters.

import { createHash } from 'node:crypto'
import type { Library } from '../answer/library.ts'
import { provenance } from '../answer/provenance.ts'
import { whyOf } from '../attribution/evidence/explain.ts'
import { partInWords, partsOf } from '../attribution/parts.ts'
import { type Passage, reportersOf } from '../attribution/passage.ts'
import { chainOf, proofMarks } from '../attribution/proof.ts'
import type { Article } from '../corpus/article.ts'
import { describeProblem, type Problem } from '../corpus/problem.ts'
import { FILTERS } from './filters.ts'
import { escapeHtml } from './html.ts'
import { drawProvenance, type PictureWords } from './picture.ts'
import { hueOf, STYLE } from './style.ts'

/** The days on which former texts of articles went to the trash, by the file's name. */
export type Versions = Readonly<Record<string, readonly string[]>>

/**
 * Renders `library`. All text of the corpus is escaped, and the page's own policy lets no other script or style run.
 */
export function renderReview(library: Library, versions: Versions = {}): string {
  const { corpus, passages, everyPassage, suggestions, outlets, speakers } = library
  const outletNumbers = numbered(outlets)
  const speakerNumbers = numbered(speakers)
  const style = `${STYLE}\n${outlets.map((_, at) => `.o${at} { --hue: ${hueOf(at)}; }`).join('\n')}`
  const byArticle = new Map<string, Passage[]>()
  for (const { id } of corpus.articles) byArticle.set(id, [])
  for (const passage of everyPassage()) byArticle.get(passage.article)?.push(passage)
  const articles = corpus.articles.map((article) => {
    const own = byArticle.get(article.id) ?? []
    return renderArticle(article, own, { outletNumbers, speakerNumbers }, versions[article.file] ?? [])
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash(style)}; script-src ${hash(FILTERS)}">
<title>Corpus review</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Corpus review</h1>
<p>${counted(corpus.articles.length, 'article')}, ${counted(passages.length, 'passage')}. <u class="source">Who said it</u> and <u class="cue">the words that say so</u> are underlined; “Why” under a passage names the rule.</p>
</header>
<form id="filters" role="search" aria-label="Filters">
<label for="outlet">Outlet</label> ${select('outlet', outlets)}
<label for="speaker">Speaker</label> ${select('speaker', speakers)}
<button type="reset">Show all</button>
<output id="shown" role="status">${counted(passages.length, 'passage')} shown</output>
</form>
<main>
<section aria-labelledby="glance">
<h2 id="glance">Passages by outlet</h2>
<ul class="glance">
${outlets.map(({ name, passages }, at) => `<li class="o${at}"><span class="name">${escapeHtml(name)}</span> <meter min="0" max="${outlets[0]?.passages ?? 1}" value="${passages}">${passages}</meter> ${passages}</li>`).join('\n')}
</ul>
</section>
${provenanceOf(library)}${renderFindings('Problems', corpus.problems)}${renderFindings('Suggestions', suggestions)}
${articles.join('\n')}
</main>
<script>${FILTERS}</script>
</body>
</html>
`
}

/** Who is quoted by which outlet and read where, as a drawing and as a table; a box or a row filters the passages. */
function provenanceOf(library: Library): string {
  const all = provenance(library)
  const drawn = drawProvenance(all, PICTURE_WORDS, 'page')
  if (drawn === '') return ''
  const numbers = { outlet: numbered(library.outlets), speaker: numbered(library.speakers) }
  const cell = (name = ''): string => `<td>${escapeHtml(name)}</td>`
  const rows = all.ways.map(
    ({ speaker, outlet, publisher, passages }) =>
      `<tr class="way" data-outlets=" ${numbers.outlet.get(outlet) ?? ''} " data-speakers=" ${numbers.speaker.get(speaker ?? '') ?? ''} ">${cell(speaker)}${cell(outlet)}${cell(publisher)}<td>${passages}</td></tr>`,
  )
  return `<section aria-labelledby="provenance">
<h2 id="provenance">${PICTURE_WORDS.title}</h2>
<figure id="picture">${drawn}</figure>
<details><summary>The same as a table</summary>
<table><thead><tr><th scope="col">Who</th><th scope="col">Outlet</th><th scope="col">Read in</th><th scope="col">Passages</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></details>
</section>
`
}

const PICTURE_WORDS: PictureWords = {
  title: 'Who is quoted by which outlet, read where',
  columns: ['Who', 'Outlet', 'Read in'],
  others: (count) => `${count} others`,
}

interface Numbers {
  readonly outletNumbers: ReadonlyMap<string, number>
  readonly speakerNumbers: ReadonlyMap<string, number>
}

function renderArticle(
  { title, publisher, byline, published, url, file }: Article,
  own: Passage[],
  numbers: Numbers,
  former: readonly string[],
): string {
  const link = url === undefined ? '' : `<a href="${escapeHtml(url)}" rel="noreferrer noopener">${escapeHtml(url)}</a>`
  const kept =
    former.length === 0
      ? ''
      : `<p class="details">Former texts in the trash: ${former.map(escapeHtml).join(', ')}</p>\n`
  const details = [publisher, byline, published, file].filter((one) => one !== undefined).map(escapeHtml)
  return `<article>
<h2>${escapeHtml(title)}</h2>
<p class="details">${[...details, ...(link ? [link] : [])].join(' · ')}</p>
${kept}${own.map((passage) => renderPassage(passage, numbers)).join('\n')}
</article>`
}

function renderPassage(passage: Passage, { outletNumbers, speakerNumbers }: Numbers): string {
  if (passage.boilerplate !== undefined)
    return `<p class="boilerplate"><small>Kept out of answers:</small> ${escapeHtml(passage.text)}</p>`
  const reporters = reportersOf(passage)
  const outlets = reporters.map((name) => outletNumbers.get(name) ?? 0)
  const speakers = passage.speakers.map((name) => speakerNumbers.get(name) ?? 0)
  const chain = reporters.includes(passage.publisher) ? reporters : [...reporters, passage.publisher]
  const credit = [chain.join(' ← '), ...(passage.hedged ? ['unconfirmed, as the text says'] : [])]
    .map(escapeHtml)
    .join(' · ')
  const said = passage.speakers.length > 0 ? ` · Speaker: ${escapeHtml(passage.speakers.join('; '))}` : ''
  const partly = partsOf(passage)
    .map((part) => ` · ${escapeHtml(part.outlet)} only for: ${escapeHtml(partInWords(part, passage.text))}`)
    .join('')
  const against = passage.disputed ? ` · Disputes a report by ${escapeHtml(passage.disputed.join(', '))}` : ''
  return `<div class="passage o${outlets[0]}" id="${escapeHtml(passage.id)}" data-outlets=" ${outlets.join(' ')} " data-speakers=" ${speakers.join(' ')} ">
<p>${marked(passage)}</p>
<p class="credit"><span class="dot" aria-hidden="true"></span>${credit}${said}${against}${partly}</p>
${why(passage)}</div>`
}

function marked(passage: Passage): string {
  const cutOut = (from: number, to: number): string =>
    escapeHtml(passage.text.slice(from - passage.start, to - passage.start))
  let html = ''
  let from = passage.start
  for (const { start, end, kind } of proofMarks(passage)) {
    const reasons = passage.attributions
      .filter((one) => one[kind]?.start === start)
      .map((one) => `${chainOf(one, passage).join(' → ')}: ${whyOf(one)}`)
    html += `${cutOut(from, start)}<u class="${kind}" title="${escapeHtml(reasons.join('\n'))}">${cutOut(start, end)}</u>`
    from = end
  }
  return html + cutOut(from, passage.end)
}

function why(passage: Passage): string {
  if (passage.attributions.length === 0) return ''
  const words = (span: { start: number; end: number } | null): string =>
    span ? `“${escapeHtml(passage.text.slice(span.start - passage.start, span.end - passage.start))}”` : '…'
  const proofs = passage.attributions.map(
    (one) =>
      `<li>${words(one.source)} … ${words(one.cue)}<br>${escapeHtml(chainOf(one, passage).join(' → '))}<br><small>${escapeHtml(one.rule)}: ${escapeHtml(whyOf(one))}</small></li>`,
  )
  return `<details><summary>Why</summary><ul>${proofs.join('')}</ul></details>\n`
}

function renderFindings(title: string, findings: readonly Problem[]): string {
  if (findings.length === 0) return ''
  const lines = findings.map((finding) => `<li>${escapeHtml(describeProblem(finding))}</li>`)
  return `<section><h2>${title}</h2><ul>${lines.join('\n')}</ul></section>\n`
}

const select = (name: string, list: readonly { readonly name: string; readonly passages: number }[]): string =>
  `<select id="${name}" name="${name}"><option value="">all</option>${list
    .map(({ name, passages }, at) => `<option value="${at}">${escapeHtml(name)} (${passages})</option>`)
    .join('')}</select>`

const numbered = (counted: readonly { readonly name: string }[]): Map<string, number> =>
  new Map(counted.map(({ name }, at) => [name, at]))

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** A source expression that lets exactly this inline script or style run. */
const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
