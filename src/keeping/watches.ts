// Topics of which somebody wants to be told: the only thing that is kept of a member, until it is stopped or outlived.

import { randomBytes } from 'node:crypto'
import { tryWriting, type Unwritten } from '../files/atomic-file.ts'
import { BOOKS, type Store } from '../files/store.ts'
import { isoDay } from '../text/day.ts'
import { type OnDamage, type Reading, readBook, readIn, readList } from './journal.ts'

/** Who is told: a member by direct message, or a channel. */
export interface Recipient {
  readonly kind: 'user' | 'channel'
  readonly id: string
}

/** A topic, and who is told of what newly speaks to it. */
export interface Watch {
  readonly id: string
  readonly to: Recipient
  readonly topic: string
  /** Discord's locale, in which it is told. */
  readonly locale: string
  /** The last day on which it is told, ISO 8601. */
  readonly until: string
  /** Passages that were found and not told yet, by their ids. */
  readonly found: readonly string[]
  /** The day on which it was last told. */
  readonly told?: string
}

export interface Watches {
  /** Keeps a topic for LIFE_DAYS days from `today` on; one that the recipient has already goes on for as long. */
  add(of: Pick<Watch, 'to' | 'topic' | 'locale'>, today: string): Promise<'kept' | 'too many' | Unwritten>
  /** What is kept for `to`; for all where nobody is named. Those whose days are over are dropped. */
  list(today: string, to?: Recipient): Promise<readonly Watch[]>
  /** Deletes what is kept for `to`: the watch of `id`, or all. */
  drop(to: Recipient, id?: string): Promise<'dropped' | Unwritten>
  /** All passages as of the last look, as `watched` gives them; undefined before the first. */
  known(): Promise<string | undefined>
  /** Keeps what a look found, by the ids of watches, and what is known from now on. */
  note(found: ReadonlyMap<string, readonly string[]>, known: string): Promise<void>
  /** Keeps that the watches of these ids were told of all that was found on this day; on none where it is gone. */
  told(ids: readonly string[], day?: string): Promise<void>
}

/** How long a topic is kept: a season, so that what is forgotten ends by itself. */
export const LIFE_DAYS = 90
/** Topics of one recipient, and of all. */
const MOST_OF_ONE = 5
const MOST_OF_ALL = 2000
/** Passages that wait to be told. */
const MOST_FOUND = 10

const DAY_MS = 86_400_000

/** The last day of a topic that is kept from `today` on. */
export const lastDay = (today: string): string => isoDay(new Date(Date.parse(today) + LIFE_DAYS * DAY_MS))

export const isSame = (a: Recipient, b: Recipient): boolean => a.kind === b.kind && a.id === b.id

const BOOK = 'watches.json'
const KNOWN = 'watched.txt'

/** The watches in `store`. What lies there and is none is set aside and told to `onDamage`. */
export function openWatches(store: Store, onDamage: OnDamage): Watches {
  const reading: Reading<Watch[]> = {
    name: BOOK,
    parse: (text) => readList(text, isWatch),
    onDamage,
    isPrivate: true,
  }
  const changeWith = <T>(work: (watches: readonly Watch[]) => { after: readonly Watch[]; result: T }): Promise<T> =>
    store.change(BOOK, async (writer) => {
      const { after, result } = work(await readIn(writer, store, reading))
      await writer.write(BOOKS, BOOK, JSON.stringify(after))
      return result
    })
  const change = (work: (watches: readonly Watch[]) => readonly Watch[]): Promise<void> =>
    changeWith((watches) => ({ after: work(watches), result: undefined }))
  return {
    add: (of, today) =>
      tryWriting(() =>
        changeWith((all) => {
          const watches = all.filter(({ until }) => until >= today)
          const own = watches.filter(({ to }) => isSame(to, of.to))
          const until = lastDay(today)
          if (own.some(({ topic }) => topic === of.topic)) {
            const isIt = (watch: Watch): boolean => isSame(watch.to, of.to) && watch.topic === of.topic
            return { after: watches.map((watch) => (isIt(watch) ? { ...watch, until } : watch)), result: 'kept' }
          }
          if (own.length >= MOST_OF_ONE || watches.length >= MOST_OF_ALL) return { after: watches, result: 'too many' }
          const id = randomBytes(6).toString('base64url')
          return { after: [...watches, { id, ...of, until, found: [] }], result: 'kept' }
        }),
      ),
    list: async (today, to) => {
      const isOver = ({ until }: Watch): boolean => until < today
      const all = await readBook(store, reading, JSON.stringify)
      if (all.some(isOver)) await change((watches) => watches.filter((watch) => !isOver(watch)))
      return all.filter((watch) => !isOver(watch) && (to === undefined || isSame(watch.to, to)))
    },
    drop: (to, id) =>
      tryWriting(async () => {
        const isMeant = (watch: Watch): boolean => isSame(watch.to, to) && (id === undefined || watch.id === id)
        await change((watches) => watches.filter((watch) => !isMeant(watch)))
        return 'dropped' as const
      }),
    known: () => store.read(BOOKS, KNOWN),
    note: async (found, known) => {
      if (found.size > 0)
        await change((watches) =>
          watches.map((watch) => ({
            ...watch,
            found: [...new Set([...watch.found, ...(found.get(watch.id) ?? [])])].slice(0, MOST_FOUND),
          })),
        )
      await store.change(KNOWN, (writer) => writer.write(BOOKS, KNOWN, known))
    },
    told: (ids, day) =>
      change((watches) =>
        watches.map((watch) => (ids.includes(watch.id) ? { ...watch, found: [], told: day ?? watch.told } : watch)),
      ),
  }
}

function isWatch(entry: unknown): entry is Watch {
  const { id, to, topic, locale, until, found } = (entry ?? {}) as Partial<Watch>
  return (
    [id, topic, locale, until, to?.id].every((part) => typeof part === 'string') &&
    (to?.kind === 'user' || to?.kind === 'channel') &&
    Array.isArray(found)
  )
}
