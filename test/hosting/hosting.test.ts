// What hosts rely on: health, figures, shards, a corpus elsewhere, a doctor.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config.ts'
import { type Bot, copyCorpus, freePort, runMain, startBot } from '../lookalike/bot.ts'
import { type Discord, HOME, startDiscord, TOKEN } from '../lookalike/discord.ts'
import { sound } from '../sound.ts'

let discord: Discord
const corpus = copyCorpus()
beforeAll(async () => {
  discord = await startDiscord()
})
afterAll(async () => {
  await discord.close()
  corpus.remove()
})

const ask = (question = 'who is xue jian') => discord.command('ask', { question })

describe('the HTTP port', () => {
  let bot: Bot
  let port = 0
  beforeAll(async () => {
    port = await freePort()
    bot = await startBot(discord, { HTTP_PORT: String(port), CORPUS_DIR: corpus.dir })
  })
  afterAll(() => bot.stop())
  const get = async (path: string): Promise<[number, string]> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`)
    return [response.status, await response.text()]
  }

  it('says whether the gateway is connected and the corpus loaded', async () => {
    expect(await get('/healthz')).toEqual([200, '{"gateway":"connected","corpus":"loaded"}'])
  })

  it('counts questions by verdict, reloads, times and failures for Prometheus', async () => {
    await ask()
    await ask('how to bake bread')
    await discord.command('corpus reload', {}, { manageGuild: true })
    const [status, text] = await get('/metrics')
    expect(status).toBe(200)
    expect(text).toContain('according_to_questions_total{verdict="answered"} 1')
    expect(text).toContain('according_to_questions_total{verdict="nothing"} 1')
    expect(text).toContain('according_to_reloads_total{outcome="swapped"} 1')
    expect(text).toMatch(/according_to_interaction_seconds_bucket\{le="1",what="ask"\} 2/)
    expect(text).toContain('according_to_passages 15')
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds \d/)
    expect(text).not.toMatch(/xue|bread/i)
  })

  it('serves nothing else', async () => {
    expect((await get('/'))[0]).toBe(404)
    expect((await fetch(`http://127.0.0.1:${port}/healthz`, { method: 'POST' })).status).toBe(405)
  })

  it('takes a bounded number of connections, and lets none wait for ever', async () => {
    const sockets = Array.from({ length: 80 }, () => connect(port, '127.0.0.1'))
    let closed = 0
    for (const socket of sockets) socket.on('close', () => closed++).on('error', () => {})
    await expect.poll(() => closed, { timeout: 5000 }).toBeGreaterThanOrEqual(16)
    await expect.poll(() => closed, { timeout: 15_000 }).toBe(80)
    expect((await get('/healthz'))[0]).toBe(200)
  })

  it('says so while the gateway is away', async () => {
    discord.refuseGateway(true)
    discord.dropGateway(1006)
    await expect.poll(async () => (await get('/healthz'))[0], { timeout: 10_000 }).toBe(503)
    discord.refuseGateway(false)
    await expect.poll(async () => (await get('/healthz'))[0], { timeout: 20_000 }).toBe(200)
  })
})

describe('shards', () => {
  it('of this process among several', async () => {
    const before = discord.shards.length
    const bot = await startBot(discord, { SHARDS: '0-1/4' })
    await expect.poll(() => discord.shards.slice(before), { timeout: 20_000 }).toEqual(['0/4', '1/4'])
    await bot.stop()
  })

  it.each([
    ['0-3/8', { ids: [0, 1, 2, 3], count: 8 }],
    ['5/8', { ids: [5], count: 8 }],
  ])('%s', (text, expected) => {
    expect(sound(parseConfig({ SHARDS: text })).shards).toEqual(expected)
  })

  it.each(['8/8', '3-1/8', '0-3', 'all', '0-3/'])('%s is refused', (text) => {
    expect(parseConfig({ SHARDS: text })).toMatchObject({ text: expect.stringContaining('SHARDS is not like 0-3/8') })
  })
})

describe('a corpus with problems at the start', () => {
  const broken = join(corpus.dir, 'articles', 'broken.md')
  const start = (settings = {}) =>
    runMain([], '', { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url, CORPUS_DIR: corpus.dir, ...settings })

  it('stops the bot with the list', async () => {
    writeFileSync(broken, '---\ntitle: X\n---\nText.\n')
    const { code, err } = await start()
    expect(code).toBe(1)
    expect(err).toContain('articles/broken.md:2: no publisher. Add')
  })

  it('is no hindrance for the good articles where the host says so', async () => {
    const bot = await startBot(discord, { CORPUS_DIR: corpus.dir, ON_PROBLEMS: 'skip' })
    expect((await ask()).plain).toContain('Xue Jian')
    expect(bot.log()).toContain(
      'a file with a fault is left out, or stays as it was when it was last good: articles/broken.md:2',
    )
    await bot.stop()
    rmSync(broken)
  })
})

it('prints the link that invites the bot', async () => {
  const bot = await startBot(discord, {})
  expect(bot.log()).toMatch(
    /https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot\+applications\.commands&permissions=\d+/,
  )
  await bot.stop()
})

describe('doctor', () => {
  const data = mkdtempSync(join(tmpdir(), 'data-'))
  afterAll(() => rmSync(data, { recursive: true }))
  const doctor = (settings: Record<string, string> = {}) =>
    runMain(['doctor'], '', {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.url,
      HOME_GUILD_ID: HOME,
      CORPUS_DIR: corpus.dir,
      DATA_DIR: data,
      ...settings,
    })

  it('finds nothing to mend where all is well', async () => {
    const bot = await startBot(discord, {})
    await bot.stop()
    const { code, out } = await doctor()
    expect(out).not.toContain('✗')
    for (const part of [
      'Node',
      'corpus',
      'data folder',
      'token',
      'home server',
      'commands',
      'https://discord.com/oauth2/authorize',
    ])
      expect(out).toContain(part)
    expect(code).toBe(0)
    expect(out).not.toContain(TOKEN)
  })

  it.each<[string, Record<string, string>, RegExp, number]>([
    ['a wrong token', { DISCORD_TOKEN: 'MTAwMDAwMDAwMDAwMDAwMDAx.Gabcde.wrong' }, /✗ token: .*Reset Token/, 1],
    ['no token', { DISCORD_TOKEN: '' }, /token: .*terminal/, 0],
    ['an unreachable Discord', { DISCORD_API_URL: 'http://127.0.0.1:9/api' }, /✗ token: .*could not be reached/, 1],
    ['a home server without the bot', { HOME_GUILD_ID: '200000000000000099' }, /✗ home server: .*invite/, 1],
    ['a corpus without articles', { CORPUS_DIR: tmpdir() }, /✗ corpus: [^✗]*articles/, 1],
    ['a data folder that cannot be written', { DATA_DIR: '/dev/null/data' }, /✗ data folder: .*ENOTDIR/, 1],
    [
      'an audit channel that the bot does not see',
      { AUDIT_CHANNEL_ID: '700000000000000009' },
      /✗ audit channel: .*View Channel/,
      1,
    ],
    ['a setting that is none', { LOG_LEVEL: 'loud' }, /LOG_LEVEL is none of/, 78],
  ])('finds %s', async (_, settings, expected, expectedCode) => {
    const { code, out, err } = await doctor(settings)
    expect(out + err).toMatch(expected)
    expect(code).toBe(expectedCode)
  })
})
