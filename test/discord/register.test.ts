// Registration: Discord's commands brought in line with a write only where the two differ.

import { REST } from 'discord.js'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { COMMANDS } from '../../src/discord/commands.ts'
import { registerCommands } from '../../src/discord/gateway/register.ts'
import { type Discord, ELSEWHERE, HOME, startDiscord, TOKEN } from '../lookalike/discord.ts'

let discord: Discord
beforeAll(async () => {
  discord = await startDiscord()
})
afterAll(() => discord.close())
beforeEach(() => {
  discord.commands.clear()
  discord.calls.length = 0
})

const log = pino({ level: 'silent' })
const register = (home: string | undefined, commands = COMMANDS): Promise<void> =>
  registerCommands(
    { rest: new REST({ api: discord.url }).setToken(TOKEN), application: { id: '100000000000000001' } },
    commands,
    home,
    new Set(discord.servers),
    log,
  )
const writes = (): string[] => discord.calls.filter((call) => !call.startsWith('GET'))

it('writes all at the first start, and nothing at the next: message commands, forms and texts are compared as Discord keeps them', async () => {
  await register(HOME)
  expect(writes()).toHaveLength(2)
  await register(HOME)
  expect(writes()).toHaveLength(2)
})

it('writes the list again where one command is another', async () => {
  await register(HOME)
  await register(HOME, COMMANDS.slice(1))
  expect(writes()).toHaveLength(3)
  expect(discord.commands.get('global')?.some(({ name }) => name === 'ask')).toBe(false)
})

it('takes /corpus away from a server that was home before', async () => {
  await register(HOME)
  await register(ELSEWHERE)
  expect(discord.commands.get(HOME)).toEqual([])
  expect(discord.commands.get(ELSEWHERE)?.map(({ name }) => name)).toEqual(['corpus'])
})

it('goes on where the bot is not in the home server', async () => {
  discord.failNext(/GET .*guilds/, 403, { code: 50001, message: 'Missing Access' })
  await register(HOME)
  expect(discord.commands.get('global')).toHaveLength(8)
})
