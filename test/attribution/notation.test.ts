// The notation of rules: patterns over the classes of words, in words.

import { describe, expect, it } from 'vitest'
import { CLASS, classNames, type WordClass, wordPattern } from '../../src/attribution/english/word-classes.ts'

/** A sentence's classes as its row of letters. */
const row = (...classes: WordClass[]): string => classes.map((name) => CLASS[name]).join('')

describe('a pattern over word classes', () => {
  it.each([
    ['outlet adverb* said', row('outlet', 'adverb', 'said'), row('outlet', 'verb')],
    ['start [name word] , any told end', row('word', ',', 'day', 'told'), row('name', 'told')],
    ['quotation not-before(,)', row('quotation', 'said'), row('quotation', ',')],
    ['not-after(preposition) number', row('some', 'number'), row('preposition', 'number')],
    ['after(told) (outlet | pronoun){1,2} [not that]', row('told', 'outlet', 'to'), row('told', 'outlet', 'that')],
    ['said , - .', row('said', ',', '-', '.'), row('said', ',', '-', '-')],
  ])('%s', (notation, fitting, other) => {
    expect(wordPattern(notation).test(fitting)).toBe(true)
    expect(wordPattern(notation).test(other)).toBe(false)
  })

  it('names what stands in brackets, and spells out blocks', () => {
    const pattern = wordPattern('source(people) cue(said)', '', { people: 'determiner? word', word: 'to to' })
    expect(pattern.exec(row('determiner', 'to', 'to', 'said'))?.groups).toEqual({
      source: row('determiner', 'to', 'to'),
      cue: row('said'),
    })
  })

  it.each(['source(outlets)', '[name outlets]', 'name & name'])('refuses what it does not know: %s', (notation) => {
    expect(() => wordPattern(notation)).toThrow(/word class "outlets"|holds "&"/)
  })

  it('has a letter of its own for each class, and tells classes by their letters', () => {
    expect(new Set(Object.values(CLASS)).size).toBe(Object.keys(CLASS).length)
    expect(classNames(`^${row('told', 'possessive-outlet')}$`)).toBe('start told possessive-outlet end')
  })
})
