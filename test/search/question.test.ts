// How questions are read: terms, glossary names, outlets and voices.

import { describe, expect, it } from 'vitest'
import type { Outlet } from '../../src/corpus/article.ts'
import { buildConcepts } from '../../src/search/concepts.ts'
import { outletFinder } from '../../src/search/outlet-in-question.ts'
import { readQuestion } from '../../src/search/question.ts'
import { speakersByTerm } from '../../src/search/voices.ts'

const GLOSSARY = [
  ['mayor', 'Ann Roe', 'Roe', '市長', '시장'],
  ['harbour', 'harbor', 'the docks', '港'],
  ['Ann Roe office', 'town hall'],
  ['Reuters', 'ロイター', '路透社'],
  ['George Glass', 'ジョージ・グラス', '조지 글래스'],
]
const concepts = buildConcepts(GLOSSARY)
const none = speakersByTerm([], concepts)
/** A corpus that writes these words so. */
const knows = (term: string): boolean => ['f35', 'ceasefir', 'anti', 'port', 'fire'].includes(term)

const isName = (term: string): boolean => ['yo', 'kim'].includes(term)
const spell = (word: string): string => word

/** Terms in order, those of lower weight in brackets. */
const terms = (question: string): string =>
  readQuestion(question, { concepts, speakers: none, knows, isName, spell })
    .terms.map(({ term, weight }) => (weight === 1 ? term : `(${term})`))
    .join(' ')

describe('terms', () => {
  it.each([
    ['What did they build?', 'build'],
    ['pls tell me lol who built it', 'built'],
    ['where are the docks', '@1 (dock)'],
    ['Who runs the Ann Roe office?', 'run @2 (ann) (roe) (offic)'],
    ["Roe's harbor", '@0 (roe) @1 (harbor)'],
    ['港はどこですか', '@1'],
    ['조지글래스는 누구', '@4'],
    ['조지 글래스는 누구', '@4'],
    ['ジョージ・グラスは誰', '@4'],
    ['<@123456789012345678> <:party:123> built https://x.example/harbour', 'built'],
    ['the', ''],
    ['did the F-35 land', 'f35 land'],
    ['a cease-fire', 'ceasefir'],
    ['anti-port', 'anti port'],
    ['3.5 or 3,5 percent', '3.5 percent'],
    ['1,500 boats', '1500 boat'],
    ['?!… 🎉', ''],
  ])('%s', (question, expected) => {
    expect(terms(question)).toBe(expected)
  })

  it('keeps to a bounded number of terms', () => {
    const words = Array.from({ length: 900 }, (_, n) => `word${n}`).join(' ')
    expect(readQuestion(words, { concepts, speakers: none, knows, isName, spell }).terms.length).toBeLessThanOrEqual(64)
  })
})

describe('the one whose words are asked for', () => {
  const speakers = speakersByTerm(['Ann Roe', 'Tom Hale'], concepts)
  const asked = (question: string): string => {
    const { sayer } = readQuestion(question, { concepts, speakers, knows, isName, spell })
    return sayer ? [...sayer.speakers].join(', ') || 'nobody who speaks' : 'not asked'
  }
  it.each([
    ['what did Tom Hale say about the strike', 'Tom Hale'],
    ['how has the mayor of Port Vale reacted', 'Ann Roe'],
    ["what did Hale's wife say", 'nobody who speaks'],
    ['did the pilot of the helicopter say why', 'nobody who speaks'],
    ['市長は港について何と言った', 'Ann Roe'],
    ['who said that Hale lied', 'not asked'],
    ['what did they say', 'not asked'],
    ['what did the editorial say about Hale', 'not asked'],
    ['what was said about Hale', 'not asked'],
    ['how did Hale die', 'not asked'],
  ])('%s -> %s', (question, expected) => {
    expect(asked(question)).toBe(expected)
  })
})

describe('outlets', () => {
  const outlet = (name: string, more: Partial<Outlet> = {}): Outlet => ({
    name,
    kind: 'newspaper',
    aliases: [],
    short: [],
    programmes: [],
    commonWord: false,
    ...more,
  })
  const find = outletFinder(
    [
      outlet('Reuters'),
      outlet('Financial Times', { aliases: ['FT'] }),
      outlet('The Times'),
      outlet('The New York Times', { short: ['the Times'] }),
      outlet('Time', { commonWord: true, aliases: ['Time magazine'] }),
    ],
    new Set(['Reuters', 'Financial Times']),
    GLOSSARY,
  )

  it.each([
    ['what did reuters report about the harbour', 'Reuters', 'what did   about the harbour'],
    ['according to the ft, who fell?', 'Financial Times', ' , who fell?'],
    ['reuters on the harbour', 'Reuters', '  the harbour'],
    ['ロイターは何を報じた', 'Reuters', ' は何を報じた'],
    ['according to time, who fell', 'Time', ' , who fell'],
  ])('%s', (question, name, rest) => {
    expect(find(question)).toEqual({ name, rest })
  })

  it.each(['did the mayor sue reuters', 'what time is it', 'the mayor of time', 'who fell?'])('%s', (question) => {
    expect(find(question)).toBeUndefined()
  })
})

describe('voices', () => {
  const speakers = speakersByTerm(['Ann Roe', 'harbour workers', 'George Glass'], concepts)
  const voices = (question: string) => {
    const { voices } = readQuestion(question, { concepts, speakers, knows, isName, spell })
    return [...voices.speakers, voices.wants ?? '-'].join(' | ')
  }

  it.each([
    ['what did the mayor say', 'Ann Roe | -'],
    ['what do workers claim', 'harbour workers | -'],
    ['who is the mayor', '-'],
    ['who called it a mistake', 'speaker'],
    ['which newspaper wrote about it', 'outlet'],
    ['市長は何と言った', 'Ann Roe | -'],
  ])('%s', (question, expected) => {
    expect(voices(question)).toBe(expected)
  })
})
