/// <reference lib="dom" />
// The review page in a real browser: `npm run test:browser`. CHROMIUM names the browser, by default Debian's.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyCorpus, runMain } from '../lookalike/bot.ts'
import { openBrowser } from './open-browser.ts'

/** What axe finds. */
interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

const corpus = copyCorpus()
const folder = mkdtempSync(join(tmpdir(), 'review-'))
const file = join(folder, 'review.html')
const complaints: string[] = []
let browser: Browser
let page: Page

beforeAll(async () => {
  mkdirSync(join(corpus.dir, 'articles'), { recursive: true })
  writeFileSync(
    join(corpus.dir, 'articles', 'hostile.md'),
    '---\ntitle: "<img src=x onerror=alert(1)> & co"\npublisher: "The <b>Bugle</b>"\n---\n' +
      'A page said <script>document.title = "taken"</script> and </script><script>alert(1)</script>, Mayor Ann Roe told Reuters.\n',
  )
  const { code, err } = await runMain(['review', '--corpus', corpus.dir, '--out', file])
  expect(err).toBe('')
  expect(code).toBe(0)
  ;({ browser, page } = await openBrowser(complaints))
  await page.goto(`file://${file}`)
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
  corpus.remove()
})

const shown = (): Promise<number> => page.locator('.passage:visible').count()

describe('the review page', () => {
  it('shows an article’s script as text', async () => {
    await expect.poll(() => page.locator('.passage', { hasText: '<script>document.title' }).count()).toBe(1)
    expect(await page.title()).toBe('Corpus review')
    expect(await page.locator('h2', { hasText: '<img src=x onerror=alert(1)> & co' }).count()).toBe(1)
    expect(await page.locator('img').count()).toBe(0)
  })

  it('underlines sources and cues, and tells why', async () => {
    const passage = page.locator('.passage', { hasText: 'Dennis Wilder' }).first()
    expect(await passage.locator('u.cue').first().textContent()).toBe('warned')
    expect(await passage.locator('u.source').first().getAttribute('title')).toContain('Dennis Wilder → Newsmax')
    await passage.locator('summary').press('Enter')
    expect(await passage.locator('details li').first().isVisible()).toBe(true)
  })

  it('filters by outlet and speaker, by keyboard too, and says how many are shown', async () => {
    const all = await shown()
    expect(all).toBe(16)
    await page.getByRole('combobox', { name: 'Outlet' }).selectOption({ label: 'The Telegraph (1)' })
    expect(await shown()).toBe(1)
    expect(await page.getByRole('status').textContent()).toBe('1 passage shown')
    expect(await page.locator('article:visible').count()).toBe(1)
    await page.getByRole('button', { name: 'Show all' }).press('Enter')
    await expect.poll(shown).toBe(all)
    await page.getByRole('combobox', { name: 'Speaker' }).selectOption({ label: 'Dennis Wilder (1)' })
    expect(await page.locator('.passage:visible').first().textContent()).toContain('Dennis Wilder')
  })

  it('follows the reader’s light or dark setting', async () => {
    const inkIn = async (colorScheme: 'light' | 'dark'): Promise<string> => {
      await page.emulateMedia({ colorScheme })
      return page
        .locator('.passage p')
        .first()
        .evaluate((element) => getComputedStyle(element).color)
    }
    expect(await inkIn('light')).toBe('rgb(0, 0, 0)')
    expect(await inkIn('dark')).toBe('rgb(255, 255, 255)')
  })

  it('has labels, headings in order and a language', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(
      await page
        .locator('select')
        .evaluateAll((list) => list.every((one) => (one as HTMLSelectElement).labels?.length)),
    ).toBe(true)
    expect(await page.locator('h1').count()).toBe(1)
  })

  it('draws who quotes whom, tells it as a table, and follows the filters', async () => {
    expect(await page.locator('#picture svg').getAttribute('aria-label')).toContain('Who is quoted')
    const faint = () =>
      page
        .locator('.line')
        .evaluateAll((all) => all.filter((one) => (one as SVGElement).style.strokeOpacity !== '').length)
    await page.getByRole('button', { name: 'Show all' }).press('Enter')
    await expect.poll(faint).toBe(0)
    await page.getByText('The same as a table').press('Enter')
    const rows = page.locator('.way:visible')
    const all = await rows.count()
    await page.getByRole('combobox', { name: 'Outlet' }).selectOption({ label: 'The Telegraph (1)' })
    expect(await faint()).toBeGreaterThan(0)
    expect(await rows.allTextContents()).toEqual(['TokyoThe TelegraphNewsmax1', 'Xue JianThe TelegraphNewsmax1'])
    await page.getByRole('button', { name: 'Show all' }).press('Enter')
    await expect.poll(() => rows.count()).toBe(all)
    expect(await faint()).toBe(0)
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, in %s', async (colorScheme) => {
    // The page lets no script run but its own: axe is run past that, in a page of its own.
    const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width: 360, height: 740 } })
    const bare = await context.newPage()
    await bare.goto(`file://${file}`)
    await bare.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') })
    const found = await bare.evaluate(async () => {
      const { violations } = await (
        window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
      ).axe.run()
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .join(' ')
            .slice(0, 300)}`,
      )
    })
    expect(found).toEqual([])
    expect(await bare.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await context.close()
  })

  it('complains of nothing and asks for nothing', () => {
    expect(complaints).toEqual([])
  })
})
