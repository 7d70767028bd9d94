// Where quotations open and close.

import { expect, it } from 'vitest'
import { findQuotations } from '../../src/text/quotations.ts'

it.each([
  ['He said "yes" and "no".', ['"yes"', '"no"']],
  ['“We will,” he said, “win.”', ['“We will,”', '“win.”']],
  ["''It is over,'' he said.", ["''It is over,''"]],
  ['She wrote: “He said ‘never’ again.”', ['“He said ‘never’ again.”']],
  ['Japan’s envoy and the states’ rights', []],
  ['The ‘survival’ clause', ['‘survival’']],
  ['「危険だ」と述べた', ['「危険だ」']],
  ['“It goes on', ['“It goes on']],
  ['“We will," he said. "Go.”', ['“We will,"', '"Go.”']],
  ['"We will,” he said. “Go.”', ['"We will,”', '“Go.”']],
  ['“He said "yes" and left,” she said.', ['“He said "yes" and left,”']],
  ['"He said “yes” and left," she said.', ['"He said “yes” and left,"']],
  ['“Ban "X"," he said.', ['“Ban "X","']],
  ['“A 6" pipe,” he said.', ['“A 6" pipe,”']],
])('%s', (text, expected) => {
  expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

it('tells a quotation that its paragraph does not close', () => {
  expect(findQuotations('“It goes on').map(({ closed }) => closed)).toEqual([false])
})
