// The moderators' queue of reported passages: a file of one JSON object a line in the data folder.

import { createHash, randomBytes } from 'node:crypto'
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Passage } from '../attribution/attribution.ts'

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
  /** A salted hash of member and passage: tells a second report from a first, and nothing else. */
  readonly by: string
}

/** What became of a report. */
export type Outcome = 'kept' | 'known'

export interface Reports {
  /** Keeps a member's report of a passage, once. Rejects where the data folder cannot be written. */
  add(passage: Passage, word: string, memberId: string): Promise<Outcome>
}

/** Characters of the passage, and of the member's word, that are kept. */
const TEXT_KEPT = 200
const WORD_KEPT = 500

/** Opens the queue in the data folder `dir`, which is made with the first report. */
export function openReports(dir: string): Reports {
  const file = join(dir, 'reports.jsonl')
  let opened: Promise<{ salt: string; known: Set<string> }> | undefined
  const open = async (): Promise<{ salt: string; known: Set<string> }> => {
    await mkdir(dir, { recursive: true })
    const lines = (await readOr(file, '')).split('\n').filter(Boolean)
    return { salt: await saltOf(dir), known: new Set(lines.map((line) => (JSON.parse(line) as Report).by)) }
  }
  return {
    async add(passage, word, memberId) {
      opened ??= open()
      const { salt, known } = await opened.catch((error: unknown) => {
        opened = undefined // a folder that could not be written may be mended meanwhile
        throw error
      })
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
        await appendFile(file, `${JSON.stringify(report)}\n`)
      } catch (error) {
        known.delete(by)
        throw error
      }
      return 'kept'
    },
  }
}

/** A secret of this installation, without which the hashes tell nothing. */
async function saltOf(dir: string): Promise<string> {
  const file = join(dir, 'salt')
  const salt = await readOr(file, '')
  if (salt) return salt
  const fresh = randomBytes(24).toString('base64url')
  await writeFile(file, fresh, { mode: 0o600 })
  return fresh
}

async function readOr(file: string, otherwise: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise
    throw error
  }
}
