// Articles in, passages out: whose words, reported by whom. Rows are paragraphs as newsrooms write them.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeArticles } from '../../src/attribution/attribute.ts'
import { mentionOutlets } from '../../src/attribution/names/outlet-mentions.ts'
import { buildOutletNames } from '../../src/attribution/names/outlet-names.ts'
import { CREDIT_RULES, findCredits } from '../../src/attribution/rules/credits.ts'
import type { Outlet } from '../../src/corpus/article.ts'

const outlet = (name: string, kind: Outlet['kind'], more: Partial<Outlet> = {}): Outlet => ({
  name,
  kind,
  aliases: [],
  short: [],
  programmes: [],
  commonWord: false,
  ...more,
})
const OUTLETS = [
  outlet('Argus', 'agency'),
  outlet('Financial Times', 'newspaper', { aliases: ['FT'] }),
  outlet('The Washington Post', 'newspaper', { short: ['the Post'] }),
  outlet('New York Post', 'newspaper', { short: ['the Post'] }),
  outlet('The Times', 'newspaper'),
  outlet('The New York Times', 'newspaper', { short: ['the Times'] }),
  outlet('NBC News', 'broadcaster', { programmes: ['Meet the Press'] }),
  outlet('The Hill', 'site'),
  outlet('Time', 'magazine', { aliases: ['Time magazine'], commonWord: true }),
]

const read = (body: string) =>
  attributeArticles(
    [{ id: 'a', file: 'articles/a.md', title: 'A', publisher: 'The Daily', body, bodyLine: 5 }],
    OUTLETS,
  )

/** `outlets | speakers` of each passage. */
const outcome = (body: string): string[] =>
  read(body).passages.map(({ outlets, speakers }) => `${outlets.join(', ') || '-'} | ${speakers.join('; ') || '-'}`)

describe('speakers', () => {
  it.each([
    ['"We will appeal," said Ann Roe, the lawyer who lost.', '- | Ann Roe'],
    ['Deputy Secretary of State Chris Landau said so.', '- | Chris Landau'],
    ['U.S. ambassador to Japan George Glass told reporters so.', '- | George Glass'],
    ["The mayor's aide, Ann Roe, said the plan was dead.", '- | Ann Roe'],
    ['People familiar with the talks said the plan was dead.', '- | people familiar with the talks'],
    ['The plan is dead, analysts say.', '- | analysts'],
    ['A State Department readout of the call reaffirmed the plan.', '- | State Department'],
    ['The bill passed. It said nothing.', '- | -'],
    ["Ohio's Argus news agency said the plan was dead.", 'Argus | -'],
    ['According to two aides, the plan is dead.', '- | two aides'],
    ['Critics refused to say why.', '- | -'],
    ['He was told to leave.', '- | -'],
    ['Ann Roe — once an aide to the mayor — said so.', '- | Ann Roe'],
    ['Ann Roe -- once an aide -- told Argus so.', 'Argus | Ann Roe'],
    ['Ann Roe, Ph.D., said so.', '- | Ann Roe'],
    ['Ann Roe, LL.M., a lawyer, said so.', '- | Ann Roe'],
    ['Ursula van den Berg said so.', '- | Ursula van den Berg'],
    ['Omar ibn Rashad told Argus so.', 'Argus | Omar ibn Rashad'],
    ['Jose\u0301 Nu\u0301n\u0303ez said so.', '- | José Núñez'],
    ['Ann Ro\u00ade said so.', '- | Ann Roe'],
    ['ANN ROE, MAYOR: The plan is dead.', '- | ANN ROE'],
    ['Sun Wukong: "The plan is dead."', '- | Sun Wukong'],
    ['BREAKING NEWS: The plan is dead.', '- | -'],
    ['The plan is dead, Argus reported, citing two aides.', 'Argus | -'],
    ['Mayor Ekin İlhan left, Argus reported.', 'Argus | -'],
    ['"The dam is ready," Argus quoted army chief Ann Roe as saying.', 'Argus | Ann Roe'],
    ['Argus cited Ann Roe as having said the dam was ready.', 'Argus | Ann Roe'],
    ['Argus quoted the harbour master Bo Lund as telling reporters so.', 'Argus | Bo Lund'],
    ['Ann Roe was quoted as saying the dam was ready.', '- | Ann Roe'],
    ['"It is ready," Ann Roe was quoted as saying by Argus.', 'Argus | Ann Roe'],
    ['Ann Roe is on record as saying the dam is ready.', '- | Ann Roe'],
    ['Ann Roe stopped short of saying the dam was ready.', '- | -'],
    ['Ann Roe was reported by Argus on Saturday to have told staff so.', 'Argus | Ann Roe'],
    ['Ann Roe was glad to have been told.', '- | -'],
    ['The dam is ready, Argus reported on Monday, citing Ann Roe.', 'Argus | Ann Roe'],
    ['The dam is late, Argus reported, citing costs.', 'Argus | -'],
    ['Ann Roe, quoted by Argus, said the dam was ready.', 'Argus | Ann Roe'],
    ['Ann Roe, asked about the dam, said it was ready.', '- | Ann Roe'],
    ['Ann Roe shook her head and said, “No.”', '- | Ann Roe'],
    ['Ann Roe was quick to act and on Tuesday wrote that she was tired.', '- | Ann Roe'],
    ['It would do well to start “building dams”, said Ann Roe, an aide.', '- | Ann Roe'],
    [
      '“The dam is late,” said an aide who works for the mayor, asking for no name.',
      '- | aide who works for the mayor',
    ],
    ['“Ready?” asked Ann Roe of Leeds, who runs the dam.', '- | Ann Roe'],
    ['“It is ready,” Ann Roe continued. “It is time.”', '- | Ann Roe'],
    ['“It is ready,” continued Ann Roe.', '- | Ann Roe'],
    ['“Hamilton” opened on Monday.', '- | -'],
    ['Gov. Ann Roe of Leeds, an aide who has refused to go, said the dam was ready.', '- | Ann Roe'],
    ['Ann Roe, the No. 2 aide in the hall, said the dam was ready.', '- | Ann Roe'],
    ['Ann Roe, a driver from Ava, Mo., who has a boat, said the dam was ready.', '- | Ann Roe'],
    ['Bob Lee left. Argus quoted him as saying no.', 'Argus | Bob Lee'],
    ['In all, 21,101 people said no.', '- | 21,101 people'],
    ['Peru reported 8,000 new confirmed cases.', '- | Peru'],
    ['The Centers for Disease Control and Prevention said no.', '- | Centers for Disease Control and Prevention'],
    ['University of Leeds researchers said no.', '- | University of Leeds researchers'],
    ['University of Leeds political psychologist Zia Roe said no.', '- | Zia Roe'],
    ['The Office for National Statistics (ONS) said no.', '- | Office for National Statistics'],
    ['House of Representatives Speaker Ann Roe said no.', '- | Ann Roe'],
    ['The Bank of Peru said no.', '- | Bank of Peru'],
    ['A spokesman for the Ministry of Health said no.', '- | spokesman for the Ministry of Health'],
    ['Kim of North Korea said no.', '- | Kim'],
    ['Ministry spokesman Maj. Gen. Mansour al-Turki said no.', '- | Mansour al-Turki'],
    ['Peru last Thursday said no.', '- | Peru'],
    ['US Vice-President Ann Roe said no.', '- | Ann Roe'],
    ['Ann Roe late on Monday told Argus so.', 'Argus | Ann Roe'],
    ['Ann Roe (D-Leeds) last week said the dam was ready.', '- | Ann Roe'],
    [
      'A person familiar with the planning for the meeting says so.',
      '- | person familiar with the planning for the meeting',
    ],
    ['While saying that she liked the dam, Ann Roe left.', '- | Ann Roe'],
    ['After saying goodbye, Ann Roe left.', '- | -'],
    ['Ann Roe, who runs the dam, has no time, saying it is late.', '- | Ann Roe'],
    ['Ann Roe posted on Facebook that the dam was ready.', '- | Ann Roe'],
    ['Ann Roe posted a guard on the dam.', '- | -'],
    ['In a move that Ann Roe labelled “a shame”, the dam was closed.', '- | Ann Roe'],
    ['Ann Roe expressed doubt about the dam.', '- | Ann Roe'],
    ['Ann Roe apologised for the dam.', '- | Ann Roe'],
    ['Australian Foreign Minister Ann Roe said the dam was ready.', '- | Ann Roe'],
    ['Martin Luther King Jr. said the dam was ready.', '- | Martin Luther King Jr.'],
  ])('%s', (body, expected) => {
    expect(outcome(body)).toEqual([expected])
  })

  it('shows one name for one person across the article', () => {
    expect(outcome('Mayor Ann Roe said no.\nRoe added that she was tired.\n"Enough," Mrs. Roe said.')).toEqual([
      '- | Ann Roe',
      '- | Ann Roe',
      '- | Ann Roe',
    ])
  })

  it.each([
    ['Ursula von der Berg said no.\nVon der Berg left, she said.\nBerg added more.', 2, 'Ursula von der Berg'],
    ['Wu Jialan said no.\nWu added that she was tired.', 1, 'Wu Jialan'],
    ['Australian Foreign Minister Marise Payne left.\n“No,” Ms Payne said.', 1, 'Marise Payne'],
    ['Anwar Ibrahim left.\n“No,” Mr Anwar said.', 1, 'Anwar Ibrahim'],
    ['Ann Roe left.\nAnn Hill left too.\n“No,” Ann said.', 2, 'Ann'],
    ['Kim Min-ji said no.\nKim told Argus so.', 1, 'Kim Min-ji'],
    ['Ann Roe said no.\nBob Roe said yes.\nRoe added more.', 2, 'Roe'],
  ])('tells who is meant by a part of a name: %s', (body, at, expected) => {
    expect(read(body).passages[at]?.speakers).toEqual([expected])
  })

  it.each([
    [
      'a colon leads on to',
      'Ann Roe told Argus:\n“The plan is dead.”\nRain fell.',
      ['Argus | Ann Roe', 'Argus | Ann Roe', '- | -'],
    ],
    [
      'a closed quotation may be followed by',
      'Ann Roe said: “It is dead.”\n“It was dead from the start.”\n“It” is dead.',
      ['- | Ann Roe', '- | Ann Roe', '- | -'],
    ],
    [
      'a forgotten mark does not reach',
      'Ann Roe said “it is dead.\n“It is late,” Bob Lee said.',
      ['- | Ann Roe', '- | Bob Lee'],
    ],
  ])('%s the next paragraph', (_, body, expected) => {
    expect(outcome(body)).toEqual(expected)
  })

  it('resolves he and she only where one person can be meant, and shows where that person was named', () => {
    const [, second] = read('Mayor Ann Roe said no.\nShe said the plan was dead.').passages
    expect(second?.speakers).toEqual(['Ann Roe'])
    expect(second?.attributions[0]?.antecedent).toEqual({ start: 0, end: 13 })
    expect(outcome('Ann Roe said no. Mary Lee said yes.\nShe said the plan was dead.').at(-1)).toBe('- | -')
    expect(outcome('John Lee said no. Mary Lee said yes.\nHe said the plan was dead.').at(-1)).toBe('- | John Lee')
  })

  it.each([
    ['Bob Lee said no.\nAndrei Lugov left. Lugov is tired. In a letter he said so.', 'Andrei Lugov'],
    ['Beijing said no.\nThe founder, Zhang Yiming, has left. In a letter he said so.', 'Zhang Yiming'],
    ['Bob Lee said no.\nIn a letter he said so.', 'Bob Lee'],
    ['Bob Lee said no.\nTom Roe met Jim Hill, he said.', 'Bob Lee'],
    ['Bob Lee said no.\nMary Roe has left, he said.', 'Bob Lee'],
    ['Bob Lee said no.\nWithout naming Tom Roe, he said so.', 'Bob Lee'],
  ])('takes he for the only person of its paragraph, else for who spoke: %s', (body, expected) => {
    expect(read(body).passages.at(-1)?.speakers).toEqual([expected])
  })

  it('carries a quotation that goes on into the next paragraph, and no further', () => {
    const body = 'Ann Roe said: “The plan is dead.\n“It was dead from the start.”\n“Nobody knew,” the report found.'
    expect(outcome(body).slice(0, 2)).toEqual(['- | Ann Roe', '- | Ann Roe'])
    expect(outcome(body)[2]).not.toContain('Roe')
  })

  it('tells directives from statements', () => {
    const kinds = read('Ann Roe urged the council to act. She warned them to leave. She warned of rain.').passages
    expect(kinds[0]?.attributions.map(({ kind }) => kind)).toEqual(['directive', 'directive', 'statement'])
  })
})

describe('outlets', () => {
  it.each([
    ['The plan is dead, Argus reported.', ['Argus']],
    ['Two aides told the Financial Times the plan is dead.', ['Financial Times']],
    ['On "Meet the Press," the mayor said the plan is dead.', ['NBC News']],
    ['The Laura Roe Show reported the plan is dead.', ['The Laura Roe Show']],
    ['The poll was published by outlets such as Argus and the FT.', ['Argus', 'Financial Times']],
    ['Time reported that the plan is dead.', ['Time']],
    ['The mayor told The Daily the plan is dead.', ['The Daily']],
    ['Time will tell. Senators on Capitol Hill said so.', []],
    ['The mayor sued the Financial Times.', []],
    ['NBC News announced a debate.', []],
    ['Ann Roe, a writer for Argus, fell ill.', []],
    ['The Post reported it.', []],
    ['The plan is dead, per Argus.', ['Argus']],
    ['The plan is dead (via Argus).', ['Argus']],
    ['The plan is dead, reports Argus.', ['Argus']],
    ['Two aides told the newspaper Le Courrier du Port the plan is dead.', ['Le Courrier du Port']],
    ['Two aides told KQRX the plan is dead.', ['KQRX']],
    ['The plan is dead, according to the Harbor Ledger.', ['Harbor Ledger']],
    ["Ohio's Argus news agency said the plan is dead.", ['Argus']],
    ['Two aides told the Finanical Times newspaper the plan is dead.', ['Financial Times']],
    ["The mayor denied it in an op-ed in Ohio's Cedar Falls Gazette.", ['Cedar Falls Gazette']],
    ['A WKQR poll last week showed the mayor ahead.', ['WKQR']],
    ['The plan is dead. [Ann Roe, Argus]', ['Argus']],
    ['The plan is dead. [Argus]', ['Argus']],
    ['Source: Argus', ['Argus']],
    ['WILL THE MAYOR GO', []],
    ['Ann Argus said the plan is dead.', []],
    ['The mayor left. Ann Argus stayed. Argus said no.', []],
  ])('%s', (body, outlets) => {
    expect(read(body).passages[0]?.outlets).toEqual(outlets)
  })

  it.each([
    ['The New York Post reported no.\nThe Post also reported yes.', 'New York Post'],
    ['The Washington Post reported no.\nThe Post also reported yes.', 'The Washington Post'],
    ['The New York Times reported no.\nThe Times also reported yes.', 'The New York Times'],
    ['The FT reported no, NBC News said.\nThe paper also reported yes.', 'Financial Times'],
    ['The FT reported no, NBC News said.\nThe network also reported yes.', 'NBC News'],
  ])('resolves short forms and second mentions: %s', (body, expected) => {
    expect(read(body).passages[1]?.outlet).toBe(expected)
  })

  it('suggests for the registry what is cited and not listed, with file and line', () => {
    const { passages, suggestions } = read('Nothing yet.\nJiji Press reported that the plan is dead.')
    expect(passages[1]?.outlet).toBe('Jiji Press')
    expect(suggestions).toEqual([
      {
        file: 'articles/a.md',
        line: 6,
        message: '"Jiji Press" is cited like an outlet, but outlets.yaml does not list it',
        remedy: 'If it is one, add it there: - name: Jiji Press, with its kind and the other names it goes by.',
      },
    ])
  })

  it('names the outer outlet before the one that was told', () => {
    expect(read('Two aides told Argus the plan is dead, the Financial Times reported.').passages[0]?.outlets).toEqual([
      'Financial Times',
      'Argus',
    ])
  })
})

describe.each(CREDIT_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { example, nearMiss }) => {
  const credits = (line: string) =>
    findCredits({ start: 0, end: line.length }, mentionOutlets(line, buildOutletNames(OUTLETS)), line)

  it(`keeps a credit apart: ${example}`, () => {
    expect(credits(example).map(({ kind, outlet, rule }) => [kind, outlet, rule])).toEqual([['credit', 'Argus', id]])
    expect(read(example).passages[0]?.outlets).toEqual([])
  })

  it(`is no credit: ${nearMiss}`, () => {
    expect(credits(nearMiss)).toEqual([])
  })
})

describe('passages', () => {
  it('cuts a long paragraph between sentences into parts of about equal length', () => {
    const { passages } = read(`${'The council met and spoke about the harbour at length. '.repeat(20)}`)
    expect(passages).toHaveLength(2)
    for (const { text } of passages) expect(text).toMatch(/^The council.*length\.$/)
  })

  it('keeps its id when another paragraph changes', () => {
    const [, before] = read('One.\nTwo.').passages
    const [, after] = read('One, changed.\nTwo.').passages
    expect(after?.id).toBe(before?.id)
  })

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({
      unit: fc.constantFrom(
        '"',
        '“',
        '”',
        "'",
        '(',
        ')',
        '.',
        ',',
        ' ',
        '\n',
        'said',
        'Ann',
        'Argus',
        'שלום',
        '🎉',
        'the paper',
      ),
      maxLength: 200,
    }),
    fc
      .array(
        fc.constantFrom(
          'Argus ',
          'said ',
          '“',
          '”',
          'who ',
          ', ',
          'according to ',
          '. ',
          '\n',
          '\r\n',
          'The Post ',
          'told ',
          '— ',
        ),
        { maxLength: 200 },
      )
      .map((parts) => parts.join('')),
  )

  it('are verbatim, in order and within their line, and every span holds, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const lines = body.split('\n')
        let end = 0
        const { passages } = read(body)
        for (const passage of passages) {
          expect(body.slice(passage.start, passage.end)).toBe(passage.text)
          expect(passage.start).toBeGreaterThanOrEqual(end)
          expect(lines[passage.paragraph]).toContain(passage.text)
          end = passage.end
          for (const { source, cue } of passage.attributions)
            for (const span of [source, cue])
              if (span) expect(span.end > span.start && span.start >= 0 && span.end <= body.length).toBe(true)
        }
        expect(new Set(passages.map(({ paragraph }) => paragraph)).size).toBe(
          lines.filter((line) => line.trim()).length,
        )
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
      }),
      { numRuns: 300 },
    )
  })
})
