// What several papers printed: told as one story of all of them, and told to a moderator before it is added again.

import { describe, expect, it } from 'vitest'
import { type Library, makeLibrary } from '../../src/answer/library.ts'
import { alsoCarriedBy, similarTo } from '../../src/answer/similar.ts'
import type { Article } from '../../src/corpus/article.ts'

const FIRST =
  'The harbour crane in Port Vale collapsed on Monday and hurt two dockers of the night shift, the board said.'
const SECOND =
  'Mayor Ann Roe told Reuters that the rust had been known for years, and that nobody had looked at the bolts.'
const THIRD = 'Ships were sent to other ports while divers searched the basin for the cable.'

const article = (id: string, publisher: string, ...paragraphs: string[]): Article => ({
  id,
  file: `articles/${id}.md`,
  title: id,
  publisher,
  body: paragraphs.join('\n'),
  bodyLine: 5,
})
const libraryOf = (...articles: Article[]): Promise<Library> =>
  makeLibrary({ articles, outlets: [], glossary: [], problems: [], suggestions: [] })

describe('a passage that others carried', () => {
  it.each([
    ['word for word', FIRST, ['The Herald']],
    ['with other marks and capitals', FIRST.replace(', the board', ' — the Board'), ['The Herald']],
    ['with another number', FIRST.replace('two dockers', 'three dockers'), []],
    ['denied', FIRST.replace('collapsed on Monday and', 'has not collapsed on Monday and'), []],
    ['with another name', SECOND.replace('Roe', 'Hale'), []],
    ['in words of its own', 'A crane fell in Port Vale; two dockers were hurt, according to the board.', []],
    ['in part only', FIRST.slice(0, 60), []],
  ])('%s', async (_, text, also) => {
    const library = await libraryOf(article('a', 'The Bugle', FIRST, SECOND), article('b', 'The Herald', text, THIRD))
    expect(alsoCarriedBy(library, library.passages[0] as never)).toEqual(also)
  })

  it('names no paper for what it printed twice itself', async () => {
    const library = await libraryOf(article('a', 'The Bugle', FIRST), article('b', 'The Bugle', FIRST))
    expect(alsoCarriedBy(library, library.passages[0] as never)).toEqual([])
  })
})

describe('a text that is nearly one that is here', () => {
  it('is told with what differs on either side', async () => {
    const library = await libraryOf(article('a', 'The Bugle', FIRST, SECOND, THIRD))
    const told = similarTo(library, [FIRST, SECOND, 'The families went to court on Friday, their lawyer said.'], '')
    expect(told).toEqual({ article: 'a', title: 'a', publisher: 'The Bugle', lacks: [2], beyond: 1 })
  })

  it('is not told of an article that shares a paragraph, nor of itself', async () => {
    const library = await libraryOf(article('a', 'The Bugle', FIRST, SECOND))
    expect(
      similarTo(library, [FIRST, 'Ferries were late.', 'Fish was dear on the quay today, traders said.'], ''),
    ).toBeUndefined()
    expect(similarTo(library, [FIRST, SECOND], 'a')).toBeUndefined()
    expect(similarTo(library, [], '')).toBeUndefined()
  })
})
