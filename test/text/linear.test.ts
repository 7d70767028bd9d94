// Every regular expression that meets text of articles, questions or members takes time in proportion to that text.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { wordPattern } from '../../src/attribution/english/word-classes.ts'
import { FRAME_PATTERNS } from '../../src/attribution/evidence/features.ts'
import { SECOND_MENTION_PATTERNS } from '../../src/attribution/names/outlet-mentions.ts'
import { UNLISTED_PATTERNS } from '../../src/attribution/names/unlisted.ts'
import { compileRule } from '../../src/attribution/rules/blocks.ts'
import { OUTLET_RULES } from '../../src/attribution/rules/outlet-rules.ts'
import { RULES } from '../../src/attribution/rules/rules.ts'

// A literal after what no division follows. Of a comment or string that looks like one, the flags or the syntax tell.
const LITERAL =
  /(?<=[(=,:[!&|?>\n]\s*|return )\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuy]*)(?![\w`])/g

const SRC = join(process.cwd(), 'src')
const patterns = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join(SRC, file), 'utf8').matchAll(LITERAL)].flatMap(([, source = '', flags = '']) => {
      try {
        return [{ file, pattern: new RegExp(source, flags) }]
      } catch {
        return [] // a comment that looks like one
      }
    }),
  )

/** Patterns over word classes, written out at their place. */
const NOTED = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [
    ...readFileSync(join(SRC, file), 'utf8').matchAll(/wordPattern\(\s*(?:'([^']{1,400})'|`([^`]{1,900})`)/g),
  ])
  .map(([, line, lines]) => wordPattern(line ?? lines ?? '', 'g'))

const BUILT = [
  ...UNLISTED_PATTERNS,
  ...SECOND_MENTION_PATTERNS,
  ...NOTED,
  ...FRAME_PATTERNS,
  ...[...RULES, ...OUTLET_RULES].map(({ pattern }) => compileRule(pattern)),
].map((pattern) => ({ file: 'built', pattern }))

/**
 * Short strings to repeat: of the letters, marks and words that the pattern itself names, and of what text is made of.
 */
function seedsOf({ source }: RegExp): string[] {
  const named = source.replace(/\\[pP]\{[^}]*\}|\\[bBdDsSwWuxk]|\(\?<?[:=!]?/g, ' ').replace(/[\\^$*+?{}[\]()|]/g, ' ')
  const words = [...new Set(named.split(/\s+/).filter(Boolean))].slice(0, 12)
  const marks = [...new Set(named.replace(/[\p{L}\p{N}\s]/gu, ''))].slice(0, 10)
  const single = ['a', 'A', '1', ' ', '.', 'é', '東', '\n', '\t', '"', "'", '-', ',', ...marks, ...words]
  const pairs = [
    'A.',
    'a ',
    'A ',
    '1.',
    'Aa ',
    'A-',
    "a'",
    ' -',
    '. ',
    ', ',
    'The ',
    ...marks.flatMap((mark) => [`a${mark}`, `${mark} `]),
  ]
  return [...new Set([...single, ...pairs])]
}

/** Milliseconds of processor time that the pattern takes on `text`: the least of a few tries. */
function costOf(pattern: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3; tries++) {
    const before = process.cpuUsage()
    if (pattern.global) for (const _ of text.matchAll(pattern));
    else pattern.test(text)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
    if (least < UNNOTICED) break
  }
  return least
}

const LENGTH = 5000
/** Four times the text may take four times as long; what is quadratic takes sixteen times. */
const MOST_GROWTH = 10
/** Below this, in ms, a clock tells nothing, and nobody waits. */
const UNNOTICED = 12

it('finds the patterns', () => {
  expect(patterns.length).toBeGreaterThan(100)
  expect(NOTED.length).toBeGreaterThan(10)
})

it.each([...patterns, ...BUILT].map(({ file, pattern }) => [file, pattern] as const))('%s: %s', (_, pattern) => {
  for (const seed of seedsOf(pattern)) {
    const text = (length: number): string => `${seed.repeat(Math.ceil(length / seed.length))}\u0001`
    const long = costOf(pattern, text(4 * LENGTH))
    if (long < UNNOTICED) continue
    expect(long / Math.max(1, costOf(pattern, text(LENGTH))), `on ${JSON.stringify(seed)}: ${long} ms`).toBeLessThan(
      MOST_GROWTH,
    )
  }
})
