// What of a page that was looked at again is a correction, and what is none.

import { describe, expect, it } from 'vitest'
import { correctedLines } from '../../src/intake/corrections.ts'
import { diffWords } from '../../src/text/word-diff.ts'

const LINES = [
  'The crane fell on Monday and hurt two dockers, the board said.',
  'Mayor Ann Roe told Reuters that nobody had looked at the bolts.',
  'Ships were sent to other ports.',
]
const page = (...texts: string[]) => texts.map((text) => ({ text, kept: true }))

describe('a page that was looked at again', () => {
  it.each([
    ['the same', page(...LINES)],
    ['other white space', page(...LINES.map((line) => line.replaceAll(' ', '  ')))],
    ['links beside it', page(...LINES, 'Ferries are late again', 'What the board knew, and when')],
    ['paragraphs that a moderator left out', page('READ MORE: Families go to court', ...LINES)],
    ['another page altogether', page('Subscribe to read on.', 'Ferries are late.')],
    ['nothing', page()],
  ])('%s is no correction', (_, paragraphs) => {
    expect(correctedLines(LINES, paragraphs)).toBeUndefined()
  })

  it('has a word changed: the paragraph as it is now, and as it was', () => {
    const [first = '', ...rest] = LINES
    const now = first.replace('two', 'three')
    expect(correctedLines(LINES, page(now, ...rest))).toEqual([
      { text: now, kept: true, reason: 'changed', was: first },
      ...rest.map((text) => ({ text, kept: true })),
    ])
  })

  it('lacks a paragraph: it is left out, and shown', () => {
    expect(correctedLines(LINES, page(...LINES.slice(0, 2)))?.at(-1)).toEqual({
      text: LINES[2],
      kept: false,
      reason: 'former',
    })
  })

  it.each([
    'Correction: An earlier version of this article gave the wrong day.',
    'This story was updated on Tuesday to add a comment of the board.',
    'Editor’s note: the name of the pier has been corrected.',
  ])('has a note of a correction: %s', (note) => {
    expect(correctedLines(LINES, page(...LINES, note))?.at(-1)).toEqual({ text: note, kept: true, reason: 'new' })
  })
})

describe('the words that changed', () => {
  it.each([
    ['hurt two dockers', 'hurt three dockers', ['hurt', '-two', '+three', 'dockers']],
    ['the crane fell', 'the old crane fell down', ['the', '+old', 'crane fell', '+down']],
    ['a b c', '', ['-a b c']],
    ['', 'a b', ['+a b']],
    ['same', 'same', ['same']],
  ])('%s -> %s', (before, after, runs) => {
    const signs = { same: '', gone: '-', new: '+' }
    expect(diffWords(before, after).map(({ kind, text }) => signs[kind] + text)).toEqual(runs)
  })
})
