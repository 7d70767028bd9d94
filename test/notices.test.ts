// The third-party notices and the README list what the bot is installed with, as package-lock.json has it.

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Entry {
  readonly version: string
  readonly license: string
  readonly dev?: true
  readonly dependencies?: Readonly<Record<string, string>>
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Entry>>
}
const installed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)

/** The rows of the table whose heading begins with `first`, each cut to its first `columns` cells. */
function rowsOf(file: string, first: string, columns: number): string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const start = lines.findIndex((line) => line.startsWith(`| ${first} |`)) + 2
  const end = lines.findIndex((line, at) => at >= start && !line.startsWith('|'))
  const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim())
  return lines.slice(start, end).map((line) =>
    cells(line)
      .slice(1, columns + 1)
      .join(' '),
  )
}

it('the notices list every installed package with its version and licence', () => {
  const expected = installed.map(([path, { version, license }]) =>
    [path.replace(/^.*node_modules\//, ''), version, license].join(' '),
  )
  expect(rowsOf('THIRD-PARTY-NOTICES.md', 'package', 3)).toEqual([...new Set(expected)].sort())
})

it('the README lists every direct dependency with its version and licence', () => {
  const expected = Object.keys(packages['']?.dependencies ?? {}).map((name) => {
    const { version, license } = packages[`node_modules/${name}`] as Entry
    return [name, version, license].join(' ')
  })
  expect(rowsOf('README.md', 'dependency', 3)).toEqual(expected.sort())
})

// The Mozilla Public License binds changes to its own files alone, and none is changed here.
it('none is under terms that bind this project beyond notices', () => {
  const licences = new Set(installed.map(([, { license }]) => license))
  expect([...licences].sort()).toEqual(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'ISC', 'MIT', 'MPL-2.0'])
})

it('the notices list every package in the bundle that is not installed with it', () => {
  const bundled = JSON.parse(readFileSync('dist/bundled.json', 'utf8')) as string[]
  const names = new Set(installed.map(([path]) => path.replace(/^.*node_modules\//, '')))
  const expected = bundled
    .filter((name) => !names.has(name))
    .map((name) => {
      const { version, license } = packages[`node_modules/${name}`] as Entry
      return [name, version, license].join(' ')
    })
  expect(rowsOf('THIRD-PARTY-NOTICES.md', 'bundled', 3)).toEqual(expected)
})

it('no package has an install script, which could fetch what the lock does not name', () => {
  const scripted = installed.filter(([, entry]) => 'hasInstallScript' in entry).map(([path]) => path)
  expect(scripted).toEqual([])
})
