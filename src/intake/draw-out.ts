// A page -> the article in it: its head, and every paragraph with whether it belongs to the article and why not.

import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { boilerplateOf } from '../attribution/english/boilerplate.ts'
import { fold } from '../text/normalize.ts'
import { type Block, blocksIn } from './blocks.ts'
import type { PageDocument } from './dom.ts'
import { type PageHead, readPageHead } from './page-head.ts'

/** Why a paragraph is left out, or is to be looked at. Boilerplate goes by the id of its rule. */
export type Reason =
  | 'changed'
  | 'former'
  | 'new'
  | 'outside'
  | 'heading'
  | 'title'
  | 'caption'
  | 'links'
  | 'paywall'
  | 'cut'
  | 'boilerplate'

/** A paragraph of a page, and whether it is the article's. */
export interface DrawnParagraph {
  readonly text: string
  readonly kept: boolean
  readonly reason?: Reason
}

/** What was drawn out of a page. */
export interface DrawnOut {
  readonly head: PageHead
  readonly paragraphs: readonly DrawnParagraph[]
}

/** Elements that are read: an article's page has one or two thousand. */
const MOST_ELEMENTS = 30_000
/** Paragraphs outside the article that are shown: enough to find one that was missed. */
const MOST_OUTSIDE = 120
/** Shorter ones outside the article are menus and buttons. */
const SHORTEST_OUTSIDE = 40
/** Articles are found from this many characters on: a short report has a paragraph or two. */
const SHORTEST_ARTICLE = 150

/** Draws the article out of `html`, read from `address` where that is known. Throws where the page is beyond all bounds. */
export function drawOut(html: string, address?: string): DrawnOut {
  if (html.split('<').length > 2 * MOST_ELEMENTS) throw new Error('the page has too many elements')
  const document = parse(html)
  const head = readPageHead(document, address)
  const all = document.body ? blocksIn(document.body) : []
  return { head, paragraphs: sort(all, articleIn(html), head) }
}

const parse = (html: string): PageDocument => parseHTML(completed(html)).document as unknown as PageDocument

/** The page with a head and a body, which HTML lets it leave out and the parser does not add. */
function completed(html: string): string {
  const hasHead = /<head[\s>]/i.test(html)
  const body = html.search(/<body[\s>]/i)
  if (hasHead && body >= 0) return html
  if (hasHead && /<\/head>/i.test(html)) return `${html.replace(/<\/head>/i, '</head><body>')}</body>`
  const [whole = '<html>'] = /<html[^>]{0,500}>/i.exec(html) ?? []
  const bare = (part: string): string => part.replace(/<!doctype[^>]{0,500}>|<\/?html[^>]{0,500}>|<\/?head>/gi, '')
  const rest = body < 0 ? `<body>${bare(html)}</body>` : html.slice(body)
  return `<!doctype html>${whole}<head>${body < 0 ? '' : bare(html.slice(0, body))}</head>${rest}`
}

/** How often each text stands in what Readability takes for the article. It changes what it reads, and so reads its own. */
function articleIn(html: string): Map<string, number> {
  const found = new Readability(parse(html) as never, {
    charThreshold: SHORTEST_ARTICLE,
    maxElemsToParse: MOST_ELEMENTS,
  }).parse()
  const content = parse(`<!doctype html><html><head></head><body>${found?.content ?? ''}</body></html>`)
  const times = new Map<string, number>()
  for (const { text } of content.body ? blocksIn(content.body) : []) times.set(text, (times.get(text) ?? 0) + 1)
  return times
}

function sort(blocks: readonly Block[], article: Map<string, number>, { title = '' }: PageHead): DrawnParagraph[] {
  const paragraphs: DrawnParagraph[] = []
  let outside = 0
  for (const block of blocks) {
    const left = article.get(block.text) ?? 0
    if (left > 0) {
      article.set(block.text, left - 1)
      const reason = furniture(block, title)
      const isCut = reason === undefined && !ENDED.test(block.text)
      paragraphs.push({
        text: block.text,
        kept: reason === undefined,
        ...(reason ? { reason } : isCut ? { reason: 'cut' } : {}),
      })
    } else if (block.text.length >= SHORTEST_OUTSIDE && block.linked < LINKS && outside++ < MOST_OUTSIDE)
      paragraphs.push({ text: block.text, kept: false, reason: isForSubscribers(block.text) ? 'paywall' : 'outside' })
  }
  return paragraphs
}

/** Share of links from which a paragraph only leads elsewhere. */
const LINKS = 0.7

/** A sentence's end, in any script; a colon leads on to what follows, a quotation may close it. */
const ENDED = /[.!?…:;。！？：؟।”"'’»)\]]$/u

/** Why a paragraph that stands in the article is none of its text; undefined where it is. */
function furniture({ text, within, linked }: Block, title: string): Reason | undefined {
  if (sameLine(text, title)) return 'title'
  if (within.some((name) => /^h[1-6]$/.test(name))) return 'heading'
  if (within.includes('figcaption') || within.includes('figure')) return 'caption'
  if (isForSubscribers(text)) return 'paywall'
  if (linked >= LINKS && !(ENDED.test(text) && text.length > 120)) return 'links'
  return boilerplateOf(fold(text)) ? 'boilerplate' : undefined
}

const isForSubscribers = (text: string): boolean => boilerplateOf(fold(text))?.id === 'subscribers'

const sameLine = (one: string, other: string): boolean =>
  other !== '' && fold(one).toLowerCase().trim() === fold(other).toLowerCase().trim()
