// Settings: one record each, from which they are read and .env.example is made.

import { expect, it } from 'vitest'
import { describeSettings, parseConfig } from '../src/config.ts'
import { sound } from './sound.ts'

it('.env.example names every setting with its sentence (vitest -u writes it anew)', async () => {
  await expect(describeSettings()).toMatchFileSnapshot('../.env.example')
})

it('what nobody set has its default', () => {
  expect(sound(parseConfig({ DISCORD_TOKEN: '  ' }))).toMatchObject({
    discordToken: undefined,
    moderatorRoleIds: [],
    watching: 'on',
    onProblems: 'stop',
    keepsGaps: false,
    cooldownSeconds: 2,
    privateAnswers: false,
    httpHost: '127.0.0.1',
    logLevel: 'info',
  })
})

it.each([
  ['MODERATOR_ROLE_IDS', '300000000000000001, 300000000000000002', 'moderatorRoleIds', 2],
  ['GAPS', 'on', 'keepsGaps', true],
  ['HTTP_PORT', '9464', 'httpPort', 9464],
  ['DISCORD_API_URL', 'https://proxy.example/api/', 'discordApiUrl', 'https://proxy.example/api'],
] as const)('%s=%s is read as %s', (name, text, key, expected) => {
  const value = sound(parseConfig({ [name]: text }))[key]
  expect(Array.isArray(value) ? value.length : value).toBe(expected)
})

it.each([
  ['DISCORD_TOKEN', 'nonsense'],
  ['HOME_GUILD_ID', 'home'],
  ['COOLDOWN_SECONDS', '1.5'],
  ['GAPS', 'yes'],
  ['HTTP_PORT', '70000'],
  ['SHARDS', '8/8'],
  ['DISCORD_API_URL', 'http://proxy.example/api'],
])('%s=%s is a fault that is told by name, without its value', (name, text) => {
  const { text: told } = parseConfig({ [name]: text, LOG_LEVEL: 'loud' }) as { text: string }
  expect(told.split('\n').map((line) => line.split(' ')[0])).toContain(name)
  expect(told).toContain('LOG_LEVEL')
  expect(told).not.toContain(text === 'yes' ? 'yes' : ` ${text}`)
})
