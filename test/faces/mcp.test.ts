// The Model Context Protocol, asked by its official client.

import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyCorpus, MAIN } from '../lookalike/bot.ts'

const corpus = copyCorpus()
const client = new Client({ name: 'tests', version: '1.0.0' })

beforeAll(async () => {
  const env = { PATH: process.env.PATH ?? '', CORPUS_DIR: corpus.dir, DATA_DIR: join(corpus.dir, 'data') }
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [MAIN, 'mcp'], env }))
})
afterAll(async () => {
  await client.close()
  corpus.remove()
})

interface Told {
  readonly isError?: boolean
  readonly structuredContent?: Record<string, unknown>
  readonly content: readonly { readonly text: string }[]
}
const call = async (name: string, args: Record<string, unknown> = {}): Promise<Told> =>
  (await client.callTool({ name, arguments: args })) as unknown as Told

describe('an assistant', () => {
  it('is told to quote, and finds read-only tools', async () => {
    expect(client.getInstructions()).toContain('letter for letter')
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'who', 'compare', 'sources'])
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
  })

  it('is given passages with spans, verdict and provenance', async () => {
    const { structuredContent, content } = await call('ask', { question: 'who is dennis wilder', limit: 1 })
    expect(structuredContent).toMatchObject({
      verdict: 'answered',
      passages: [{ speakers: ['Dennis Wilder'], publisher: 'Newsmax', start: expect.any(Number) }],
    })
    expect(JSON.parse(content[0]?.text ?? '')).toEqual(structuredContent)
    expect((await call('who', { name: 'wilder' })).structuredContent).toMatchObject({
      speaker: 'Dennis Wilder',
      count: 1,
    })
    const compared = await call('compare', { topic: 'the consul in Osaka', outlets: 'telegraph, reuters' })
    expect(compared.structuredContent?.outlets).toHaveLength(2)
    expect((await call('sources')).structuredContent).toMatchObject({ articles: [{ publisher: 'Newsmax' }] })
  })

  it('is told which name nobody knows', async () => {
    const { isError, content } = await call('ask', { question: 'x', outlet: 'Gazette' })
    expect([isError, content[0]?.text]).toEqual([true, 'The corpus has no outlet “Gazette”. “sources” lists them.'])
    expect((await call('ask', { limit: 3 })).isError).toBe(true)
  })

  it('reads passages and articles as resources', async () => {
    const { structuredContent } = await call('ask', { question: 'who is dennis wilder', limit: 1 })
    const { passages } = structuredContent as { passages: [{ id: string; text: string }] }
    const [{ id, text }] = passages
    const read = async (uri: string) =>
      JSON.parse(((await client.readResource({ uri })).contents[0] as { text: string }).text) as Record<string, unknown>
    expect(await read(`according-to://passages/${id}`)).toMatchObject({ id, text, from: { publisher: 'Newsmax' } })
    const { resources } = await client.listResources()
    expect(await read(resources[0]?.uri ?? '')).toMatchObject({ whole: false })
  })

  it.each([
    'according-to://passages/none',
    'according-to://articles/none',
    'according-to://articles/%ff',
    'according-to://articles/a%00b',
    'according-to://outlets/none',
    'no address',
  ])('is told that there is nothing at %s', async (uri) => {
    await expect(client.readResource({ uri })).rejects.toMatchObject({ code: -32002, data: { uri } })
  })

  it.each<[string, Record<string, unknown>, boolean]>([
    ['who', { name: ' ' }, true],
    ['who', { name: ' wilder ' }, false],
    ['compare', { topic: '\u0000' }, true],
    ['ask', { question: '\t' }, true],
    ['ask', { question: 'taiwan', colour: 'red' }, true],
    ['ask', { question: 'taiwan' }, false],
    ['sources', { limit: 3 }, true],
    ['compare', { topic: 'taiwan', limit: 21 }, true],
    ['who', { name: 'wilder', limit: 200 }, false],
  ])('asks by %s with %j: refused is %s', async (name, given, refused) => {
    expect((await call(name, given)).isError ?? false).toBe(refused)
  })

  it('is answered from what the corpus holds now', async () => {
    const file = join(corpus.dir, 'articles', 'eel.md')
    writeFileSync(file, '---\ntitle: Eel\npublisher: The Bugle\n---\nAn eel jammed the lock gate, Bo Lund said.\n')
    const found = async () =>
      JSON.stringify((await call('ask', { question: 'what jammed the lock gate' })).structuredContent)
    while (!(await found()).includes('An eel'));
    rmSync(file)
  })
})
