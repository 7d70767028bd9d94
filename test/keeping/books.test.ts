// What is kept beside the corpus, through damage, floods and other processes.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Passage } from '../../src/attribution/passage.ts'
import { cooldown } from '../../src/discord/cooldown.ts'
import { clearUnfinished } from '../../src/files/atomic-file.ts'
import { type Damaged, damagedIn } from '../../src/files/damage.ts'
import { lockFolder } from '../../src/files/data-lock.ts'
import { articleFiles } from '../../src/keeping/article-files.ts'
import { openGaps } from '../../src/keeping/gaps.ts'
import { openReports } from '../../src/keeping/reports.ts'
import { lastDay, openWatches } from '../../src/keeping/watches.ts'
import { sound } from '../sound.ts'

let data: string
let told: Damaged[]
const onDamage = (damaged: Damaged): unknown => told.push(damaged)
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'data-'))
  told = []
})
afterEach(() => rmSync(data, { recursive: true }))

describe('gaps', () => {
  const open = () =>
    openGaps(data, {
      onFault: (error) => {
        throw error
      },
      onDamage,
    })

  it('keep the question that many ask, though a flood fills the list before', async () => {
    const gaps = open()
    for (let round = 0; round < 2; round++)
      for (let at = 0; at < 500; at++) gaps.add(`nonsense${at} gibberish${at}`, 'nothing')
    for (let asked = 0; asked < 200; asked++) {
      gaps.add('Is the bridge open?', 'nothing')
      gaps.add(`drivel${asked} twaddle${asked}`, 'nothing')
    }
    await gaps.flush()
    const [first] = await open().list()
    expect(first).toMatchObject({ question: 'Is the bridge open?', times: 200 })
    expect(await gaps.list()).toHaveLength(500)
  })

  it('are bounded whatever comes', async () => {
    const gaps = open()
    for (let at = 0; at < 5000; at++) gaps.add(`nonsense${at}`, 'nothing')
    await gaps.flush()
    expect(JSON.parse(readFileSync(join(data, 'gaps.json'), 'utf8')).length).toBeLessThanOrEqual(2000)
  })

  it.each([
    ['no JSON', '[{"id":', 0],
    ['no list', '{"a":1}', 0],
    ['a null among them', '[null,{"id":"a","question":"q","times":2,"verdict":"nothing","day":"2025-11-30"}]', 1],
  ])('with %s set the damage aside and keep the rest', async (_, text, kept) => {
    writeFileSync(join(data, 'gaps.json'), text)
    const gaps = open()
    expect(await gaps.list()).toHaveLength(kept)
    expect(told).toEqual([{ file: 'gaps.json', entries: 1 }])
    gaps.add('and now?', 'nothing')
    await gaps.flush()
    expect(await open().list()).toHaveLength(kept + 1)
    expect(await damagedIn(data)).toEqual(['gaps.json.damaged'])
  })
})

describe('reports', () => {
  const passage = (id: string) => ({ id, article: 'a', text: 'Text.' }) as Passage

  it('of one member are bounded a day, and of all', async () => {
    const reports = openReports(data, onDamage)
    const outcomes: unknown[] = []
    for (let at = 0; at < 25; at++) outcomes.push(await reports.add(passage(`p${at}`), { word: '' }, 'member'))
    expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(20)
    expect(outcomes.at(-1)).toBe('too many')
    expect(await reports.add(passage('p'), { word: '' }, 'another')).toBe('kept')
  })

  it('are resolved many at once', async () => {
    const reports = openReports(data, onDamage)
    for (let member = 0; member < 10; member++) await reports.add(passage('p'), { word: '' }, `member${member}`)
    await reports.resolve((await reports.open()).slice(0, 9).map(({ by }) => by))
    expect(await openReports(data, onDamage).open()).toHaveLength(1)
  })

  it('with damaged lines go on without them, and lose none of the others', async () => {
    const reports = openReports(data, onDamage)
    await reports.add(passage('p'), { word: 'word' }, 'member')
    const good = readFileSync(join(data, 'reports.jsonl'), 'utf8')
    writeFileSync(join(data, 'reports.jsonl'), `null\n${good}{"foreign":1}\n{"cut sho`)
    const again = openReports(data, onDamage)
    expect(await again.open()).toHaveLength(1)
    expect(told).toEqual([{ file: 'reports.jsonl', entries: 3 }])
    expect(readFileSync(join(data, 'reports.jsonl'), 'utf8')).toBe(good)
    expect(await again.add(passage('p'), { word: '' }, 'member')).toBe('known')
    told = []
    await openReports(data, onDamage).open()
    expect(told).toEqual([])
  })
})

describe('a new article’s file', () => {
  it.each([
    ['../../outside', 'articles/outside'],
    ['/etc/passwd', 'articles/etc-passwd'],
    ['..', 'articles/article'],
    ['CON', 'articles/article-con'],
    ['日本と中国', 'articles/日本と中国'],
    ['.hidden', 'articles/hidden'],
    ['x'.repeat(300), `articles/${'x'.repeat(60)}`],
    ['<b>**@everyone**</b>', 'articles/b-everyone-b'],
  ])('of the title %s is %s', async (title, file) => {
    expect(await articleFiles(data, data).newFile(title)).toBe(`${file}.md`)
  })
})

describe('the trash', () => {
  it('restores though a stray file lies among its days', async () => {
    const files = articleFiles(data, data)
    mkdirSync(join(data, 'trash', '2025-11-30'), { recursive: true })
    writeFileSync(join(data, 'trash', 'notes.txt'), 'mine')
    writeFileSync(join(data, 'trash', '2025-11-30', 'row.md'), '---\ntitle: A row\npublisher: The Bugle\n---\nRow.')
    expect(await files.trashed()).toEqual([{ name: '2025-11-30/row.md', title: 'A row' }])
    expect(await files.restore('2025-11-30/row.md')).toBe('articles/row.md')
  })
})

describe('the lock of a data folder', () => {
  it('keeps a second process out, and is given back', async () => {
    const first = await lockFolder(data)
    const other = readFileSync(join(data, 'lock'), 'utf8').replace(`"pid":${process.pid}`, `"pid":${process.ppid}`)
    const began = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
    writeFileSync(join(data, 'lock'), JSON.stringify({ ...JSON.parse(other), began }))
    expect(await lockFolder(data)).toMatchObject({ failed: 'locked', text: expect.stringContaining('DATA_DIR') })
    await sound(first)()
    expect(existsSync(join(data, 'lock'))).toBe(false)
  })

  it.each([
    ['a process that is dead', { pid: 2 ** 22 - 1, began: '1' }],
    ['another process that has its number now', { pid: process.ppid, began: '1' }],
    ['this very number, from before', { pid: process.pid, began: '1' }],
  ])('of %s is taken over', async (_, holder) => {
    const { hostname } = await import('node:os')
    writeFileSync(join(data, 'lock'), JSON.stringify({ host: hostname(), ...holder }))
    await sound(await lockFolder(data))()
  })

  it('of another host counts as long as it gives signs of life', async () => {
    writeFileSync(join(data, 'lock'), JSON.stringify({ host: 'elsewhere', pid: 1, began: '1' }))
    expect(await lockFolder(data)).toMatchObject({ failed: 'locked' })
    const { utimesSync } = await import('node:fs')
    utimesSync(join(data, 'lock'), new Date(0), new Date(0))
    await sound(await lockFolder(data))()
  })

  it('that is cut short is taken over', async () => {
    writeFileSync(join(data, 'lock'), '{"pi')
    await sound(await lockFolder(data))()
  })
})

it('what a killed process left unfinished is cleared, and nothing else', async () => {
  for (const name of ['.row.md.0123abcd.tmp', '.hidden.md', 'row.md', 'notes.tmp']) writeFileSync(join(data, name), 'x')
  await clearUnfinished([data, join(data, 'none')])
  expect(
    ['.row.md.0123abcd.tmp', '.hidden.md', 'row.md', 'notes.tmp'].filter((name) => existsSync(join(data, name))),
  ).toEqual(['.hidden.md', 'row.md', 'notes.tmp'])
})

describe('a cooldown', () => {
  it('counts for each member and kind apart', () => {
    let now = 0
    const wait = cooldown(2, () => now)
    expect([wait('a', 'ask'), wait('a', 'ask'), wait('a', 'who'), wait('b', 'ask')]).toEqual([0, 2, 0, 0])
    now = 1500
    expect(wait('a', 'ask')).toBe(1)
    now = 2000
    expect(wait('a', 'ask')).toBe(0)
  })

  it('goes by a clock that is never set back', () => {
    const wait = cooldown(60)
    wait('a', 'ask')
    const { now } = Date
    Date.now = () => 0
    expect(wait('a', 'ask')).toBeLessThanOrEqual(60)
    Date.now = now
  })
})

describe('watches', () => {
  const TODAY = '2026-01-05'
  const to = { kind: 'user', id: '1' } as const
  const open = () => openWatches(data, onDamage)

  it('are kept once, found for, told, and dropped', async () => {
    const watches = open()
    for (let time = 0; time < 2; time++) await watches.add({ to, topic: 'ferry', locale: 'ja' }, TODAY)
    const [watch, ...others] = await open().list(TODAY, to)
    expect([watch?.topic, watch?.until, others]).toEqual(['ferry', '2026-04-05', []])
    await watches.note(new Map([[watch?.id ?? '', ['a', 'b']]]), 'a b')
    expect((await open().list(TODAY))[0]?.found).toEqual(['a', 'b'])
    expect(await open().known()).toBe('a b')
    await watches.told([watch?.id ?? ''], TODAY)
    expect((await open().list(TODAY))[0]).toMatchObject({ found: [], told: TODAY })
    await watches.drop({ kind: 'channel', id: '1' })
    expect(await open().list(TODAY)).toHaveLength(1)
    await watches.drop(to)
    expect(await open().list(TODAY)).toEqual([])
  })

  it('end by themselves', async () => {
    await open().add({ to, topic: 'ferry', locale: 'ja' }, TODAY)
    expect(await open().list(lastDay(TODAY))).toHaveLength(1)
    expect(await open().list('2026-04-06')).toEqual([])
    expect(readFileSync(join(data, 'watches.json'), 'utf8')).toBe('[]')
  })

  it('are set aside where they are damaged, and go on', async () => {
    writeFileSync(join(data, 'watches.json'), '{"no":"list"}')
    expect(await open().list(TODAY)).toEqual([])
    expect(told).toHaveLength(1)
  })
})
