// The paragraphs of a draft, each of which a moderator keeps or leaves out.

import { boilerplateOf } from '../attribution/english/boilerplate.ts'
import { paragraphsOf } from '../corpus/article.ts'
import { parseHeaded } from '../corpus/head.ts'
import { fold } from '../text/normalize.ts'
import type { Draft, DraftLine } from './drafts.ts'

/** The paragraphs of an article's file, all of them kept: nothing of what somebody typed is left out by itself. */
export function linesOf(text: string): DraftLine[] {
  const { body } = partsOf(text)
  return paragraphsOf(body).map((text) => ({
    text,
    kept: true,
    ...(boilerplateOf(fold(text)) && { reason: 'boilerplate' as const }),
  }))
}

/** `draft` with its line of that number the other way: kept or left out. The same draft where it has no such line. */
export function switched(draft: Draft, number: number): Draft {
  const { lines = [], text = '' } = draft
  if (lines[number] === undefined) return draft
  return withLines(
    { ...draft, text },
    lines.map((line, at) => (at === number ? { ...line, kept: !line.kept } : line)),
  )
}

/** `draft` with these paragraphs under the head that it has. */
export function withLines(draft: Draft, lines: readonly DraftLine[]): Draft {
  const { head } = partsOf(draft.text ?? '')
  const body = lines.flatMap((line) => (line.kept ? [line.text] : []))
  return { ...draft, lines, text: `${head}${body.join('\n')}\n` }
}

/** The head as it is written, with its closing line, and what follows it. */
function partsOf(text: string): { head: string; body: string } {
  const parsed = parseHeaded('', text)
  const body = 'head' in parsed ? parsed.body : text
  return { head: text.slice(0, text.length - body.length), body }
}
