// A hundred questions through every face: one and the same answer.

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { expect, it } from 'vitest'
import { loadLibrary } from '../../src/answer/library.ts'
import { searchPage } from '../../src/site/write-site.ts'
import { copyCorpus, freePort, MAIN, runMain, startBot } from '../lookalike/bot.ts'
import { startDiscord } from '../lookalike/discord.ts'
import { sound } from '../sound.ts'

interface Answer {
  readonly question: string
  readonly verdict: string
  readonly passages: readonly { readonly id: string; readonly text: string; readonly speakers: readonly string[] }[]
}

/** What each verdict but a plain answer says in Discord. */
const WORDS: Readonly<Record<string, string>> = {
  likely: 'This may answer it:',
  related: 'No passage answers this outright.',
  nothing: 'The reporting holds no answer to this.',
}

it('answers a hundred questions alike in the terminal, as JSON, over HTTP, by MCP and in Discord, and shows the same passages on the site', async () => {
  const corpus = copyCorpus()
  const questions = readFileSync(join(process.cwd(), 'test', 'questions', 'questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { q: string }).q.replace(/\s+/g, ' ').trim())
    .filter((question) => question !== '')
    .slice(0, 100)
  expect(questions).toHaveLength(100)
  const env = { CORPUS_DIR: corpus.dir, DATA_DIR: join(corpus.dir, 'data') }

  const { out } = await runMain(['ask', '--json', '--batch'], `${questions.join('\n')}\n`, env)
  const json = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
  const { out: typed } = await runMain([], `${questions.join('\n')}\n`, env)
  const terminal = typed.split(/^> /m).slice(1)

  const port = await freePort()
  const server = spawn(process.execPath, [MAIN, 'serve'], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, ...env, HTTP_PORT: String(port) },
  })
  await new Promise<void>((resolve) =>
    server.stderr.on('data', (data: Buffer) => String(data).includes('serving') && resolve()),
  )
  const client = new Client({ name: 'tests', version: '1.0.0' })
  const transport = { command: process.execPath, args: [MAIN, 'mcp'], env: { PATH: process.env.PATH ?? '', ...env } }
  await client.connect(new StdioClientTransport(transport))
  const discord = await startDiscord()
  const bot = await startBot(discord, { ...env, DATA_DIR: join(corpus.dir, 'bot') })
  const site = searchPage(sound(await loadLibrary(corpus.dir)))
  const onSite = JSON.parse(/id="data">(.*?)<\/script>/s.exec(site.html)?.[1] ?? '') as {
    passages: Record<string, { text: string }>
  }

  for (const [at, question] of questions.entries()) {
    const answer = json[at] as Answer
    const http = await fetch(`http://127.0.0.1:${port}/v1/ask?question=${encodeURIComponent(question)}`)
    expect(await http.json(), question).toEqual(answer)
    const told = await client.callTool({ name: 'ask', arguments: { question } })
    expect(told.structuredContent, question).toEqual(answer)
    const { plain } = await discord.command('ask', { question })
    const [first] = answer.passages
    const flat = (text: string): string => text.replace(/\s+/g, ' ')
    if (first) {
      expect(flat(plain), question).toContain(flat(first.text))
      expect(flat(terminal[at] ?? ''), question).toContain(flat(first.text))
      for (const speaker of first.speakers) expect(plain).toContain(speaker)
    }
    const isAboutBot = plain.includes('Ask me about the reporting') || plain.includes('undated')
    const words = WORDS[answer.verdict]
    if (words !== undefined && !isAboutBot) expect(plain, question).toContain(words)
    if (answer.verdict === 'answered')
      for (const other of Object.values(WORDS)) expect(plain, question).not.toContain(other)
    for (const { id, text } of answer.passages) if (onSite.passages[id]) expect(onSite.passages[id].text).toBe(text)
  }
  expect(Object.keys(onSite.passages).length).toBeGreaterThan(10)
  await client.close()
  server.kill()
  await bot.stop()
  await discord.close()
  corpus.remove()
})
