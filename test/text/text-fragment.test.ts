// Addresses that open a page at words, as a browser reads them.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressAtWords } from '../../src/text/text-fragment.ts'

const URL_ = 'https://bugle.example/crane'
const at = (body: string, words: string) => {
  const start = body.indexOf(words)
  return { start, end: start + words.length }
}

/** Where a browser goes: the first place of the opening, to the first closing after it (WICG text fragments). */
function opened(address: string | undefined, page: string): string {
  const [, fragment = ''] = (address ?? '').split(':~:text=')
  const [first = '', last] = fragment.split(',').map(decodeURIComponent)
  const from = page.indexOf(first)
  const to = last === undefined ? from + first.length : page.indexOf(last, from + first.length) + last.length
  return page.slice(from, to)
}

const LONG =
  'Mayor Ann Roe told the Star on Monday that the crane - built in 1974, and never looked at since - had passed every inspection, "all of them," she said.'

describe('an address at words', () => {
  it.each([
    ['a long passage, by its first and last words', `Before. ${LONG} After.`, LONG],
    ['one that begins like another', `Mayor Ann Roe told the Star on Sunday nothing. ${LONG}`, LONG],
    ['one that ends like another, before it', `all of them, she said. ${LONG}`, LONG],
    ['a short one, whole', 'Nobody was hurt. The crane fell.', 'The crane fell.'],
    [
      'Japanese',
      '市長は月曜日、起重機がすべての検査に合格していたと述べた。労働組合はこれを否定した。',
      '労働組合はこれを否定した。',
    ],
  ])('opens at %s', (_, body, words) => {
    const shown = opened(addressAtWords(URL_, body, at(body, words)), body)
    const bare = words.replace(/[."”。]+$/, '')
    expect(bare.startsWith(shown.slice(0, 10))).toBe(true)
    expect(bare.endsWith(shown.slice(-8))).toBe(true)
  })

  it('encodes what has a meaning of its own in a fragment', () => {
    const address = addressAtWords(URL_, 'A well-known, old crane & more', { start: 0, end: 30 })
    expect(address).toBe(`${URL_}#:~:text=A%20well%2Dknown%2C%20old%20crane%20%26%20more`)
  })

  it('goes on from a fragment that the address has already', () => {
    expect(addressAtWords(`${URL_}#top`, 'The crane fell.', { start: 0, end: 15 })).toBe(
      `${URL_}#top:~:text=The%20crane%20fell`,
    )
  })

  it('fits into what a button takes, or is the bare address, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), fc.integer({ min: 0, max: 600 }), (text, extra) => {
        const url = `${URL_}/${'x'.repeat(extra)}`
        const address = addressAtWords(url, text, { start: 0, end: text.length })
        if (address === undefined) expect(url.length).toBeGreaterThan(512)
        else expect(address.startsWith(url) && address.length <= 512).toBe(true)
      }),
    )
  })
})
