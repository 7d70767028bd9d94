// The live corpus and its worker, as built: reloads in turn, forecasts shared, a worker that dies.

import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LiveCorpus } from '../../src/live/live-corpus.ts'
import type { Reader } from '../../src/live/reader.ts'
import { copyCorpus } from '../lookalike/bot.ts'
import { sound } from '../sound.ts'

// A worker is a file of its own: the built one is started.
const built = (file: string): Promise<unknown> => import(join(process.cwd(), 'dist', 'live', file))
const { startLiveCorpus } = (await built('live-corpus.js')) as typeof import('../../src/live/live-corpus.ts')
const { startReader } = (await built('reader.js')) as typeof import('../../src/live/reader.ts')

const cacheDir = mkdtempSync(join(tmpdir(), 'cache-'))
let dir: string
const write = (name: string, text: string): void => writeFileSync(join(dir, 'articles', name), text)
const article = (title: string, text: string): string => `---\ntitle: ${title}\npublisher: The Bugle\n---\n${text}\n`
const BROKEN = '---\ntitle: No publisher\n---\nText.\n'

let remove: () => void
beforeEach(() => {
  const copy = copyCorpus()
  dir = copy.dir
  remove = copy.remove
})
afterEach(() => remove())
afterAll(() => rmSync(cacheDir, { recursive: true }))

describe('the live corpus', () => {
  let corpus: LiveCorpus
  beforeEach(async () => {
    corpus = sound(await startLiveCorpus({ dir, cacheDir }))
  })
  afterEach(() => corpus.close())
  const first = async (question: string): Promise<string | undefined> =>
    sound(await corpus.ask('answer', { question })).first?.passage.text

  it('loads what was saved while a reload ran', async () => {
    const running = corpus.reload()
    await new Promise((resolve) => setImmediate(resolve)) // it has begun
    write('jetty.md', article('Jetty', 'The jetty burnt.'))
    await Promise.all([running, corpus.reload()])
    expect(await first('the jetty burnt')).toBe('The jetty burnt.')
  })

  it('shares one reload among all who ask while another runs', async () => {
    let reloads = 0
    corpus.observe({ reloaded: () => reloads++ })
    const running = corpus.reload()
    await new Promise((resolve) => setImmediate(resolve))
    await Promise.all([running, ...Array.from({ length: 8 }, () => corpus.reload())])
    expect(reloads).toBe(2)
  })

  it('keeps what answers where the folder has a fault, and tells it', async () => {
    write('broken.md', BROKEN)
    expect(await corpus.reload()).toMatchObject({ swapped: false, problems: [{ file: 'articles/broken.md' }] })
    expect(corpus.problems).toHaveLength(1)
    expect(corpus.overview.articles).toBe(1)
  })

  it('spares a faulty file: it stays as it was', async () => {
    write('jetty.md', article('Jetty', 'The jetty burnt.'))
    await corpus.reload()
    write('jetty.md', BROKEN)
    expect(await corpus.reloadSparing()).toMatchObject({ swapped: true })
    expect(await first('the jetty burnt')).toBe('The jetty burnt.')
    expect(corpus.problems).toMatchObject([{ file: 'articles/jetty.md' }])
  })

  it('gives an id to one article alone, though a faulty file stays as it was', async () => {
    write('row.md', article('Row', 'The old row.'))
    await corpus.reload()
    write('row.md', BROKEN)
    write('row.txt', article('Row', 'The new row.'))
    await corpus.reloadSparing()
    expect(Object.values(corpus.overview.articlesById).map(({ file }) => file)).toContain('articles/row.txt')
    expect(corpus.overview.articles).toBe(2)
  })

  it('shows what a change would come to, and changes nothing', async () => {
    const forecast = sound(await corpus.forecast(new Map([['articles/a.md', article('A', 'Ann Roe said no.')]]), 'a'))
    expect(forecast.difference.articles.added).toEqual(['A'])
    expect(forecast.passages.map(({ speakers }) => speakers)).toEqual([['Ann Roe']])
    expect(corpus.overview.articles).toBe(1)
  })

  it('answers a look at the whole folder once for all who ask meanwhile', async () => {
    const looks = Array.from({ length: 8 }, () => corpus.forecast())
    expect(new Set(looks).size).toBe(1)
    expect(sound(await looks[0])?.problems).toEqual([])
  })

  it('counts what waits', async () => {
    const asked = Array.from({ length: 5 }, () => first('who is xue jian'))
    expect(corpus.waiting).toBe(5)
    await Promise.all(asked)
    expect(corpus.waiting).toBe(0)
  })
})

describe('a reader', () => {
  it('has the problems of a folder with faults', async () => {
    write('broken.md', BROKEN)
    expect(await startReader({ dir, onProblem: 'refuse' })).toMatchObject({
      failed: 'problems',
      problems: [{ line: 2 }],
    })
  })

  it('has the problems of a folder that is not there', async () => {
    expect(await startReader({ dir: join(dir, 'none'), onProblem: 'spare' })).toMatchObject({ failed: 'problems' })
  })

  it('loads nothing where the folder is as it was', async () => {
    const reader = sound(await startReader({ dir, cacheDir, onProblem: 'refuse' })) as Reader
    const { revision } = reader.overview
    await reader.end()
    expect(await startReader({ dir, cacheDir, onProblem: 'refuse', unlessRevision: revision })).toBe('unchanged')
  })

  it('rejects what it owes when it ends, and what is asked afterwards', async () => {
    const reader = sound(await startReader({ dir, cacheDir, onProblem: 'refuse' })) as Reader
    const owed = reader.ask('answer', { question: 'who is xue jian' })
    const refused = expect(owed).rejects.toThrow('the corpus worker ended')
    await reader.end()
    await refused
    await expect(reader.ask('review', {})).rejects.toThrow('the corpus worker ended')
    await expect(reader.gone).resolves.toBeInstanceOf(Error)
  })

  it('answers what it holds before it retires', async () => {
    const reader = sound(await startReader({ dir, cacheDir, onProblem: 'refuse' })) as Reader
    const owed = reader.ask('answer', { question: 'who is xue jian' })
    await reader.retire()
    expect(sound(await owed).verdict).toBe('answered')
  })

  it('reads a registry anew where its cache is damaged', async () => {
    const damaged = mkdtempSync(join(tmpdir(), 'cache-'))
    const again = async (): Promise<number> => {
      const reader = sound(await startReader({ dir, cacheDir: damaged, onProblem: 'refuse' })) as Reader
      await reader.end()
      return reader.overview.outlets.length
    }
    const outlets = await again()
    const { readdirSync } = await import('node:fs')
    for (const file of readdirSync(damaged)) writeFileSync(join(damaged, file), 'x\n[]')
    expect(await again()).toBe(outlets)
    renameSync(damaged, `${damaged}-gone`)
    writeFileSync(damaged, 'a file where the folder was')
    expect(await again()).toBe(outlets)
    rmSync(damaged)
    rmSync(`${damaged}-gone`, { recursive: true })
  })
})
