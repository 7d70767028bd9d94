// Attributions kept on disk: the same passages as fresh ones after any change, and only what changed is made anew.

import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeArticles } from '../../src/attribution/attribute.ts'
import { attributeKept } from '../../src/attribution/kept.ts'
import type { Article, Outlet } from '../../src/corpus/article.ts'
import { NO_CACHE, openCache } from '../../src/files/cache.ts'

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
const BODIES = [
  'Two aides told Argus the plan was dead.',
  'Ann Roe said so. Harbor Ledger reported it.',
  'The mayor left.\nBy Ann Roe, Argus',
  'The mayor left.',
]
const folder = (): string => mkdtempSync(join(tmpdir(), 'kept-'))

describe('kept attributions', () => {
  it('are what fresh ones are, after any series of changes', async () => {
    const state = fc.record({
      bodies: fc.array(fc.constantFrom(...BODIES), { minLength: 1, maxLength: 4 }),
      publisher: fc.constantFrom('The Daily', 'The Bugle'),
      outlets: fc.constantFrom([outlet('Argus')], [], [outlet('Argus'), outlet('Harbor Ledger')]),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 5 }), async (states) => {
        const cache = openCache(folder())
        for (const { bodies, publisher, outlets } of states) {
          const articles = bodies.map((body, at) => article(`a${at}`, body, publisher))
          expect(await attributeKept(articles, outlets, cache, 'corpus')).toEqual(attributeArticles(articles, outlets))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are read back, and made anew where they lie damaged', async () => {
    const dir = folder()
    const cache = openCache(dir)
    const articles = [article('a', BODIES[0] ?? ''), article('b', BODIES[1] ?? '')]
    const fresh = await attributeKept(articles, [outlet('Argus')], cache, 'corpus')
    let read = 0
    const counting = { ...cache, write: async () => void read++ }
    expect(await attributeKept(articles, [outlet('Argus')], counting, 'corpus')).toEqual(fresh)
    expect(read).toBe(0)
    for (const name of readdirSync(dir)) writeFileSync(join(dir, name), 'damaged')
    expect(await attributeKept(articles, [outlet('Argus')], cache, 'corpus')).toEqual(fresh)
  })

  it('need no folder', async () => {
    const articles = [article('a', BODIES[0] ?? '')]
    expect(await attributeKept(articles, [], NO_CACHE, 'corpus')).toEqual(attributeArticles(articles, []))
  })
})
