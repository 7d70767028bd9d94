// The folders of src/ read from left to right; a folder imports only from its left, and nothing imports in a circle.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))
const ORDER = [
  'failure.ts',
  'version.ts',
  'config.ts',
  'text',
  'files',
  'database',
  'corpus',
  'attribution',
  'search',
  'answer',
  'intake',
  'review',
  'live',
  'keeping',
  'hosting',
]
const FACES = ['discord', 'terminal', 'http', 'mcp', 'site']
/** Start-up, which puts the faces together. */
const TOP = 'main.ts'

const files = walk(SRC)
const imports = new Map(files.map((file) => [file, importsOf(file)]))

it('finds the source', () => {
  expect(files.length).toBeGreaterThan(20)
})

it.each(files.map((file) => [file]))('%s imports only from its left', (file) => {
  const rank = rankOf(file)
  for (const target of imports.get(file) ?? []) {
    const [folder = ''] = target.split('/')
    const own = file.split('/')[0]
    expect(folder === own || rankOf(target) < rank, `${file} imports ${target}`).toBe(true)
  }
})

it('has no import cycle', () => {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    expect(path, `cycle: ${[...path, file].join(' -> ')}`).not.toContain(file)
    if (done.has(file)) return
    for (const target of imports.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
})

it('keeps the environment to config.ts', () => {
  const readers = files.filter((file) => readFileSync(join(SRC, file), 'utf8').includes('process.env'))
  expect(readers).toEqual(['config.ts'])
})

function rankOf(file: string): number {
  const [folder = ''] = file.split('/')
  if (file === TOP) return 100
  return FACES.includes(folder) ? 50 : ORDER.indexOf(folder)
}

function walk(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    relative(SRC, join(SRC, dirname(file), path)),
  )
}

it('acknowledges interactions in deliver.ts and dispatch.ts alone', () => {
  const acknowledging = /interaction\.(?:reply|deferReply|deferUpdate|update|editReply|showModal|followUp|respond)\(/
  const all = files.filter(
    (file) => file.startsWith('discord/') && acknowledging.test(readFileSync(join(SRC, file), 'utf8')),
  )
  expect(all).toEqual(['discord/deliver.ts', 'discord/dispatch.ts'])
})

/** Texts that people read, and the page's style. */
const SHOWN = /^(?:discord\/languages|review)\//

it.each(files.filter((file) => !SHOWN.test(file)).map((file) => [file]))(
  '%s keeps to 120 columns, but where one text or pattern is longer',
  (file) => {
    const isOneLiteral = (line: string): boolean =>
      /^[^'"`/]{0,80}(['"`/]).*(\1[,;)\]gimuy ]*|[`}>,;.][,;)]*)$/.test(line.trim())
    const long = readFileSync(join(SRC, file), 'utf8')
      .split('\n')
      .filter((line) => line.length > 120 && (/^\s*(\/\/|\*)/.test(line) || !isOneLiteral(line)))
    expect(long).toEqual([])
  },
)

it.each(files.map((file) => [file]))('%s has no function of six positional arguments', (file) => {
  const text = readFileSync(join(SRC, file), 'utf8')
  for (const [head, list = ''] of text.matchAll(/function\*? \w+(?:<[^>]*>)?\(([^)]*)\)/g)) {
    const parameters = list
      .replace(/\{[^}]*\}|<[^>]*>|\[[^\]]*\]/g, '')
      .split(',')
      .filter((one) => one.trim() !== '')
    expect(parameters.length, head).toBeLessThan(6)
  }
})
