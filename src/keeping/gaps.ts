// Gaps: what people asked and the corpus could not answer, grouped by what they asked for, without who asked.

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Verdict } from '../answer/answer.ts'
import { readIfThere, writeWhole } from '../files/atomic-file.ts'
import { type Damaged, setAside } from '../files/damage.ts'
import { FUNCTION_WORDS, QUESTION_WORDS } from '../text/stop-words.ts'
import { termsOf, wordsOf } from '../text/terms.ts'

/** Questions that ask for the same thing. */
export interface Gap {
  /** Made from the stems that the questions share. */
  readonly id: string
  /** The wording that was asked first. */
  readonly question: string
  readonly times: number
  /** The verdict on the latest of them. */
  readonly verdict: Exclude<Verdict, 'answered' | 'likely'>
  /** Day of the latest, ISO 8601: a time of day could tell who asked. */
  readonly day: string
}

export interface Gaps {
  /**
   * Counts a question; answered ones are none of its business. Returns at once: what cannot be written is told to
   * `onFault`.
   */
  add(question: string, verdict: Verdict): void
  /** Most asked first. */
  list(): Promise<Gap[]>
  /** Takes a group away; returns it, or undefined where it was gone already. */
  dismiss(id: string): Promise<Gap | undefined>
  /** Resolves when all that was counted is written. */
  flush(): Promise<void>
}

/** What a gap that cannot be kept or read is told to. */
export interface GapFaults {
  onFault(error: unknown): void
  onDamage(damaged: Damaged): void
}

/** Groups kept for good, those asked most. */
const MOST_GAPS = 500
/**
 * Groups beside them that were asked lately, whatever their number: a question that many ask has to be counted while
 * others fill the list, or a flood of nonsense would keep it out for ever.
 */
const MOST_NEWCOMERS = 1500
const LONGEST_KEPT = 300
/** One write for all that comes in within this time. */
const PAUSE_MS = 1000

/** The gaps in the data folder `dataDir`. */
export function openGaps(dataDir: string, { onFault, onDamage }: GapFaults): Gaps {
  const file = join(dataDir, 'gaps.json')
  let opened: Promise<Map<string, Gap>> | undefined
  let timer: NodeJS.Timeout | undefined
  let counting: Promise<void> = Promise.resolve()
  let writing: Promise<void> = Promise.resolve()

  const read = async (): Promise<Map<string, Gap>> => {
    const { gaps, foreign } = parse((await readIfThere(file)) ?? '[]')
    if (foreign.length > 0) onDamage(await setAside(file, foreign))
    return new Map(gaps.map((gap) => [gap.id, gap]))
  }
  const load = (): Promise<Map<string, Gap>> => {
    opened ??= read().catch((error: unknown) => {
      opened = undefined // a folder that could not be read may be mended meanwhile
      throw error
    })
    return opened
  }
  const write = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    writing = writing.then(async () => writeWhole(file, JSON.stringify([...(await load()).values()]))).catch(onFault)
    return writing
  }
  const count = async (question: string, verdict: Gap['verdict']): Promise<void> => {
    const gaps = await load()
    const id = idOf(question)
    const known = gaps.get(id)
    const wording = known?.question ?? question.replace(/\s+/g, ' ').trim().slice(0, LONGEST_KEPT)
    const day = new Date().toISOString().slice(0, 10)
    gaps.delete(id) // the map keeps the order in which groups were last asked for
    gaps.set(id, { id, question: wording, times: (known?.times ?? 0) + 1, verdict, day })
    if (gaps.size > MOST_GAPS + MOST_NEWCOMERS) forgetSome(gaps)
    timer ??= setTimeout(() => void write(), PAUSE_MS).unref()
  }
  return {
    add(question, verdict) {
      if (verdict === 'answered' || verdict === 'likely' || question.trim() === '') return
      counting = counting.then(() => count(question, verdict)).catch(onFault)
    },
    list: async () => ranked(await load()).slice(0, MOST_GAPS),
    dismiss: async (id) => {
      const gaps = await load()
      const gap = gaps.get(id)
      if (gaps.delete(id)) await write()
      return gap
    },
    flush: async () => {
      await counting
      if (timer) await write()
      else await writing
    },
  }
}

/** Forgets the half of the newcomers that were asked for least lately, once for many questions. */
function forgetSome(gaps: Map<string, Gap>): void {
  const kept = new Set(
    ranked(gaps)
      .slice(0, MOST_GAPS)
      .map(({ id }) => id),
  )
  const newcomers = [...gaps.keys()].filter((id) => !kept.has(id))
  for (const id of newcomers.slice(0, MOST_NEWCOMERS / 2)) gaps.delete(id)
}

/** The gaps of a file's text, and what in it is none. */
function parse(text: string): { gaps: Gap[]; foreign: string[] } {
  try {
    const entries = JSON.parse(text) as unknown
    if (!Array.isArray(entries)) return { gaps: [], foreign: [text] }
    return {
      gaps: entries.filter(isGap),
      foreign: entries.filter((entry) => !isGap(entry)).map((entry) => JSON.stringify(entry)),
    }
  } catch {
    return { gaps: [], foreign: [text] }
  }
}

function isGap(entry: unknown): entry is Gap {
  const { id, question, times, verdict, day } = (entry ?? {}) as Partial<Record<keyof Gap, unknown>>
  return (
    [id, question, day].every((part) => typeof part === 'string') &&
    Number.isInteger(times) &&
    (verdict === 'related' || verdict === 'nothing')
  )
}

const ranked = (gaps: ReadonlyMap<string, Gap>): Gap[] =>
  [...gaps.values()].sort(
    (a, b) => b.times - a.times || (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1),
  )

/** The same for questions of the same stems, in any order; the words themselves where a question has no others. */
function idOf(question: string): string {
  const words = wordsOf(question.slice(0, LONGEST_KEPT))
  const content = words.filter((word) => !QUESTION_WORDS.has(word) && !FUNCTION_WORDS.has(word))
  const stems = [...new Set((content.length > 0 ? content : words).flatMap(termsOf))].sort()
  return createHash('sha256')
    .update(stems.join(' ') || question)
    .digest('base64url')
    .slice(0, 12)
}
