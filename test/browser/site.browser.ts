/// <reference lib="dom" />
// The reading site in a real browser, from a folder: it searches, leads on, asks for nothing, and axe finds nothing wrong.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyCorpus, runMain } from '../lookalike/bot.ts'
import { openBrowser } from './open-browser.ts'

const corpus = copyCorpus()
const folder = mkdtempSync(join(tmpdir(), 'site-'))
const complaints: string[] = []
let browser: Browser
let page: Page

beforeAll(async () => {
  writeFileSync(
    join(corpus.dir, 'articles', 'hostile.md'),
    '---\ntitle: "</script><img src=x onerror=alert(1)>"\npublisher: "The <b>Bugle</b>"\npublished: 2025-11-30\nwhole: yes\nurl: https://bugle.example/x\n---\n' +
      'A page said </script><script>document.title = "taken"</script> on 7 November 2025, Mayor Ann Roe told Reuters.\nNobody else was there.\n',
  )
  writeFileSync(
    join(corpus.dir, 'articles', 'جسر 100%.md'),
    '---\ntitle: جسر الميناء\npublisher: The Bugle\n---\nجسر الميناء مفتوح، Mayor Ann Roe told Reuters.\n',
  )
  const { code, err } = await runMain(['site', folder], '', { CORPUS_DIR: corpus.dir })
  expect([code, err]).toEqual([0, ''])
  ;({ browser, page } = await openBrowser(complaints))
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
  corpus.remove()
})

const open = (path: string): Promise<unknown> => page.goto(`file://${join(folder, path)}`)

describe('the reading site', () => {
  it('searches as somebody types, and leads to the passage in its article', async () => {
    await open('index.html')
    await page.getByLabel('Search the passages').fill('troublemaker')
    await expect.poll(() => page.getByRole('status').textContent()).toBe('1 passage')
    const found = page.locator('#results li')
    expect(await found.locator('.credit').textContent()).toContain(
      'Chinese state media, reported by Reuters, as cited by Newsmax',
    )
    await found.getByRole('link').first().click()
    expect(await page.locator(':target blockquote').textContent()).toContain('"troublemaker,"')
  })

  it('shows another’s script as text', async () => {
    await open('index.html')
    await page.getByLabel('Search the passages').fill('taken')
    await expect
      .poll(() => page.locator('#results blockquote').first().textContent())
      .toContain('<script>document.title')
    expect(await page.title()).toBe('According to whom')
  })

  it('holds an article whole only where that is allowed', async () => {
    await open('articles/hostile.html')
    expect(await page.locator('blockquote').allTextContents()).toHaveLength(2)
    await open('articles/japan-china-taiwan-remark.html')
    expect(await page.getByText('Not the whole article').count()).toBe(1)
    expect(await page.locator('blockquote').count()).toBeLessThan(15)
  })

  it('reads a text in its own direction, and calls it English nowhere', async () => {
    await open('articles.html')
    await page.getByRole('link', { name: 'جسر الميناء' }).click()
    const heading = page.getByRole('heading', { level: 1 })
    expect(await heading.textContent()).toBe('جسر الميناء')
    const read = (one: HTMLElement) => [getComputedStyle(one).direction, one.closest('[lang]')?.getAttribute('lang')]
    expect(await heading.evaluate(read)).toEqual(['rtl', ''])
    expect(await page.locator('blockquote').evaluate(read)).toEqual(['rtl', ''])
    await open('articles.html')
    expect(await page.getByRole('heading', { level: 1 }).evaluate(read)).toEqual(['ltr', 'en'])
    await open('index.html')
    await page.getByLabel('Search the passages').fill('مفتوح')
    expect(await page.locator('#results blockquote').first().evaluate(read)).toEqual(['rtl', ''])
  })

  it('tells when, by outlet and by speaker', async () => {
    await open('timeline.html')
    expect(await page.locator('main').textContent()).toMatch(/2025-11-07 “7 November 2025”.*2025-11-30 published/s)
    await open('speakers.html')
    expect(await page.getByRole('heading', { name: 'Ann Roe' }).count()).toBe(1)
    await open('outlets.html')
    expect(await page.locator('figure svg').getAttribute('role')).toBe('img')
  })

  it.each(['index.html', 'articles.html', 'outlets.html', 'speakers.html', 'timeline.html', 'articles/hostile.html'])(
    '%s has nothing that axe finds wrong, at a phone’s width',
    async (path) => {
      const context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 740 } })
      const bare = await context.newPage()
      await bare.goto(`file://${join(folder, path)}`)
      await bare.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') })
      const found = await bare.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
        return (await axe.run()).violations.map(({ id }) => id)
      })
      expect(found).toEqual([])
      expect(await bare.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      await context.close()
    },
  )

  it('complains of nothing and asks for nothing', () => {
    expect(complaints).toEqual([])
  })
})
