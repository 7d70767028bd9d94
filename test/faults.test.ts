// What Discord does on a bad day, and the bot that goes on answering.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bot, startBot } from './lookalike/bot.ts'
import { type Discord, startDiscord } from './lookalike/discord.ts'

let discord: Discord
let bot: Bot
beforeAll(async () => {
  discord = await startDiscord()
  bot = await startBot(discord)
})
afterAll(async () => {
  await bot.stop()
  await discord.close()
})

const CALLBACK = /callback$/
const ask = () => discord.command('ask', { question: 'who is xue jian' })
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

describe('a lost gateway', () => {
  it.each([4000, 4009])('is taken up again after close code %i', async (code) => {
    const back = discord.nextConnection()
    discord.dropGateway(code)
    await back
    expect((await ask()).plain).toContain('Xue Jian')
  })
})

it('is still the same process', async () => {
  expect((await bot.stop()).code).toBe(0)
  bot = await startBot(discord)
})
