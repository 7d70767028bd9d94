// Where quotation marks open and close within one paragraph. The one table of quote pairs.

import type { Span } from './span.ts'

/** A stretch between quotation marks, marks included. */
export interface Quotation extends Span {
  /** False where the paragraph ends first: the quotation goes on in the next one, or its end was forgotten. */
  readonly closed: boolean
}

/** Opening mark -> its closing marks. Straight marks open and close alike; '' is how some archives print a double mark. */
const PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”']],
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

/**
 * The quotations of `text` between `from` and `to`, in order, the outermost ones only.
 * Single curly marks open only at a word's start and close only at its end, since they are apostrophes as well.
 */
export function findQuotations(text: string, from = 0, to = text.length): Quotation[] {
  const found: Quotation[] = []
  let open: { mark: string; start: number } | undefined
  MARK.lastIndex = from
  for (let match = MARK.exec(text); match && match.index < to; match = MARK.exec(text)) {
    const mark = match[0]
    const end = match.index + mark.length
    if (!open) {
      if (PAIRS.has(mark) && opens(text, match.index, end)) open = { mark, start: match.index }
    } else if (PAIRS.get(open.mark)?.includes(mark) && closes(text, match.index, end, mark)) {
      found.push({ start: open.start, end, closed: true })
      open = undefined
    }
  }
  if (open && open.mark !== '‘') found.push({ start: open.start, end: to, closed: false })
  return found
}

const WORD = /[\p{L}\p{N}]/u

/** A mark opens where no word ends right before it: Obama"s is no opening. */
const opens = (text: string, start: number, end: number): boolean =>
  !WORD.test(text[start - 1] ?? ' ') && !/\s/.test(text[end] ?? ' ')

const closes = (text: string, start: number, end: number, mark: string): boolean =>
  mark !== '’' || (!WORD.test(text[end] ?? ' ') && !/\s/.test(text[start - 1] ?? ' '))
