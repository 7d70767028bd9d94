// The moderators' queue of reported passages: a file of one JSON object a line in the data folder.

import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Passage } from '../attribution/passage.ts'
import { readIfThere, tryWriting, type Unwritten, writeWhole } from '../files/atomic-file.ts'
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
export type Outcome = 'kept' | 'known'

export interface Reports {
  /** Keeps a member's report of a passage, once. */
  add(passage: Passage, word: string, memberId: string): Promise<Outcome | Unwritten>
  /** Reports nobody has dealt with, the oldest first. */
  open(): Promise<Report[]>
  /**
   * Marks a report as dealt with; it is no longer open, and still keeps its sender from reporting the passage again.
   */
  resolve(id: string): Promise<void>
}

/** Characters of the passage, and of the member's word, that are kept. */
const TEXT_KEPT = 200
const WORD_KEPT = 500

/** Opens the queue in the data folder `dir`, which is made with the first report. */
export function openReports(dir: string): Reports {
  const file = join(dir, 'reports.jsonl')
  const append = (line: Report | Resolved): Promise<void> => appendLine(file, line)
  let loaded: Promise<{ salt: string; known: Set<string>; open: Map<string, Report> }> | undefined
  const load = () => {
    loaded ??= loadQueue(dir, file).catch((error: unknown) => {
      loaded = undefined // a folder that could not be read may be mended meanwhile
      throw error
    })
    return loaded
  }
  return {
    add: (passage, word, memberId) => tryWriting(() => add(passage, word, memberId)),
    open: async () => [...(await load()).open.values()],
    async resolve(id) {
      const { open } = await load()
      if (!open.has(id)) return
      await append({ resolved: id })
      open.delete(id)
    },
  }
  async function add(passage: Passage, word: string, memberId: string): Promise<Outcome> {
    const { salt, known, open } = await load()
    const by = createHash('sha256').update(`${salt}\n${memberId}\n${passage.id}`).digest('base64url').slice(0, 16)
    if (known.has(by)) return 'known'
    const report: Report = {
      at: new Date().toISOString(),
      passage: passage.id,
      article: passage.article,
      text: passage.text.slice(0, TEXT_KEPT),
      word: word.slice(0, WORD_KEPT),
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
}

async function loadQueue(dir: string, file: string) {
  const open = new Map<string, Report>()
  const known = new Set<string>()
  for (const entry of await readLines<Report | Resolved>(file)) {
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
