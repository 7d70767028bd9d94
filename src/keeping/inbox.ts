// The inbox: articles that feeds name, proposed until a moderator adds or dismisses them.

import { createHash } from 'node:crypto'
import { BOOKS, type Store } from '../files/store.ts'
import { canonicalAddress, type FeedItem } from '../intake/read-feed.ts'
import { type OnDamage, type Reading, readBook, readIn } from './journal.ts'

/** An article that may be added. */
export interface Proposal extends Omit<FeedItem, 'summary'> {
  readonly id: string
  /** Address of the feed that names it; none of a correction. */
  readonly feed?: string
  /** The article that it corrects. */
  readonly corrects?: string
  /** What the page states otherwise than before. */
  readonly head?: StatedHead
}

/** What a page states about its article, as far as it may be corrected. */
export interface StatedHead {
  readonly title?: string
  readonly byline?: string
  readonly published?: string
}

/** What is known of a feed, so that little is asked of its site. */
export interface FeedState {
  readonly etag?: string
  readonly modified?: string
  /** Times in a row that it could not be read. */
  readonly failures?: number
  /** Milliseconds since the epoch before which it is not asked again. */
  readonly next?: number
  /** Of a page: what it stated when it was last looked at. */
  readonly head?: StatedHead
  /** Nothing of it is proposed any more. */
  readonly muted?: true
}

export interface Inbox {
  /** Proposes what was not proposed before; returns how many that are. */
  propose(feed: string, items: readonly FeedItem[]): Promise<number>
  /** Proposes a correction of an article, once for each state of its page, told by `what`; how many that are. */
  correct(article: string, page: Pick<Proposal, 'url' | 'title' | 'head'>, what: string): Promise<number>
  /** Oldest first. */
  list(): Promise<readonly Proposal[]>
  /** Takes a proposal away, because it was added or dismissed; it does not come again. */
  take(id: string): Promise<Proposal | undefined>
  /** Takes all proposals of a feed away, and mutes it. */
  mute(feed: string): Promise<number>
  stateOf(feed: string): Promise<FeedState>
  /** The states of all, read at once. */
  states(): Promise<Readonly<Record<string, FeedState>>>
  remember(feed: string, state: FeedState): Promise<void>
}

/** Proposals that wait, and addresses that are known to have been proposed. */
const MOST_OPEN = 500
const MOST_SEEN = 40_000
/** Characters of a summary from which the same one, under the same title, is the same article at another address. */
const TELLING = 40

interface Kept {
  open: Proposal[]
  /** Keys of addresses, in the order in which they came. */
  seen: string[]
  feeds: Record<string, FeedState>
}

const BOOK = 'inbox.json'

/** The inbox in `store`. What lies there and is none is set aside and told to `onDamage`. */
export function openInbox(store: Store, onDamage: OnDamage): Inbox {
  // A look at each of some thousand pages parses it once, as long as nobody writes it.
  let last: { readonly text: string; readonly kept: Kept; readonly foreign: readonly string[] } | undefined
  const parse = (text: string): { readonly value: Kept; readonly foreign: readonly string[] } => {
    if (last?.text !== text) last = { text, ...parsed(text) }
    return { value: last.kept, foreign: last.foreign }
  }
  const reading: Reading<Kept> = { name: BOOK, parse, onDamage }
  const load = (): Promise<Kept> => readBook(store, reading, JSON.stringify)
  const change = <T>(work: (kept: Kept) => T): Promise<T> =>
    store.change(BOOK, async (writer) => {
      const now = structuredClone(await readIn(writer, store, reading))
      const result = work(now)
      await writer.write(BOOKS, BOOK, JSON.stringify(now))
      return result
    })
  return {
    propose: (feed, items) =>
      change((now) => {
        if (now.feeds[feed]?.muted) return 0
        const seen = new Set(now.seen)
        const fresh = items.flatMap(({ summary, ...item }) => {
          const id = keyOf(item.url)
          const text = digest(`${item.title}\n${summary}`)
          const isKnown = seen.has(id) || (summary.length >= TELLING && seen.has(text))
          seen.add(id).add(text)
          if (isKnown) return []
          return [{ ...item, id, feed }]
        })
        now.seen = [...seen].slice(-MOST_SEEN)
        now.open = [...now.open, ...fresh].slice(-MOST_OPEN)
        return fresh.length
      }),
    correct: (article, page, what) =>
      change((now) => {
        const id = digest(`${article}\n${what}`)
        if (now.seen.includes(id)) return 0
        now.seen = [...now.seen, id].slice(-MOST_SEEN)
        // A newer state of the page takes the place of the one before.
        now.open = [...now.open.filter((one) => one.corrects !== article), { ...page, id, corrects: article }]
        return 1
      }),
    list: async () => (await load()).open,
    take: (id) =>
      change((now) => {
        const taken = now.open.find((one) => one.id === id)
        now.open = now.open.filter((one) => one.id !== id)
        return taken
      }),
    mute: (feed) =>
      change((now) => {
        const before = now.open.length
        now.open = now.open.filter((one) => one.feed !== feed)
        now.feeds[feed] = { ...now.feeds[feed], muted: true }
        return before - now.open.length
      }),
    stateOf: async (feed) => (await load()).feeds[feed] ?? {},
    states: async () => (await load()).feeds,
    remember: (feed, state) =>
      change((now) => {
        now.feeds[feed] = { ...(now.feeds[feed]?.muted && { muted: true }), ...state }
      }),
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12)
const keyOf = (url: string): string => digest(canonicalAddress(url))

function parsed(text: string): { readonly kept: Kept; readonly foreign: readonly string[] } {
  const none = { open: [], seen: [], feeds: {} }
  if (text === '') return { kept: none, foreign: [] }
  try {
    const { open, seen, feeds } = JSON.parse(text) as Partial<Kept>
    if (Array.isArray(open) && Array.isArray(seen) && typeof feeds === 'object' && feeds !== null)
      return { kept: { open, seen, feeds }, foreign: [] }
  } catch {
    // told below
  }
  return { kept: none, foreign: [text] }
}
