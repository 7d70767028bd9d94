// Stop words that name somebody.

import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { makeLibrary } from '../../src/answer/library.ts'
import { stopNamesIn } from '../../src/text/stop-names.ts'

describe('names among the stop words', () => {
  it.each([
    ['On Monday May said she would go.', ['may']],
    ['Theresa May left.', ['may']],
    ["It is May's plan.", ['may']],
    ['He met Will, and left.', ['will']],
    ['In May, the crane fell.', []],
    ['It fell on May 5.', []],
    ['It may fall. Will it? Can it?', []],
    ['May the crane stand.', []],
  ])('%s', (text, names) => {
    expect(stopNamesIn(text)).toEqual(names)
  })

  it('are asked for and found where the corpus knows them', async () => {
    const body = 'Theresa May said the crane would stand.\nTom Hale said the crane may fall in May.'
    const article = { id: 'a', file: 'articles/a.md', title: 'A', publisher: 'The Daily', body, bodyLine: 5 }
    const library = await makeLibrary({ articles: [article], outlets: [], glossary: [], problems: [], suggestions: [] })
    const [first] = answerQuestion(library, { question: 'what did may say' }).passages
    expect(first?.passage.speakers).toEqual(['Theresa May'])
  })
})
