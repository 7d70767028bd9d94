// Evidence in plain words, what is an outlet's in a passage, and reports that a passage disputes.

import { describe, expect, it } from 'vitest'
import { attributeArticles } from '../../src/attribution/attribute.ts'
import { inWords, whyOf } from '../../src/attribution/evidence/explain.ts'
import { WEIGHTS } from '../../src/attribution/evidence/weights.ts'
import { partInWords, partsOf } from '../../src/attribution/parts.ts'
import { DISPUTE_RULES } from '../../src/attribution/rules/disputes.ts'
import type { Outlet } from '../../src/corpus/article.ts'

const ARGUS: Outlet = { name: 'Argus', kind: 'agency', aliases: [], short: [], programmes: [], commonWord: false }
const passageOf = (body: string) =>
  attributeArticles(
    [{ id: 'a', file: 'articles/a.md', title: 'A', publisher: 'The Daily', body, bodyLine: 5 }],
    [ARGUS],
  ).passages[0]

describe('evidence in words', () => {
  it.each([
    ['frame told it', 'something was told to it'],
    ['kind agency', 'it is an agency'],
    ['-1 told', 'a word like “told” right before it'],
    ['+2 "that"', '“that” 2 words after it'],
    ['-1+1 start said', 'it stands between nothing and a word like “said”'],
    ['near before according-to', 'a word like “according to” shortly before it'],
    ['clause after poll', 'a word like “poll” after it in its clause'],
    ['first verb after "reported"', 'the first verb after it is “reported”'],
    ['named 1', 'the article names it once'],
  ])('%s', (evidence, words) => {
    expect(inWords(evidence)).toBe(words)
  })

  it('has words for all that is weighed', () => {
    const bare = Object.keys(WEIGHTS).filter((name) => inWords(name) === name)
    expect(bare).toEqual([])
  })

  it('tells why an outlet is credited', () => {
    const [attribution] = passageOf('Two aides told Argus the plan was dead.')?.attributions ?? []
    expect(attribution && whyOf(attribution)).toMatch(
      /^the speaker is the subject of the verb of saying; the speaker told it to this outlet\. for the outlet speaks: .+; .+/,
    )
  })
})

describe("the part of a passage that is an outlet's", () => {
  it.each([
    ['The crane fell. The mayor left, Argus reported. Nobody was hurt.', ['“The mayor left, Argus reported.”']],
    [
      'Argus reported that the crane fell in the night. It had been built in 1990 and was to be pulled down in May.',
      ['“Argus reported that the crane fell in the night.”'],
    ],
    ['Argus reported that the crane fell.', []],
    ['"It fell," Ann Roe told Argus. "It was old," she told Argus.', []],
    ['The crane fell.', []],
  ])('%s', (body, parts) => {
    const passage = passageOf(body)
    expect(passage && partsOf(passage).map((part) => partInWords(part, passage.text))).toEqual(parts)
  })
})

describe.each(DISPUTE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { example, nearMiss }) => {
  it(`is no credit: ${example}`, () => {
    const passage = passageOf(example)
    expect(passage?.outlets).toEqual([])
    expect(passage?.disputed).toEqual(['Argus'])
    expect(passage?.attributions.find(({ kind }) => kind === 'dispute')).toMatchObject({ outlet: 'Argus', rule: id })
  })

  it(`disputes nothing: ${nearMiss}`, () => {
    expect(passageOf(nearMiss)?.disputed).toBeUndefined()
    expect(passageOf(nearMiss)?.outlets).toEqual(['Argus'])
  })
})
