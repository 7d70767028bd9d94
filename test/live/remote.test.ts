// A corpus that is looked up in the database: the same answers as one in memory, through changes and of every kind.

import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Faulty } from '../../src/corpus/problem.ts'
import { type Database, openDatabase } from '../../src/database/database.ts'
import { syncMirror } from '../../src/database/mirror.ts'
import { isAway, isOutOfReach } from '../../src/files/store.ts'
import type { LiveCorpus, Reload } from '../../src/live/live-corpus.ts'
import { copyCorpus, runMain } from '../lookalike/bot.ts'
import { POSTGRES, type Postgres, startPostgres, startProxy } from '../lookalike/postgres.ts'
import { sound } from '../sound.ts'

// The corpus worker is a thread of its own: built.
const built = async <T>(path: string): Promise<T> => (await import(join(process.cwd(), 'dist', path))) as T

describe.skipIf(POSTGRES === undefined)('a corpus that is looked up in the database', () => {
  const corpus = copyCorpus()
  const mirror = mkdtempSync(join(tmpdir(), 'mirror-'))
  let server: Postgres
  let url: string
  let memory: LiveCorpus
  let remote: LiveCorpus
  let database: Database
  /** Another process that looks passages up. */
  let start: (onProblem: 'refuse' | 'spare', at?: string) => Promise<LiveCorpus | Faulty>

  const write = (name: string, ...paragraphs: string[]): void =>
    writeFileSync(
      join(corpus.dir, 'articles', `${name}.md`),
      `---\ntitle: ${name}\npublisher: The Bugle\nurl: https://bugle.example/${name}\npublished: 2025-11-30\n---\n${paragraphs.join('\n')}\n`,
    )
  const takeOut = async (name: string): Promise<void> => {
    unlinkSync(join(corpus.dir, 'articles', `${name}.md`))
    await sync()
    await remote.reload()
  }
  const sync = async (): Promise<void> => {
    await runMain(['corpus', 'import', '--corpus', corpus.dir], '', { DATABASE_URL: url })
    await syncMirror(database, mirror)
  }

  beforeAll(async () => {
    server = await startPostgres(POSTGRES ?? '')
    url = await server.create()
    database = openDatabase({ url, connections: 1, onLost: () => {} })
    for (let at = 0; at < 40; at++)
      write(`crane${at}`, `Crane number ${at} fell at pier ${at % 7}, Mayor Ann Roe told Reuters.`)
    write('twin-a', 'Mayor Ann Roe said the old lighthouse keeper had sold his lamp to the harbour board.')
    write('twin-b', 'Mayor Ann Roe said the old lighthouse keeper had sold his lamp to the harbour board.')
    await sync()
    const { startLiveCorpus } = await built<typeof import('../../src/live/live-corpus.ts')>('live/live-corpus.js')
    memory = sound(await startLiveCorpus({ dir: mirror }))
    start = (onProblem, at = url) => startLiveCorpus({ dir: mirror, remote: { url: at, connections: 3 } }, onProblem)
    remote = sound(await start('refuse'))
  })
  afterAll(async () => {
    await Promise.all([memory, remote, database].map((one) => one.close()))
    await server.remove()
    corpus.remove()
    rmSync(mirror, { recursive: true })
  })

  const QUESTIONS = [
    'what did reuters report',
    'who called the prime minister a troublemaker?',
    'who is dennis wilder',
    'how do I bake bread',
    'what did xue jian sugest',
    '薛剣は何と言ったか',
    'crane number 7',
    'what fell at pier 3',
    'what does the telegraph say about the consul',
    'why is tokyo frustrated with senior us officials',
    '',
  ]

  it.each(QUESTIONS)('answers “%s” as one in memory does', async (question) => {
    const [one, other] = await Promise.all([memory.ask('answer', { question }), remote.ask('answer', { question })])
    expect({ ...sound(other), revision: '', suggestions: [] }).toEqual({ ...sound(one), revision: '', suggestions: [] })
  })

  it.each<[string, (corpus: LiveCorpus) => Promise<unknown>]>([
    ['an outlet that is asked for', (c) => c.ask('answer', { question: 'pier', outlets: 'reuters' })],
    [
      'an outlet that nobody knows',
      (c) => c.ask('answer', { question: 'pier', outlets: 'gazette' }).then((one) => ({ ...one, revision: '' })),
    ],
    ['a speaker', (c) => c.ask('passagesBy', 'dennis wilder')],
    ['a speaker that nobody knows', (c) => c.ask('passagesBy', 'nobody at all')],
    ['names that fit', (c) => c.ask('complete', 'outlet', 'reu', 5)],
    ['a comparison', (c) => c.ask('compare', 'the consul in Osaka', 6)],
    ['a timeline', (c) => c.ask('timeline', 'lighthouse lamp')],
    [
      'the provenance of all',
      (c) => c.ask('provenance', {}).then(({ publishers, outlets }) => ({ publishers, outlets })),
    ],
    ['the provenance of a speaker', (c) => c.ask('provenance', { speaker: 'Dennis Wilder' })],
    ['the first of articles', (c) => c.ask('firstOf', ['crane1', 'none'])],
    ['an article', (c) => c.ask('passagesIn', 'japan-china-taiwan-remark')],
    ['lines of an article', (c) => c.ask('linesOf', 'crane1')],
    [
      'what is nearly the same',
      (c) =>
        c.ask(
          'similarTo',
          ['Mayor Ann Roe said the old lighthouse keeper had sold his lamp to the harbour board.'],
          'twin-a',
        ),
    ],
  ])('gives %s as one in memory does', async (_, ask) => {
    // What may be asked instead is tried on the passages at hand.
    const value = (result: unknown): unknown =>
      JSON.parse(JSON.stringify(result, (key, part) => (key === 'revision' || key === 'suggestions' ? '' : part)))
    expect(value(await ask(remote))).toEqual(value(await ask(memory)))
  })

  it('gives passages with their neighbours, marks, likenesses and citations', async () => {
    const row = sound(await memory.ask('answer', { question: 'who is dennis wilder' }))
    const [id = ''] = row.ids
    expect(await remote.ask('surroundings', id)).toEqual(await memory.ask('surroundings', id))
    expect(await remote.ask('marked', id, row.words)).toEqual(await memory.ask('marked', id, row.words))
    expect(await remote.ask('cite', id, '2026-01-05')).toEqual(await memory.ask('cite', id, '2026-01-05'))
    const [twin = ''] = sound(await memory.ask('answer', { question: 'lighthouse keeper lamp' })).ids
    expect((await remote.ask('sameWords', twin))?.others.map(({ kind }) => kind)).toEqual(['statement'])
    expect(await remote.ask('marked', 'gone', '')).toBeUndefined()
  })

  it('takes in what changed, and tells who waits', async () => {
    const first = await remote.ask('watched', ['who sold the ferry'], undefined)
    write('ferry', 'Bo Lund sold the ferry to a circus, he said.')
    write('crane7', 'Crane number 7 was painted green, Mayor Ann Roe told Reuters.')
    unlinkSync(join(corpus.dir, 'articles', 'crane8.md'))
    await sync()
    const reload = await remote.reload()
    const { difference } = sound(await memory.reload()) as Extract<Reload, { swapped: true }>
    expect(reload).toMatchObject({
      swapped: true,
      overview: { articles: memory.overview.articles, passages: memory.overview.passages },
      difference: { articles: difference.articles },
    })
    expect(difference.articles).toEqual({ added: ['ferry'], changed: ['crane7'], gone: ['crane8'] })
    for (const question of ['who sold the ferry', 'crane number 7', 'crane number 8', 'painted green'])
      expect({ ...sound(await remote.ask('answer', { question })), revision: '', suggestions: [] }).toEqual({
        ...sound(await memory.ask('answer', { question })),
        revision: '',
        suggestions: [],
      })
    const { found } = await remote.ask('watched', ['who sold the ferry'], first.known)
    expect(found.map((ids) => ids.length)).toEqual([1])
    const all = async (corpus: LiveCorpus) => {
      const { publishers, outlets, speakers } = await corpus.ask('provenance', {})
      return { publishers, outlets, speakers }
    }
    expect(await all(remote)).toEqual(await all(memory))
  })

  it('tells those who wait nothing that is not new where the index is another kind than before', async () => {
    for (const [before, after] of [
      [remote, memory],
      [memory, remote],
    ] as const) {
      const { known } = await before.ask('watched', ['who sold the ferry'], undefined)
      const next = await after.ask('watched', ['who sold the ferry'], known)
      expect(next.found).toEqual([[]])
      expect((await after.ask('watched', ['who sold the ferry'], next.known)).found).toEqual([[]])
    }
  })

  it('tells what came in while it took over from a process that holds all passages', async () => {
    const { known } = await memory.ask('watched', ['who tarred the mast'], undefined)
    write('mast', 'Ann Hill tarred the mast of the ferry, she said.')
    await sync()
    await remote.reload()
    const { found } = await remote.ask('watched', ['who tarred the mast'], known)
    expect(found.map((ids) => ids.length)).toEqual([1])
    await memory.reload()
  })

  it('shows what a change would come to before it is made', async () => {
    const text = '---\ntitle: Tug\npublisher: The Bugle\n---\nThe tug sank, Bo Lund told Reuters.\n'
    const forecast = sound(await remote.forecast(new Map([['articles/tug.md', text]]), 'tug'))
    expect(forecast.difference).toMatchObject({ articles: { added: ['Tug'] }, passages: { added: 1 } })
    expect(forecast.passages[0]).toMatchObject({ outlets: ['Reuters'], speakers: ['Bo Lund'] })
    expect(JSON.stringify(await remote.ask('answer', { question: 'what sank, said Lund' }))).not.toContain(
      'The tug sank',
    )
  })

  it('makes all anew where questions would be read otherwise', async () => {
    writeFileSync(join(corpus.dir, 'glossary.yaml'), '- [circus, big top]\n')
    await sync()
    await remote.reload()
    await memory.reload()
    const question = 'who sold the ferry to a big top'
    const answer = sound(await remote.ask('answer', { question }))
    expect(answer.first?.passage.text).toContain('a circus')
    expect(answer.verdict).toBe(sound(await memory.ask('answer', { question })).verdict)
  })

  describe('with a faulty file', () => {
    const FAULTY = '---\ntitle: Crane\n---\nNo publisher.\n'
    const textOf = async (question: string): Promise<string> =>
      sound(await remote.ask('answer', { question })).first?.passage.text ?? ''
    const put = (name: string, text: string): void => writeFileSync(join(corpus.dir, name), text)

    it('keeps the last good corpus whole, and tells what to mend', async () => {
      write('gull', 'A gull stole the chain of office, Bo Lund said.')
      put('articles/crane7.md', FAULTY)
      await sync()
      const reload = await remote.reload()
      expect(reload).toMatchObject({ swapped: false, problems: [{ file: 'articles/crane7.md' }] })
      expect(await textOf('painted green')).toContain('Crane number 7 was painted green')
      expect(await textOf('what did the gull steal')).not.toContain('A gull')
    })

    it('takes the rest where that is wanted, and the faulty file as it was', async () => {
      const reload = await remote.reloadSparing()
      expect(reload).toMatchObject({ swapped: true, overview: { problems: [{ file: 'articles/crane7.md' }] } })
      expect(await textOf('painted green')).toContain('Crane number 7 was painted green')
      expect(await textOf('what did the gull steal')).toContain('A gull')
      expect(sound(await remote.forecast()).problems).toMatchObject([{ file: 'articles/crane7.md' }])
    })

    it('reads registries as they were, even where all is made anew', async () => {
      put('outlets.yaml', 'outlets: [}\n')
      write('mole', 'A mole dug up the quay, Bo Lund told Reuters.')
      await sync()
      expect(await remote.reload()).toMatchObject({ swapped: false })
      expect(await remote.reloadSparing()).toMatchObject({ swapped: true })
      expect(await textOf('who dug up the quay')).toContain('A mole')
      const fresh = sound(await start('spare'))
      expect(fresh.overview.outlets).toEqual(remote.overview.outlets)
      await fresh.close()
      expect(await start('refuse')).toMatchObject({ failed: 'problems' })
    })

    it('is whole again once all is mended', async () => {
      unlinkSync(join(corpus.dir, 'outlets.yaml'))
      write('crane7', 'Crane number 7 was painted blue, Mayor Ann Roe told Reuters.')
      await sync()
      expect(await remote.reload()).toMatchObject({ swapped: true, overview: { problems: [] } })
      expect(await textOf('painted blue')).toContain('painted blue')
    })
  })

  it('tells those who wait what came before all was made anew', async () => {
    const { known } = await remote.ask('watched', ['who stole the anchor'], undefined)
    write('anchor', 'Two boys stole the anchor of the ferry, Bo Lund said.')
    await sync()
    await remote.reload()
    writeFileSync(join(corpus.dir, 'glossary.yaml'), '- [circus, big top, menagerie]\n')
    await sync()
    await remote.reload()
    write('anchor', 'Two boys stole the anchor of the ferry, Bo Lund said.', 'They brought it back, he said.')
    await sync()
    await remote.reload()
    const { found } = await remote.ask('watched', ['who stole the anchor'], known)
    expect(found.map((ids) => ids.length)).toEqual([1])
  })

  it('makes anew at a start what another version has made, and leaves it to that one otherwise', async () => {
    const generation = async (): Promise<number | undefined> =>
      (await database.query<{ generation: number }>('SELECT generation FROM index_state'))[0]?.generation
    const before = await generation()
    await database.query("UPDATE index_state SET made_with = 'another version'")
    await remote.reload()
    expect(await generation()).toBe(before)
    const fresh = sound(await start('refuse'))
    expect(await generation()).toBe((before ?? 0) + 1)
    await fresh.close()
  })

  it('waits at its start for a database that is away', async () => {
    await server.stop()
    let isThere = false
    const starting = start('refuse').then((corpus) => {
      isThere = true
      return sound(corpus)
    })
    await expect(remote.ask('answer', { question: 'pier' })).rejects.toMatchObject({ code: expect.any(String) })
    expect(isThere).toBe(false)
    await server.start()
    const fresh = await starting
    expect(fresh.overview.passages).toBe(remote.overview.passages)
    await fresh.close()
  })

  it('tells who asks within 20 s that the database hangs, and answers as soon as that goes on', async () => {
    const proxy = await startProxy(server.port)
    const through = sound(await start('refuse', url.replace(`:${server.port}/`, `:${proxy.port}/`)))
    const asked = () => through.ask('answer', { question: 'what fell at pier 3' }).then(() => 'answered')
    proxy.freeze()
    const began = performance.now()
    const refused = await Promise.all(Array.from({ length: 8 }, () => asked().catch(isAway)))
    const took = performance.now() - began
    proxy.thaw()
    expect(refused).toEqual(refused.map(() => true))
    expect(took).toBeLessThan(20_000)
    expect(await asked()).toBe('answered')
    await through.close()
    await proxy.close()
  })

  it('is out of reach, and no defect, for a role that lost its rights', async () => {
    await database.query('CREATE ROLE lesser LOGIN')
    await database.query('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO lesser')
    const through = sound(await start('refuse', url.replace('owner@', 'lesser@')))
    const asked = () => through.ask('answer', { question: 'what fell at pier 3' })
    expect(sound(await asked()).first).toBeDefined()
    await database.query('REVOKE SELECT ON index_passages FROM lesser')
    const error = await asked().catch((error: unknown) => error)
    expect([isAway(error), isOutOfReach(error)]).toEqual([false, true])
    await through.close()
    await database.query('DROP OWNED BY lesser')
    await database.query('DROP ROLE lesser')
  })

  it('takes words in that are longer than the database indexes', async () => {
    write('laugh', `The mayor laughed ${'ㅋ'.repeat(1000)} at the drawbridge, Bo Lund said.`)
    await sync()
    expect(await remote.reload()).toMatchObject({ swapped: true })
    const { first } = sound(await remote.ask('answer', { question: 'who laughed at the drawbridge' }))
    expect(first?.passage.text).toContain('at the drawbridge')
    await takeOut('laugh')
  })

  it('takes names in that are longer than the database indexes', async () => {
    // As different letters as can be: the database packs others.
    const lettersFrom = (first: number): string =>
      Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x4e00 + ((first + at * 7919) % 20_000))).join('')
    const [outlet, speaker, byline] = [1, 2, 3].map(lettersFrom)
    writeFileSync(
      join(corpus.dir, 'articles', 'long.md'),
      `---\ntitle: long\npublisher: ${outlet}\nbyline: ${byline}\n---\nThe ferryman sang, ${speaker} told Reuters.\n`,
    )
    await sync()
    expect(await remote.reload()).toMatchObject({ swapped: true })
    const { first } = sound(await remote.ask('answer', { question: 'who told Reuters that the ferryman sang' }))
    expect(first?.passage.text).toContain('The ferryman sang')
    await takeOut('long')
  })

  it('knows what others have indexed as soon as it answers from it', async () => {
    const other = sound(await start('spare'))
    write('beacon', 'A beacon was lit on the mole, Bo Lund said.')
    await sync()
    await other.reload()
    await other.close()
    expect(remote.overview.articlesById.beacon).toBeUndefined()
    await remote.ask('answer', { question: 'what was lit on the mole' })
    expect(remote.overview.articlesById.beacon?.title).toBe('beacon')
  })

  it('indexes no folder of another history, and starts with that of the database', async () => {
    const revision = async (): Promise<unknown> => database.query('SELECT revision FROM index_state')
    const before = await revision()
    writeFileSync(join(mirror, 'articles', 'ghost.md'), '---\ntitle: Ghost\npublisher: P\n---\nA ghost ship sank.\n')
    writeFileSync(join(mirror, '.revision'), '9999\nlost\n')
    await remote.reload()
    expect(await revision()).toEqual(before)
    const fresh = sound(await start('spare'))
    expect(await revision()).toEqual(before)
    expect(fresh.overview.articles).toBe(remote.overview.articles)
    await fresh.close()
  })

  it('goes on where the database was set back to a revision of the same number', async () => {
    await database.query(
      "UPDATE corpus_revisions SET token = 'other' WHERE revision = (SELECT revision FROM index_state)",
    )
    await database.query(
      `UPDATE index_passages SET passage = replace(passage, 'the harbour board', 'the circus') WHERE article = 'twin-a'`,
    )
    expect(JSON.stringify(await remote.ask('answer', { question: 'lighthouse keeper lamp' }))).toContain('the circus')
  })
})
