// The project's question set: sound in itself, and answered where the words of the article are asked for.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../src/answer/answer-question.ts'
import { loadLibrary } from '../src/answer/library.ts'
import { sound } from './sound.ts'

interface Row {
  readonly q: string
  readonly kind: string
  readonly gold: readonly string[]
  readonly also: readonly string[]
  readonly reason: string
}
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const rows = readFileSync(at('questions/questions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
const library = sound(await loadLibrary(at('../corpus')))

it('holds at least two hundred different questions, each with its reason', () => {
  expect(new Set(rows.map(({ q }) => q.toLowerCase())).size).toBe(rows.length)
  expect(rows.length).toBeGreaterThanOrEqual(200)
  expect(rows.filter(({ reason }) => reason.trim() === '')).toEqual([])
})

it('names passages by beginnings that fit exactly one each', () => {
  for (const beginning of rows.flatMap(({ gold, also }) => [...gold, ...also]))
    expect(
      library.passages.filter(({ text }) => text.startsWith(beginning)),
      beginning,
    ).toHaveLength(1)
})

describe('asked in the words of the article, the first passage answers', () => {
  it.each(rows.filter(({ kind }) => kind === 'direct'))('$q ($reason)', ({ q, gold, also }) => {
    const [first] = answerQuestion(library, { question: q }).passages
    expect([...gold, ...also].some((beginning) => first?.passage.text.startsWith(beginning))).toBe(true)
  })
})
