// A corpus that takes its time: whoever asks meanwhile is told so, and so are the log and whoever watches.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CORPUS, freePort, MAIN } from '../lookalike/bot.ts'
import { type Discord, HOME, startDiscord, TOKEN } from '../lookalike/discord.ts'

const folder = mkdtempSync(join(tmpdir(), 'loading-'))
let discord: Discord
let child: ChildProcessWithoutNullStreams | undefined
beforeAll(async () => {
  discord = await startDiscord()
  mkdirSync(join(folder, 'articles'))
  for (const file of ['outlets.yaml', 'glossary.yaml']) cpSync(join(CORPUS, file), join(folder, file))
  const paragraph = (article: number, at: number): string =>
    `Dockers of pier ${article} told Reuters on Monday that crane ${at} would not move before the harbour board met them.`
  for (let article = 0; article < 300; article++) {
    const body = Array.from({ length: 200 }, (_, at) => paragraph(article, at)).join('\n')
    writeFileSync(
      join(folder, 'articles', `${article}.md`),
      `---\ntitle: A${article}\npublisher: The Bugle\n---\n${body}\n`,
    )
  }
})
afterAll(async () => {
  child?.kill('SIGKILL')
  await discord.close()
  rmSync(folder, { recursive: true, force: true })
})

it('tells how far it is, and answers once it is there', async () => {
  const port = await freePort()
  const connected = discord.nextConnection()
  child = spawn(process.execPath, [MAIN], {
    cwd: tmpdir(),
    env: {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.url,
      HOME_GUILD_ID: HOME,
      CORPUS_DIR: folder,
      DATA_DIR: join(folder, 'data'),
      HTTP_PORT: String(port),
      COOLDOWN_SECONDS: '0',
    },
  })
  let log = ''
  child.stderr.on('data', (data) => {
    log += data
  })
  await connected
  await expect.poll(() => log, { timeout: 10_000 }).toContain('commands registered')
  const told = await discord.command('ask', { question: 'which crane would not move' })
  expect(told.plain).toMatch(/^The corpus is being loaded(?:: \d+ of 300 articles.*)?\. Ask again in a moment\.$/)
  const health = async (): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`)
    return { status: response.status, ...((await response.json()) as object) }
  }
  await expect
    .poll(health, { timeout: 20_000, interval: 20 })
    .toMatchObject({ status: 503, corpus: 'not loaded', loading: { all: 300 } })
  await expect.poll(() => log, { timeout: 60_000 }).toContain('"ready"')
  const answered = await discord.command('ask', { question: 'which crane of pier 17 would not move' })
  expect(answered.plain).toContain('Dockers of pier')
  child.kill()
  await once(child, 'exit')
})
