// What members come back for: citations, the same words elsewhere, agreement, timelines, provenance, follow-ups, news.

import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { compareOutlets, outletsNamed } from '../../src/answer/browse.ts'
import { citationOf, cite, provenanceOf } from '../../src/answer/cite.ts'
import { keepable } from '../../src/answer/keeping-on.ts'
import { type Library, makeLibrary } from '../../src/answer/library.ts'
import { nameOf, provenance } from '../../src/answer/provenance.ts'
import { agreeing, comparedWith, sameWords } from '../../src/answer/same-words.ts'
import { timeline } from '../../src/answer/timeline.ts'
import { watched } from '../../src/answer/watched.ts'
import type { Article, Outlet } from '../../src/corpus/article.ts'
import { sound } from '../sound.ts'

const outlet = (name: string, ...aliases: string[]): Outlet => ({
  name,
  aliases,
  kind: 'newspaper',
  short: [],
  programmes: [],
  commonWord: false,
})
const OUTLETS = [outlet('Evening Star', 'Star'), outlet('Reuters'), outlet('The Bugle'), outlet('The Herald')]
const article = (
  id: string,
  publisher: string,
  paragraphs: readonly string[],
  head: Partial<Article> = {},
): Article => ({
  id,
  file: `articles/${id}.md`,
  title: `Title of ${id}`,
  publisher,
  body: paragraphs.join('\n'),
  bodyLine: 5,
  ...head,
})
const libraryOf = (...articles: Article[]): Promise<Library> =>
  makeLibrary({ articles, outlets: OUTLETS, glossary: [], problems: [], suggestions: [] })
const idOf = ({ passages }: Library, begins: string): string =>
  passages.find(({ text }) => text.startsWith(begins))?.id ?? ''

const QUOTED = 'Mayor Ann Roe told Reuters that the crane was "safe on every single day of the year" before it fell.'

describe('a citation', async () => {
  const library = await libraryOf(
    article('crane', 'The Bugle', [QUOTED], {
      title: 'Crane & {rust}: 50% of it',
      byline: 'Ann_Other',
      url: 'https://bugle.example/crane',
      published: '2025-11-30T09:15:00Z',
      read: '2025-12-02',
    }),
    article('bare', 'The Herald', ['The crane is gone.']),
  )
  const of = (begins: string) => cite(library, idOf(library, begins), '2026-01-05')

  it('has the words, the whole provenance, the day it was read and the passage’s id as text', () => {
    expect(of('Mayor')?.text).toBe(
      [
        `“${QUOTED}”`,
        'Ann Roe, reported by Reuters, as cited by The Bugle: “Crane & {rust}: 50% of it”. The Bugle, Ann_Other, 2025-11-30, https://bugle.example/crane.',
        `Read 2025-12-02. Passage ${idOf(library, 'Mayor')}.`,
      ].join('\n'),
    )
  })

  it('states nothing that is not known, and is read on the day when it is cited', () => {
    const id = idOf(library, 'The crane is gone')
    expect(of('The crane is gone')?.text).toBe(
      `“The crane is gone.”\nThe Herald: “Title of bare”. The Herald.\nRead 2026-01-05. Passage ${id}.`,
    )
    expect(of('The crane is gone')?.bibtex).not.toMatch(/author|year|url/)
  })

  it('escapes what Markdown and TeX would read', () => {
    expect(of('Mayor')?.markdown).toContain(
      '[“Crane & {rust}: 50% of it”](https://bugle.example/crane), The Bugle, Ann\\_Other',
    )
    expect(of('Mayor')?.bibtex).toContain('title = {{Crane \\& \\{rust\\}: 50\\% of it}}')
    expect(of('Mayor')?.bibtex).toMatch(/^@misc\{passage-[\w-]+,\n(?: {2}\w+ = \{.*\},?\n)+\}$/)
  })

  it('is an item of CSL-JSON', () => {
    expect(JSON.parse(of('Mayor')?.csl ?? '')).toMatchObject([
      {
        type: 'article-newspaper',
        'container-title': 'The Bugle',
        'original-publisher': 'Reuters',
        'original-author': [{ literal: 'Ann Roe' }],
        author: [{ literal: 'Ann_Other' }],
        issued: { 'date-parts': [[2025, 11, 30]] },
        accessed: { 'date-parts': [[2025, 12, 2]] },
        URL: 'https://bugle.example/crane',
      },
    ])
  })

  it.each([
    [
      'Mayor Ann Roe said at the pier that the crane was safe. Reuters reported on Monday that the crane had fallen.',
      'Ann Roe, reported by The Bugle; reported by Reuters, as cited by The Bugle',
    ],
    ['Mayor Ann Roe told Reuters the crane was safe.', 'Ann Roe, reported by Reuters, as cited by The Bugle'],
    ['The crane was safe, the Star reported.', 'Reported by Evening Star, as cited by The Bugle'],
  ])('names for each speaker the outlet of his own words: %s', async (text, words) => {
    const { passages } = await libraryOf(article('p', 'The Bugle', [text]))
    expect(passages.map(provenanceOf)).toEqual([words])
  })

  it('keeps an address from ending a field', () => {
    const passage = library.passages[0] as never
    const braced = citationOf(
      passage,
      { title: 'T', publisher: 'P', url: 'https://bugle.example/?q=}&z' },
      '2026-01-05',
    )
    expect(braced.bibtex).toContain('url = {https://bugle.example/?q=%7D&z}')
  })

  it('of a passage that is gone is none', () => {
    expect(cite(library, 'gone', '2026-01-05')).toBeUndefined()
  })
})

describe('the same words elsewhere', () => {
  const other = async (text: string) => {
    const library = await libraryOf(article('a', 'The Bugle', [QUOTED]), article('b', 'The Herald', [text]))
    return sameWords(library, library.passages[0] as never).map(({ kind }) => kind)
  }

  it.each<[string, string, string[]]>([
    ['a quotation in another sentence', 'Roe called it "safe on every single day of the year".', ['quotation']],
    ['a shortened one', 'It was "safe on every single day", Roe said.', ['quotation']],
    ['one with a word changed', 'It was "safe on each single day of the year", Roe said.', ['near']],
    ['one that is denied', 'It was "not safe on every single day of the year", Roe said.', ['quotation']],
    ['one with another number', 'Roe said it was "safe on every second day of the year".', []],
    [
      'its words scattered in another',
      'Roe: "Safe it was, and on reflection every crane of every single port was, day by day, of which the year had many".',
      [],
    ],
    ['another quotation', 'Roe said it was "looked at by nobody in all of those years".', []],
    ['scare quotes', 'The "safe" crane fell, Roe said.', []],
    [
      'a statement of the same speaker',
      'Mayor Ann Roe told Reuters that the crane was safe on every single day of the year before it fell.',
      ['statement'],
    ],
    [
      'with a negation',
      'Mayor Ann Roe told Reuters that the crane was not safe on every single day of the year before it fell.',
      [],
    ],
    [
      'of another speaker',
      'Tom Hale told Reuters that the crane was safe on every single day of the year before it fell.',
      [],
    ],
  ])('%s', async (_, text, kinds) => {
    expect(await other(text)).toEqual(kinds)
  })

  it('counts another number as another statement', async () => {
    const library = await libraryOf(
      article('a', 'The Bugle', ['Ann Roe said 12 dockers were hurt when the harbour crane fell.']),
      article('b', 'The Herald', ['Ann Roe said 13 dockers were hurt when the harbour crane fell.']),
    )
    expect(sameWords(library, library.passages[0] as never)).toEqual([])
  })

  it('marks the words that differ', async () => {
    const library = await libraryOf(
      article('a', 'The Bugle', [QUOTED]),
      article('b', 'The Herald', ['It was "safe on each single day of the year", Roe said.']),
    )
    const [compared] = comparedWith(library, idOf(library, 'Mayor'))?.others ?? []
    expect(compared?.runs).toEqual([
      { kind: 'same', text: 'safe on' },
      { kind: 'gone', text: 'every' },
      { kind: 'new', text: 'each' },
      { kind: 'same', text: 'single day of the year' },
    ])
  })
})

describe('statements', () => {
  const agree = async (a: string, b: string, ...more: string[]) => {
    const library = await libraryOf(
      ...[a, b, ...more].map((text, at) =>
        article(`p${at}`, ['The Bugle', 'The Herald', 'The Daily'][at] ?? '', [text]),
      ),
    )
    return agreeing(library.passages.map((passage) => ({ name: passage.publisher, passage }))).length
  }

  it.each([
    [
      'Exports rose sharply in the third quarter, the ministry said.',
      'Exports fell sharply in the third quarter, the ministry said.',
    ],
    ['The minister accepted the offer of the board.', 'The minister refused the offer of the board.'],
    ['Mayor Ann Roe denied that the crane had been safe.', 'Mayor Ann Roe confirmed that the crane had been safe.'],
    ['The crash killed three workers at the pier.', 'The crash killed seven workers at the pier.'],
    ['China attacked Japan over the island on Monday.', 'Japan attacked China over the island on Monday.'],
    ['It killed 3 dockers and injured 5 others.', 'It killed 5 dockers and injured 3 others.'],
    ['The crane was not safe and the pier was sound.', 'The crane was safe and the pier was not sound.'],
    [
      'Mayor Roe said the harbour crane had passed every test.',
      'Mayor Lund said the harbour crane had passed every test.',
    ],
    [
      'The Foreign Ministry said the talks would go on in May.',
      'The Chinese Foreign Ministry said the talks would go on in May.',
    ],
    ['The board may close the pier before the vote.', 'The board may close the pier after the vote.'],
  ])('that say something else are not equal: %s / %s', async (a, b) => {
    expect(await agree(a, b)).toBe(0)
  })

  it.each([
    [
      'Mayor Ann Roe said the crane had passed every test.',
      'Mayor Ann Roe stated that the crane had passed every test.',
    ],
    ['The crash killed three workers at the pier.', 'The crash killed three workers at a pier.'],
  ])('that say the same are: %s / %s', async (a, b) => {
    expect(await agree(a, b)).toBe(2)
  })

  it.each([
    'Reuters reported that the crane was safe, a report the Evening Star denied.',
    'Ann Roe told the Evening Star that the crane was safe, while Bo Lund told Reuters that it had fallen.',
  ])('of one passage that names two outlets are no agreement: %s', async (text) => {
    const library = await libraryOf(article('p', 'The Bugle', [text]))
    expect(sound(compareOutlets(library, 'crane safe', 6)).agreeing).toEqual([])
  })
})

describe('a comparison', async () => {
  const STATEMENT = 'Mayor Ann Roe said on Monday that the harbour crane had passed every inspection of the board.'
  const library = await libraryOf(
    article('a', 'The Bugle', [STATEMENT]),
    article('b', 'The Herald', [STATEMENT.replace('on Monday ', '')]),
    article('c', 'Evening Star', ['Mayor Ann Roe said the harbour crane had passed no inspection at all this year.']),
  )

  it('names those whose statements are equal, and nobody else', () => {
    expect([...sound(compareOutlets(library, 'crane inspection', 6)).agreeing].sort()).toEqual([
      'The Bugle',
      'The Herald',
    ])
  })

  it('says nothing of agreement where only one outlet makes the statement', () => {
    expect(sound(compareOutlets(library, 'crane inspection', 6, 'Bugle, Star')).agreeing).toEqual([])
  })

  it.each([
    ['Bugle', ['The Bugle']],
    ['the star', ['Evening Star']],
    ['Bugle, Star', ['The Bugle', 'Evening Star']],
    ['bugle、herald', ['The Bugle', 'The Herald']],
    ['Bugle and Herald', ['The Bugle', 'The Herald']],
    ['Bugle; bugle', ['The Bugle']],
  ])('takes outlets as they are typed: %s', (typed, names) => {
    expect(outletsNamed(library, typed)).toEqual(names)
  })

  it.each(['Bugle, Gazette', 'Gazette', ', ,'])('knows no such outlet: %s', (typed) => {
    expect(outletsNamed(library, typed)).toMatchObject({ failed: 'unknown' })
  })

  it('restricts an answer to several outlets', () => {
    const { passages } = answerQuestion(library, {
      question: 'crane inspection',
      outlets: ['The Herald', 'Evening Star'],
    })
    expect(passages.map(({ passage }) => passage.publisher).sort()).toEqual(['Evening Star', 'The Herald'])
  })
})

describe('a timeline', async () => {
  const library = await libraryOf(
    article('late', 'The Bugle', ['The crane fell on 3 March 2025, Mayor Ann Roe said.'], { published: '2025-03-05' }),
    article('early', 'The Herald', ['The crane was inspected in February 2025, the board said.']),
    article('undated', 'Evening Star', ['The crane will be rebuilt, the board said.']),
  )

  it('is in the order of days, told and published, what is undated last', () => {
    expect(timeline(library, 'crane').map(({ date, words }) => [date, words])).toEqual([
      ['2025-02', 'February 2025'],
      ['2025-03-03', '3 March 2025'],
      ['2025-03-05', undefined],
      [undefined, undefined],
    ])
  })

  it('of what nothing speaks to is empty', () => {
    expect(timeline(library, 'bread recipes')).toEqual([])
  })
})

describe('provenance in numbers', async () => {
  const library = await libraryOf(
    article('a', 'The Bugle', [QUOTED, 'The crane is gone.', 'The Star reported that the crane was old.']),
    article('b', 'The Herald', ['Mayor Ann Roe told Reuters that she would not resign over the crane.']),
  )

  it('counts each way from speaker to publisher', () => {
    expect(provenance(library).ways.map((flow) => `${nameOf(flow)}: ${flow.passages}`)).toEqual([
      'Ann Roe → Reuters → The Bugle: 1',
      'Ann Roe → Reuters → The Herald: 1',
      'Evening Star → The Bugle: 1',
      'The Bugle: 1',
    ])
  })

  it('of one speaker, or of a topic, alone', () => {
    expect(provenance(library, { speaker: 'Ann Roe' }).ways.map(nameOf)).toEqual([
      'Ann Roe → Reuters → The Bugle',
      'Ann Roe → Reuters → The Herald',
    ])
    expect(provenance(library, { topic: 'resign' }).ways.map(nameOf)).toEqual(['Ann Roe → Reuters → The Herald'])
  })
})

describe('a question after another', async () => {
  const library = await libraryOf(
    article('a', 'The Bugle', [
      'Reuters reported that the harbour crane collapsed because rust had eaten the bolts.',
      'The Star reported that the crane collapse closed the port for a week.',
      'The ferry was cancelled because of the strike, Tom Hale said.',
    ]),
  )
  const keep = (question: string, above: { topic?: string; names?: string[] } = {}, begins = '') =>
    keepable(library, { question, names: [], ...above, passage: idOf(library, begins) })

  it.each([
    ['who said the crane collapsed?', {}, 'crane collapsed'],
    ['what did Reuters report about the crane collapse', {}, 'crane collapse'],
    ['and why?', { topic: 'crane collapse' }, 'crane collapse'],
    ['and the ferry?', { topic: 'crane collapse' }, 'crane collapse ferry'],
    ['why was the ferry cancelled', { topic: 'crane collapse' }, 'ferry cancelled'],
    ['起重机为什么倒塌', {}, '起重机为什么倒塌'],
  ])('keeps of “%s” the topic', (question, above, topic) => {
    expect(keep(question, above).topic).toBe(topic)
  })

  it('offers the outlet that was asked for, and those of the passage shown', () => {
    expect(keep('what did the Star report', {}, 'Reuters reported').outlets).toEqual([
      { name: 'Evening Star', asked: true },
      { name: 'Reuters', asked: false },
    ])
    expect(keep('crane', { names: ['Tom Hale', 'Reuters'] }, 'The ferry')).toMatchObject({
      outlets: [
        { name: 'Reuters', asked: true },
        { name: 'The Bugle', asked: false },
      ],
      speakers: [{ name: 'Tom Hale', asked: true }],
    })
  })

  it.each<[string, object, string, object]>([
    ['and why?', { topic: 'crane collapsed' }, 'Reuters reported', { topic: 'crane collapsed' }],
    [
      'what did the Star say?',
      { topic: 'crane collapse', outlets: ['Reuters'] },
      'The Star reported',
      { topic: 'crane collapse' },
    ],
    ['why was the ferry cancelled', { topic: 'crane collapse' }, 'The ferry', {}],
    [
      'port',
      { topic: 'crane', outlets: ['Evening Star'] },
      'The Star reported',
      { topic: 'crane', outlets: ['Evening Star'] },
    ],
  ])('“%s” after %j is answered by what it means', (question, kept, begins, held) => {
    const answer = answerQuestion(library, { question, kept })
    expect(answer.passages[0]?.passage.text.startsWith(begins)).toBe(true)
    expect(answer.kept).toEqual(held)
  })
})

describe('somebody who waits for a topic', () => {
  const before = article('a', 'The Bugle', ['Ships were sent to other ports.'])
  const QUESTIONS = ['who resigned over the crane', 'ferry strike']

  it('hears of nothing at first, then of new passages that answer, and once', async () => {
    const first = watched(await libraryOf(before), QUESTIONS, undefined)
    expect(first.found).toEqual([[], []])
    const fresh = article('b', 'The Herald', ['Mayor Ann Roe resigned over the crane.', 'Shops sold umbrellas.'])
    const library = await libraryOf(before, fresh)
    const second = watched(library, QUESTIONS, first.known)
    expect(second.found).toEqual([[idOf(library, 'Mayor')], []])
    expect(watched(library, QUESTIONS, second.known).found).toEqual([[], []])
  })

  it.each<[string, Article[]]>([
    [
      'renamed',
      [article('renamed', 'The Bugle', ['Mayor Ann Roe has resigned over the harbour crane that fell on Monday.'])],
    ],
    [
      'mended',
      [article('a', 'The Bugle', ['Mayor Ann Roe has resigned over the harbour crane that fell on Tuesday.'])],
    ],
    [
      'moved on in its article',
      [article('a', 'The Bugle', ['Ships.', 'Mayor Ann Roe has resigned over the harbour crane that fell on Monday.'])],
    ],
  ])('hears nothing of what was only %s', async (_, after) => {
    const text = 'Mayor Ann Roe has resigned over the harbour crane that fell on Monday.'
    const first = watched(await libraryOf(article('a', 'The Bugle', [text])), QUESTIONS, undefined)
    expect(watched(await libraryOf(...after), QUESTIONS, first.known).found).toEqual([[], []])
  })

  it('hears nothing of what was taken out and brought back', async () => {
    const fresh = article('b', 'The Herald', ['Mayor Ann Roe resigned over the crane.'])
    const first = watched(await libraryOf(before, fresh), QUESTIONS, undefined)
    const second = watched(await libraryOf(before), QUESTIONS, first.known)
    expect(watched(await libraryOf(before, fresh), QUESTIONS, second.known).found).toEqual([[], []])
  })

  it('hears of everything new of an outlet, wherever it stands', async () => {
    const first = watched(await libraryOf(before), ['what does Reuters report'], undefined)
    const library = await libraryOf(before, article('z', 'The Herald', ['Reuters reported that the port is open.']))
    expect(watched(library, ['what does Reuters report'], first.known).found).toEqual([[idOf(library, 'Reuters')]])
  })
})
