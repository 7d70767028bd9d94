// The files of the reading site: every page is reached by its link, and an earlier run leaves nothing behind.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { articleAddress, articleFile } from '../../src/site/paths.ts'
import { runMain } from '../lookalike/bot.ts'

const folder = mkdtempSync(join(tmpdir(), 'site-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TEXT = 'A page said nothing, Mayor Ann Roe told Reuters.\n'

/** A corpus of articles of these ids. */
function corpusOf(name: string, ids: readonly string[]): string {
  const dir = join(folder, name)
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(join(dir, 'articles'), { recursive: true })
  for (const id of ids)
    writeFileSync(
      join(dir, 'articles', `${id}.md`),
      `---\ntitle: ${JSON.stringify(id)}\npublisher: Bugle\n---\n${TEXT}`,
    )
  return dir
}

const write = (site: string, corpus: string) => runMain(['site', site, '--corpus', corpus])

describe('the page of an article', () => {
  it.each([
    ['plain-2025.11', 'articles/plain-2025.11.html'],
    ['Plain', expect.stringMatching(/^articles\/Plain~\w{16}\.html$/)],
    ['日本 100%', expect.stringMatching(/^articles\/日本-100-~\w{16}\.html$/)],
  ])('of %s lies at %s', (id, expected) => {
    expect(articleFile(id)).toEqual(expected)
    expect(decodeURIComponent(articleAddress(id))).toBe(articleFile(id))
  })

  it.each([['長'.repeat(85)], ['x'.repeat(255)], [`x${'🦢'.repeat(60)}`]])('has a name that a disk takes: %#', (id) => {
    expect(Buffer.byteLength(articleFile(id))).toBeLessThan(200)
    expect(articleFile(id)).not.toContain('\ufffd')
  })

  it('is that of no other, on a disk that folds case and forms too', () => {
    const long = '長'.repeat(80)
    const ids = [
      'a',
      'A',
      'a b',
      'a%20b',
      'a-b',
      '\u00e9',
      'e\u0301',
      `${long}1`,
      `${long}2`,
      articleFile('A').slice(9, -5),
    ]
    const folded = ids.map((id) => articleFile(id).normalize('NFC').toLowerCase())
    expect(new Set(folded).size).toBe(ids.length)
  })

  it('is where the links of the site lead', async () => {
    const ids = ['plain', '高市 早苗', '100% #1?', '長'.repeat(80)]
    const site = join(folder, 'linked')
    expect((await write(site, corpusOf('links', ids))).code).toBe(0)
    const links = [...readFileSync(join(site, 'articles.html'), 'utf8').matchAll(/href="(articles\/[^"]+)"/g)]
    expect(links).toHaveLength(ids.length)
    for (const [, href = ''] of links) expect(existsSync(join(site, decodeURIComponent(href)))).toBe(true)
  })

  it('marks a text of the corpus as of no language and direction that it knows', async () => {
    const site = join(folder, 'marked')
    await write(site, corpusOf('marks', ['one']))
    const html = readFileSync(join(site, 'articles', 'one.html'), 'utf8')
    expect(html).toContain('<h1 lang="" dir="auto">one</h1>')
    expect(html).toContain('<blockquote lang="" dir="auto">A page')
    expect(readFileSync(join(site, 'articles.html'), 'utf8')).toContain('<h1>Articles</h1>')
  })
})

describe('a later run', () => {
  it('removes the pages that an earlier one wrote and that are made no longer, and nothing else', async () => {
    const site = join(folder, 'again')
    await write(site, corpusOf('before', ['one', 'two']))
    for (const mine of ['articles/mine.html', 'notes.txt', '../outside.html']) writeFileSync(join(site, mine), 'mine')
    const list = join(site, '.site.json')
    const listed = JSON.parse(readFileSync(list, 'utf8')) as string[]
    writeFileSync(list, JSON.stringify([...listed, '../outside.html', 'articles/../../outside.html', 'notes.txt', 7]))
    await write(site, corpusOf('after', ['two']))
    expect(readdirSync(join(site, 'articles')).sort()).toEqual(['mine.html', 'two.html'])
    expect([existsSync(join(site, 'notes.txt')), existsSync(join(folder, 'outside.html'))]).toEqual([true, true])
    expect(JSON.parse(readFileSync(list, 'utf8'))).toEqual(listed.filter((path) => path !== 'articles/one.html'))
  })

  it('takes a list that is none for an empty one', async () => {
    const site = join(folder, 'broken')
    mkdirSync(site)
    writeFileSync(join(site, '.site.json'), '{"')
    expect((await write(site, corpusOf('broken-list', ['one']))).code).toBe(0)
  })
})

describe('a folder that cannot be one', () => {
  it.each(['site', 'init'])('is told by %s in one line', async (command) => {
    const file = join(folder, `${command}-file`)
    writeFileSync(file, 'mine')
    for (const place of [file, join(file, 'x')]) {
      const { code, err } = await runMain([command, place])
      expect([code, err]).toEqual([2, expect.stringMatching(/^.+ cannot be .+\n$/)])
    }
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })
})
