// What Discord, the network and the machine do on a bad day, and the bot that goes on answering.

import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bot, copyCorpus, openStage, runMain, type Stage } from '../lookalike/bot.ts'
import { type Discord, startDiscord, TOKEN } from '../lookalike/discord.ts'

let discord: Discord
let bot: Bot
let stage: Stage
const data = mkdtempSync(join(tmpdir(), 'data-'))
const env = { DATA_DIR: data, GAPS: 'on' }
beforeAll(async () => {
  discord = await startDiscord()
  stage = openStage(discord)
})
beforeEach(() => use(env))
const use = async (...how: Parameters<Stage['bot']>): Promise<void> => {
  bot = await stage.bot(...how)
}
afterAll(async () => {
  await stage.stop()
  await discord.close()
  rmSync(data, { recursive: true })
})

const CALLBACK = /callback$/
const ask = (question = 'who is xue jian') => discord.command('ask', { question })
const timesLogged = (words: string): number => bot.log().split(words).length - 1

it('tells an unexpected error in one sentence, with a reference that is in the log too', async () => {
  discord.failNext(CALLBACK, 400, { code: 50035, message: 'Invalid Form Body' })
  const { plain, ephemeral } = await ask()
  const reference = /this reference: ([0-9a-f]{8})/.exec(plain)?.[1]
  expect(ephemeral).toBe(true)
  expect(reference).toBeDefined()
  await expect.poll(() => timesLogged(`"reference":"${reference}"`), { timeout: 10_000 }).toBe(1)
  expect(plain).not.toContain('Invalid Form Body')
  expect(bot.log()).not.toMatch(/xue jian|token-\d/i)
})

it('lets an expired interaction go, and logs it once', async () => {
  discord.failNext(CALLBACK, 404, { code: 10062, message: 'Unknown interaction' })
  void ask()
  await expect.poll(() => timesLogged('answered too late'), { timeout: 10_000 }).toBe(1)
  expect((await ask()).plain).toContain('Xue Jian')
  expect(timesLogged('answered too late')).toBe(1)
})

it('waits as long as a 429 says, and then answers', async () => {
  discord.failNext(CALLBACK, 429, { message: 'You are being rate limited.', retry_after: 0.3, global: false })
  expect((await ask()).plain).toContain('Xue Jian')
})

it('tries again after a 500', async () => {
  discord.failNext(CALLBACK, 502, { message: 'Bad gateway' }, 2)
  expect((await ask()).plain).toContain('Xue Jian')
})

it('answers others while Discord takes 2 seconds to take one answer, and that one too', async () => {
  discord.calls.length = 0
  discord.delayNext(CALLBACK, 2000)
  const order: string[] = []
  await Promise.all([
    ask().then(() => order.push('slow')),
    new Promise((resolve) => setTimeout(resolve, 200)).then(() => ask()).then(() => order.push('quick')),
  ])
  expect(order).toEqual(['quick', 'slow'])
})

it('answers others while one answer hangs in a socket', async () => {
  discord.calls.length = 0
  discord.delayNext(CALLBACK, Number.POSITIVE_INFINITY)
  void ask()
  await discord.until(() => discord.calls.at(-1)?.endsWith('callback') ?? false)
  expect((await ask()).plain).toContain('Xue Jian')
  await use(env, { fresh: true, former: 'SIGKILL' }) // which would wait for it
})

describe('a lost gateway', () => {
  it.each([4000, 4009, 1006])('is taken up again after close code %i', async (code) => {
    const back = discord.nextConnection()
    discord.dropGateway(code)
    await back
    expect((await ask()).plain).toContain('Xue Jian')
  })

  it.each<[string, number, unknown]>([
    ['is asked to reconnect', 7, null],
    ['has an invalid session that may resume', 9, true],
    ['has an invalid session', 9, false],
  ])('is taken up again when it %s', async (_, op, resumable) => {
    const back = discord.nextConnection()
    discord.sendGateway(op, resumable)
    await back
    expect((await ask()).plain).toContain('Xue Jian')
  })
})

describe('while the corpus worker is busy', () => {
  // Loaded before the bot and in its worker: a question of this word holds the thread for longer than Discord waits.
  const holder = `data:text/javascript,${encodeURIComponent(`
    import { isMainThread, parentPort } from 'node:worker_threads'
    if (!isMainThread) parentPort.on('message', ({ args }) => {
      if (String(args?.[0]?.question).includes('slowly'))
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3500)
    })
  `)}`

  it('every interaction is acknowledged all the same, and answered when it is done', async () => {
    await use({ ...env, NODE_OPTIONS: `--import=${holder}` })
    const hidden = await discord.command('ask', { question: 'what did reuters report', private: true })
    const form = await discord.press(hidden, 'Report')
    void discord.command('ask', { question: 'slowly' })
    await discord.until(() => discord.calls.at(-1)?.startsWith('POST') ?? false)
    const moderator = { manageGuild: true }
    const given = {
      'ask with an outlet': discord.command('ask', { question: 'taiwan', outlet: 'ft' }),
      'ask with an unknown outlet': discord.command('ask', { question: 'taiwan', outlet: 'The Bugle' }),
      who: discord.command('who', { name: 'xue jian' }),
      'who is unknown': discord.command('who', { name: 'nobody' }),
      compare: discord.command('compare', { topic: 'tokyo' }),
      'Find sources': discord.onMessage('Find sources', 'the consul in osaka'),
      page: discord.press(hidden, '▶'),
      context: discord.press(hidden, 'Context'),
      proof: discord.press(hidden, 'Why this source'),
      share: discord.press(hidden, 'Share'),
      report: discord.submit(form, { word: '' }),
      review: discord.command('corpus review', {}, moderator),
      remove: discord.command('corpus remove', { article: 'japan-china-taiwan-remark' }, moderator),
    }
    for (const [what, response] of Object.entries(given)) {
      const { ackMs, plain } = await response
      expect(ackMs, what).toBeLessThan(2500)
      expect(plain, what).not.toBe('')
    }
    for (const what of ['ask with an unknown outlet', 'who is unknown'] as const)
      expect((await given[what]).ephemeral, `${what} is told to the member alone`).toBe(true)
    expect((await given.share).ephemeral).toBe(false)
  })

  it('who comes too late is told so kindly, and nobody is left without an answer', async () => {
    await use({ ...env, NODE_OPTIONS: `--import=${holder}` })
    const slow = ask('slowly')
    const answers = await Promise.all(
      Array.from({ length: 2700 }, (_, at) =>
        discord.command('ask', { question: 'who is xue jian' }, { user: `5000000000000${10_000 + at}` }),
      ),
    )
    const busy = answers.filter(({ plain }) => plain.includes('Too many questions wait'))
    expect(busy.length).toBeGreaterThan(100)
    expect(answers.filter(({ plain }) => plain.includes('Osaka')).length).toBe(answers.length - busy.length)
    expect(busy.every(({ ephemeral }) => ephemeral)).toBe(true)
    await slow
    expect(timesLogged('the corpus worker died')).toBe(0)
  })
})

describe('a corpus worker that dies', () => {
  // Loaded before the bot and in its workers: a question of this word ends the thread, as running out of memory does.
  const flag = join(data, 'die-once')
  const killer = (word: string, condition: string): string =>
    `data:text/javascript,${encodeURIComponent(`
      import { rmSync } from 'node:fs'
      import { isMainThread, parentPort } from 'node:worker_threads'
      const doomed = () => { try { ${condition}; return true } catch { return false } }
      if (!isMainThread) parentPort.on('message', ({ args }) => {
        if (String(args?.[0]?.question).includes('${word}') && doomed()) process.exit(1)
      })
    `)}`

  it('is replaced, and the question it held is answered', async () => {
    writeFileSync(flag, '')
    await use({ ...env, NODE_OPTIONS: `--import=${killer('zebra', `rmSync('${flag}')`)}` })
    const held = ask('xue jian zebra osaka consul')
    expect((await held).plain).toContain('Xue Jian')
    expect(timesLogged('the corpus worker died')).toBe(1)
  })

  it('leaves the problems of the folder as they are now, not as they were', async () => {
    const { dir, remove } = copyCorpus()
    const broken = join(dir, 'articles', 'broken.md')
    writeFileSync(flag, '')
    const settings = {
      ...env,
      CORPUS_DIR: dir,
      WATCH: 'off',
      NODE_OPTIONS: `--import=${killer('zebra', `rmSync('${flag}')`)}`,
    }
    await use(settings)
    writeFileSync(broken, '---\ntitle: No publisher\n---\nText.\n')
    await discord.command('corpus reload', {}, { manageGuild: true })
    rmSync(broken)
    await ask('xue jian zebra osaka consul')
    expect((await discord.command('corpus status', {}, { manageGuild: true })).plain).toContain('No problems.')
    remove()
  })

  it('again and again over one question refuses it kindly, and answers others', async () => {
    await use({ ...env, NODE_OPTIONS: `--import=${killer('zebra', '')}` })
    expect((await ask('zebra')).plain).toContain('That went wrong on our side')
    expect((await ask()).plain).toContain('Xue Jian')
  })
})

it('answers though the disk of the data folder is full', async () => {
  const full = mkdtempSync(join(tmpdir(), 'full-'))
  for (const name of ['reports.jsonl', 'audit.jsonl']) symlinkSync('/dev/full', join(full, name))
  await use({ ...env, DATA_DIR: full })
  expect((await ask('how to bake bread')).plain).toContain('no answer')
  const reload = await discord.command('corpus reload', {}, { manageGuild: true })
  expect(reload.plain).toMatch(/^Reloaded/)
  await expect.poll(() => timesLogged('the audit trail could not be written'), { timeout: 5000 }).toBe(1)
  const form = await discord.press(await ask(), 'Report')
  expect((await discord.submit(form, { word: '' })).plain).toContain('could not be kept')
  expect((await ask()).plain).toContain('Xue Jian')
  rmSync(full, { recursive: true })
})

it('finishes what is under way on SIGTERM, and leaves within 10 s', async () => {
  await use(env, { fresh: true })
  discord.calls.length = 0
  discord.delayNext(CALLBACK, 1500)
  const last = ask()
  await discord.until(() => discord.calls.at(-1)?.endsWith('callback') ?? false)
  const stopped = bot.stop()
  expect((await last).plain).toContain('Xue Jian')
  const { code, tookMs } = await stopped
  expect(code).toBe(0)
  expect(tookMs).toBeLessThan(10_000)
})

it('leaves within 10 s though an answer hangs', async () => {
  discord.calls.length = 0
  discord.delayNext(CALLBACK, Number.POSITIVE_INFINITY)
  void ask()
  await discord.until(() => discord.calls.at(-1)?.endsWith('callback') ?? false)
  const { code, tookMs } = await bot.stop()
  expect(code).toBe(0)
  expect(tookMs).toBeLessThan(10_000)
})

it('a second process on the same data folder says so and ends', async () => {
  const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url, DATA_DIR: data }
  const { code, err } = await runMain([], '', settings)
  expect(err).toContain('belongs to another process')
  expect(code).toBe(1)
  expect((await ask()).plain).toContain('Xue Jian')
})

describe('a start that fails says why, and by its exit code whether another may help', () => {
  const MEND_FIRST = 78
  const TRY_AGAIN = 1
  const elsewhere = mkdtempSync(join(tmpdir(), 'data-'))
  afterAll(() => rmSync(elsewhere, { recursive: true }))
  const start = (settings: Record<string, string>) =>
    runMain([], '', { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url, DATA_DIR: elsewhere, ...settings })

  it('a token that Discord refuses', async () => {
    const { code, err } = await start({ DISCORD_TOKEN: 'MTAwMDAwMDAwMDAwMDAwMDAx.Gabcde.wrong' })
    expect(err).toContain('Discord refused the token (401)')
    expect(err).not.toContain('Gabcde.wrong')
    expect(code).toBe(MEND_FIRST)
  })

  it('a Discord that cannot be reached', async () => {
    const { code, err } = await start({ DISCORD_API_URL: 'http://127.0.0.1:9/api' })
    expect(err).toContain('Discord could not be reached')
    expect(code).toBe(TRY_AGAIN)
  })

  it('an application that may not', async () => {
    discord.failNext(/gateway\/bot/, 403, { code: 50001, message: 'Missing Access' })
    const { code, err } = await start({})
    expect(err).toContain('Discord answered 403 (Missing Access)')
    expect(code).toBe(MEND_FIRST)
  })

  it('a port that is taken', async () => {
    const { port } = new URL(discord.url)
    const { code, err } = await start({ HTTP_PORT: port })
    expect(err).toContain(`HTTP_PORT ${port} cannot be had (EADDRINUSE)`)
    expect(code).toBe(MEND_FIRST)
  })

  it('a Discord in trouble', async () => {
    discord.failNext(/gateway\/bot/, 503, { message: 'Service unavailable' }, 10)
    const { code, err } = await start({})
    expect(err).toContain('Discord is in trouble (503)')
    expect(code).toBe(TRY_AGAIN)
  })
})
