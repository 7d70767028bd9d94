// What the glossary may want, told as lines to add.

import { describe, expect, it } from 'vitest'
import { glossaryProposals, holdersIn } from '../../src/answer/glossary-proposals.ts'
import type { Passage } from '../../src/attribution/passage.ts'

const speakers = (...names: string[]) => names.map((name) => ({ name, passages: 3 }))
const holders = (...texts: string[]) => holdersIn(texts.map((text) => ({ text })) as unknown as Passage[])
const messages = (...args: Parameters<typeof glossaryProposals>): string[] =>
  glossaryProposals(...args).map(({ message }) => message)

describe('a line for the glossary', () => {
  it('joins names that the corpus writes in several ways', () => {
    const known = [['Ann Hale', '헤일']]
    expect(messages(known, speakers('Roe Min Ah', 'Roe Min-ah', 'Roe Minah', 'Ann Hale'), [])[0]).toBe(
      'the corpus writes one name in several ways: - [Roe Min Ah, Roe Minah], - [Roe Min-ah, Roe Minah]',
    )
    expect(
      messages([['Christopher Hale', 'Chris Hale', '헤일']], speakers('Christopher Hale', 'Chris Hale'), []),
    ).toEqual([])
  })

  it('says who holds an office, where one alone does', () => {
    const held = holders('Foreign Minister Ann Roe left.', 'Defence Minister Tom Hale met Defence Minister Bo Lind.')
    expect(messages([], [], held)).toEqual(['the corpus says who holds an office: - [Ann Roe, foreign minister]'])
    expect(messages([['Ann Roe', 'foreign minister']], [], held)).toEqual([])
    expect(messages([], [], holders('President Ann Roe left.'))).toEqual([])
  })

  it('names who often speaks and has no form in other scripts', () => {
    expect(messages([['Tom Hale', '헤일']], speakers('Ann Roe', 'Tom Hale', 'analysts'), [])).toEqual([
      'who often speaks has no name in Japanese, Chinese or Korean: Ann Roe',
    ])
  })
})
