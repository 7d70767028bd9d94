// Changes that wait for their Confirm: one file each in the data folder, so that a restart loses none.

import { randomBytes } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Failure, isFailure } from '../failure.ts'
import { readIfThere, tryWriting, type Unwritten, writeWhole } from '../files/atomic-file.ts'
import { type Damaged, setAside } from '../files/damage.ts'
import { inTurn } from '../files/in-turn.ts'
import type { Reason } from '../intake/draw-out.ts'

/** A change to one article file, not made yet. */
export interface Draft {
  readonly kind: 'add' | 'replace' | 'remove'
  /** `articles/row.md`. */
  readonly file: string
  readonly title: string
  /** The new text of the file; of a removal there is none. */
  readonly text?: string
  /** Fingerprint of the text that it is made for; of a new article there is none. */
  readonly base?: string
  /** Its paragraphs, kept and left out; the text is made of those that are kept. */
  readonly lines?: readonly DraftLine[]
  /** What its page said that a moderator should know: it is not free to read, another language. */
  readonly warnings?: readonly DraftWarning[]
}

/** A paragraph of a draft. */
export interface DraftLine {
  readonly text: string
  readonly kept: boolean
  /** Why it was left out, or is to be looked at. */
  readonly reason?: Reason
  /** What stood there before, where it was corrected. */
  readonly was?: string
}

export type DraftWarning = 'head' | 'paid' | 'language' | 'publisher' | 'undated'

export interface Drafts {
  /** Keeps a draft; returns its id. */
  keep(draft: Draft): Promise<string | Unwritten>
  /**
   * Hands the draft of `id` to `work` and drops it afterwards; where `work` fails since nothing could be written, it is
   * kept. Two calls for one draft happen one after the other.
   */
  settle<T>(id: string, work: (draft: Draft) => Promise<T>): Promise<T | Settled>
  /** The draft of `id` as `work` changes it, kept so; as it is where `work` gives the same one. */
  change(id: string, work: (draft: Draft) => Draft): Promise<Draft | Settled | Unwritten>
}

/** The draft was settled before, or outlived. */
export type Settled = Failure<'settled'>

/** Of these many drafts, none is ever dropped for its age: a clock that jumps must not empty the folder. */
const ALWAYS_KEPT = 100
/** Beyond them, drafts older than this are dropped when another is kept: nobody scrolls back that far to confirm. */
const LONGEST_LIFE_MS = 7 * 24 * 3600 * 1000
const ID = /^[\w-]{11}$/

/** The drafts in the data folder `dataDir`. What lies there and is no draft is set aside and told to `onDamage`. */
export function openDrafts(dataDir: string, onDamage: (damaged: Damaged) => void): Drafts {
  const dir = join(dataDir, 'drafts')
  const pathOf = (id: string): string => join(dir, `${id}.json`)
  const turn = inTurn()
  const dropOld = async (): Promise<void> => {
    const names = (await readdir(dir)).filter((name) => name.endsWith('.json'))
    if (names.length <= ALWAYS_KEPT) return
    // Another draft may be settled, or renamed to its own name, in the meantime.
    const aged = await Promise.all(
      names.map(async (name) => ({ name, mtimeMs: (await stat(join(dir, name)).catch(() => undefined))?.mtimeMs })),
    )
    const newestFirst = aged.sort((a, b) => (b.mtimeMs ?? 0) - (a.mtimeMs ?? 0))
    for (const { name, mtimeMs = Date.now() } of newestFirst.slice(ALWAYS_KEPT))
      if (Date.now() - mtimeMs > LONGEST_LIFE_MS) await rm(join(dir, name), { force: true })
  }
  const read = async (id: string): Promise<Draft | undefined> => {
    const text = ID.test(id) ? await readIfThere(pathOf(id)) : undefined
    if (text === undefined) return undefined
    const draft = parsed(text)
    if (draft) return draft
    onDamage(await setAside(pathOf(id), [text]))
    await rm(pathOf(id), { force: true })
    return undefined
  }
  return {
    keep: (draft) =>
      tryWriting(async () => {
        const id = randomBytes(8).toString('base64url')
        await writeWhole(pathOf(id), JSON.stringify(draft))
        await dropOld()
        return id
      }),
    change: (id, work) =>
      turn(async () => {
        const draft = await read(id)
        if (draft === undefined) return { failed: 'settled' }
        const changed = work(draft)
        if (changed === draft) return draft
        const written = await tryWriting(() => writeWhole(pathOf(id), JSON.stringify(changed)))
        return isFailure(written) ? written : changed
      }),
    settle: (id, work) =>
      turn(async () => {
        const draft = await read(id)
        if (draft === undefined) return { failed: 'settled' }
        const outcome = await work(draft)
        const isKept = isFailure(outcome) && (outcome as Failure).failed === 'unwritten'
        if (!isKept) await rm(pathOf(id), { force: true })
        return outcome
      }),
  }
}

function parsed(text: string): Draft | undefined {
  try {
    const draft = JSON.parse(text) as Partial<Draft> | null
    const isDraft =
      /^(add|replace|remove)$/.test(draft?.kind ?? '') &&
      typeof draft?.file === 'string' &&
      typeof draft.title === 'string'
    return isDraft ? (draft as Draft) : undefined
  } catch {
    return undefined
  }
}
