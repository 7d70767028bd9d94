// The built program in a terminal: one question, a batch, a pipe, and every way to get it wrong.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CORPUS, runMain } from '../lookalike/bot.ts'

describe('ask', () => {
  it('answers once, with passage, provenance and place', async () => {
    const { code, out } = await runMain(['ask', 'what did reuters report about state media?'])
    expect(code).toBe(0)
    expect(out).toContain(
      'Reuters reported Chinese state media commentary described her remarks as "extremely malicious,"',
    )
    expect(out).toContain('— Reuters, as cited by Newsmax · speaker: Chinese state media')
    expect(out).toContain('line 11')
  })

  it('prints one JSON object as the contract says', async () => {
    const { out } = await runMain(['ask', '--json', '--limit', '1', 'who is dennis wilder'])
    const answer = JSON.parse(out)
    expect(Object.keys(answer)).toEqual(['question', 'verdict', 'passages', 'searched'])
    expect(answer).toMatchObject({
      question: 'who is dennis wilder',
      verdict: 'answered',
      searched: { articles: 1, passages: 15 },
    })
    expect(answer.passages).toHaveLength(1)
    expect(Object.keys(answer.passages[0]).sort()).toEqual(
      'article end hedged id outlet outlets paragraph publisher score speakers start text'.split(' '),
    )
    expect(answer.passages[0]).toMatchObject({ outlet: null, outlets: [], speakers: ['Dennis Wilder'], paragraph: 10 })
    expect(answer.passages[0].id).toMatch(/^[\w-]{6,16}$/)
  })

  it('answers a batch line by line, a blank line with nothing', async () => {
    const { out } = await runMain(['ask', '--json', '--batch'], 'who is xue jian\n\nwho is dennis wilder\n')
    const verdicts = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).verdict)
    expect(verdicts).toEqual(['answered', 'nothing', 'answered'])
  })

  it('restricts to an outlet or a speaker', async () => {
    const byOutlet = JSON.parse((await runMain(['ask', '--json', '--outlet', 'ft', 'taiwan'])).out)
    expect(new Set(byOutlet.passages.map(({ outlet }: { outlet: string }) => outlet))).toEqual(
      new Set(['Financial Times']),
    )
    const bySpeaker = JSON.parse((await runMain(['ask', '--json', '--speaker', 'xue jian', 'osaka'])).out)
    expect(bySpeaker.passages).toHaveLength(1)
  })

  it.each(['Takaichi', 'pm', '高市早苗'])('knows a speaker by the name %s', async (name) => {
    const { out } = await runMain(['ask', '--json', '--speaker', name, 'taiwan'])
    expect(JSON.parse(out).passages[0].speakers).toContain('Sanae Takaichi')
  })

  it.each([
    ['--speaker', 'nobody', 'The corpus has no speaker "nobody". It has: '],
    ['--outlet', 'The Bugle', 'The corpus has no outlet "The Bugle". It has: Financial Times, '],
  ])('says whom the corpus has where %s %s is unknown', async (option, name, message) => {
    const { code, err } = await runMain(['ask', option, name, 'taiwan'])
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  it('shows the closest of the others where the outlet asked for has nothing', async () => {
    const answer = JSON.parse(
      (await runMain(['ask', '--json', 'what did the New York Times report about Takaichi'])).out,
    )
    expect(answer.verdict).toBe('related')
    const text = (await runMain(['ask', 'what did the New York Times report about Takaichi'])).out
    expect(text).toContain('Nothing from The New York Times on this in the corpus.')
  })
})

describe('start without a token', () => {
  it('answers one question a line of input', async () => {
    const { code, out } = await runMain([], 'who is xue jian\nwho is dennis wilder\n')
    expect(code).toBe(0)
    expect(out).toContain('Xue Jian')
    expect(out).toContain('— Newsmax · speaker: Dennis Wilder')
    expect(out.match(/^> .+$/gm)).toEqual(['> who is xue jian', '> who is dennis wilder'])
  })

  it('says how to connect Discord and fails where no question comes in', async () => {
    const { code, out, err } = await runMain([], '')
    expect(code).toBe(78)
    expect(out).toBe('')
    expect(err).toContain('no DISCORD_TOKEN is set')
  })
})

describe('check', () => {
  it('prints the whole corpus as JSON, spans cut from the article', async () => {
    const { code, out } = await runMain(['check', '--json'])
    const { articles, passages, problems, suggestions } = JSON.parse(out)
    expect(code).toBe(0)
    expect([articles.length, passages.length, problems, suggestions]).toEqual([1, 15, [], []])
    const [attribution] = passages[5].attributions
    expect(attribution).toMatchObject({ kind: 'statement', outlet: 'Reuters', speaker: null, antecedent: null })
    expect(attribution.source.text).toBe('Reuters')
  })

  it('exits 1 where there are problems, and still shows the good articles', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'corpus-'))
    mkdirSync(join(dir, 'articles'))
    writeFileSync(join(dir, 'articles', 'bad.md'), 'x')
    writeFileSync(join(dir, 'articles', 'good.md'), '---\ntitle: A\npublisher: B\n---\nText, Ann Roe said.\n')
    const { code, out } = await runMain(['check', '--json', '--corpus', dir])
    expect(code).toBe(1)
    expect(JSON.parse(out).problems).toHaveLength(1)
    expect(JSON.parse(out).passages).toHaveLength(1)
  })
})

describe('help', () => {
  it.each([
    [['--help'], 'Usage: according-to [COMMAND]'],
    [['ask', '--help'], '--outlet NAME'],
    [['check', '-h'], '--only problems'],
    [['review', '--help'], '--out FILE'],
    [['--version'], '0.'],
  ])('%j answers, without a corpus or settings', async (args, expected) => {
    const { code, out } = await runMain(args, '', { CORPUS_DIR: '/nowhere', LOG_LEVEL: 'loud' })
    expect(out).toContain(expected)
    expect(code).toBe(0)
  })
})

describe('bad input', () => {
  it.each([
    [['ask'], {}, 2, 'Ask a question.'],
    [['ask', '--jsn', 'x'], {}, 2, "Unknown option '--jsn'"],
    [['ask', '--limit', 'no', 'x'], {}, 2, '--limit takes a whole number'],
    [['check', '--nope'], {}, 2, "Unknown option '--nope'"],
    [['aks'], {}, 2, 'Unknown command "aks"'],
    [['ask', '--corpus', '/nowhere', 'x'], {}, 1, 'articles/:1: the folder cannot be read (ENOENT)'],
    [[], { CORPUS_DIR: '/nowhere' }, 1, 'Set CORPUS_DIR'],
    [[], { DISCORD_TOKEN: 'secret-nonsense' }, 78, 'DISCORD_TOKEN is not a bot token'],
  ])('%j is told what to do', async (args, env, expected, message) => {
    const { code, out, err } = await runMain(args, '', env)
    expect(code).toBe(expected)
    expect(err).toContain(message)
    expect(err).not.toContain('secret-nonsense')
    expect(err).not.toMatch(/\n\s+at /)
    expect(out).toBe('')
  })

  it('reports every fault of the configuration at once', async () => {
    const { err } = await runMain(['ask', 'x'], '', {
      HOME_GUILD_ID: 'home',
      MODERATOR_ROLE_IDS: '12',
      LOG_LEVEL: 'loud',
      DISCORD_API_URL: 'http://example.com/api',
      CORPUS_DIR: CORPUS,
    })
    for (const name of ['HOME_GUILD_ID', 'MODERATOR_ROLE_IDS', 'LOG_LEVEL', 'DISCORD_API_URL'])
      expect(err).toContain(name)
    expect(err).not.toContain('example.com')
  })
})

describe('cite', () => {
  const idOf = async (question: string): Promise<string> =>
    JSON.parse((await runMain(['ask', '--json', '--limit', '1', question])).out).passages[0].id

  it('cites a passage in the form that is wanted', async () => {
    const id = await idOf('who is dennis wilder')
    expect((await runMain(['cite', id])).out).toContain(`Dennis Wilder, reported by Newsmax: “Japan seeks`)
    expect((await runMain(['cite', '--form', 'bibtex', id])).out).toContain(`@misc{passage-${id},`)
    const two = await runMain(['cite', '--form', 'csl', id, await idOf('who is xue jian')])
    expect(JSON.parse(two.out)).toHaveLength(2)
  })

  it.each([
    [[], 'Name a passage by its id.'],
    [['nosuchid'], 'no passage "nosuchid"'],
    [['--form', 'mla', 'x'], '--form takes text, markdown, bibtex, csl.'],
  ])('says what is wrong with %j', async (args, words) => {
    const { code, err } = await runMain(['cite', ...args])
    expect([code, err.includes(words)]).toEqual([2, true])
  })
})
