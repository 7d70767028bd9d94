// A web address that opens a page at certain words: the text fragments of the WICG draft
// (https://wicg.github.io/scroll-to-text-fragment/).

import type { Span } from './span.ts'

/** Characters of a button's web address that Discord takes (Message Components, Button Object). */
export const LONGEST_ADDRESS = 512

/** Words at either end by which a passage is told from all others, the fewest first: few survive a later edit. */
const FEWEST = 4
const MOST = 14

/**
 * `url` so that it opens at the words `at` of `body`, by their first and last words, within `longest` characters; the
 * bare address where those do not fit, undefined where that does not either.
 */
export function addressAtWords(url: string, body: string, at: Span, longest = LONGEST_ADDRESS): string | undefined {
  const text = body.slice(at.start, at.end)
  const words = wordsIn(text)
  const bases = url.includes('#') ? `${url}:~:text=` : `${url}#:~:text=`
  for (const fragment of fragmentsOf(text, words, body, at.start))
    if (bases.length + fragment.length <= longest) return bases + fragment
  return url.length <= longest ? url : undefined
}

/** The places of the words of `text`, in scripts without spaces too. */
const wordsIn = (text: string): Span[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }))

/** Fragments that name the words, the surest first; shorter ones follow for addresses that leave little room. */
function* fragmentsOf(text: string, words: readonly Span[], body: string, start: number): Generator<string> {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return
  const whole = text.slice(first.start, last.end)
  if (words.length < 2 * FEWEST) yield encode(whole)
  const opening = (count: number): string => text.slice(first.start, words[count - 1]?.end ?? last.end)
  const closing = (count: number): string => text.slice(words[words.length - count]?.start ?? first.start, last.end)
  // A browser takes the first place where the opening stands, and the first closing after it.
  const isFirst = (opened: string): boolean => body.indexOf(opened) === start + first.start
  const isLast = (closed: string, from: number): boolean => text.indexOf(closed, from) === last.end - closed.length
  const counts = Array.from({ length: MOST - FEWEST + 1 }, (_, at) => FEWEST + at).filter(
    (count) => 2 * count <= words.length,
  )
  const opened = counts.map(opening).find(isFirst)
  const closed = counts.map(closing).find((end) => isLast(end, opened?.length ?? 0))
  if (opened && closed) yield `${encode(opened)},${encode(closed)}`
  if (opened) yield encode(opened)
}

/** Percent-encoded, with what has a meaning of its own in a fragment: the comma and the hyphen. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D')
