// Feeds looked at now and then, and what they name proposed: seldom, politely, and never more than that.

import { setTimeout as sleep } from 'node:timers/promises'
import { isFailure } from '../failure.ts'
import { decodePage } from '../intake/decode-page.ts'
import { readFeedApart } from '../intake/draw-apart.ts'
import { fetchBytes } from '../intake/fetch-bytes.ts'
import { INTERNET } from '../intake/network.ts'
import { canonicalAddress, type FeedItem } from '../intake/read-feed.ts'
import type { FeedState } from '../keeping/inbox.ts'
import type { LiveCorpus } from '../live/live-corpus.ts'
import { about, type Following, lookAtPages } from './follow-pages.ts'

/** A feed is asked this often, a tenth sooner or later so that not all bots come at once. */
const INTERVAL_MS = 30 * 60_000
/** A feed that cannot be read is asked half as often each time, and once a day at least. */
const LONGEST_INTERVAL_MS = 24 * 3_600_000
/** It is looked this often whether a feed is due. */
const TICK_MS = 60_000

const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1'

/** Follows the corpus's feeds until the function that it returns is called. */
export function followFeeds(following: Following): () => void {
  const end = new AbortController()
  const go = async (): Promise<void> => {
    for (;;) {
      if (await following.isMine().catch(() => false)) await lookAtAll(following)
      await sleep(TICK_MS, undefined, { signal: end.signal, ref: false })
    }
  }
  if (following.config.links) go().catch(() => {}) // only the end of the wait rejects
  return () => end.abort()
}

async function lookAtAll(following: Following): Promise<void> {
  const { corpus, log, arrived } = following
  let fresh = 0
  for (const { url } of corpus.overview.feeds)
    fresh += await lookAt(url, following).catch((error: unknown) => {
      log.warn({ err: error, feed: url }, 'a feed could not be looked at')
      return 0
    })
  fresh += await lookAtPages(following, following.gone).catch((error: unknown) => {
    log.warn({ err: error }, 'the pages of articles could not be looked at')
    return 0
  })
  if (fresh > 0) await arrived(fresh).catch((error: unknown) => log.warn({ err: error }, 'nobody could be told of it'))
}

/** Looks at a feed that is due; how many articles it newly proposed. */
async function lookAt(url: string, { corpus, inbox, config, log, network = INTERNET }: Following): Promise<number> {
  const state = await inbox.stateOf(url)
  if (state.muted || Date.now() < (state.next ?? 0)) return 0
  const { etag, modified } = state
  const takes = (status: number): boolean => status === 304
  const answer = await fetchBytes(url, {
    network,
    sites: config.linkSites,
    accept: ACCEPT,
    unless: { etag, modified },
    takes,
  })
  const items = isFailure(answer) || answer.status === 304 ? [] : await readFeedApart(decodePage(answer.bytes))
  if (isFailure(answer) || isFailure(items)) {
    const failures = (state.failures ?? 0) + 1
    await inbox.remember(url, { ...state, failures, next: later(failures) })
    log.warn({ feed: url, why: isFailure(answer) ? answer.why : 'no feed', failures }, 'a feed could not be read')
    return 0
  }
  // Proposed first: what is known to have been read is not sent again.
  const fresh = await inbox.propose(url, await wanted(items, corpus))
  const { headers } = answer
  await inbox.remember(url, {
    etag: headers.etag ?? etag,
    modified: headers['last-modified'] ?? modified,
    next: later(0),
  } satisfies FeedState)
  return fresh
}

/** What speaks of the dispute and is not here yet. */
async function wanted(items: readonly FeedItem[], corpus: LiveCorpus): Promise<FeedItem[]> {
  const speaks = await corpus.ask(
    'speakingTo',
    items.map(({ title, summary }) => `${title}. ${summary}`),
  )
  const here = new Set(
    Object.values(corpus.overview.articlesById).flatMap(({ url }) => (url ? [canonicalAddress(url)] : [])),
  )
  return items.filter(({ url }, at) => speaks[at] && !here.has(canonicalAddress(url)))
}

const later = (failures: number): number => about(Math.min(LONGEST_INTERVAL_MS, INTERVAL_MS * 2 ** failures))
