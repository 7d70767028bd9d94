// The picture of provenance: everything in it, nothing outside it, in any script.

import { describe, expect, it } from 'vitest'
import type { Flow, Provenance } from '../../src/answer/provenance.ts'
import { drawProvenance, MOST_NAMES } from '../../src/review/picture.ts'
import { renderPng } from '../../src/review/png.ts'

const WORDS = {
  title: 'Who is quoted by which outlet',
  columns: ['Who', 'Outlet', 'Read in'],
  others: (count: number) => `${count} others`,
} as const
const draw = (ways: readonly Flow[]): string => drawProvenance(provenanceOf(ways), WORDS, 'paper')

/** As where each passage goes one way. */
function provenanceOf(ways: readonly Flow[]): Provenance {
  const counted = (nameOf: (way: Flow) => string) =>
    [...new Set(ways.map(nameOf))].map((name) => ({
      name,
      passages: ways.reduce((sum, way) => sum + (nameOf(way) === name ? way.passages : 0), 0),
    }))
  return {
    ways,
    speakers: counted(({ speaker = '' }) => speaker),
    outlets: counted(({ outlet }) => outlet),
    publishers: counted(({ publisher }) => publisher),
  }
}
const flow = (speaker: string, outlet = 'Reuters', publisher = 'The Bugle', passages = 1): Flow => ({
  speaker,
  outlet,
  publisher,
  passages,
})
/** The words drawn, the lines of one box joined. */
const boxesOf = (svg: string): string[] =>
  [...svg.matchAll(/<g class="box".*?<\/g>/gs)].map(([box]) =>
    [...box.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, line]) => line).join(' '),
  )

describe('the picture of provenance', () => {
  it('names everybody with a number', () => {
    expect(boxesOf(draw([flow('Ann Roe', 'Reuters', 'The Bugle', 3), flow('Tom Hale', 'Evening Star')]))).toEqual([
      'Ann Roe (3)',
      'Tom Hale (1)',
      'Reuters (3)',
      'Evening Star (1)',
      'The Bugle (4)',
    ])
  })

  it('says how many it leaves out', () => {
    const many = Array.from({ length: 40 }, (_, at) => flow(`Speaker ${at}`))
    const boxes = boxesOf(draw(many))
    expect(boxes).toHaveLength(MOST_NAMES + 2)
    expect(boxes).toContain(`${40 - MOST_NAMES + 1} others (${40 - MOST_NAMES + 1})`)
  })

  it('cuts a name that is longer than its box, and keeps its number', () => {
    const [box = ''] = boxesOf(draw([flow('people familiar with the diplomatic exchanges of both governments')]))
    expect(box).toMatch(/^people familiar .*… \(1\)$/)
  })

  it('escapes what SVG would read', () => {
    expect(draw([flow('<script>alert(1)</script>')])).not.toContain('<script')
  })

  it('is empty where there is nothing', () => {
    expect(draw([])).toBe('')
  })

  it.each([
    ['English', 'Ann Roe'],
    ['Japanese', '高市早苗'],
    ['Chinese', '国务院发言人'],
    ['Korean', '이재명 대통령'],
    ['Russian', 'Мария Захарова'],
    ['Arabic', 'وزارة الخارجية'],
  ])('is drawn in %s with letters, not boxes', async (_, name) => {
    const [drawn, missing] = await Promise.all(
      [name, '\u{f8ff}'.repeat(name.length)].map((one) => renderPng(draw([flow(one)]))),
    )
    expect(drawn?.subarray(1, 4).toString()).toBe('PNG')
    expect(drawn?.equals(missing ?? Buffer.alloc(0))).toBe(false)
    // A letter that no font has is drawn as the same box as any other: reversed, such a name looks the same.
    const reversed = await renderPng(draw([flow([...name].reverse().join(''))]))
    expect(drawn?.equals(reversed ?? Buffer.alloc(0))).toBe(false)
  })
})
