// The corpus over time: watched, reloaded under load, written by a process that is killed, and hostile files in it.

import { execFileSync } from 'node:child_process'
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Draft, openDrafts } from '../../src/keeping/drafts.ts'
import { type Bot, copyCorpus, runMain, startBot } from '../lookalike/bot.ts'
import { type Discord, type Response, startDiscord } from '../lookalike/discord.ts'
import { sound } from '../sound.ts'

let discord: Discord
let bot: Bot
const corpus = copyCorpus()
const articles = join(corpus.dir, 'articles')
const data = join(corpus.dir, 'data')
const env = { CORPUS_DIR: corpus.dir, DATA_DIR: data, WATCH: 'off' }
const moderator = { manageGuild: true }

beforeAll(async () => {
  discord = await startDiscord()
  bot = await startBot(discord, { ...env, WATCH: 'on' })
})
afterAll(async () => {
  await bot.stop()
  await discord.close()
  corpus.remove()
})

const article = (title: string, text: string): string => `---\ntitle: ${title}\npublisher: The Bugle\n---\n${text}\n`
const ask = (question: string): Promise<Response> => discord.command('ask', { question })
const logged = async (words: RegExp): Promise<void> =>
  expect.poll(() => words.test(bot.log()), { timeout: 15_000 }).toBe(true)

describe('the folder', () => {
  it('is watched: a saved file answers by itself', async () => {
    await logged(/watching the corpus folder/)
    writeFileSync(join(articles, 'jetty.md'), article('Jetty', 'The jetty burnt, Mayor Ann Roe said.'))
    await logged(/"cause":"folder".*"articles":2/)
    expect((await ask('who said the jetty burnt')).plain).toContain('Speaker: Ann Roe')
  })

  it('with a fault in it changes nothing, and says so in the log', async () => {
    writeFileSync(join(articles, 'broken.md'), '---\ntitle: X\n---\nText.\n')
    await logged(/articles\/broken\.md:2: no publisher.*nothing changed/)
    expect((await ask('who said the jetty burnt')).plain).toContain('Speaker: Ann Roe')
    rmSync(join(articles, 'broken.md'))
  })

  it('is loaded on SIGHUP where it is not watched', async () => {
    await bot.stop()
    bot = await startBot(discord, env)
    writeFileSync(join(articles, 'fog.md'), article('Fog', 'The fog rose over the moor.'))
    bot.signal('SIGHUP')
    await logged(/"cause":"SIGHUP".*"articles":3/)
    expect((await ask('the fog rose over the moor')).plain).toContain('The fog rose')
  })

  it('is looked at again and again where the host says poll', async () => {
    await bot.stop()
    bot = await startBot(discord, { ...env, WATCH: 'poll' })
    await logged(/watching the corpus folder/)
    writeFileSync(join(articles, 'ice.md'), article('Ice', 'Ice came down the river.'))
    await logged(/"cause":"folder".*"articles":4/)
  })
})

describe('reloads under a stream of questions', () => {
  it('fail no answer and mix no two states of the corpus', async () => {
    await bot.stop()
    bot = await startBot(discord, env)
    const states = ['old', 'new']
    const write = (state: string): void => {
      writeFileSync(
        join(articles, 'flood-a.md'),
        article('Flood A', `The flood gate ${state} stood open, Ann Roe said.`),
      )
      writeFileSync(
        join(articles, 'flood-b.md'),
        article('Flood B', `The flood wall ${state} stood firm, Bo Lund said.`),
      )
    }
    write('old')
    await discord.command('corpus reload', {}, moderator)
    let reloading = true
    const answers: Response[] = []
    const asking = (async () => {
      while (reloading) {
        answers.push(await ask('what stood open at the flood gate'))
        answers.push(await discord.command('compare', { topic: 'flood gate and wall stood' }))
      }
    })()
    for (let turn = 1; turn <= 6; turn++) {
      write(states[turn % 2] ?? '')
      const reloads = await Promise.all([1, 2].map(() => discord.command('corpus reload', {}, moderator)))
      for (const { plain } of reloads) expect(plain).toMatch(/^Reloaded/)
    }
    reloading = false
    await asking
    expect(answers.length).toBeGreaterThan(10)
    for (const { plain } of answers)
      expect(new Set(plain.match(/(?<=flood (?:gate|wall) )(?:old|new)/g)).size, plain).toBe(1)
    rmSync(join(articles, 'flood-a.md'))
    rmSync(join(articles, 'flood-b.md'))
    await discord.command('corpus reload', {}, moderator)
  })
})

describe('a process killed between write and rename', () => {
  // Loaded before the bot: ends the process at the very moment a finished temporary file is to be renamed into the
  // folder of articles.
  const killer = `data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs/promises'
    import { syncBuiltinESMExports } from 'node:module'
    const rename = fs.rename
    fs.rename = (from, to) => to.includes('articles') ? process.kill(process.pid, 'SIGKILL') : rename(from, to)
    syncBuiltinESMExports()
  `)}`

  const confirmAndDie = async (proposal: Response): Promise<void> => {
    await bot.stop()
    bot = await startBot(discord, { ...env, NODE_OPTIONS: `--import=${killer}` })
    void discord.press(proposal, 'Confirm', moderator)
    await bot.ended
    bot = await startBot(discord, env)
  }

  it('leaves no half article, and Confirm works after the restart', async () => {
    const options = { title: 'Storm', publisher: 'The Bugle', file: discord.attach('s.txt', 'The storm came.\n') }
    const proposal = await discord.command('corpus add', options, moderator)
    await confirmAndDie(proposal)
    expect(existsSync(join(articles, 'storm.md'))).toBe(false)
    expect((await ask('the jetty burnt')).plain).toContain('Ann Roe')
    expect((await discord.press(proposal, 'Confirm', moderator)).plain).toContain('Done: articles/storm.md')
    expect(readFileSync(join(articles, 'storm.md'), 'utf8')).toContain('The storm came.')
  })

  it('leaves the old text where one was to be replaced', async () => {
    const options = { article: 'storm', file: discord.attach('s.txt', 'The storm went.\n') }
    const proposal = await discord.command('corpus replace', options, moderator)
    await confirmAndDie(proposal)
    expect(readFileSync(join(articles, 'storm.md'), 'utf8')).toContain('The storm came.')
    expect((await discord.press(proposal, 'Confirm', moderator)).plain).toContain('Done: articles/storm.md')
    expect(readFileSync(join(articles, 'storm.md'), 'utf8')).toContain('The storm went.')
  })
})

describe('drafts', () => {
  const draftOf = (title: string): Draft => ({ kind: 'add', file: `articles/${title}.md`, title, text: 'Text.' })

  it('kept and settled at the same time are all there', async () => {
    const drafts = openDrafts(data)
    const settleMany = async (lane: number): Promise<number> => {
      for (let at = 0; at < 20; at++) {
        const kept = (await Promise.all(Array.from({ length: lane }, () => drafts.keep(draftOf('fog'))))).map(sound)
        for (const id of kept) expect(await drafts.settle(id, async (draft) => draft)).toEqual(draftOf('fog'))
      }
      return lane
    }
    expect(await Promise.all([1, 2, 3].map(settleMany))).toEqual([1, 2, 3])
  })

  it('are dropped after a week', async () => {
    const drafts = openDrafts(data)
    const old = sound(await drafts.keep(draftOf('old')))
    const eightDaysAgo = new Date(Date.now() - 8 * 24 * 3600 * 1000)
    utimesSync(join(data, 'drafts', `${old}.json`), eightDaysAgo, eightDaysAgo)
    const fresh = sound(await drafts.keep(draftOf('fresh')))
    expect(await drafts.settle(old, async (draft) => draft)).toEqual({ failed: 'settled' })
    expect(await drafts.settle(fresh, async (draft) => draft)).toEqual(draftOf('fresh'))
  })
})

describe('hostile files are refused or read safely, by name and remedy', () => {
  const hostile: [string, () => void, RegExp][] = [
    ['a YAML bomb', () => bomb(), /articles\/hostile\.md:2: not valid YAML: Excessive alias count/],
    [
      'a YAML tag',
      () => write('---\ntitle: !!js/function "x"\npublisher: B\n---\nT.\n'),
      /articles\/hostile\.md:2: not valid YAML: Unresolved tag/,
    ],
    [
      'a prototype key',
      () => write('---\n__proto__: { a: 1 }\ntitle: X\npublisher: B\n---\nT.\n'),
      /hostile\.md:\d: unknown key __proto__/,
    ],
    [
      '50 MB',
      () => {
        write(article('X', 'x'))
        truncateSync(join(articles, 'hostile.md'), 50_000_000)
      },
      /hostile\.md:1: the file has 50000000 bytes/,
    ],
    [
      'Latin-1',
      () => writeFileSync(join(articles, 'hostile.md'), Buffer.from(article('Café', 'x'), 'latin1')),
      /hostile\.md:2: not UTF-8 text/,
    ],
    [
      'UTF-16',
      () => writeFileSync(join(articles, 'hostile.md'), Buffer.from(article('X', 'x'), 'utf16le')),
      /hostile\.md:1: not UTF-8 text/,
    ],
    [
      'a link out of the folder',
      () => symlinkSync('/etc/hostname', join(articles, 'hostile.md')),
      /hostile\.md:1: a symbolic link out of the corpus folder/,
    ],
    [
      'a link to itself',
      () => symlinkSync('hostile.md', join(articles, 'hostile.md')),
      /hostile\.md:1: cannot be read \(ELOOP\)/,
    ],
    ['a pipe', () => execFileSync('mkfifo', [join(articles, 'hostile.md')]), /hostile\.md:1: no regular file/],
  ]

  it.each(hostile)('%s', async (_, make, expected) => {
    make()
    const { code, out } = await runMain(['check', '--only', 'problems', '--corpus', corpus.dir])
    rmSync(join(articles, 'hostile.md'))
    expect(out).toMatch(expected)
    expect(code).toBe(1)
  })

  it('byte order marks, Windows line ends, HTML and Markdown are text', async () => {
    const text =
      '\ufeff---\r\ntitle: "[x](http://x.y) <b>"\r\npublisher: The Bugle\r\n---\r\nThe **quay** <script>alert(1)</script> [sank](http://x.y), @everyone said.\r\n'
    writeFileSync(join(articles, 'hostile.md'), text)
    await discord.command('corpus reload', {}, moderator)
    const answer = await ask('the quay sank')
    expect(answer.plain).toContain('The **quay** <script>alert(1)</script> [sank](http://x.y), @everyone said.')
    expect(answer.text).toContain('\\<script\\>')
    expect(answer.text).toContain('\\[**sank**\\]\\(http\\://x.y\\)')
    rmSync(join(articles, 'hostile.md'))
    await discord.command('corpus reload', {}, moderator)
  })

  function write(text: string): void {
    writeFileSync(join(articles, 'hostile.md'), text)
  }
  function bomb(): void {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x]']
    for (const [at, letter] of [...'bcdefgh'].entries()) {
      const former = 'abcdefgh'[at]
      lines.push(`${letter}: &${letter} [${Array(9).fill(`*${former}`).join(',')}]`)
    }
    write(`---\ntitle: X\npublisher: B\n${lines.join('\n')}\n---\nText.\n`)
  }
})

it('tells the moderator where nothing can be written', async () => {
  await bot.stop()
  bot = await startBot(discord, { ...env, DATA_DIR: join(corpus.dir, 'outlets.yaml') })
  const options = { title: 'Hail', publisher: 'The Bugle', file: discord.attach('h.txt', 'Hail fell.\n') }
  const refused = await discord.command('corpus add', options, moderator)
  expect(refused.plain).toContain('could not be written')
  expect(refused.plain).toContain('Nothing changed')
})

it('leaves nothing but articles behind', () => {
  expect(readdirSync(articles).filter((name) => !name.endsWith('.md') && !name.endsWith('.tmp'))).toEqual([])
})

it('sends nothing beyond what Discord allows', () => {
  expect(discord.faults).toEqual([])
})
