// What is kept beside the corpus, in files and in a database alike: through damage, floods, and other processes that
// write the same books.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Passage } from '../../src/attribution/passage.ts'
import type { Damaged } from '../../src/files/damage.ts'
import { ARTICLES, BOOKS, type Store } from '../../src/files/store.ts'
import { articleFiles, fingerprint } from '../../src/keeping/article-files.ts'
import { openAudit } from '../../src/keeping/audit.ts'
import { openCorrections } from '../../src/keeping/corrections.ts'
import { type Draft, openDrafts } from '../../src/keeping/drafts.ts'
import { openGaps } from '../../src/keeping/gaps.ts'
import { openInbox } from '../../src/keeping/inbox.ts'
import { openReports } from '../../src/keeping/reports.ts'
import { lastDay, openWatches } from '../../src/keeping/watches.ts'
import { gate } from '../gate.ts'
import { sound } from '../sound.ts'
import { KINDS, type Place, plant, plantLines } from './stores.ts'

describe.each(KINDS)('kept in $name:', (kind) => {
  let place: Place
  /** The store as this process has it, and as another would open it. */
  let store: Store
  let told: Damaged[]
  const onDamage = (damaged: Damaged): unknown => told.push(damaged)
  beforeAll(() => kind.begin())
  beforeEach(async () => {
    place = await kind.place()
    store = place.open()
    told = []
  })
  afterEach(() => place.close())
  afterAll(() => kind.end())
  const textOf = (name: string): Promise<string | undefined> => store.read(BOOKS, name)

  describe('gaps', () => {
    const open = () =>
      openGaps(place.open(), {
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
      expect(JSON.parse((await textOf('gaps.json')) ?? '').length).toBeLessThanOrEqual(2000)
    })

    it.each([
      ['no JSON', '[{"id":', 0],
      ['no list', '{"a":1}', 0],
      ['a null among them', '[null,{"id":"a","question":"q","times":2,"verdict":"nothing","day":"2025-11-30"}]', 1],
    ])('with %s set the damage aside and keep the rest', async (_, text, kept) => {
      await plant(store, 'gaps.json', text)
      const gaps = open()
      expect(await gaps.list()).toHaveLength(kept)
      expect(told).toEqual([{ file: 'gaps.json', entries: 1 }])
      gaps.add('and now?', 'nothing')
      await gaps.flush()
      expect(await open().list()).toHaveLength(kept + 1)
      expect((await store.lines('gaps.json.damaged')).length).toBe(1)
    })

    it('that cannot be written wait, and are written once', async () => {
      let fails = true
      const faults: unknown[] = []
      const broken: Store = {
        ...store,
        change: (area, work) =>
          fails ? Promise.reject(Object.assign(new Error('gone'), { code: 'EIO' })) : store.change(area, work),
      }
      const gaps = openGaps(broken, { onFault: (error) => faults.push(error), onDamage })
      gaps.add('is the bridge open', 'nothing')
      await gaps.flush()
      expect(faults).toHaveLength(1)
      fails = false
      await gaps.flush()
      await gaps.flush()
      expect((await open().list()).map(({ times }) => times)).toEqual([1])
    })

    it.each(['before it is written', 'after it is written'])('are told once while one is kept, %s', async (when) => {
      const writing = gate()
      const end = gate()
      const slow: Store = {
        ...store,
        change: async (area, work) => {
          const before = when.startsWith('before')
          const changed = before ? undefined : await store.change(area, work)
          writing.open()
          await end.opened
          return before ? store.change(area, work) : (changed as Awaited<ReturnType<typeof work>>)
        },
      }
      const gaps = openGaps(slow, { onFault: () => {}, onDamage })
      gaps.add('is the bridge open', 'nothing')
      const flushed = gaps.flush()
      await writing.opened
      const listed = gaps.list()
      end.open()
      expect((await listed).map(({ times }) => times)).toEqual([1])
      await flushed
    })
  })

  describe('reports', () => {
    const passage = (id: string) => ({ id, article: 'a', text: 'Text.' }) as Passage

    it('of one member are bounded a day, and of all', async () => {
      const reports = openReports(place.open(), onDamage)
      const outcomes: unknown[] = []
      for (let at = 0; at < 25; at++) outcomes.push(await reports.add(passage(`p${at}`), { word: '' }, 'member'))
      expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(20)
      expect(outcomes.at(-1)).toBe('too many')
      expect(await reports.add(passage('p'), { word: '' }, 'another')).toBe('kept')
    })

    it('are resolved many at once', async () => {
      const reports = openReports(place.open(), onDamage)
      for (let member = 0; member < 10; member++) await reports.add(passage('p'), { word: '' }, `member${member}`)
      const some = (await reports.open()).slice(0, 9).map(({ by }) => by)
      expect(await reports.resolve(some)).toBe(9)
      expect(await reports.resolve(some)).toBe(0)
      expect(await openReports(place.open(), onDamage).open()).toHaveLength(1)
    })

    it('with damaged lines go on without them, and lose none of the others', async () => {
      const reports = openReports(place.open(), onDamage)
      await reports.add(passage('p'), { word: 'word' }, 'member')
      const good = (await store.lines('reports.jsonl')).map(({ text }) => text)
      await plantLines(store, 'reports.jsonl', ['null', '{"foreign":1}', '{"cut sho'])
      const again = openReports(place.open(), onDamage)
      expect(await again.open()).toHaveLength(1)
      expect(told).toEqual([{ file: 'reports.jsonl', entries: 3 }])
      expect((await store.lines('reports.jsonl')).map(({ text }) => text)).toEqual(good)
      expect(await again.add(passage('p'), { word: '' }, 'member')).toBe('known')
      told = []
      await openReports(place.open(), onDamage).open()
      expect(told).toEqual([])
    })

    it('of one process are seen, known and resolved by another', async () => {
      const [one, other] = [openReports(place.open(), onDamage), openReports(place.open(), onDamage)]
      expect(await one.open()).toEqual([])
      await other.add(passage('p'), { word: 'word' }, 'member')
      expect(await one.add(passage('p'), { word: 'word' }, 'member')).toBe('known')
      await one.resolve((await one.open()).map(({ by }) => by))
      await one.resolve((await other.open()).map(({ by }) => by))
      expect(await other.open()).toEqual([])
      expect((await store.lines('reports.jsonl')).length).toBe(2)
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
      expect(await articleFiles(store).newFile(title)).toBe(`${file}.md`)
    })
  })

  describe('article files', () => {
    const TEXT = '---\ntitle: A row\npublisher: The Bugle\n---\nRow.'
    const NEW = TEXT.replace('Row.', 'Row, mended.')

    it('are added, replaced, taken out and brought back, letter for letter', async () => {
      const files = articleFiles(store)
      const text = `${TEXT}\r\n\ufeff\r\nLast – line 日本 \u{1f600}`
      const file = await files.add('articles/row.md', text)
      expect(await articleFiles(place.open()).read(file)).toBe(text)
      expect(await files.replace(file, fingerprint('other'), NEW)).toEqual({ failed: 'conflict' })
      expect(await files.replace(file, fingerprint(text), NEW)).toBe(file)
      expect(await files.remove(file, fingerprint(NEW))).toBe(file)
      expect(await files.read(file)).toBeUndefined()
      const [latest, former] = (await files.trashed()).sort((a, b) => (a.name < b.name ? 1 : -1))
      expect([latest?.title, former?.title]).toEqual(['A row', 'A row'])
      for (const one of await files.trashed()) await files.restore(one.name)
      expect(await files.trashed()).toEqual([])
      expect(await Promise.all(['row', 'row-2'].map((name) => files.read(`articles/${name}.md`)))).toContain(text)
    })

    it('are added once where the same Confirm comes twice, and under two names where two say different things', async () => {
      const files = articleFiles(store)
      expect(await Promise.all([files.add('articles/row.md', TEXT), files.add('articles/row.md', TEXT)])).toEqual([
        'articles/row.md',
        'articles/row.md',
      ])
      expect(await articleFiles(place.open()).add('articles/row.md', NEW)).toBe('articles/row-2.md')
    })

    it('keep to names that file systems take', async () => {
      const files = articleFiles(store)
      const file = `articles/${'山'.repeat(84)}.md`
      await plant(store, file.slice('articles/'.length), TEXT, ARTICLES)
      for (const [base, text] of [
        [TEXT, NEW],
        [NEW, TEXT],
      ] as const)
        expect(await files.replace(file, fingerprint(base), text)).toBe(file)
      for (const { name } of await files.trashed()) {
        const restored = sound(await files.restore(name))
        expect(Buffer.byteLength(restored.slice('articles/'.length))).toBeLessThanOrEqual(255)
        expect([TEXT, NEW]).toContain(await files.read(restored))
      }
    })

    it('are restored with what is written beside, or not at all', async () => {
      const files = articleFiles(store)
      await plant(store, 'row.md', TEXT, 'trash/2025-11-30')
      const told: string[] = []
      expect(await files.restore('2025-11-30/row.md', async (file) => void told.push(file))).toBe('articles/row.md')
      expect(told).toEqual(['articles/row.md'])
    })

    it('are told by their titles, however long the text', async () => {
      const files = articleFiles(store)
      await plant(store, 'long.md', `${TEXT}${'Long. '.repeat(5000)}`, 'trash/2025-11-30')
      await plant(
        store,
        'late.md',
        `---\nurl: https://a.example/${'a'.repeat(50)}\ntitle: "Late: a row"\n${'#\n'.repeat(900)}---\n`,
        'trash/2025-12-01',
      )
      expect(await files.trashed()).toEqual([
        { name: '2025-12-01/late.md', title: 'Late: a row' },
        { name: '2025-11-30/long.md', title: 'A row' },
      ])
    })

    it('are restored though a stray text lies among the days of the trash', async () => {
      const files = articleFiles(store)
      await plant(store, 'notes.txt', 'mine', 'trash')
      await plant(store, 'row.md', TEXT, 'trash/2025-11-30')
      expect(await files.trashed()).toEqual([{ name: '2025-11-30/row.md', title: 'A row' }])
      expect(await files.restore('2025-11-30/row.md')).toBe('articles/row.md')
      expect(await files.restore('../../row.md')).toEqual({ failed: 'conflict' })
    })
  })

  describe('drafts', () => {
    const draftOf = (title: string): Draft => ({ kind: 'add', file: `articles/${title}.md`, title, text: 'Text.' })

    it('wait for no other that takes long', async () => {
      const drafts = openDrafts(place.open(), () => {})
      const slow = sound(await drafts.keep(draftOf('slow')))
      let quick = slow
      while (quick.at(-1) === slow.at(-1)) quick = sound(await drafts.keep(draftOf('quick')))
      const begun = gate()
      const end = gate()
      const settling = drafts.settle(slow, async () => {
        begun.open()
        await end.opened
        return 'slow'
      })
      await begun.opened
      expect(await drafts.settle(quick, async () => 'quick')).toBe('quick')
      expect(await drafts.keep(draftOf('other'))).toEqual(expect.any(String))
      end.open()
      expect(await settling).toBe('slow')
    })

    it('kept and settled at the same time are all there', async () => {
      const drafts = openDrafts(place.open(), () => {})
      const settleMany = async (lane: number): Promise<number> => {
        for (let at = 0; at < 20; at++) {
          const kept = (await Promise.all(Array.from({ length: lane }, () => drafts.keep(draftOf('fog'))))).map(sound)
          for (const id of kept) expect(await drafts.settle(id, async (draft) => draft)).toEqual(draftOf('fog'))
        }
        return lane
      }
      expect(await Promise.all([1, 2, 3].map(settleMany))).toEqual([1, 2, 3])
    })

    /** An id that tells that it was made eight days ago. */
    const old = `${Math.floor(Date.now() / 60_000 - 8 * 24 * 60).toString(36)}abcdef`
    const plantOld = (): Promise<void> => plant(store, `${old}.json`, JSON.stringify(draftOf('old')), 'drafts')

    it('are all there where a clock jumps by a week', async () => {
      const drafts = openDrafts(place.open(), () => {})
      await plantOld()
      await drafts.keep(draftOf('fresh'))
      expect(await drafts.settle(old, async (draft) => draft)).toEqual(draftOf('old'))
    })

    it('are dropped after a week where there are many', async () => {
      const drafts = openDrafts(place.open(), () => {})
      await plantOld()
      for (let at = 0; at < 100; at++) await drafts.keep(draftOf('other'))
      const fresh = sound(await drafts.keep(draftOf('fresh')))
      expect(await drafts.settle(old, async (draft) => draft)).toEqual({ failed: 'settled' })
      expect(await drafts.settle(fresh, async (draft) => draft)).toEqual(draftOf('fresh'))
    })

    it.each(['{"kind":"ad', 'null', '[]', '{"kind":"add"}'])(
      'that are damaged (%s) are set aside, and settled',
      async (text) => {
        const told: Damaged[] = []
        const drafts = openDrafts(place.open(), (damaged) => told.push(damaged))
        const id = sound(await drafts.keep(draftOf('fog')))
        await plant(store, `${id}.json`, text, 'drafts')
        expect(await drafts.settle(id, async (draft) => draft)).toEqual({ failed: 'settled' })
        expect(told).toEqual([{ file: `${id}.json`, entries: 1 }])
        expect((await store.lines(`${id}.json.damaged`)).map((line) => line.text)).toEqual([text])
      },
    )
  })

  const fresh = () => openInbox(place.open(), onDamage)
  const FEED = 'https://bugle.example/feed'
  const LONG = 'The crane fell on Monday, and nobody knows yet why it did.'
  const item = (url: string, title = 'Crane', summary = '') => ({ url: `https://bugle.example/${url}`, title, summary })

  describe('the inbox', () => {
    it('takes an article once, whatever its address is followed by, and whoever else names it', async () => {
      const inbox = fresh()
      expect(await inbox.propose(FEED, [item('a'), item('a?utm_source=x'), item('a#top'), item('b', 'Quay')])).toBe(2)
      expect(await inbox.propose('https://other.example/feed', [item('a')])).toBe(0)
      expect((await inbox.list()).map(({ title }) => title)).toEqual(['Crane', 'Quay'])
    })

    it('knows the same text at another address', async () => {
      const inbox = fresh()
      expect(
        await inbox.propose(FEED, [
          item('a', 'Crane', LONG),
          item('b', 'Crane', LONG),
          item('c', 'Crane', 'Short.'),
          item('d', 'Crane', 'Short.'),
        ]),
      ).toBe(3)
    })

    it('proposes nothing again that was taken, also after a restart', async () => {
      const inbox = fresh()
      await inbox.propose(FEED, [item('a')])
      const [one] = await inbox.list()
      expect((await inbox.take(one?.id ?? ''))?.title).toBe('Crane')
      expect(await inbox.take(one?.id ?? '')).toBeUndefined()
      expect(await openInbox(place.open(), () => {}).propose(FEED, [item('a')])).toBe(0)
    })

    it('mutes a feed for good, and keeps what others name', async () => {
      const inbox = fresh()
      await inbox.propose(FEED, [item('a'), item('b', 'Quay')])
      await inbox.propose('https://other.example/feed', [item('c', 'Ferry')])
      expect(await inbox.mute(FEED)).toBe(2)
      await inbox.remember(FEED, { etag: '"x"' })
      expect(await openInbox(place.open(), () => {}).propose(FEED, [item('d', 'New')])).toBe(0)
      expect((await inbox.list()).map(({ title }) => title)).toEqual(['Ferry'])
    })

    it('holds one correction an article, the newest', async () => {
      const inbox = fresh()
      const page = { url: 'https://bugle.example/a', title: 'Crane' }
      expect(await inbox.correct('crane', page, 'one')).toBe(1)
      expect(await inbox.correct('crane', page, 'one')).toBe(0)
      expect(await inbox.correct('crane', page, 'two')).toBe(1)
      expect((await inbox.list()).map(({ corrects }) => corrects)).toEqual(['crane'])
    })

    it('is bounded', async () => {
      const inbox = fresh()
      await inbox.propose(
        FEED,
        Array.from({ length: 800 }, (_, at) => item(String(at), `T${at}`)),
      )
      expect(await inbox.list()).toHaveLength(500)
    })

    it('sets damaged data aside and goes on', async () => {
      const inbox = fresh()
      await inbox.propose(FEED, [item('a')])
      await plant(store, 'inbox.json', '{"open": 7')
      let damaged = 0
      const again = openInbox(place.open(), () => damaged++)
      expect(await again.list()).toEqual([])
      expect(damaged).toBe(1)
      expect((await store.lines('inbox.json.damaged')).length).toBe(1)
    })
  })

  describe('watches', () => {
    const TODAY = '2026-01-05'
    const to = { kind: 'user', id: '1' } as const
    const open = () => openWatches(place.open(), onDamage)

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
      expect(await textOf('watches.json')).toBe('[]')
    })

    it('that are damaged are dropped, and none of the others', async () => {
      await open().add({ to, topic: 'ferry', locale: 'ja' }, TODAY)
      const kept = JSON.parse((await textOf('watches.json')) ?? '')
      await plant(store, 'watches.json', JSON.stringify([...kept, { bad: 1 }]))
      expect(await open().list(TODAY)).toEqual(kept)
      expect(told).toEqual([{ file: 'watches.json', entries: 1 }])
      // It may tell of a member, who can no longer have it deleted.
      expect(await store.lines('watches.json.damaged')).toEqual([])
    })
  })

  describe('the trail and the corrections', () => {
    it('only grow, and are read by all', async () => {
      await openAudit(store).record({ by: { id: '1', name: 'Ann' }, action: 'add', subject: 'row' })
      expect((await place.open().lines('audit.jsonl')).map(({ text }) => JSON.parse(text))).toMatchObject([
        { action: 'add' },
      ])
      await openCorrections(store, onDamage).note(['a', 'b'])
      expect(await openCorrections(place.open(), onDamage).dayOf('b')).toMatch(/^\d{4}-/)
      expect(await openCorrections(place.open(), onDamage).dayOf('c')).toBeUndefined()
    })
  })
})
