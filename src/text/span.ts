// A stretch of a text by its offsets; knows nothing of what stands there.

/** A stretch of a text: UTF-16 units from its start, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The characters of `text` that `span` covers, letter for letter. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` covers the whole of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/**
 * Those of `items` (in order of `at`) that stand from `from` to `to`, exclusive; found by halving, so that long texts
 * stay quick.
 */
export const between = <T>(items: readonly T[], at: (item: T) => number, from: number, to: number): readonly T[] =>
  items.slice(firstAtOrAfter(items, at, from), firstAtOrAfter(items, at, to))

/** Those of `spans` (in order, none overlapping) that share a character with `span`. */
export const overlapping = <T extends Span>(spans: readonly T[], span: Span): readonly T[] =>
  spans.slice(
    firstAtOrAfter(spans, ({ end }) => end, span.start + 1),
    firstAtOrAfter(spans, ({ start }) => start, span.end),
  )

function firstAtOrAfter<T>(items: readonly T[], at: (item: T) => number, offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && at(item) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** `span` without the white space at its ends; an empty span where nothing else is there. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

const isSpace = (code: number): boolean => code <= 32 || (code > 127 && /\s/u.test(String.fromCharCode(code)))
