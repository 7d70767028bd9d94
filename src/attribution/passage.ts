// What a passage is, and how an article is cut into them: whole paragraphs, long ones between sentences.

import type { Span } from '../text/span.ts'
import type { Attribution } from './attribution.ts'

/** A verbatim stretch of an article, with whose words it holds. */
export interface Passage extends Span {
  /** Short, URL-safe, stable as long as the article's file name and the text stay. */
  readonly id: string
  readonly article: string
  readonly publisher: string
  /** 0-based line of the body. */
  readonly paragraph: number
  readonly text: string
  /** The outlets credited for what it says, outermost first. */
  readonly outlets: readonly string[]
  /** The first of them; null means the publisher's own words. */
  readonly outlet: string | null
  readonly speakers: readonly string[]
  /** It signals second-hand words ("reportedly") and names no outlet. */
  readonly hedged: boolean
  /** Outlets whose reports it denies, and credits for nothing. */
  readonly disputed?: readonly string[]
  /** The kind of page furniture that it is (english/boilerplate.ts); such a passage is never an answer. */
  readonly boilerplate?: string
  readonly attributions: readonly Attribution[]
}

/** Those that an answer can show: all but boilerplate. */
export const answerable = (passages: readonly Passage[]): readonly Passage[] =>
  passages.filter(({ boilerplate }) => boilerplate === undefined)

/** Who reports a passage: the outlets it credits, else its publisher. */
export const reportersOf = ({ outlets, publisher }: Passage): readonly string[] =>
  outlets.length > 0 ? outlets : [publisher]

/** A paragraph up to this long (UTF-16 units) is one passage: what a reader takes in at a glance on a phone. */
export const LONGEST_PASSAGE = 600

/** A paragraph: a line of the body that shows something, trimmed. */
export interface Paragraph extends Span {
  /** 0-based line of the body. */
  readonly number: number
}

/** The non-blank lines of `body`, trimmed, with their line numbers. */
export function splitParagraphs(body: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const [number, line] of body.split('\n').entries()) {
    const visible = line.trim()
    if (visible) {
      const from = start + line.indexOf(visible)
      paragraphs.push({ number, start: from, end: from + visible.length })
    }
    start += line.length + 1
  }
  return paragraphs
}

/**
 * Groups the sentences of one paragraph into passages of about equal length, none longer than a passage may be if it
 * can be helped.
 */
export function groupSentences(paragraph: Span, sentences: readonly Span[]): Span[] {
  const length = paragraph.end - paragraph.start
  if (length <= LONGEST_PASSAGE || sentences.length < 2) return [{ start: paragraph.start, end: paragraph.end }]
  const target = length / Math.ceil(length / LONGEST_PASSAGE)
  const passages: Span[] = []
  let start = paragraph.start
  for (const [at, { end }] of sentences.entries()) {
    const next = sentences[at + 1]
    if (next && next.end - start <= LONGEST_PASSAGE && end - start < target) continue
    passages.push({ start, end: next ? end : paragraph.end })
    start = next?.start ?? end
  }
  return passages
}
