// The corpus over time: watched, reloaded under load, written by a process that is killed, and hostile files in it.

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bot, copyCorpus, openStage, type Stage } from '../lookalike/bot.ts'
import { type Discord, type Response, startDiscord } from '../lookalike/discord.ts'

let discord: Discord
let bot: Bot
let stage: Stage
const corpus = copyCorpus()
const articles = join(corpus.dir, 'articles')
const data = join(corpus.dir, 'data')
const env = { CORPUS_DIR: corpus.dir, DATA_DIR: data, WATCH: 'off' }
const moderator = { manageGuild: true }

beforeAll(async () => {
  discord = await startDiscord()
  stage = openStage(discord)
})
const article = (title: string, text: string): string => `---\ntitle: ${title}\npublisher: The Bugle\n---\n${text}\n`
/** What every test finds in the folder, beside the project's own article. */
const seed = readdirSync(articles)
beforeEach(async () => {
  const isAsItWas = readdirSync(articles).length === seed.length + 1 && existsSync(join(articles, 'jetty.md'))
  if (isAsItWas) return use(env)
  for (const name of readdirSync(articles)) if (!seed.includes(name)) rmSync(join(articles, name))
  writeFileSync(join(articles, 'jetty.md'), article('Jetty', 'The jetty burnt, Mayor Ann Roe said.'))
  await use(env)
  await discord.command('corpus reload', {}, moderator)
})
const use = async (...how: Parameters<Stage['bot']>): Promise<void> => {
  bot = await stage.bot(...how)
}
afterAll(async () => {
  await stage.stop()
  await discord.close()
  corpus.remove()
})

const ask = (question: string): Promise<Response> => discord.command('ask', { question })
const logged = async (words: RegExp): Promise<void> =>
  expect.poll(() => words.test(bot.log()), { timeout: 15_000 }).toBe(true)

describe('the folder', () => {
  it('is watched: a saved file answers by itself', async () => {
    await use({ ...env, WATCH: 'on' })
    await logged(/watching the corpus folder/)
    writeFileSync(join(articles, 'quay.md'), article('Quay', 'The quay sank, Bo Lund said.'))
    await logged(/"cause":"folder".*"articles":3/)
    expect((await ask('who said the quay sank')).plain).toContain('Speaker: Bo Lund')
  })

  it('with a fault in it changes nothing, and says so in the log', async () => {
    await use({ ...env, WATCH: 'on' })
    await logged(/watching the corpus folder/)
    writeFileSync(join(articles, 'broken.md'), '---\ntitle: X\n---\nText.\n')
    await logged(/articles\/broken\.md:2: no publisher.*nothing changed/)
    expect((await ask('who said the jetty burnt')).plain).toContain('Speaker: Ann Roe')
    rmSync(join(articles, 'broken.md'))
  })

  it('is loaded on SIGHUP where it is not watched', async () => {
    writeFileSync(join(articles, 'fog.md'), article('Fog', 'The fog rose over the moor.'))
    bot.signal('SIGHUP')
    await logged(/"cause":"SIGHUP".*"articles":3/)
    expect((await ask('the fog rose over the moor')).plain).toContain('The fog rose')
  })

  it('is looked at again and again where the host says poll', async () => {
    await use({ ...env, WATCH: 'poll' })
    await logged(/watching the corpus folder/)
    writeFileSync(join(articles, 'ice.md'), article('Ice', 'Ice came down the river.'))
    await logged(/"cause":"folder".*"articles":3/)
  })
})

describe('reloads under a stream of questions', () => {
  it('fail no answer and mix no two states of the corpus', async () => {
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
    for (let turn = 1; turn <= 3; turn++) {
      write(states[turn % 2] ?? '')
      const reloads = await Promise.all([1, 2].map(() => discord.command('corpus reload', {}, moderator)))
      for (const { plain } of reloads) expect(plain).toMatch(/^Reloaded/)
    }
    reloading = false
    await asking
    expect(answers.length).toBeGreaterThan(2)
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
    await use({ ...env, NODE_OPTIONS: `--import=${killer}` })
    void discord.press(proposal, 'Confirm', moderator)
    await bot.ended
    await use(env)
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
    writeFileSync(join(articles, 'storm.md'), article('Storm', 'The storm came.'))
    await discord.command('corpus reload', {}, moderator)
    const options = { article: 'storm', file: discord.attach('s.txt', 'The storm went.\n') }
    const proposal = await discord.command('corpus replace', options, moderator)
    await confirmAndDie(proposal)
    expect(readFileSync(join(articles, 'storm.md'), 'utf8')).toContain('The storm came.')
    expect((await discord.press(proposal, 'Confirm', moderator)).plain).toContain('Done: articles/storm.md')
    expect(readFileSync(join(articles, 'storm.md'), 'utf8')).toContain('The storm went.')
  })
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

it('tells the moderator where nothing can be written', async () => {
  await use({ ...env, DATA_DIR: join(corpus.dir, 'outlets.yaml') })
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
