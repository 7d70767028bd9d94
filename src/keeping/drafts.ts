// Changes that wait for their Confirm: one file each in the data folder, so that a restart loses none.

import { randomBytes } from 'node:crypto'
import { type Failure, isFailure } from '../failure.ts'
import { tryWriting, type Unwritten } from '../files/atomic-file.ts'
import type { Store, Writer } from '../files/store.ts'
import type { Reason } from '../intake/draw-out.ts'
import type { OnDamage } from './journal.ts'

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
  settle<T>(id: string, work: (draft: Draft) => Promise<T>): Promise<T | Settled | Unwritten>
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

const SHELF = 'drafts'

/** The drafts in `store`. What lies there and is no draft is set aside and told to `onDamage`. */
export function openDrafts(store: Store, onDamage: OnDamage): Drafts {
  const read = async (writer: Writer, id: string): Promise<Draft | undefined> => {
    const text = ID.test(id) ? await writer.read(SHELF, fileOf(id)) : undefined
    if (text === undefined) return undefined
    const draft = parsed(text)
    if (draft) return draft
    onDamage(await store.setAside(fileOf(id), [text]))
    await writer.remove(SHELF, fileOf(id))
    return undefined
  }
  return {
    keep: (draft) =>
      tryWriting(async () => {
        const id = idFor(Date.now())
        await store.change(SHELF, async (writer) => {
          await writer.write(SHELF, fileOf(id), JSON.stringify(draft))
          await dropOld(writer)
        })
        return id
      }),
    change: (id, work) =>
      tryWriting(() =>
        store.change(areaOf(id), async (writer) => {
          const draft = await read(writer, id)
          if (draft === undefined) return SETTLED
          const changed = work(draft)
          if (changed !== draft) await writer.write(SHELF, fileOf(id), JSON.stringify(changed))
          return changed
        }),
      ),
    settle: (id, work) =>
      tryWriting(() =>
        store.change(areaOf(id), async (writer) => {
          const draft = await read(writer, id)
          if (draft === undefined) return SETTLED
          const outcome = await work(draft)
          const isKept = isFailure(outcome) && (outcome as Failure).failed === 'unwritten'
          if (!isKept) await writer.remove(SHELF, fileOf(id))
          return outcome
        }),
      ),
  }
}

const SETTLED: Settled = { failed: 'settled' }
/** Few areas for all drafts: one that waits to be written holds up few others, and areas do not grow in number. */
const areaOf = (id: string): string => `${SHELF}/${id.at(-1) ?? ''}`
const fileOf = (id: string): string => `${id}.json`

/** An id that tells its time to the minute in its first five characters, so that the oldest are known by name. */
const idFor = (time: number): string =>
  Math.floor(time / 60_000)
    .toString(36)
    .padStart(5, '0')
    .slice(-5) + randomBytes(6).toString('base64url').slice(0, 6)

const ageOf = (name: string): number => Date.now() - Number.parseInt(name.slice(0, 5), 36) * 60_000

async function dropOld(writer: Writer): Promise<void> {
  const names = (await writer.list(SHELF)).filter((name) => ID.test(name.replace(/\.json$/, '')))
  if (names.length <= ALWAYS_KEPT) return
  const old = names.filter((name) => ageOf(name) > LONGEST_LIFE_MS).sort()
  for (const name of old.slice(0, names.length - ALWAYS_KEPT)) await writer.remove(SHELF, name)
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
