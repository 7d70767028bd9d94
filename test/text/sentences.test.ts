// Where English sentences end, and where a full stop is something else.

import { expect, it } from 'vitest'
import { splitSentences } from '../../src/text/sentences.ts'

it.each([
  ['He left. She stayed.', 2],
  ['Mr. Roe met Sen. Ann Lee (R-Ky.) on Monday.', 1],
  ['The U.S. ambassador spoke.', 1],
  ['They live in the U.S. The bill is dead.', 2],
  ['J. K. Rowling wrote it.', 1],
  ['Acme Inc. said so. It paid $3.5 million.', 2],
  ['"We will appeal!" he said. "Soon."', 2],
  ['He said "no!" and left.', 1],
  ['The case, Roe v. Wade, was decided.', 1],
  ['Did he? Yes. He did…', 3],
  ['It closed at 5 p.m. The doors were shut.', 2],
  ['See No. 5. Then stop.', 2],
  ['まず反応した。次に抗議した。', 2],
])('%s has %i sentences', (text, count) => {
  expect(splitSentences(text)).toHaveLength(count)
})

it('keeps every visible character, in order', () => {
  const text = '  One. "Two?" Three… four! 5.\n'
  const parts = splitSentences(text).map(({ start, end }) => text.slice(start, end))
  expect(parts.join(' ')).toBe('One. "Two?" Three… four! 5.')
})

it('cuts text without full stops at a space', () => {
  const sentences = splitSentences('word '.repeat(1000))
  expect(sentences.length).toBeGreaterThan(3)
  for (const { start, end } of sentences) expect(end - start).toBeLessThanOrEqual(1200)
})
