// What any dispute brings: countries and offices in eight languages, slips of the pen, kinds of answers, order.

import { describe, expect, it } from 'vitest'
import { holdsKind, kindsAsked } from '../../src/search/answer-kind.ts'
import { buildConcepts, type Concepts, findConcepts } from '../../src/search/concepts.ts'
import { withGeneral } from '../../src/search/general/general-glossary.ts'
import { nearnessIn } from '../../src/search/order.ts'
import { openLister } from '../../src/search/term-lists.ts'
import { buildSpeller } from '../../src/search/typos.ts'
import { buildVocabulary, openNumbers, type Vocabulary, whole } from '../../src/search/vocabulary.ts'
import { loadWordVectors } from '../../src/search/word-vectors.ts'
import { frameLanguage } from '../../src/text/foreign-words.ts'
import { wordsOf } from '../../src/text/terms.ts'

/** The vocabulary of these passages. */
function vocabularyOf(concepts: Concepts, texts: readonly string[]): Vocabulary {
  const numbers = openNumbers()
  return buildVocabulary(numbers, [whole(openLister(concepts, numbers)(texts))])
}

describe('the general glossary', () => {
  const concepts = buildConcepts(withGeneral([]))
  const meanings = (text: string): string[] =>
    findConcepts(concepts, wordsOf(text)).map(({ concept }) => concepts.names.get(concept) ?? '')

  it.each([
    ['the Kremlin', 'Moscow'],
    ['Downing Street', 'Großbritannien'],
    ['Teherán', 'Iranian'],
    ['Pekín', '北京'],
    ['Bundeskanzler', 'canciller'],
    ['首相', 'Premierminister'],
    ['백악관', 'White House'],
    ['embajador', 'envoy'],
    ['日本', 'Japón'],
  ])('%s means what %s means', (one, other) => {
    expect(meanings(one)).not.toEqual([])
    expect(meanings(one)).toEqual(meanings(other))
  })

  it.each(['who', 'fed', 'diet', 'the', 'finn'])('leaves the word %s alone', (word) => {
    expect(meanings(word)).toEqual([])
  })

  it('adds to the groups of the dispute, and takes no name of theirs', () => {
    const groups = withGeneral([
      ['Japan', 'Tokyo', 'the PM'],
      ['embassy', 'envoy'],
    ])
    expect(groups[0]).toContain('Japón')
    expect(groups.filter((group) => group.includes('envoy'))).toEqual([groups[1]])
  })
})

describe('the language of a question', () => {
  it.each([
    ['¿Qué dijo el embajador sobre Taiwán?', 'es'],
    ["Qu'a dit le ministre sur la Chine ?", 'fr'],
    ['Was hat der Minister über China gesagt?', 'de'],
    ['What did the minister say about China?', undefined],
    ['die hard', undefined],
  ])('%s', (question, language) => {
    expect(frameLanguage(wordsOf(question))).toBe(language)
  })
})

describe('a misspelt word', () => {
  const concepts = buildConcepts([['Takaichi', 'Sanae Takaichi']])
  const vocabulary = vocabularyOf(concepts, [
    'An ambassador to Reuters, Trump, Glass and Shigeo Yamada; trade, process, whu.',
  ])
  const spell = buildSpeller({ vocabulary, concepts, vectors: loadWordVectors() })
  it.each([
    ['reutrs', 'reuter'],
    ['trmp', 'trump'],
    ['glas', 'glass'],
    ['shigo', 'shigeo'],
    ['yamda', 'yamada'],
    ['tkaichi', 'takaichi'],
    ['ambasador', 'ambassador'],
    ['abmassador', 'ambassador'],
    ['waht', ''],
  ])('%s means %s', (word, meant) => {
    expect(spell(word)).toBe(meant)
  })

  it.each(['trade', 'whu', 'grass', 'lamp', 'biden', 'crane', 'us', 'ok'])('%s is no slip', (word) => {
    expect(spell(word)).toBe(word)
  })
})

describe('the kind of thing asked for', () => {
  const passage = (text: string, more = {}) =>
    ({ text, speakers: [], outlets: [], ...more }) as unknown as Parameters<typeof holdsKind>[0]
  it.each([
    ['how many dockers died', 'how many', 'Two dockers died.', 'Dockers died.'],
    ['when did it fall', 'when', 'It fell on Monday.', 'It fell.'],
    ['where did it fall', 'where', 'It fell in Port Vale.', 'It fell.'],
    ['who left the harbour', 'who', 'The mayor and Ann Roe left the harbour.', 'They left the harbour.'],
    ['how much did it cost', 'how much', 'It cost $3 million.', 'It cost too much.'],
    ['how old is the crane', 'how old', 'The 40-year-old crane fell.', 'The crane fell.'],
    ['¿Cuándo cayó?', 'when', 'It fell on Monday.', 'It fell.'],
    ['왜 무너졌나', 'why', 'It fell because of rust.', 'It fell.'],
  ])('%s asks %s', (question, kind, holding, lacking) => {
    expect(kindsAsked(question)).toEqual([kind])
    const [asked] = kindsAsked(question)
    expect(asked && holdsKind(passage(holding), asked, { text: question })).toBe(true)
    expect(asked && holdsKind(passage(lacking), asked, { text: question })).toBe(false)
  })

  it.each(['what did he say when he left', 'did it fall', 'tell me about the crane'])(
    '%s asks for none',
    (question) => {
      expect(kindsAsked(question).filter((kind) => kind !== 'when')).toEqual([])
    },
  )
})

describe('the order of words', () => {
  const question = (...terms: string[]) =>
    ({ terms: terms.map((term) => ({ term, weight: 1 })) }) as unknown as Parameters<typeof nearnessIn>[1]
  const concepts = buildConcepts([])
  it.each([
    ['the red crane fell', ['red', 'crane'], { pairs: 1, closeness: 1 }],
    ['the crane was red', ['red', 'crane'], { pairs: 0, closeness: 2 / 3 }],
    ['the crane fell', ['red', 'crane'], { pairs: 0, closeness: 0 }],
  ])('%s holds %j', (text, terms, expected) => {
    expect(nearnessIn(text, question(...terms), concepts)).toEqual(expected)
  })
})

describe('what is a name', () => {
  const concepts = buildConcepts([['Japan', 'Tokyo']])
  const { isName, frequencyOf } = vocabularyOf(concepts, [
    'Dockers told Roe that the crane of Port Vale fell in Tokyo.',
    'Port workers, and Roe, saw a port. Dockers left.',
  ])
  it.each(['roe', 'vale', '@0', 'tokyo'])('%s is one', (term) => {
    expect(frequencyOf(term)).toBeGreaterThan(0)
    expect(isName(term)).toBe(true)
  })

  it.each(['docker', 'crane', 'nobody'])('%s is none', (term) => {
    expect(isName(term)).toBe(false)
  })

  it('is written with a capital in as many passages as in small letters, at least', () => {
    expect(isName('port')).toBe(true)
    expect(vocabularyOf(concepts, ['The Port, a port.', 'A port.']).isName('port')).toBe(false)
  })
})
