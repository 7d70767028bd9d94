// What was made before, in memory and on disk: the same library as a fresh one after any change, and only what changed
// is made anew.

import { chmodSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { type Library, makeLibrary, openLibrary } from '../../src/answer/library.ts'
import { openWorkshop, type Workshop } from '../../src/answer/workshop.ts'
import type { Article, GlossaryGroup, Outlet } from '../../src/corpus/article.ts'
import type { Corpus } from '../../src/corpus/load-corpus.ts'
import { openCache } from '../../src/files/cache.ts'
import { takeInventory } from '../../src/live/difference.ts'

const outlet = (name: string): Outlet => ({
  name,
  kind: 'agency',
  aliases: [],
  short: [],
  programmes: [],
  commonWord: false,
})
const article = (id: string, body: string, publisher = 'The Daily'): Article => ({
  id,
  file: `articles/${id}.md`,
  title: id,
  publisher,
  body,
  bodyLine: 5,
})
const corpusOf = (
  articles: readonly Article[],
  outlets: readonly Outlet[] = [outlet('Argus')],
  glossary: readonly GlossaryGroup[] = [],
): Corpus => ({ articles, outlets, glossary, problems: [], suggestions: [] })
const BODIES = [
  'Two aides told Argus the harbour plan was dead.\nDockers left.',
  'Ann Roe said so of the harbour. Harbor Ledger reported it.',
  'The mayor left the crane.\nBy Ann Roe, Argus',
  'The mayor left, Foreign Minister Tom Hale said.',
  'アルゴスは港が閉鎖されたと報じた。',
]
const QUESTIONS = [
  'who left the harbour',
  'what did Argus report',
  'did the mayor leave',
  'harbur plan',
  'アルゴス 港',
  'Roe',
]
const folder = (): string => mkdtempSync(join(tmpdir(), 'workshop-'))

async function assemble(workshop: Workshop, corpus: Corpus, before?: Library): Promise<Library> {
  const library = openLibrary(corpus, await workshop.prepare(corpus), before?.byId)
  workshop.shareLists(library.index.vocabulary)
  return library
}

/** Everything that somebody can learn of a library. */
const seenIn = (library: Library) => ({
  passages: library.everyPassage(),
  suggestions: library.suggestions,
  byId: library.passages.map(({ id }) => library.byId.get(id)),
  outlets: library.outlets,
  speakers: library.speakers,
  inventory: takeInventory(library),
  answers: QUESTIONS.map((question) => answerQuestion(library, { question })),
})

describe('a library put together of what was made before', () => {
  it('is what a fresh one is, after any series of changes and starts', async () => {
    const state = fc.record({
      bodies: fc.array(fc.constantFrom(...BODIES), { minLength: 1, maxLength: 5 }),
      publisher: fc.constantFrom('The Daily', 'The Bugle'),
      outlets: fc.constantFrom([outlet('Argus')], [], [outlet('Argus'), outlet('Harbor Ledger')]),
      glossary: fc.constantFrom(
        [],
        [
          ['Argus', 'アルゴス'],
          ['harbour', '港'],
        ],
      ),
      isLook: fc.boolean(),
      starts: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 6 }), async (states) => {
        const cache = openCache(folder())
        const files = new Map<string, Article>()
        let workshop = openWorkshop(cache, 'corpus')
        let before: Library | undefined
        for (const { bodies, publisher, outlets, glossary, isLook, starts } of states) {
          if (starts) {
            workshop = openWorkshop(cache, 'corpus')
            before = undefined
          }
          // A file that stays is one and the same article.
          const articles = bodies.map((body, at) => {
            const key = `${at} ${publisher} ${body}`
            const one = files.get(key) ?? article(`a${at}`, body, publisher)
            files.set(key, one)
            return one
          })
          const corpus = corpusOf(articles, outlets, glossary)
          before = await assemble(workshop, corpus, before)
          expect(seenIn(before)).toEqual(seenIn(await makeLibrary(corpus)))
          if (!isLook) await workshop.keep()
        }
      }),
      { numRuns: 60 },
    )
  })

  it('makes what changed, and nothing else', async () => {
    const cache = openCache(folder())
    const made = async (workshop: Workshop, corpus: Corpus): Promise<number> => {
      let most = 0
      await workshop.prepare(corpus, { onProgress: (_, all) => (most = all) })
      await workshop.keep()
      return most
    }
    const articles = BODIES.map((body, at) => article(`a${at}`, body))
    const workshop = openWorkshop(cache, 'corpus')
    expect(await made(workshop, corpusOf(articles))).toBe(5)
    expect(await made(workshop, corpusOf(articles))).toBe(0)
    expect(await made(workshop, corpusOf([...articles.slice(1), article('new', 'Dockers left.')]))).toBe(1)
    expect(await made(openWorkshop(cache, 'corpus'), corpusOf(articles))).toBe(1)
    expect(await made(openWorkshop(cache, 'corpus'), corpusOf(articles))).toBe(0)
    expect(await made(openWorkshop(cache, 'corpus'), corpusOf(articles, [outlet('The Bugle')]))).toBe(5)
    expect(await made(openWorkshop(cache, 'elsewhere'), corpusOf(articles))).toBe(5)
  })

  it('writes nothing where nothing changed', async () => {
    const dir = folder()
    const articles = BODIES.map((body, at) => article(`a${at}`, body))
    const workshop = openWorkshop(openCache(dir), 'corpus')
    await workshop.prepare(corpusOf(articles))
    await workshop.keep()
    const [name = ''] = readdirSync(dir)
    const before = statSync(join(dir, name)).ino
    const next = openWorkshop(openCache(dir), 'corpus')
    await next.prepare(corpusOf(articles))
    await next.keep()
    expect(statSync(join(dir, name)).ino).toBe(before)
  })

  it('says why what was kept could not be used', async () => {
    const dir = folder()
    const articles = BODIES.map((body, at) => article(`a${at}`, body))
    const remade = async (corpus: Corpus): Promise<string | undefined> => {
      const workshop = openWorkshop(openCache(dir), 'corpus')
      const { remade } = await workshop.prepare(corpus)
      await workshop.keep()
      return remade
    }
    expect(await remade(corpusOf(articles))).toBeUndefined()
    expect(await remade(corpusOf(articles))).toBeUndefined()
    expect(await remade(corpusOf(articles, [outlet('The Bugle')]))).toBe('other version')
    for (const name of readdirSync(dir)) writeFileSync(join(dir, name), 'damaged')
    expect(await remade(corpusOf(articles))).toBe('damaged')
    expect(await remade(corpusOf(articles))).toBeUndefined()
  })

  it('takes away what is used no more, and nothing of another corpus', async () => {
    const dir = folder()
    const many = Array.from({ length: 80 }, (_, at) => article(`a${at}`, BODIES[at % BODIES.length] ?? ''))
    const keep = async (corpus: Corpus, of: string): Promise<number> => {
      const workshop = openWorkshop(openCache(dir), of)
      await workshop.prepare(corpus)
      await workshop.keep()
      return readdirSync(dir).length
    }
    writeFileSync(join(dir, 'attributed-abc-0.json'), 'of a former version')
    const shelves = await keep(corpusOf(many), 'corpus')
    expect(shelves).toBeGreaterThan(30)
    expect(readdirSync(dir)).not.toContain('attributed-abc-0.json')
    expect(await keep(corpusOf(many.slice(0, 5)), 'elsewhere')).toBe(shelves + 1)
    expect(await keep(corpusOf(many.slice(0, 5)), 'corpus')).toBe(2)
  })

  it.each([
    ['damaged', (path: string) => writeFileSync(path, 'damaged')],
    ['of another version', (path: string) => writeFileSync(path, '{"key":"","articles":{}}')],
    ['unreadable', (path: string) => chmodSync(path, 0o000)],
  ])('is made anew where the cache is %s', async (_, spoil) => {
    const dir = folder()
    const corpus = corpusOf(BODIES.map((body, at) => article(`a${at}`, body)))
    const workshop = openWorkshop(openCache(dir), 'corpus')
    await workshop.prepare(corpus)
    await workshop.keep()
    for (const name of readdirSync(dir)) spoil(join(dir, name))
    const next = openWorkshop(openCache(dir), 'corpus')
    expect(seenIn(await assemble(next, corpus))).toEqual(seenIn(await makeLibrary(corpus)))
    await next.keep()
  })
})

describe('other threads', () => {
  it('make what this one would have made', async () => {
    // Threads run what is built.
    const { openWorkshop } = (await import(
      join(process.cwd(), 'dist', 'answer', 'workshop.js')
    )) as typeof import('../../src/answer/workshop.ts')
    const corpus = corpusOf(Array.from({ length: 100 }, (_, at) => article(`a${at}`, BODIES[at % BODIES.length] ?? '')))
    const cache = openCache(folder())
    const told: number[] = []
    const workshop = openWorkshop(cache, 'corpus')
    const materials = await workshop.prepare(corpus, { apartFrom: 0, onProgress: (done) => told.push(done) })
    expect(seenIn(openLibrary(corpus, materials))).toEqual(seenIn(await makeLibrary(corpus)))
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(100)
    await workshop.keep()
    let made = 0
    await openWorkshop(cache, 'corpus').prepare(corpus, { onProgress: () => made++ })
    expect(made).toBe(0)
  })
})
