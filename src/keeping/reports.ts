// The moderators' queue of reported passages: a file of one JSON object a line in the data folder.

import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Passage } from '../attribution/passage.ts'
import { readIfThere, tryWriting, type Unwritten, writeWhole } from '../files/atomic-file.ts'
import type { Damaged } from '../files/damage.ts'
import { appendLine, readLines } from '../files/json-lines.ts'

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
   * again.
   */
  resolve(ids: readonly string[]): Promise<void>
}

/** Characters of the passage, and of the member's word, that are kept. */
const TEXT_KEPT = 200
const WORD_KEPT = 500
/** Reports a day that are kept: more of one member is no help, and more of all is a flood that nobody reads. */
const MOST_OF_A_MEMBER = 20
const MOST_OF_ALL = 500

/** Opens the queue in the data folder `dir`, which is made with the first report. */
export function openReports(dir: string, onDamage: (damaged: Damaged) => void): Reports {
  const file = join(dir, 'reports.jsonl')
  const append = (line: Report | Resolved): Promise<void> => appendLine(file, line)
  let loaded: Promise<{ salt: string; known: Set<string>; open: Map<string, Report> }> | undefined
  const load = () => {
    loaded ??= loadQueue(dir, file, onDamage).catch((error: unknown) => {
      loaded = undefined // a folder that could not be read may be mended meanwhile
      throw error
    })
    return loaded
  }
  const isTooMany = dailyBounds()
  const add = async (passage: Passage, { word, question, link }: Said, memberId: string): Promise<Outcome> => {
    const { salt, known, open } = await load()
    const by = createHash('sha256').update(`${salt}\n${memberId}\n${passage.id}`).digest('base64url').slice(0, 16)
    if (known.has(by)) return 'known'
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
    known.add(by)
    try {
      await append(report)
    } catch (error) {
      known.delete(by)
      throw error
    }
    open.set(by, report)
    return 'kept'
  }
  return {
    add: (passage, said, memberId) => tryWriting(() => add(passage, said, memberId)),
    open: async () => [...(await load()).open.values()],
    async resolve(ids) {
      const { open } = await load()
      for (const id of ids) {
        if (!open.has(id)) continue
        await append({ resolved: id })
        open.delete(id)
      }
    },
  }
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

async function loadQueue(dir: string, file: string, onDamage: (damaged: Damaged) => void) {
  const open = new Map<string, Report>()
  const known = new Set<string>()
  for (const entry of await readLines(file, isLine, onDamage)) {
    if ('resolved' in entry) open.delete(entry.resolved)
    else {
      known.add(entry.by)
      open.set(entry.by, entry)
    }
  }
  return { salt: await saltOf(dir), known, open }
}

/** A secret of this installation, without which the hashes tell nothing. */
async function saltOf(dir: string): Promise<string> {
  const file = join(dir, 'salt')
  const salt = await readIfThere(file)
  if (salt) return salt
  const fresh = randomBytes(24).toString('base64url')
  await writeWhole(file, fresh, { mode: 0o600 })
  return fresh
}
