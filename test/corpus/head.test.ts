// The head of an article's file: what is composed is read back, and what is no head is told.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { composeArticle, type Head, parseHeaded } from '../../src/corpus/head.ts'
import { normalAddress } from '../../src/corpus/web-address.ts'

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/\p{Cc}/gu, ''))
  .filter((text) => text.trim() !== '' && !/[\ud800-\udfff]/.test(text))
  .map((text) => text.trim())

const head: fc.Arbitrary<Head> = fc.record(
  {
    title: line,
    publisher: line,
    byline: line,
    url: fc.webUrl({ withQueryParameters: true }).map((url) => normalAddress(url) ?? ''),
    published: fc.constantFrom('2025-11-30', '2025-11-30T09:15:00Z'),
    rights: line,
  },
  { requiredKeys: ['title', 'publisher'] },
)

it('composed and read back, a head and a body are what they were', () => {
  fc.assert(
    fc.property(head, fc.string({ unit: 'grapheme' }), (stated, body) => {
      const read = parseHeaded('articles/a.md', composeArticle(stated, body))
      expect(read).toMatchObject({ head: stated, body })
      if ('head' in read) expect(composeArticle(read.head, read.body)).toBe(composeArticle(stated, body))
    }),
  )
})

it.each([
  ['a number sign', 'Channel #4 News', 'Channel #4 News'],
  ['a quoted beginning', '"Dead" plan revived', '"Dead" plan revived'],
  ['a colon', 'Crane: a manifesto', 'Crane: a manifesto'],
  ['a list’s bracket', '[Updated] Row', '[Updated] Row'],
  ['an at sign', '@home', '@home'],
  ['a number', '1984', '1984'],
  ['quotation marks around all', '"Row: a story"', 'Row: a story'],
  ['a value over two lines', 'A row\n  that goes on', 'A row that goes on'],
])('a title with %s is read as it is written', (_, written, title) => {
  expect(parseHeaded('articles/a.md', `---\ntitle: ${written}\npublisher: B\n---\nT.`)).toMatchObject({
    head: { title },
  })
})

it.each<[string, string, RegExp]>([
  [
    '60,000 keys',
    `---\n${Array.from({ length: 60_000 }, (_, at) => `k${at}: v`).join('\n')}\n---\nT.`,
    /characters, more/,
  ],
  ['a key twice', '---\ntitle: A\ntitle: B\npublisher: C\n---\nT.', /keys must be unique/],
  ['javascript: for an address', '---\ntitle: A\npublisher: B\nurl: javascript:alert(1)\n---\nT.', /not a web address/],
])('%s is told, and not read', (_, text, expected) => {
  const [problem] = parseHeaded('articles/a.md', text) as readonly { message: string }[]
  expect(problem?.message).toMatch(expected)
})

it.each([
  [
    'https://bugle.example/x> **now** [click](https://evil.example)',
    'https://bugle.example/x%3E%20**now**%20%5Bclick%5D%28https://evil.example%29',
  ],
  ['HTTPS://Bugle.Example/a b', 'https://bugle.example/a%20b'],
  ['http://[::1]/x', 'http://[::1]/x'],
  ['ftp://bugle.example', undefined],
  ['https://user:pass@bugle.example', undefined],
  ['bugle.example', undefined],
])('the address %s is kept as %s', (url, expected) => {
  expect(normalAddress(url)).toBe(expected)
})
