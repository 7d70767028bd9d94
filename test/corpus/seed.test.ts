// The first article, as it must come out: fifteen passages, each with its outlet and the speakers that it must name.

import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { loadLibrary } from '../../src/answer/library.ts'
import { sound } from '../sound.ts'

const library = sound(await loadLibrary(fileURLToPath(new URL('../../corpus', import.meta.url))))
const { passages } = library

it.each([
  ['Japan reportedly is pressing', null, [], true],
  ['According to the Financial Times, Tokyo', 'Financial Times', []],
  ["Shigeo Yamada, Japan's ambassador", 'Financial Times', ['people familiar with the diplomatic exchanges']],
  ['The dispute erupted after', null, ['Sanae Takaichi']],
  ["China's response has been", null, []],
  ['Reuters reported Chinese state media', 'Reuters', ['Chinese state media']],
  ["China's consul-general in Osaka", 'The Telegraph', ['Xue Jian', 'Tokyo']],
  ['The Financial Times reported that Washington', 'Financial Times', ['George Glass']],
  ['That silence is particularly striking', 'Financial Times', ['analysts']],
  ['Christopher Johnstone, a former', 'Financial Times', ['Christopher Johnstone']],
  ['Dennis Wilder, a former Asia adviser', null, ['Dennis Wilder']],
  ['Behind the scenes, the FT reported', 'Financial Times', []],
  ['U.S. officials had signaled', 'Financial Times', ['U.S. officials']],
  ['The paper also reported', 'Financial Times', ['State Department']],
  ['Reuters reported that some Japanese', 'Reuters', ['some Japanese politicians', "Taiwan's foreign minister"]],
] as const)('%s … is credited to %s', (begins, outlet, speakers, hedged: boolean = false) => {
  const passage = passages.find(({ text }) => text.startsWith(begins))
  expect(passage).toMatchObject({ outlet, hedged, publisher: 'Newsmax' })
  expect(passage?.speakers).toEqual(expect.arrayContaining([...speakers]))
})

it('has fifteen passages, and the copyright line is no passage', () => {
  expect(passages).toHaveLength(15)
  expect(library.corpus.articles[0]?.rights).toBe('© 2025 Newsmax. All rights reserved.')
})

it.each(passages.map((passage) => [passage.text.slice(0, 30), passage] as const))('%s … is verbatim', (_, passage) => {
  const article = library.corpus.articles.find(({ id }) => id === passage.article)
  expect(article?.body.slice(passage.start, passage.end)).toBe(passage.text)
})
