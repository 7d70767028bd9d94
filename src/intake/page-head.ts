// What a page states about itself, in the forms that newsrooms use: schema.org as JSON-LD, Open Graph, meta elements.

import { LONGEST_LINE } from '../corpus/head.ts'
import { normalAddress } from '../corpus/web-address.ts'
import type { PageDocument } from './dom.ts'

/** What a page states; nothing is guessed. */
export interface PageHead {
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  /** A date, or a date with its time, as an article's head takes it. */
  readonly published?: string
  /** The canonical address. */
  readonly url?: string
  /** As the page tells it: en, en-GB. */
  readonly language?: string
  /** It says itself that it is not to be read for free. */
  readonly isPaid?: true
  /** It reserves itself from text and data mining. */
  readonly isReserved?: true
}

type Json = Readonly<Record<string, unknown>>

/** Kinds of schema.org that are articles. */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Reportage|Report)$/
/** Blocks of data that one page may bring. */
const MOST_BLOCKS = 50

/** The head of `document`, which was read from `address` where that is known. */
export function readPageHead(document: PageDocument, address?: string): PageHead {
  const article = articlesIn(document)[0] ?? {}
  const meta = metaOf(document)
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined
  return known({
    title: first(text(article.headline), meta('og:title'), meta('citation_title'), headingOf(document)),
    publisher: first(nameOf(article.publisher), meta('og:site_name'), meta('application-name')),
    byline: first(namesOf(article.author), meta('author'), meta('parsely-author'), meta('citation_author')),
    published: dateOf(
      first(text(article.datePublished), meta('article:published_time'), meta('parsely-pub-date'), meta('date')),
    ),
    url: addressOf(first(canonical, meta('og:url'), text(article.url), address), address),
    language: first(
      text(article.inLanguage),
      document.documentElement?.getAttribute('lang') ?? undefined,
      meta('og:locale'),
    ),
    isPaid: String(article.isAccessibleForFree).toLowerCase() === 'false' ? true : undefined,
    isReserved: meta('tdm-reservation') === '1' ? true : undefined,
  })
}

const known = (head: { readonly [Key in keyof PageHead]: PageHead[Key] | undefined }): PageHead =>
  Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined)) as PageHead

function metaOf(document: PageDocument): (name: string) => string | undefined {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name')
    const content = element.getAttribute('content')
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content)
  }
  return (name) => text(values.get(name))
}

/** What the page's JSON-LD calls an article, wherever it stands in it. */
function articlesIn(document: PageDocument): Json[] {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_BLOCKS)
  return blocks.flatMap((block) => [...parts(parse(block.textContent ?? ''), 3)]).filter(isArticle)
}

const isArticle = (part: Json): boolean => [part['@type']].flat().some((type) => ARTICLE.test(String(type)))

function* parts(value: unknown, deep: number): Generator<Json> {
  if (Array.isArray(value)) for (const one of value) yield* parts(one, deep)
  else if (typeof value === 'object' && value !== null) {
    yield value as Json
    if (deep > 0) yield* parts((value as Json)['@graph'] ?? (value as Json).mainEntity, deep - 1)
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.trim().replace(/^<!\[CDATA\[|\]\]>$/g, ''))
  } catch {
    return undefined
  }
}

const nameOf = (value: unknown): string | undefined => {
  const [one] = [value].flat()
  return text(typeof one === 'object' && one !== null ? (one as Json).name : one)
}

function namesOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap((one) => nameOf(one) ?? [])
  return names.length > 0 ? text(names.join(', ')) : undefined
}

const first = (...values: readonly (string | undefined)[]): string | undefined =>
  values.find((value) => value !== undefined)

/** A value that a head can hold: one line of text; entities that were escaped twice are read once more. */
function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const line = unescaped(value)
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
  return line === '' ? undefined : line.slice(0, LONGEST_LINE).trim()
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const unescaped = (value: string): string =>
  value.replace(/&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{2,6})|#x([0-9a-f]{2,5}));/gi, (whole, name, decimal, hex) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

const headingOf = (document: PageDocument): string | undefined =>
  first(text(document.querySelector('h1')?.textContent), text(document.querySelector('title')?.textContent))

/** The date of `stated` with its time where it has a zone; undefined where it is none that a head takes. */
function dateOf(stated: string | undefined): string | undefined {
  const [, day, time, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?/.exec(stated ?? '') ?? []
  if (day === undefined || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return undefined
  return time !== undefined && zone !== undefined ? `${day}T${time}${zone}` : day
}

function addressOf(stated: string | undefined, base: string | undefined): string | undefined {
  if (stated === undefined || !URL.canParse(stated, base)) return undefined
  const address = normalAddress(new URL(stated, base).href)
  return address !== undefined && address.length <= LONGEST_LINE ? address : undefined
}
