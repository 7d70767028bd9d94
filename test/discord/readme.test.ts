// What the README draws of Discord's messages, beside what the built bot sends.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CORPUS, openStage, type Stage } from '../lookalike/bot.ts'
import { type Discord, type Response, startDiscord } from '../lookalike/discord.ts'
import { inWords, isDrawn } from '../lookalike/in-words.ts'

const textOf = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')
const README = `${textOf('README.md')}\n${textOf('docs/messages.md')}`

let discord: Discord
let stage: Stage
beforeAll(async () => {
  discord = await startDiscord()
  stage = openStage(discord)
  await stage.bot({ CORPUS_DIR: CORPUS })
})
afterAll(async () => {
  await stage.stop()
  await discord.close()
})

const ask = (question: string): Promise<Response> => discord.command('ask', { question })

/** What each drawing stands under, and how to come to what it draws. */
const DRAWINGS: Readonly<Record<string, () => Promise<Response>>> = {
  '`/ask question: why is tokyo frustrated with senior us officials`': () =>
    ask('why is tokyo frustrated with senior us officials'),
  '*Why this source*, pressed under the passage of Christopher Johnstone': async () =>
    discord.press(await ask('what did christopher johnstone say'), 'Why this source'),
  '*Ask further* below “who called the prime minister a troublemaker?”, with “and what did Reuters say?”': async () => {
    const form = await discord.press(await ask('who called the prime minister a troublemaker?'), 'Ask further')
    return discord.submit(form, {
      question: 'and what did Reuters say?',
      keep: ['t:called prime minister troublemaker'],
    })
  },
  '`/ask question: how do I bake bread`': () => ask('how do I bake bread'),
  '`/compare topic: the consul in Osaka`': () => discord.command('compare', { topic: 'the consul in Osaka' }),
  '`/who name: Dennis Wilder`': () => discord.command('who', { name: 'Dennis Wilder' }),
  '`/timeline topic: survival-threatening situation`': () =>
    discord.command('timeline', { topic: 'survival-threatening situation' }),
  '`/watch topic: a meeting of the two leaders`': () =>
    discord.command('watch', { topic: 'a meeting of the two leaders' }),
  '*Cite*, pressed under the passage of Dennis Wilder': async () =>
    discord.press(await ask('who is dennis wilder'), 'Cite'),
  '`/sources`': () => discord.command('sources'),
  '*Find sources* on a message': () =>
    discord.onMessage('Find sources', 'Trump told his team not to risk the trade deal with China'),
}

describe('the README draws', () => {
  it.each(Object.keys(DRAWINGS))('%s', async (title) => {
    const lines = README.split('\n')
    const start = lines.indexOf(title) + 2
    const end = lines.findIndex((line, at) => at > start && line !== '' && !line.startsWith('    '))
    const drawn = lines.slice(start, end).join('\n')
    const shown = inWords((await DRAWINGS[title]?.())?.body ?? {})
    expect(start, 'is in the README').toBeGreaterThan(2)
    expect(isDrawn(drawn, shown), `it should draw:\n${shown.join('\n')}`).toBe(true)
  })

  it.each([
    ['A crane … [Report]', true],
    ['A crane … [Share]', false],
    ['A ship … [Report]', false],
    ['A crane fell. [Share]', false],
    ['A crane fell. Nobody was hurt. [Cite] [Report]', true],
    ['…', true],
  ])('nothing that is not there: %s', (drawn, isTrue) => {
    expect(isDrawn(drawn, ['| A crane fell.', 'Nobody was hurt.', '[Cite] [Report]'])).toBe(isTrue)
  })
})
