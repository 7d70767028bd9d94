// The moderators' queue of reported passages: a journal of reports, and of those that are dealt with.

import { createHash, randomBytes } from 'node:crypto'
import type { Passage } from '../attribution/passage.ts'
import { tryWriting, type Unwritten } from '../files/atomic-file.ts'
import { BOOKS, type JournalLine, type Store, type Writer } from '../files/store.ts'
import { type OnDamage, readJournal } from './journal.ts'

/** A report as kept: the passage, what was wrong, and never who said so. */
export interface Report {
  /** ISO 8601. */
  readonly at: string
  readonly passage: string
  readonly article: string
  /** The beginning of the passage, for when the corpus has changed. */
  readonly text: string
  /** What the member wrote, if anything. */
  readonly word: string
  /** The question whose answer was reported, where the message showed one. */
  readonly question?: string
  /** Where the message is, if others can see it. */
  readonly link?: string
  /**
   * A salted hash of member and passage: tells a second report from a first, and nothing else. It is the report's id
   * too.
   */
  readonly by: string
}

/** A line that says that the report of this id is dealt with. */
interface Resolved {
  readonly resolved: string
}

/** What became of a report. */
export type Outcome = 'kept' | 'known' | 'too many'

/** What a member says of a passage, and where it was read. */
export type Said = Pick<Report, 'word' | 'question' | 'link'>

export interface Reports {
  /** Keeps a member's report of a passage, once, and so many of one member and of all a day. */
  add(passage: Passage, said: Said, memberId: string): Promise<Outcome | Unwritten>
  /** Reports nobody has dealt with, the oldest first. */
  open(): Promise<Report[]>
  /**
   * Marks reports as dealt with; they are no longer open, and still keep their senders from reporting the passage
   * again. How many of them were open.
   */
  resolve(ids: readonly string[]): Promise<number>
}

/** Characters of the passage, and of the member's word, that are kept. */
const TEXT_KEPT = 200
const WORD_KEPT = 500
/** Reports a day that are kept: more of one member is no help, and more of all is a flood that nobody reads. */
const MOST_OF_A_MEMBER = 20
const MOST_OF_ALL = 500

const JOURNAL = 'reports.jsonl'

/** The queue as far as its journal was read. */
interface Queue {
  readonly known: Set<string>
  readonly open: Map<string, Report>
  /** The last line that was read. */
  last?: JournalLine
}

/** Opens the queue in `store`, which others may write into as well. */
export function openReports(store: Store, onDamage: OnDamage): Reports {
  let queue: Queue = { known: new Set(), open: new Map() }
  /** Reads what came since the last look. */
  const lookAgain = async (): Promise<void> => {
    const { values, isAll, last } = await readJournal(store, JOURNAL, { fits: isLine, onDamage, since: queue.last })
    if (isAll) queue = { known: new Set(), open: new Map() }
    for (const entry of values) enter(queue, entry)
    queue.last = last
  }
  const isTooMany = dailyBounds()
  const add = async (passage: Passage, { word, question, link }: Said, memberId: string): Promise<Outcome> => {
    const salt = await saltOf(store)
    const by = createHash('sha256').update(`${salt}\n${memberId}\n${passage.id}`).digest('base64url').slice(0, 16)
    await lookAgain()
    return store.change(JOURNAL, async (writer) => {
      await lookAgain()
      if (queue.known.has(by)) return 'known'
      const at = new Date().toISOString()
      if (isTooMany(memberId, at.slice(0, 10))) return 'too many'
      const report: Report = {
        at,
        passage: passage.id,
        article: passage.article,
        text: passage.text.slice(0, TEXT_KEPT),
        word: word.slice(0, WORD_KEPT),
        ...(question && { question: question.slice(0, WORD_KEPT) }),
        ...(link && { link }),
        by,
      }
      await writer.append(JOURNAL, JSON.stringify(report))
      return 'kept'
    })
  }
  return {
    add: (passage, said, memberId) => tryWriting(() => add(passage, said, memberId)),
    open: async () => {
      await lookAgain()
      return [...queue.open.values()]
    },
    resolve: (ids) =>
      store.change(JOURNAL, async (writer) => {
        await lookAgain()
        const open = ids.filter((id) => queue.open.has(id))
        for (const id of open) await writer.append(JOURNAL, JSON.stringify({ resolved: id } satisfies Resolved))
        return open.length
      }),
  }
}

function enter({ known, open }: Queue, entry: Report | Resolved): void {
  if ('resolved' in entry) {
    open.delete(entry.resolved)
    return
  }
  known.add(entry.by)
  open.set(entry.by, entry)
}

/** Counts the reports of a day, in memory alone: who sent how many is nobody's business after it. */
function dailyBounds(): (memberId: string, day: string) => boolean {
  let today = ''
  let all = 0
  const ofMembers = new Map<string, number>()
  return (memberId, day) => {
    if (day !== today) {
      today = day
      all = 0
      ofMembers.clear()
    }
    const own = ofMembers.get(memberId) ?? 0
    if (own >= MOST_OF_A_MEMBER || all >= MOST_OF_ALL) return true
    ofMembers.set(memberId, own + 1)
    all++
    return false
  }
}

const KEYS = ['at', 'passage', 'article', 'text', 'word', 'by'] as const

function isLine(value: unknown): value is Report | Resolved {
  if (typeof value !== 'object' || value === null) return false
  const line = value as Record<string, unknown>
  return typeof line.resolved === 'string' || KEYS.every((key) => typeof line[key] === 'string')
}

/** A secret of this installation, without which the hashes tell nothing. */
async function saltOf(store: Store): Promise<string> {
  const make = async (writer: Writer): Promise<string> => {
    const there = await writer.read(BOOKS, SALT)
    if (there) return there
    const fresh = randomBytes(24).toString('base64url')
    await writer.write(BOOKS, SALT, fresh)
    return fresh
  }
  return (await store.read(BOOKS, SALT)) || store.change(SALT, make)
}

const SALT = 'salt'
