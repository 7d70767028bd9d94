// How far an attribution reaches: the words that it covers.

import { describe, expect, it } from 'vitest'
import { attributeArticles } from '../../src/attribution/attribute.ts'

/** What the first attribution of `body` covers, its parts with a bar between. */
function covered(body: string): string {
  const article = { id: 'a', file: 'articles/a.md', title: 'A', publisher: 'The Daily', body, bodyLine: 5 }
  const [first] = attributeArticles([article], []).passages.flatMap(({ attributions }) => attributions)
  return (first?.content ?? []).map(({ start, end }) => body.slice(start, end)).join(' | ')
}

describe('an attribution covers', () => {
  it.each([
    ['Ann Roe said the plan was dead.', 'the plan was dead'],
    ['The plan was dead, Ann Roe said.', 'The plan was dead'],
    ['According to Ann Roe, the plan was dead.', 'the plan was dead'],
    ['On a rainy day, Ann Roe warned that the plan was dead.', 'that the plan was dead'],
    ['"It is dead," Ann Roe said. "It was late."', '"It is dead," | "It was late."'],
    ['"It is dead," said Ann Roe, "and late."', '"It is dead," | "and late."'],
    ['"It is dead," Ann Roe said on Monday in the town hall.', '"It is dead,"'],
    ['"It is dead," Ann Roe said. Rain fell.', '"It is dead,"'],
    ['Ann Roe said it was dead, although she had voted for it.', 'it was dead'],
    ['Ann Roe said it was dead; Bob Lee left.', 'it was dead'],
  ])('%s', (body, expected) => {
    expect(covered(body)).toBe(expected)
  })
})
