// Slips of the pen between words.

import { describe, expect, it } from 'vitest'
import { editsBetween, slipsAllowed } from '../../src/text/edits.ts'

describe('the edits between', () => {
  it.each([
    ['reuters', 'reuters', 0],
    ['reutrs', 'reuters', 1],
    ['reutesr', 'reuters', 1],
    ['trmp', 'trump', 1],
    ['la reppublica', 'la repubblica', 2],
    ['beijing', 'peking', 3],
    ['tokyo', 'kyoto', 4],
    ['', 'abc', 3],
  ])('%s and %s are %i', (word, other, edits) => {
    expect(editsBetween(word, other, 5)).toBe(edits)
    expect(editsBetween(other, word, 5)).toBe(edits)
  })

  it('are not counted beyond what is asked', () => {
    expect(editsBetween('reuters', 'kyodo news', 2)).toBe(3)
    expect(editsBetween('harbour', 'airport', 2)).toBe(3)
  })

  it('are allowed by length', () => {
    expect(['un', 'iran', 'trump', 'reuters', 'newsmax!!'].map(({ length }) => slipsAllowed(length))).toEqual([
      0, 0, 1, 1, 2,
    ])
  })
})
