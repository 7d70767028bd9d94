// Every question that the README shows or has somebody ask, answered as it says; and its test command is what CI runs.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../src/answer/answer-question.ts'
import { loadLibrary } from '../src/answer/library.ts'
import { sound } from './sound.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const README = readFileSync(at('../README.md'), 'utf8')
const library = sound(await loadLibrary(at('../corpus')))

/** The line that follows a question's first quoted line, or its verdict, in an indented block. */
const shownAfter = (question: string): string => {
  const block = README.slice(README.indexOf(`/ask question: ${question}\``))
    .split('\n')
    .slice(2, 9)
  return block.map((line) => line.trim()).join('\n')
}
const ASKED = [
  ...README.matchAll(/`\/ask question: ([^`[]+)`/g),
  ...README.matchAll(/\*\*You ask:\*\* (.+)/g),
  ...README.matchAll(/run ask -- "([^"]+)"/g),
].map(([, question = '']) => question)

describe('a question of the README', () => {
  it('is found', () => {
    expect(ASKED.length).toBeGreaterThanOrEqual(4)
  })

  it.each(ASKED)('%s', (question) => {
    const shown = shownAfter(question)
    const { verdict, passages } = answerQuestion(library, { question })
    if (shown.includes('The reporting holds no answer')) {
      expect(verdict).toBe('nothing')
      return
    }
    expect(verdict).toBe('answered')
    const quoted = /^\| (.+)$/m.exec(shown)?.[1]
    if (quoted !== undefined) expect(passages[0]?.passage.text.startsWith(quoted)).toBe(true)
  })

  it('shows at its head the very passage that answers', () => {
    const shown = [...README.matchAll(/^> > (.+)$/gm)].map(([, line]) => line).join(' ')
    const [first] = answerQuestion(library, { question: ASKED.find((one) => /troublemaker/.test(one)) ?? '' }).passages
    expect(first?.passage.text).toBe(shown)
  })
})

it('the test command of the README is what CI runs, after a clean install', () => {
  expect(README).toContain('    npm test\n')
  expect(readFileSync(at('../.ci/run'), 'utf8')).toMatch(/^npm ci .*^VITEST_JSON="\$report" npm test$/ms)
})
