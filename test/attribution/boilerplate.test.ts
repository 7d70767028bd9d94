// What is no reporting: known by its form, kept out of answers, told to the moderators, and theirs to overrule.

import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { makeLibrary } from '../../src/answer/library.ts'
import { attributeArticles } from '../../src/attribution/attribute.ts'
import { BOILERPLATE_RULES, boilerplateOf } from '../../src/attribution/english/boilerplate.ts'
import type { Outlet } from '../../src/corpus/article.ts'

const ARGUS: Outlet = { name: 'Argus', kind: 'agency', aliases: [], short: [], programmes: [], commonWord: false }
const article = (body: string, keep?: string) => ({
  id: 'a',
  file: 'articles/a.md',
  title: 'A',
  publisher: 'The Daily',
  body,
  bodyLine: 5,
  ...(keep && { keep }),
})
const corpusOf = (body: string, keep?: string) => ({
  articles: [article(body, keep)],
  outlets: [ARGUS],
  glossary: [],
  problems: [],
  suggestions: [],
})

describe.each(BOILERPLATE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, nearMisses }) => {
  it.each(examples)('%s', (line) => {
    expect(boilerplateOf(line)?.id).toBe(id)
  })

  it.each(nearMisses)('is reporting: %s', (line) => {
    expect(boilerplateOf(line)).toBeUndefined()
  })
})

const BODY = 'The crane fell on Monday.\nRelated Story What the crane cost\nThe mayor left.\nBy Ann Roe, Argus'

describe('boilerplate', () => {
  it('is in no answer, and stands in no way of the passages around it', async () => {
    const library = await makeLibrary(corpusOf(BODY))
    expect(library.passages.map(({ text }) => text)).toEqual(['The crane fell on Monday.', 'The mayor left.'])
    expect(
      answerQuestion(library, { question: 'When did the crane fall?' }).passages.map(({ passage }) => passage.text),
    ).toEqual(['The crane fell on Monday.'])
  })

  it('is told with its lines, what it is taken for, and the way to keep it', async () => {
    expect((await makeLibrary(corpusOf(BODY))).suggestions).toEqual([
      {
        file: 'articles/a.md',
        line: 6,
        message:
          'kept out of answers as no reporting: line 6 “Related Story What the” (a link to other articles), line 8 “By Ann Roe, Argus” (who wrote or edited the article)',
        remedy: 'Where a line is reporting, write into the head how it begins: keep: Related Story What the.',
      },
    ])
  })

  it('is a passage where the head keeps it', async () => {
    const library = await makeLibrary(corpusOf(BODY, 'Related Story What the | By Ann'))
    expect(library.passages).toHaveLength(4)
    expect(library.suggestions).toEqual([])
  })

  it('names no outlet for the text around it', async () => {
    const { passages } = attributeArticles(
      [article('The crane fell.\nPhoto: Argus\nThe agency said the crane was old.')],
      [ARGUS],
    )
    expect(passages.map(({ outlets }) => outlets)).toEqual([[], [], []])
  })
})
