// What is drawn out of pages: the article's paragraphs, letter for letter, and every other one for a moderator to see.

import { describe, expect, it } from 'vitest'
import { decodePage } from '../../src/intake/decode-page.ts'
import { drawOut } from '../../src/intake/draw-out.ts'
import { SITE, type SitePage } from './site.ts'

const bytesOf = ({ html }: SitePage): Buffer => Buffer.from(html, /charset=windows-1252/.test(html) ? 'latin1' : 'utf8')
it.each(['utf-8', 'windows-1252'])('a page in %s holds no zeros once it is decoded', (charset) => {
  expect(decodePage(Buffer.from(`<meta charset="${charset}"><p>A\0 crane`))).toContain('<p>A crane')
})

const draw = (page: SitePage) => drawOut(decodePage(bytesOf(page)), `https://bugle.example${page.path}`)
const keptOf = (page: SitePage): string[] => draw(page).paragraphs.flatMap(({ text, kept }) => (kept ? [text] : []))

/** Right ones among those kept, and kept ones among those right, over all pages. */
function figures(): { precision: number; recall: number; f1: number; exact: number } {
  let right = 0
  let kept = 0
  let wanted = 0
  let exact = 0
  for (const page of SITE) {
    const found = keptOf(page)
    right += found.filter((text) => page.paragraphs.includes(text)).length
    kept += found.length
    wanted += page.paragraphs.length
    if (JSON.stringify(found) === JSON.stringify(page.paragraphs)) exact++
  }
  const [precision, recall] = [right / kept, right / wanted]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), exact }
}

describe('pages after the shapes of real ones', () => {
  it('are at least 25', () => {
    expect(SITE.length).toBeGreaterThanOrEqual(25)
  })

  it('give their paragraphs, F1 of 0.97 at least', () => {
    expect(figures().f1).toBeGreaterThanOrEqual(0.97)
  })

  it.each(SITE.map((page) => [page.path, page] as const))(
    '%s: no right paragraph is out of a moderator’s reach',
    (_, page) => {
      const shown = draw(page).paragraphs.map(({ text }) => text)
      for (const paragraph of page.paragraphs) expect(shown).toContain(paragraph)
    },
  )

  it.each(SITE.flatMap((page) => (page.head ? [[page.path, page] as const] : [])))('%s states its head', (_, page) => {
    expect(draw(page).head).toMatchObject(page.head ?? {})
  })
})
