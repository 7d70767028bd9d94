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
  'corpus',
  'attribution',
  'search',
  'answer',
  'review',
  'live',
  'keeping',
  'hosting',
]
const FACES = ['discord', 'terminal']
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
