// How far long work has come: what a terminal shows, what a log is told, and nothing for work that is soon done.

import { describe, expect, it } from 'vitest'
import { inWords, openEstimate, showProgress } from '../../src/hosting/progress.ts'

/** Shows `steps`, each so many articles of 100 at a time in ms, and gives what was written. */
function shown(isTTY: boolean, steps: readonly (readonly [ms: number, done: number])[]): string[] {
  let time = 0
  const written: string[] = []
  const screen = { isTTY, write: (text: string) => written.push(text) }
  const bar = showProgress('articles', screen, () => time)
  for (const [ms, done] of steps) {
    time = ms
    bar.tell(done, 100)
  }
  bar.end()
  return written
}

describe('progress', () => {
  it('is a bar on a terminal, drawn anew in its place, and taken away', () => {
    expect(
      shown(true, [
        [0, 0],
        [1000, 50],
        [1050, 51],
        [2000, 100],
      ]),
    ).toEqual([
      `\r\u001b[Karticles ${'█'.repeat(15)}${'░'.repeat(15)} 50 of 100, about 1 s left`,
      `\r\u001b[Karticles ${'█'.repeat(30)} 100 of 100, about 0 s left`,
      '\r\u001b[K',
    ])
  })

  it('is a line every few seconds elsewhere', () => {
    expect(
      shown(false, [
        [0, 0],
        [6000, 20],
        [7000, 25],
        [12_000, 40],
      ]),
    ).toEqual(['articles: 20 of 100, about 24 s left\n', 'articles: 40 of 100, about 18 s left\n'])
  })

  it('is not told where the work is soon done', () => {
    expect(
      shown(true, [
        [0, 0],
        [300, 50],
        [600, 100],
      ]),
    ).toEqual([])
    expect(
      shown(false, [
        [0, 0],
        [4000, 100],
      ]),
    ).toEqual([])
  })

  it('is told by the pace of the work under way', () => {
    let time = 0
    const estimate = openEstimate(() => time)
    expect(estimate(0, 10)).toEqual({ done: 0, all: 10, secondsLeft: undefined })
    time = 1000
    expect(estimate(5, 10).secondsLeft).toBe(1)
    expect(estimate(0, 1000).secondsLeft).toBe(undefined)
    time = 3000
    expect(estimate(100, 1000).secondsLeft).toBe(18)
    expect(inWords(estimate(1000, 5000))).toBe('1,000 of 5,000, about 8 s left')
  })
})
