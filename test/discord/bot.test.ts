// The built bot against a local look-alike of Discord: log-in, commands, answers, reload, end.

import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bot, copyCorpus, openStage, type Stage } from '../lookalike/bot.ts'
import { type Discord, ELSEWHERE, HOME, MODERATOR_ROLE, startDiscord, TOKEN } from '../lookalike/discord.ts'

let discord: Discord
let bot: Bot
let stage: Stage
const corpus = copyCorpus()

beforeAll(async () => {
  discord = await startDiscord()
  stage = openStage(discord)
})
beforeEach(() => use({ CORPUS_DIR: corpus.dir }))
const use = async (...how: Parameters<Stage['bot']>): Promise<void> => {
  bot = await stage.bot(...how)
}
afterAll(async () => {
  await stage.stop()
  await discord.close()
  corpus.remove()
})

describe('registration', () => {
  it('puts /ask everywhere and /corpus in the home server alone', () => {
    expect(discord.commands.get('global')?.map(({ name }) => name)).toEqual([
      'ask',
      'compare',
      'who',
      'timeline',
      'watch',
      'sources',
      'about',
      'Find sources',
    ])
    expect(discord.commands.get(HOME)?.map(({ name }) => name)).toEqual(['corpus'])
    expect(discord.commands.get(HOME)?.[0]?.default_member_permissions).toBe('32')
  })

  it('writes nothing when the commands are as Discord has them', async () => {
    const before = discord.calls.filter((call) => call.startsWith('PUT')).length
    await use({ CORPUS_DIR: corpus.dir }, { fresh: true })
    expect(discord.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(before)
  })
})

describe('/ask', () => {
  it('answers with the passage word for word and its provenance, well inside three seconds', async () => {
    const answer = await discord.command('ask', { question: 'what did Trump instruct his team to avoid' })
    expect(answer.plain).toContain(
      'Behind the scenes, the FT reported, Trump has instructed his team to avoid steps that could jeopardize a trade deal',
    )
    expect(answer.plain).toContain('Financial Times, as cited by Newsmax')
    expect(answer.ackMs).toBeLessThan(3000)
    expect(answer.ephemeral).toBe(false)
  })

  it('says so when the reporting holds nothing, and what it covers', async () => {
    const answer = await discord.command('ask', { question: 'how do I bake sourdough bread' })
    expect(answer.text).toContain('The reporting holds no answer to this.')
    expect(answer.text).toContain('Searched: 15 passages of 1 article.')
    expect(answer.text).toContain('Financial Times')
    expect(answer.text).not.toContain('> ')
  })

  it('keeps a private answer private', async () => {
    const answer = await discord.command('ask', { question: 'who is Xue Jian', private: true })
    expect(answer.ephemeral).toBe(true)
  })

  it('restricts the answer to the outlet chosen, by any of its names', async () => {
    const answer = await discord.command('ask', { question: 'Taiwan', outlet: 'the ft' })
    expect(answer.text).toContain('Financial Times')
    expect(answer.text).not.toContain('**Reuters')
  })

  it('helps with an outlet that the corpus does not have', async () => {
    const answer = await discord.command('ask', { question: 'Taiwan', outlet: 'The **Daily** Bugle' })
    expect(answer.text).toContain('no outlet “The \\*\\*Daily\\*\\* Bugle”')
    expect(answer.text).toContain('Reuters')
    expect(answer.ephemeral).toBe(true)
  })

  it('shows Markdown and mentions of a question as plain text', async () => {
    const answer = await discord.command('ask', {
      question: '@everyone **who** is <@500000000000000001> [x](http://x.y)?',
    })
    expect(answer.text).toContain(
      '\\@everyone \\*\\*who\\*\\* is \\<\\@500000000000000001\\> \\[x\\]\\(http\\://x.y\\)?',
    )
  })

  it('passes over an option that Discord still shows and the bot no longer has', async () => {
    const stored = discord.commands.get('global')?.find(({ name }) => name === 'ask')
    const options = stored?.options as unknown[]
    options.push({ name: 'old', type: 3 })
    const answer = await discord.command('ask', { question: 'who is xue jian', old: 'x' })
    options.pop()
    expect(answer.plain).toContain('Osaka')
  })

  it('completes outlets by name and alias', async () => {
    expect((await discord.complete('ask', 'outlet', 'ft')).map(({ name }) => name)).toEqual(['Financial Times'])
    expect((await discord.complete('ask', 'outlet', 'tele')).map(({ name }) => name)).toEqual(['The Telegraph'])
    expect((await discord.complete('ask', 'outlet', '')).length).toBeLessThanOrEqual(25)
    expect((await discord.complete('ask', 'outlet', 'zzz')).map(({ name }) => name)).toEqual([])
  })
})

describe('/corpus reload', () => {
  const moderator = { manageGuild: true }

  it.each([
    ['a member without rights', {}],
    ['anybody in direct messages', { guild: null }],
    ['a moderator of another server', { guild: ELSEWHERE, manageGuild: true }],
    ['a role of the same name elsewhere', { guild: ELSEWHERE, roles: [MODERATOR_ROLE] }],
  ])('refuses %s', async (_, member) => {
    const answer = await discord.command('corpus reload', {}, member)
    expect(answer.text).toContain('Only moderators of the home server')
    expect(answer.ephemeral).toBe(true)
  })

  it.each([
    ['Manage Server', moderator],
    ['a configured role', { roles: [MODERATOR_ROLE] }],
  ])('obeys %s', async (_, member) => {
    const answer = await discord.command('corpus reload', {}, member)
    expect(answer.text).toMatch(
      /^Reloaded: 15 passages of 1 article, in \d+ ms\.\nNo article and no passage changed\.$/,
    )
  })

  it('swaps in what changed', async () => {
    const file = join(corpus.dir, 'articles', 'harbour.md')
    writeFileSync(
      file,
      '---\ntitle: Harbour\npublisher: The Bugle\n---\nThe harbour crane collapsed, Mayor Ann Roe said.\n',
    )
    const answer = await discord.command('corpus reload', {}, moderator)
    expect(answer.text).toContain('16 passages of 2 articles')
    expect((await discord.command('ask', { question: 'harbour crane collapsed' })).plain).toContain('Speaker: Ann Roe')
    rmSync(file)
    await discord.command('corpus reload', {}, moderator)
    expect((await discord.command('ask', { question: 'harbour crane collapsed' })).text).toContain('no answer')
  })

  it('changes nothing on a broken file, and names file, line and remedy', async () => {
    const file = join(corpus.dir, 'articles', 'broken.md')
    writeFileSync(file, '---\ntitle: No publisher\n---\nText.\n')
    const answer = await discord.command('corpus reload', {}, moderator)
    expect(answer.text).toContain('Nothing changed')
    expect(answer.text).toContain('articles/broken.md\\:2\\: no publisher')
    expect(answer.text).toContain('Add \\`publisher\\: …\\`')
    expect((await discord.command('ask', { question: 'who is Xue Jian' })).text).toContain('Osaka')
    rmSync(file)
    expect((await discord.command('corpus reload', {}, moderator)).text).toContain('Reloaded')
  })
})

describe('start and end', () => {
  it('takes /corpus away from a former home server', async () => {
    await use({ CORPUS_DIR: corpus.dir, HOME_GUILD_ID: ELSEWHERE })
    await discord.until(() => discord.commands.get(HOME)?.length === 0)
    expect(discord.commands.get(ELSEWHERE)?.map(({ name }) => name)).toEqual(['corpus'])
  })

  it('has no /corpus without a home server, and says so', async () => {
    await use({ CORPUS_DIR: corpus.dir, HOME_GUILD_ID: '' })
    await expect.poll(() => bot.log()).toContain('no HOME_GUILD_ID: there is no /corpus')
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly on %s', async (signal) => {
    const { code, tookMs } = await bot.stop(signal)
    expect(code).toBe(0)
    expect(tookMs).toBeLessThan(5000)
  })

  it('never logs the token or a question', () => {
    expect(bot.log()).not.toContain(TOKEN)
    expect(bot.log()).not.toContain('Xue')
  })
})

it('sends nothing beyond what Discord allows', () => {
  expect(discord.faults).toEqual([])
})
