#!/usr/bin/env node
// Compiles src/ into dist/ where that is older. An installed package has no src/ and is as it is.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Its time is that of the last build, whatever the compiler found to write. */
const STAMP = join(ROOT, 'dist', '.built')

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

function isStale() {
  if (!existsSync(join(ROOT, 'src'))) return false
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true }).map((file) => join('src', String(file)))
  const built = timeOf(STAMP)
  return ['tsconfig.json', ...sources].some((file) => timeOf(join(ROOT, file)) > built)
}

/** Where the compiler is; undefined where development packages are not installed. */
function compiler() {
  try {
    const manifest = createRequire(import.meta.url).resolve('typescript/package.json')
    return join(manifest, '..', 'bin', 'tsc')
  } catch {
    return undefined
  }
}

/**
 * Compiles if need be; whether there is something to run. What the compiler finds wrong is printed on standard error.
 */
export function build() {
  const isBuilt = existsSync(join(ROOT, 'dist', 'main.js'))
  if (isBuilt && !isStale()) return true
  const tsc = compiler()
  if (tsc === undefined) {
    const isThere = isBuilt ? 'the last build is used' : 'nothing is built yet'
    process.stderr.write(`TypeScript is not installed, and ${isThere}: npm ci && npm run build makes it anew.\n`)
    return isBuilt
  }
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', ROOT], { cwd: ROOT, encoding: 'utf8' })
  if (status !== 0) {
    process.stderr.write(stdout)
    return false
  }
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  writeFileSync(STAMP, '')
  return true
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !build()) process.exitCode = 1
