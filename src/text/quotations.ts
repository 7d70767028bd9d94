// Where quotation marks open and close within one paragraph. The one table of quote pairs.

import type { Span } from './span.ts'

/** A stretch between quotation marks, marks included. */
export interface Quotation extends Span {
  /** False where the paragraph ends first: the quotation goes on in the next one, or its end was forgotten. */
  readonly closed: boolean
}

/**
 * Opening mark -> its closing marks. Straight marks open and close alike; '' is how some archives print a double mark.
 */
const PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '“']], // “We will,“ he said: a left mark typed for the right one, after a comma or a stop
  ['„', ['“', '”']],
  ['«', ['»']],
  ['"', ['"']],
  ["''", ["''"]],
  ['``', ["''"]],
  ['「', ['」']],
  ['『', ['』']],
  ['‘', ['’']],
])
const MARK = /''|``|[“”„«»"「」『』‘’]/g

/** Double marks that are typed one for the other: “We will," and "We will,”. */
const DOUBLE = new Set(['“', '”', '"'])

/**
 * The quotations of `text` between `from` and `to`, in order, the outermost ones only.
 * Single curly marks open only at a word's start and close only at its end, since they are apostrophes as well. A
 * quotation that opens with one kind of double mark is closed by another kind where none has opened inside.
 */
export function findQuotations(text: string, from = 0, to = text.length): Quotation[] {
  const part = text.slice(from, to)
  const found: Quotation[] = []
  let open: { mark: string; start: number; inner: number } | undefined
  for (const { 0: mark, index } of part.matchAll(MARK)) {
    const end = index + mark.length
    if (!open) {
      if (PAIRS.has(mark) && opens(part, index, end)) open = { mark, start: from + index, inner: 0 }
      continue
    }
    let isEnd = closesBy(open.mark, mark) && closes(part, index, end, mark)
    if (!isEnd && mark !== open.mark && DOUBLE.has(mark) && DOUBLE.has(open.mark)) {
      if (mark !== '”' && opens(part, index, end)) open.inner++
      else if (MAY_END.test(part[index - 1] ?? '')) isEnd = open.inner-- === 0
    }
    if (!isEnd) continue
    found.push({ start: open.start, end: from + end, closed: true })
    open = undefined
  }
  if (open && open.mark !== '‘') found.push({ start: open.start, end: to, closed: false })
  return found
}

/** What stands before a mark that closes; a number before one counts inches. */
const MAY_END = /[\p{L},.!?…]/u

const closesBy = (open: string, mark: string): boolean => PAIRS.get(open)?.includes(mark) ?? false

const WORD = /[\p{L}\p{N}]/u

/** A mark opens where no word ends right before it: Obama"s is no opening. */
const opens = (text: string, start: number, end: number): boolean =>
  !WORD.test(text[start - 1] ?? ' ') && !/\s/.test(text[end] ?? ' ')

const closes = (text: string, start: number, end: number, mark: string): boolean =>
  mark === '“'
    ? /[,.!?]/.test(text[start - 1] ?? '') && /\s|^$/.test(text[end] ?? '')
    : mark !== '’' || (!WORD.test(text[end] ?? ' ') && !/\s/.test(text[start - 1] ?? ' '))
