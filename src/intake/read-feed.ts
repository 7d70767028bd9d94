// A feed's text -> the articles that it names: RSS, Atom, RDF and JSON Feed.

import { parseFeed } from 'feedsmith'
import { LONGEST_LINE } from '../corpus/head.ts'
import { normalAddress } from '../corpus/web-address.ts'

/** An article that a feed names. */
export interface FeedItem {
  readonly url: string
  readonly title: string
  /** As the feed tells it, if it is a day that can be read. */
  readonly published?: string
  /** What the feed says of it, without mark-up; for a look at its words, never shown as reporting. */
  readonly summary: string
}

/** Items of one feed that are read: the first are the newest. */
const MOST_ITEMS = 500
const LONGEST_SUMMARY = 2000

/** The items of `text`, at most 500. Throws where it is no feed, or declares entities of its own. */
export function readFeed(text: string): FeedItem[] {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new Error('a feed with a document type of its own is not read')
  const { feed } = parseFeed(text) as { feed: Loose }
  const items = [feed.items ?? feed.entries ?? []].flat() as Loose[]
  return items.slice(0, MOST_ITEMS).flatMap((item) => itemOf(item) ?? [])
}

type Loose = Readonly<Record<string, unknown>>

function itemOf(item: Loose): FeedItem | undefined {
  const url = addressOf(item)
  const title = plain(item.title).slice(0, LONGEST_LINE)
  if (url === undefined || title === '') return undefined
  const published = dayOf(item.pubDate ?? item.published ?? item.date_published ?? item.updated ?? dublinCore(item))
  const summary = plain(item.description ?? item.summary ?? item.content_text ?? item.content).slice(0, LONGEST_SUMMARY)
  return { url, title, summary, ...(published && { published }) }
}

const dublinCore = (item: Loose): unknown => (item.dc as Loose | undefined)?.date

function addressOf(item: Loose): string | undefined {
  const links = [item.links ?? []].flat() as Loose[]
  const alternate = links.find(({ rel, href }) => href !== undefined && (rel === undefined || rel === 'alternate'))
  for (const stated of [item.link, item.url, alternate?.href, (item.guid as Loose | undefined)?.value, item.id]) {
    const address = typeof stated === 'string' ? normalAddress(stated.trim()) : undefined
    if (address !== undefined) return address
  }
  return undefined
}

/** A text, which Atom wraps, without mark-up. */
function plain(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? (value as Loose).value : value
  if (typeof text !== 'string') return ''
  return text
    .replace(/<[^<>]{0,1000}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function dayOf(value: unknown): string | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}

/** What is added to addresses to tell where a reader came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|source|cmpid|at_\w+)$/i

/** One form of an address for all who link to the page: without a fragment and what only counts readers. */
export function canonicalAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  return url.href.replace(/\/$/, '')
}
