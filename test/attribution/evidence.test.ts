// The evidence for credits: learnt from examples to the same digits, and weighed by a table that anybody can read.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evidenceIn } from '../../src/attribution/attribute.ts'
import { weigh } from '../../src/attribution/evidence/decide.ts'
import { type Example, fitWeights } from '../../src/attribution/evidence/fit.ts'
import { WEIGHTS } from '../../src/attribution/evidence/weights.ts'
import type { Outlet } from '../../src/corpus/article.ts'

const ARGUS: Outlet = { name: 'Argus', aliases: [], short: [], programmes: [], kind: 'agency', commonWord: false }
const evidenceOf = (body: string): readonly string[] =>
  evidenceIn({ id: 'a', file: 'articles/a.md', title: 'A', publisher: 'The Daily', body, bodyLine: 5 }, [ARGUS])[0]
    ?.evidence ?? []

describe('evidence', () => {
  it.each([
    ['Two aides told Argus the plan was dead.', ['frame told it', '-1 told', 'rule told-outlet', 'kind agency']],
    ['The plan was dead, according to Argus.', ['frame according to it', '-1 according-to', 'ends its sentence']],
    ['Argus sued the mayor.', ['no rule', 'opens its sentence', 'frame it did something else']],
    ['Argus and the BBC said so. Argus said more.', ['named 2', 'first sentence']],
  ])('%s', (body, expected) => {
    expect(evidenceOf(body)).toEqual(expect.arrayContaining(expected))
  })

  it('speaks for a credit, or against it', () => {
    expect(weigh(evidenceOf('The plan was dead, according to Argus.'))).toBeGreaterThan(1)
    expect(weigh(evidenceOf('The mayor sued Argus.'))).toBeLessThan(-0.5)
  })
})

describe('weights', () => {
  const EXAMPLES: Example[] = Array.from({ length: 20 }, (_, at) => [
    {
      isCredited: true,
      mentions: [
        ['always', 'told'],
        ['always', `noise ${at % 3}`],
      ],
    },
    { isCredited: false, mentions: [['always', 'sued', `noise ${at % 3}`]] },
  ]).flat()

  it('tell what speaks for a credit, and are the same each time', () => {
    const weights = fitWeights(EXAMPLES)
    expect(weights.told).toBeGreaterThan(1)
    expect(weights.sued).toBeLessThan(-0.5)
    expect(fitWeights(EXAMPLES)).toEqual(weights)
  })

  it('are learnt of evidence that is seen more than now and then', () => {
    const rare: Example = { isCredited: true, mentions: [['always', 'once']] }
    expect(fitWeights([...EXAMPLES, rare])).not.toHaveProperty('once')
  })

  it('stand in a table of numbers with how often each was seen, and hold no text of articles', () => {
    const table = readFileSync('src/attribution/evidence/weights.ts', 'utf8')
    expect(table.match(/^ {2}.+: -?[\d.]+, \/\/ \d+$/gm)).toHaveLength(Object.keys(WEIGHTS).length)
    for (const name of Object.keys(WEIGHTS)) expect(name.split(' ').length, name).toBeLessThanOrEqual(8)
  })
})
