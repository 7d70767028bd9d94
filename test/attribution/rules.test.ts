// Every rule of attribution against the sentence it claims to fit and the one it must not.

import { describe, expect, it } from 'vitest'
import { HEDGES, isHedged } from '../../src/attribution/english/hedges.ts'
import { mentionOutlets } from '../../src/attribution/names/outlet-mentions.ts'
import { buildOutletNames } from '../../src/attribution/names/outlet-names.ts'
import { findAttributions } from '../../src/attribution/rules/find-attributions.ts'
import { OUTLET_RULES } from '../../src/attribution/rules/outlet-rules.ts'
import { readSentence } from '../../src/attribution/rules/reading.ts'
import { RULES } from '../../src/attribution/rules/rules.ts'
import { fold } from '../../src/text/normalize.ts'
import { findQuotations } from '../../src/text/quotations.ts'

const none = { short: [], programmes: [], commonWord: false }
const NAMES = buildOutletNames([
  { ...none, name: 'Argus', aliases: [], kind: 'agency' },
  { ...none, name: 'Evening Star', aliases: ['Star'], kind: 'newspaper' },
])

const read = (sentence: string) => {
  const text = fold(sentence)
  const around = {
    text,
    quotations: findQuotations(sentence),
    mentions: mentionOutlets(text, NAMES),
    smallWords: new Set(['critics', 'people', 'the', 'some']),
  }
  return { text, findings: findAttributions(readSentence({ start: 0, end: text.length }, around)) }
}

/** `rule: source | cue` of each attribution of a sentence. */
function sources(sentence: string): string[] {
  const { text, findings } = read(sentence)
  return findings.map(({ rules: [rule], source, cue }) => {
    const words = text.slice(source[0]?.start, source.at(-1)?.end)
    return `${rule?.id}: ${words} | ${text.slice(cue.start, cue.end)}`
  })
}

/** `rule: outlet | cue` of each credit to an outlet in a sentence. */
function credits(sentence: string): string[] {
  const { text, findings } = read(sentence)
  return findings.map(
    ({ rules, mention, cue }) => `${rules.at(-1)?.id}: ${mention?.name} | ${text.slice(cue.start, cue.end)}`,
  )
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s',
  (id, { example: [sentence, expected], nearMiss }) => {
    it(`fits: ${sentence}`, () => {
      expect(sources(sentence)).toContain(`${id}: ${expected}`)
    })

    it(`does not fit: ${nearMiss}`, () => {
      expect(sources(nearMiss).filter((line) => line.startsWith(`${id}:`))).toEqual([])
    })
  },
)

describe.each(OUTLET_RULES.map((rule) => [rule.id, rule] as const))(
  '%s',
  (id, { example: [sentence, expected], nearMiss }) => {
    it(`credits: ${sentence}`, () => {
      expect(credits(sentence)).toContain(`${id}: ${expected}`)
    })

    it(`credits nobody: ${nearMiss}`, () => {
      expect(credits(nearMiss).filter((line) => line.startsWith(`${id}:`))).toEqual([])
    })
  },
)

it('gives every rule an id of its own', () => {
  const ids = [...RULES, ...OUTLET_RULES].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(HEDGES.map((hedge) => [hedge.example, hedge] as const))(
  'the hedge of “%s”',
  (_, { example, nearMiss, pattern }) => {
    it('fits its example and not its near miss', () => {
      expect([pattern.test(example), pattern.test(nearMiss)]).toEqual([true, false])
      expect(isHedged(nearMiss)).toBe(false)
    })
  },
)
