#!/usr/bin/env node
// Compiles src/ into dist/ where that is older, and bundles the program and its dependencies into dist/run/: a start
// reads a dozen files instead of a thousand. An installed package has no src/ and is as it is.

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
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

/** Where a development package lies; undefined where those are not installed. */
function folderOf(name) {
  try {
    return join(createRequire(import.meta.url).resolve(`${name}/package.json`), '..')
  } catch {
    return undefined
  }
}

/** The program and its threads, each of which is started by its own file's name. */
const ENTRIES = { main: 'main.js', worker: 'live/worker.js', maker: 'answer/maker.js', drawer: 'intake/drawer.js' }
/** What some dependencies use where it is there; none of it is installed. */
const OPTIONAL = ['zlib-sync', 'bufferutil', 'utf-8-validate', 'fsevents']
/** Binaries of the system: they are no JavaScript. */
const NATIVE = ['@resvg/resvg-js']

/**
 * The packages whose code stands in the bundle: the notices list them. What a package carries in its own `dist` is part
 * of that package.
 */
function packagesIn(output) {
  const ids = output.flatMap(({ modules = {} }) => Object.keys(modules))
  const paths = ids.map((id) => id.replaceAll('\\', '/'))
  const names = paths.flatMap((path) => /(?:\/node_modules\/((?:@[^/]+\/)?[^/]+))+/.exec(path)?.[1] ?? [])
  return [...new Set(names)].sort()
}

async function bundle() {
  const { rolldown } = await import('rolldown')
  const input = Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(ROOT, 'dist', file)]))
  const bundler = await rolldown({ input, platform: 'node', external: [...OPTIONAL, ...NATIVE], logLevel: 'silent' })
  const dir = join(ROOT, 'dist', 'run')
  rmSync(dir, { recursive: true, force: true })
  const { output } = await bundler.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  })
  writeFileSync(join(ROOT, 'dist', 'bundled.json'), JSON.stringify(packagesIn(output)))
  await bundler.close()
}

/**
 * Compiles if need be; whether there is something to run. What the compiler finds wrong is printed on standard error.
 */
export async function build() {
  const isBuilt = existsSync(join(ROOT, 'dist', 'run', 'main.js'))
  if (isBuilt && !isStale()) return true
  const typescript = folderOf('typescript')
  if (typescript === undefined || folderOf('rolldown') === undefined) {
    const isThere = isBuilt ? 'the last build is used' : 'nothing is built yet'
    process.stderr.write(
      `Development packages are not installed, and ${isThere}: npm ci && npm run build makes it anew.\n`,
    )
    return isBuilt
  }
  const { status, stdout } = spawnSync(process.execPath, [join(typescript, 'bin', 'tsc'), '-p', ROOT], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (status !== 0) {
    process.stderr.write(stdout)
    return false
  }
  await bundle()
  writeFileSync(STAMP, '')
  return true
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !(await build())) process.exitCode = 1
