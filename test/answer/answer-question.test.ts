// Questions to a small corpus of another dispute: order, verdict, outlets, echoes, and every odd thing that people
// paste.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { makeLibrary } from '../../src/answer/library.ts'
import { asQuestion, suggestions } from '../../src/answer/suggest.ts'

const BODY = `The harbour crane in Port Vale collapsed on Monday, killing two dockers, the Harbour Board said.
Mayor Ann Roe said the crane had passed every inspection.
According to the Evening Star, inspectors warned the board about rust in March.
Dockers' union leader Tom Hale called the board "reckless" and demanded a strike.
The crane was built in 1974 by a Danish company.
Shops in the old town sold more umbrellas than usual.`
const outlet = {
  name: 'Evening Star',
  kind: 'newspaper' as const,
  aliases: ['Star'],
  short: [],
  programmes: [],
  commonWord: false,
}
const article = (id: string, body: string, publisher = 'The Bugle') => ({
  id,
  file: `articles/${id}.md`,
  title: id,
  publisher,
  body,
  bodyLine: 5,
})
const library = await makeLibrary({
  articles: [article('crane', BODY)],
  outlets: [outlet],
  glossary: [
    ['mayor', 'Ann Roe', 'Roe', '市長', '市长'],
    ['crane', 'クレーン', '기중기', '起重机'],
    ['collapse', 'fall down', 'fell down', '倒壊', '붕괴'],
  ],
  problems: [],
  suggestions: [],
})
const ask = (question: string, more = {}) => answerQuestion(library, { question, ...more })
const first = (question: string): string => {
  const { verdict, passages } = ask(question)
  return `${verdict} ${(passages[0]?.passage.paragraph ?? -1) + 1}`
}

describe('the first passage, with its reason', () => {
  it.each([
    ['why did the crane collapse', 'answered 1', 'says both words'],
    ['the crane fell down, where?', 'answered 1', 'the glossary knows "fell down"'],
    ['what did the mayor say', 'answered 2', 'holds her words, others only mention the crane'],
    ['who warned about rust', 'answered 3', 'warned and rust stand only there'],
    ['who called the board reckless', 'answered 4', 'names the speaker and the word'],
    ['when was the crane built', 'answered 5', 'built stands only there'],
    ['クレーンの倒壊', 'answered 1', 'the glossary knows both words'],
    ['what did the evening star report', 'answered 3', 'the only passage that credits it'],
    ['what did the mayor say about the dockers', 'related 2', 'her words, but none on dockers'],
    ['what did the union leader say about a strike', 'answered 4', 'he is the one who is asked for'],
    ["what did the dockers' families say about the collapse of the crane", 'related 1', 'no family says a word'],
    ["what did Hale's wife say about the strike", 'related 4', 'her husband speaks'],
    ['市長はクレーンについて何と言った', 'answered 2', 'her words on the crane'],
    ['市长对起重机说了什么', 'answered 2', 'the same in Chinese'],
    ['기중기는 붕괴에 대해 뭐라고 말했나', 'related 1', 'a crane says nothing'],
    ['did they say that the crane collapsed', 'answered 1', '"they" is nobody by name'],
    ['was the crane built in 1984', 'related 5', 'another number is another answer'],
    ['who is the leader of the union', 'answered 4', 'he is named by what he is'],
    ['stores', 'likely 6', 'no passage has the word; the word vectors know that a store is a shop'],
    ['did putin visit port vale', 'related 1', 'the port is here, nobody of that name is'],
  ])('%s -> %s (%s)', (question, expected) => {
    expect(first(question)).toBe(expected)
  })

  it.each([
    'hello',
    'how do i bake bread',
    'for i in range(10): print(i)',
    '',
    '🎉',
    'the',
    'what is the capital of peru',
  ])('%s -> nothing', (question) => {
    const { verdict, passages, searched } = ask(question)
    expect([verdict, passages.length]).toEqual(['nothing', 0])
    expect(searched).toEqual({ articles: 1, passages: 6 })
  })
})

it('restricts to the outlet asked for, and says when it has nothing', () => {
  expect(ask('rust', { outlets: ['Evening Star'] }).outlets).toEqual({ names: ['Evening Star'], reports: true })
  expect(ask('rust', { outlets: ['Evening Star'] }).passages.map(({ passage }) => passage.outlet)).toEqual([
    'Evening Star',
  ])
  const elsewhere = ask('umbrellas in shops', { outlets: ['Evening Star'] })
  expect(elsewhere.outlets).toEqual({ names: ['Evening Star'], reports: false })
  expect(elsewhere.verdict).toBe('related')
})

it('shows a story that two articles print only once, the first of them', async () => {
  const twice = await makeLibrary({
    articles: [article('a', BODY), article('b', BODY, 'The Herald')],
    outlets: [],
    glossary: [],
    problems: [],
    suggestions: [],
  })
  const { passages } = answerQuestion(twice, { question: 'crane collapsed dockers' })
  expect(
    passages.filter(({ passage }) => passage.text.includes('collapsed')).map(({ passage }) => passage.article),
  ).toEqual(['a'])
})

it('answers any text the same way every time, without an exception', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'crane',
          'Roe ',
          '(',
          '[a-z]+',
          '\u200b',
          '\u202e',
          '市長',
          '기중기',
          '"',
          '@everyone',
          '*',
          '\n',
        ),
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(odd, (question) => {
      const answer = ask(question)
      expect(ask(question)).toEqual(answer)
      expect(answer.passages.length === 0).toBe(answer.verdict === 'nothing')
      const scores = answer.passages.map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
    }),
    { numRuns: 200 },
  )
})

it('finds its passage through slips of the pen', () => {
  expect(first('who wanred about rust')).toMatch(/ 3$/)
  expect(first('docekrs union ledaer tom hlae')).toMatch(/ 4$/)
})

describe('a question about the bot', () => {
  it.each([
    ['help', 'help'],
    ['What can you do?', 'help'],
    ['which papers do you have', 'outlets'],
    ['what is this about?', 'topic'],
    ['使い方', 'help'],
    ['when did this happen?', 'dates'],
    ['¿Qué puedes hacer?', 'help'],
  ])('%s asks for %s', (question, about) => {
    expect(ask(question)).toMatchObject({ about, verdict: 'nothing', passages: [] })
  })

  it('tells what the reporting dates, in its own words', () => {
    expect(ask('when did this happen?').dates).toEqual([{ title: 'crane', told: ['on Monday', 'in March', 'in 1974'] }])
    expect(ask('when did the crane collapse?').dates).toBeUndefined()
  })

  it.each(['what can the mayor do', 'who is the mayor', 'help for the dockers', 'what is the crane about'])(
    '%s is none',
    (question) => {
      expect(ask(question).about).toBeUndefined()
    },
  )
})

describe('what else can be asked', () => {
  it('is what the corpus answers, of those near the question first', () => {
    const [near] = ask('who warned about rust').passages
    const offered = suggestions(library, near ? [near.passage.id] : [])
    expect(offered.length).toBeGreaterThan(0)
    for (const one of offered) expect(ask(asQuestion(one)).verdict, asQuestion(one)).toBe('answered')
  })
})

describe('whose words are asked for', () => {
  it.each([
    ['who called Hale reckless', 'his own words are none about him'],
    ['who warned Ann Roe', 'she is whom it was said to'],
  ])('%s: %s', (question) => {
    expect(ask(question).verdict).not.toBe('answered')
  })
})
