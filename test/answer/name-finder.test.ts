// What members type into an outlet or speaker option, and what they are offered.

import { describe, expect, it } from 'vitest'
import { aliasFinder, nameFinder } from '../../src/answer/name-finder.ts'

const finder = nameFinder([
  { name: 'The Harbour Post', aliases: ['HP', 'harbourpost.example'] },
  { name: 'Élan Post' },
  { name: 'Outpost' },
  { name: 'x'.repeat(101) },
])

describe('names that fit what was typed', () => {
  it.each([
    ['', 25, ['The Harbour Post', 'Élan Post', 'Outpost']],
    ['post', 25, ['The Harbour Post', 'Élan Post', 'Outpost']],
    ['post', 2, ['The Harbour Post', 'Élan Post']],
    ['hp', 25, ['The Harbour Post']],
    ['THE HARB', 25, ['The Harbour Post']],
    ['elan', 25, ['Élan Post']],
    ['habour', 25, ['The Harbour Post']],
    ['harbuor post', 25, ['The Harbour Post']],
    ['zzz', 25, []],
    ['xxx', 25, []],
  ])('“%s”, at most %i', (typed, most, expected) => {
    expect(finder.complete(typed, most)).toEqual(expected)
  })
})

it.each([
  ['harbour post', 'The Harbour Post'],
  ['HARBOURPOST.example', 'The Harbour Post'],
  ['harbuor post', 'The Harbour Post'],
  ['elna post', 'Élan Post'],
  ['harbour', undefined],
  ['hq', undefined],
])('“%s” means %s', (typed, expected) => {
  expect(finder.named(typed)).toBe(expected)
})

const GLOSSARY = [
  ['mayor', 'Roe', '市長'],
  ['port authority', 'the authority', '港務局'],
]

it.each([
  ['Ann Roe', ['mayor', 'Roe', '市長']],
  ['Port Authority', ['port authority', 'the authority', '港務局']],
  ['some monroe', []],
  ['Roebuck', []],
])('the glossary calls %s by other names', (speaker, expected) => {
  expect(aliasFinder(GLOSSARY)(speaker)).toEqual(expected)
})
