// What somebody states about an article, and the text, page or address that it comes from -> the text of its file.

import type { KnownPublisher } from '../answer/publisher.ts'
import { composeArticle, type Head, hasHead, headOf } from '../corpus/head.ts'
import { parseArticle } from '../corpus/parse-article.ts'
import type { Faulty } from '../corpus/problem.ts'
import { decodeText } from '../corpus/read-text.ts'
import { type Failure, isFailure } from '../failure.ts'
import { decodePage } from '../intake/decode-page.ts'
import { drawApart, type Undrawn } from '../intake/draw-apart.ts'
import { type Unfetched, unfetched } from '../intake/fetch-bytes.ts'
import { fetchPage, type Page } from '../intake/fetch-page.ts'
import { INTERNET } from '../intake/network.ts'
import { isoDay } from '../text/day.ts'
import { linesOf } from './draft-lines.ts'
import type { DraftLine, DraftWarning } from './drafts.ts'

/** What a moderator states about an article, part by part; what is empty is not stated. */
export type Stated = Partial<Head>

export const withoutBlanks = (parts: Stated): Stated =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value.trim() !== ''))

/** A new text of an article file, with the paragraphs that it may be made of. */
export interface Written {
  readonly title: string
  readonly text: string
  readonly lines: readonly DraftLine[]
  readonly warnings?: readonly DraftWarning[]
}

/** Neither options nor the text itself state title and publisher. */
type Headless = Failure<'headless'>

/** Why there is no new text. */
export type Unusable = Faulty | Headless | Unfetched | Undrawn | LinksOff

/** The host lets nothing be fetched from the web. */
type LinksOff = Failure<'links off'>

/**
 * `typed` as an article's file. What the moderator states counts most, then the text's own head, then that of the
 * article that it replaces (`former`). A text with a sound head of its own, to which nothing is added, stays as it is,
 * letter for letter.
 */
export function write(typed: string, stated: Stated, former: Stated = {}): Written | Faulty | Headless {
  const text = typed.replaceAll('\0', '') // no text: neither a file nor a database takes it as one
  const whole = hasHead(text) ? parseArticle('articles/new.md', 'new', text) : undefined
  if (whole && !('body' in whole)) return { failed: 'problems', problems: whole }
  const own: Stated = whole ? headOf(whole) : {}
  const { title, publisher, ...rest } = { ...former, ...own, ...stated }
  if (title === undefined || publisher === undefined) return { failed: 'headless' }
  const head = { title, publisher, ...rest }
  const isAsItIs =
    whole !== undefined && Object.keys(head).every((key) => own[key as keyof Head] === head[key as keyof Head])
  const file = isAsItIs ? text : composeArticle(head, whole?.body ?? text)
  return { title, text: file, lines: linesOf(file) }
}

/** What is known beside the text itself. */
export interface Beside {
  /** What somebody states: it counts most. */
  readonly stated: Stated
  /** The head of the article that it replaces: it counts least. */
  readonly former?: Stated
  /** The publisher that a page names, as the corpus knows it. */
  readonly publisherFor: (name?: string, url?: string) => Promise<KnownPublisher | undefined>
}

/** A file's bytes as an article's file: a page that was saved from a browser, or a text. */
export async function writeFile(
  file: { readonly name: string; readonly bytes: Buffer; readonly type?: string | null },
  beside: Beside,
): Promise<Written | Unusable> {
  const isPage = /\.x?html?$/i.test(file.name) || /^(?:text\/html|application\/xhtml)/i.test(file.type ?? '')
  if (isPage) return writePage({ html: decodePage(file.bytes) }, beside)
  const text = decodeText(file.bytes, file.name)
  return typeof text === 'string' ? write(text, beside.stated, beside.former) : { failed: 'problems', problems: [text] }
}

/** The article at a web address as an article's file, where the host lets it be fetched. */
export async function writeLink(
  link: string,
  { links, linkSites }: { readonly links: boolean; readonly linkSites: readonly string[] },
  beside: Beside,
): Promise<Written | Unusable> {
  if (!links) return { failed: 'links off' }
  const page = await fetchPage(link, { network: INTERNET, sites: linkSites })
  return isFailure(page) ? page : writePage(page, beside)
}

/** A page as an article's file, of the paragraphs that belong to its article. */
async function writePage(
  { html, url }: Pick<Page, 'html'> & Partial<Page>,
  { stated, former = {}, publisherFor }: Beside,
): Promise<Written | Unusable> {
  const drawn = await drawApart(html, url)
  if (isFailure(drawn)) return drawn
  const { head, paragraphs } = drawn
  if (head.isReserved) return unfetched('reserved', url && new URL(url).host)
  const named = await publisherFor(stated.publisher ?? head.publisher, head.url ?? url)
  const own = {
    title: head.title,
    byline: head.byline,
    url: head.url ?? url,
    published: head.published,
    // What was fetched was read today; when a saved page was read nobody knows.
    read: url && isoDay(),
  }
  const { title, publisher, ...rest } = { ...former, ...withoutBlanks(own), publisher: named?.name, ...stated }
  if (title === undefined || publisher === undefined) return { failed: 'headless' }
  const body = paragraphs.flatMap(({ text, kept }) => (kept ? [text] : []))
  const isPaid = head.isPaid || paragraphs.some(({ reason }) => reason === 'paywall')
  const isForeign = head.language !== undefined && !/^en\b/i.test(head.language)
  return {
    title,
    text: composeArticle({ title, publisher, ...rest }, `${body.join('\n')}\n`),
    lines: paragraphs,
    warnings: [
      ...(isPaid ? ['paid' as const] : []),
      ...(isForeign ? ['language' as const] : []),
      ...(named?.isListed ? [] : ['publisher' as const]),
      ...(rest.published === undefined ? ['undated' as const] : []),
    ],
  }
}
