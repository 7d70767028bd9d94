// Gaps: what people asked and the corpus could not answer, grouped by what they asked for, without who asked.

import { createHash } from 'node:crypto'
import type { Verdict } from '../answer/answer.ts'
import { inTurn } from '../files/in-turn.ts'
import { BOOKS, isUnknown, type Store } from '../files/store.ts'
import { isoDay } from '../text/day.ts'
import { FUNCTION_WORDS, QUESTION_WORDS } from '../text/stop-words.ts'
import { termsOf, wordsOf } from '../text/terms.ts'
import { type OnDamage, type Reading, readBook, readIn, readList } from './journal.ts'

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
  readonly onDamage: OnDamage
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

const BOOK = 'gaps.json'

/** A question that was asked and is not written yet. */
type Asked = Pick<Gap, 'question' | 'verdict'>

/** Questions that wait to be written at most: beyond that, a store that is gone for long is no reason to grow. */
const MOST_WAITING = 10_000

/** The gaps in `store`. What cannot be written waits, and is written with what comes next. */
export function openGaps(store: Store, { onFault, onDamage }: GapFaults): Gaps {
  let waiting: Asked[] = []
  let timer: NodeJS.Timeout | undefined
  // Who reads while a write is under way neither misses what it writes nor counts it twice.
  const turn = inTurn()
  const reading: Reading<Map<string, Gap>> = { name: BOOK, parse, onDamage }
  const write = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    return turn(writeWaiting).catch((error: unknown) => {
      onFault(error)
    })
  }
  const writeWaiting = async (): Promise<void> => {
    if (waiting.length === 0) return
    const asked = waiting
    waiting = []
    try {
      await store.change(BOOK, async (writer) => {
        const gaps = await readIn(writer, store, reading)
        for (const one of asked) count(gaps, one)
        await writer.write(BOOKS, BOOK, asText(gaps))
      })
    } catch (error) {
      // What may be written already is not counted twice.
      if (!isUnknown(error)) waiting = [...asked, ...waiting].slice(-MOST_WAITING)
      throw error
    }
  }
  return {
    add(question, verdict) {
      if (verdict === 'answered' || verdict === 'likely' || question.trim() === '') return
      waiting.push({ question, verdict })
      timer ??= setTimeout(() => void write(), PAUSE_MS).unref()
    },
    list: () =>
      turn(async () => {
        const gaps = await readBook(store, reading, asText)
        for (const one of waiting) count(gaps, one)
        return ranked(gaps).slice(0, MOST_GAPS)
      }),
    dismiss: async (id) => {
      await write()
      return store.change(BOOK, async (writer) => {
        const gaps = await readIn(writer, store, reading)
        const gap = gaps.get(id)
        if (gaps.delete(id)) await writer.write(BOOKS, BOOK, asText(gaps))
        return gap
      })
    },
    flush: write,
  }
}

/** Counts a question in `gaps`, which keep the order in which groups were last asked for. */
function count(gaps: Map<string, Gap>, { question, verdict }: Asked): void {
  const id = idOf(question)
  const known = gaps.get(id)
  const wording = known?.question ?? question.replace(/\s+/g, ' ').trim().slice(0, LONGEST_KEPT)
  const day = isoDay()
  gaps.delete(id)
  gaps.set(id, { id, question: wording, times: (known?.times ?? 0) + 1, verdict, day })
  if (gaps.size > MOST_GAPS + MOST_NEWCOMERS) forgetSome(gaps)
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

const asText = (gaps: ReadonlyMap<string, Gap>): string => JSON.stringify([...gaps.values()])

/** The gaps of a book's text, and what in it is none. */
function parse(text: string): { value: Map<string, Gap>; foreign: string[] } {
  const { value, foreign } = readList(text, isGap)
  return { value: new Map(value.map((gap) => [gap.id, gap])), foreign }
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
