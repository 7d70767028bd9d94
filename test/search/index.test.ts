// What the index finds, and how an index put together of pieces is the one made at once.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../../src/attribution/passage.ts'
import { buildConcepts } from '../../src/search/concepts.ts'
import {
  buildPassageIndex,
  type PassageIndex,
  putIndexTogether,
  searchPassages,
} from '../../src/search/passage-index.ts'
import { openLister } from '../../src/search/term-lists.ts'
import { openNumbers, whole } from '../../src/search/vocabulary.ts'
import { loadWordVectors } from '../../src/search/word-vectors.ts'

const vectors = loadWordVectors()
const concepts = buildConcepts([['Argus', 'アルゴス'], ['Port Vale']])
const passagesOf = (texts: readonly string[]): Passage[] => texts.map((text) => ({ text }) as Passage)
const index = (texts: readonly string[]): PassageIndex => buildPassageIndex(passagesOf(texts), concepts, vectors)
const find = (one: PassageIndex, ...terms: string[]) =>
  searchPassages(
    one,
    terms.map((term) => ({ term, weight: 1 })),
    10,
  )

describe('the passages that hold a term', () => {
  const one = index([
    'Dockers left the harbour.',
    'The crane fell on the harbour wall, and the harbour closed.',
    'アルゴスは港が閉鎖されたと報じた。',
    'Argus reported on Port Vale and its container terminal.',
  ])
  it.each([
    [['harbour'], [0, 1]],
    [
      ['crane', 'docker'],
      [0, 1],
    ],
    [
      ['crane', 'harbour'],
      [1, 0],
    ],
    [['@0'], [2, 3]],
    [['@1'], [3]],
    [['閉鎖'], [2]],
  ])('%s: %s', (terms, found) => {
    const numbers = find(one, ...terms).map(({ number }) => number)
    expect(terms.length === 1 ? numbers.sort() : numbers).toEqual(found)
  })

  it.each([
    ['harbur', 'a letter left out', [0, 1]],
    ['contai', 'the beginning of a word', [3]],
    ['cran', 'too short to be a slip', []],
    ['zebra', 'nothing like it', []],
  ])('%s, %s: %s', (term, _, found) => {
    expect(
      find(one, term)
        .map(({ number }) => number)
        .sort(),
    ).toEqual(found)
  })

  it('tells which terms it found', () => {
    expect(find(one, 'harbour', 'crane', 'zebra').map(({ matched }) => matched)).toEqual([
      ['harbour', 'crane'],
      ['harbour'],
    ])
  })

  it('finds nothing twice: a question leaves no trace', () => {
    expect(find(one, 'harbour')).toEqual(find(one, 'harbour'))
    expect(find(one, 'crane')).toHaveLength(1)
  })
})

describe('an index put together of the lists of articles', () => {
  const word = fc.constantFrom(
    'Argus',
    'harbour',
    'crane',
    'Roe',
    'dockers',
    'F-35',
    'Port Vale',
    '港が閉鎖',
    'well-known',
  )
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`)
  const articles = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })

  it('is the one made at once, whatever came before it and in which order', () => {
    fc.assert(
      fc.property(articles, articles, (before, after) => {
        const numbers = openNumbers()
        const list = openLister(concepts, numbers)
        for (const texts of before) list(texts)
        const stretches = [...after]
          .reverse()
          .map((texts) => whole(list(texts)))
          .reverse()
        const all = putIndexTogether(passagesOf(after.flat()), { concepts, numbers, stretches, vectors })
        const again = stretches.map((_, at) => {
          const from = after.slice(0, at).flat().length
          return { of: all.vocabulary, from, to: from + (after[at]?.length ?? 0) }
        })
        const fromParts = putIndexTogether(all.passages, { concepts, numbers, stretches: again, vectors })
        const fresh = index(after.flat())
        for (const terms of [['harbour'], ['@0', 'crane'], ['f35', 'roe', 'docker'], ['harbur', 'docke'], ['known']]) {
          expect(find(all, ...terms)).toEqual(find(fresh, ...terms))
          expect(find(fromParts, ...terms)).toEqual(find(fresh, ...terms))
        }
      }),
      { numRuns: 100 },
    )
  })
})
