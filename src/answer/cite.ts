// A passage as somebody cites it elsewhere: its whole provenance, in the forms that people and programs of reference
// take.

import type { Passage } from '../attribution/passage.ts'
import type { Article } from '../corpus/article.ts'
import type { Library } from './library.ts'
import { linksOf } from './provenance.ts'

/** The forms in which a passage is cited. */
export const FORMS = ['text', 'markdown', 'bibtex', 'csl'] as const
export type Form = (typeof FORMS)[number]

/** A passage, ready to be cited in each form. */
export type Citation = Readonly<Record<Form, string>>

type Cited = Pick<Article, 'title' | 'publisher' | 'byline' | 'url' | 'published' | 'read'>

/**
 * The passage of `id` in every form; undefined where the corpus has none of that id. `today` (2025-11-30) is the day on
 * which it is read: the page itself was read when its article says so.
 */
export function cite({ byId, articlesById }: Library, id: string, today: string): Citation | undefined {
  const passage = byId.get(id)
  const article = articlesById.get(passage?.article ?? '')
  return passage && article && citationOf(passage, article, today)
}

export const citationOf = (passage: Passage, article: Cited, today: string): Citation => ({
  text: asText(passage, article, today),
  markdown: asMarkdown(passage, article, today),
  bibtex: asBibtex(passage, article, today),
  csl: asCsl(passage, article, today),
})

/**
 * "Ann Roe, reported by the Evening Star, as cited by The Bugle": who said it, who reported it, where it was read; each
 * speaker with the outlet that his own words come from.
 */
export function provenanceOf(passage: Passage): string {
  const { publisher, hedged } = passage
  const speakersBy = new Map<string, string[]>()
  for (const { speaker, outlet } of linksOf(passage))
    speakersBy.set(outlet, [...(speakersBy.get(outlet) ?? []), ...(speaker === undefined ? [] : [speaker])])
  const parts = [...speakersBy].map(([outlet, speakers]) => {
    const who = speakers.join('; ')
    if (outlet === publisher) return who === '' ? publisher : `${who}, reported by ${publisher}`
    return `${who === '' ? 'reported' : `${who}, reported`} by ${outlet}, as cited by ${publisher}`
  })
  const said = [parts.join('; '), ...(hedged ? ['unconfirmed, as the text says'] : [])].join(', ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

const dayOf = (date: string): string => date.slice(0, 10)

const readOn = ({ read }: Cited, today: string): string => (read === undefined ? today : dayOf(read))

/** What stands behind the quotation, part by part; what is not known is left out. */
const details = ({ byline, published, url }: Cited): string[] =>
  [byline, published && dayOf(published), url].filter((part) => part !== undefined)

const asText = (passage: Passage, article: Cited, today: string): string =>
  [
    `“${passage.text}”`,
    `${provenanceOf(passage)}: “${article.title}”. ${[article.publisher, ...details(article)].join(', ')}.`,
    `Read ${readOn(article, today)}. Passage ${passage.id}.`,
  ].join('\n')

const asMarkdown = (passage: Passage, article: Cited, today: string): string => {
  const { title, url, publisher } = article
  const titled = url === undefined ? `“${inMarkdown(title)}”` : `[“${inMarkdown(title)}”](${url})`
  const rest = details({ ...article, url: undefined }).map(inMarkdown)
  return `> ${inMarkdown(passage.text)}

${[`${inMarkdown(provenanceOf(passage))}: ${titled}`, inMarkdown(publisher), ...rest].join(', ')}. Read ${readOn(article, today)}. Passage \`${passage.id}\`.`
}

const inMarkdown = (text: string): string => text.replace(/[\\*_~`|<>#[\]]/g, '\\$&').replace(/\s+/g, ' ')

function asBibtex(passage: Passage, article: Cited, today: string): string {
  const { title, publisher, byline, published, url } = article
  const [year, month, day] = published === undefined ? [] : dayOf(published).split('-')
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${inTex(title)}}`], // braces of its own: BibTeX would change its capitals
    ['author', byline && `{${inTex(byline)}}`],
    ['howpublished', inTex(publisher)],
    ['year', year],
    ['month', month],
    ['day', day],
    ['url', url?.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', url && readOn(article, today)],
    ['note', inTex(`${provenanceOf(passage)}. Read ${readOn(article, today)}. Passage ${passage.id}`)],
    ['annote', inTex(`“${passage.text}”`)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  return `@misc{passage-${passage.id},\n${lines.join(',\n')}\n}`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** TeX's special characters as themselves; all others stand as they are, in UTF-8. */
const inTex = (text: string): string => text.replace(/[\\~^{}$&#_%]/g, (mark) => TEX[mark] ?? `\\${mark}`)

/** One item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as a list of one. */
function asCsl(passage: Passage, article: Cited, today: string): string {
  const { title, publisher, byline, published, url } = article
  const reporters = [...new Set(linksOf(passage).map(({ outlet }) => outlet))]
  const [reporter] = reporters
  const item = {
    id: `passage-${passage.id}`,
    type: 'article-newspaper',
    title,
    ...(byline && { author: [{ literal: byline }] }),
    'container-title': publisher,
    ...(reporters.length === 1 && reporter !== publisher && { 'original-publisher': reporter }),
    ...(passage.speakers.length > 0 && { 'original-author': passage.speakers.map((literal) => ({ literal })) }),
    ...(published && { issued: dateParts(published) }),
    accessed: dateParts(readOn(article, today)),
    ...(url && { URL: url }),
    note: `${provenanceOf(passage)}. Passage ${passage.id}`,
    annote: passage.text,
  }
  return JSON.stringify([item], undefined, 2)
}

const dateParts = (date: string) => ({ 'date-parts': [dayOf(date).split('-').map(Number)] })
