// The shipped table of word vectors: what it holds to be alike, and what not.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openWordTable } from '../../src/search/word-table.ts'
import { loadWordVectors } from '../../src/search/word-vectors.ts'

const vectors = loadWordVectors()
const alike = (a: string, b: string): number => {
  const [first, second] = [vectors.rowOf(a), vectors.rowOf(b)]
  return first === undefined || second === undefined ? Number.NaN : vectors.similarity(first, second)
}

it.each([
  ['envoy', 'ambassador', 'bread'],
  ['kill', 'death', 'umbrella'],
  ['storm', 'rain', 'tax'],
  ['lawyer', 'judg', 'river'],
])('%s is nearer to %s than to %s', (word, near, far) => {
  expect(alike(word, near)).toBeGreaterThan(alike(word, far) + 0.2)
})

it('holds a word to be like itself, and knows what it lacks', () => {
  expect(alike('storm', 'storm')).toBeCloseTo(1, 5)
  expect(vectors.rowOf('blorpfnargle')).toBeUndefined()
})

it('takes the mean of nothing as unlike everything', () => {
  const row = vectors.rowOf('storm') ?? 0
  expect(vectors.cosine(vectors.mean([]), vectors.mean([[row, 1]]))).toBe(0)
})

it('finds each word of a list at its place, and no other', () => {
  const word = fc.stringMatching(/^[a-c]{1,4}$/)
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, other) => {
      const placeOf = openWordTable(Buffer.from(words.map((one) => `${one}\n`).join('')), words.length)
      expect(words.map(placeOf)).toEqual(words.map((_, place) => place))
      expect(placeOf(other)).toBe(words.includes(other) ? words.indexOf(other) : undefined)
    }),
  )
})
