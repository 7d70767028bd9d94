// A page of the web, with the consent of its site.

import { isFailure } from '../failure.ts'
import { decodePage } from './decode-page.ts'
import { type FetchOptions, fetchBytes, type Unfetched, unfetched } from './fetch-bytes.ts'
import { isForRobots, isReserved } from './reservations.ts'

/** A page as text, and where it was in the end. */
export interface Page {
  readonly url: string
  readonly html: string
}

/** The page at `address`, or why there is none. */
export async function fetchPage(address: string, options: FetchOptions): Promise<Page | Unfetched> {
  const page = await fetchBytes(address, options)
  if (isFailure(page)) return page
  const type = page.headers['content-type'] ?? 'text/html'
  if (!/html|xml/i.test(type)) return unfetched('kind', type.split(';')[0])
  // Of the page that is kept, not of one that only leads to it.
  if (!(await isForRobots(page.url, options))) return unfetched('robots', new URL(page.url).host)
  if (await isReserved(page.url, page.headers, options)) return unfetched('reserved', new URL(page.url).host)
  return { url: page.url, html: decodePage(page.bytes, type) }
}
