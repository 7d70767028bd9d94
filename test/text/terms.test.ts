// Words as search compares them.

import { expect, it } from 'vitest'
import { termsOf, wordsOf } from '../../src/text/terms.ts'

it.each([
  ["Japan's U.S. envoy", 'japan us envoy'],
  ['Café – naïve “Résumé”', 'cafe naive resume'],
  ['zero\u200bwidth, ﬁne ＦＵＬＬ', 'zerowidth fine full'],
  ["O'Brien’s states' rights", 'obrien states rights'],
  ['高市首相は Taiwan について', '高市首相は taiwan について'],
  ['🎉 … !!', ''],
])('%s', (text, expected) => {
  expect(wordsOf(text).join(' ')).toBe(expected)
})

it.each([
  ['warned', ['warn']],
  ['diplomatic', ['diplomat']],
  ['the', []],
  ['外交官', ['外交', '交官', '外交官']],
])('%s has the terms %j', (word, terms) => {
  expect(termsOf(word)).toEqual(terms)
})
