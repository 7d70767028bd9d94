// The package as npm packs it, in an empty folder: init, ask, check, site and start, with nothing from outside it.

import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runMain } from '../lookalike/bot.ts'
import { type Discord, startDiscord, TOKEN } from '../lookalike/discord.ts'

const folder = mkdtempSync(join(tmpdir(), 'packed-'))
const PACKED = join(folder, 'node_modules', 'according-to')
const HOME = join(folder, 'bot')
let files: string[]

/** Runs the installed program in `cwd`. */
function run(args: readonly string[], cwd = HOME, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PACKED, 'bin', 'according-to.js'), ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder },
  })
  return { status, out: stdout, err: stderr }
}

beforeAll(() => {
  const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
  })
  const [{ filename, files: listed }] = JSON.parse(packed.stdout) as [{ filename: string; files: { path: string }[] }]
  files = listed.map(({ path }) => path)
  mkdirSync(PACKED, { recursive: true })
  spawnSync('tar', ['-xzf', join(folder, filename), '-C', PACKED, '--strip-components=1'])
  // What is not in the bundle: a binary, and a library that the site hands on to browsers.
  for (const name of ['@resvg', 'minisearch'])
    symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package', () => {
  it('holds what runs, and neither sources, tests nor an article', () => {
    expect(files).toContain('bin/according-to.js')
    expect(files).toContain('dist/run/main.js')
    expect(files).toContain('corpus/outlets.yaml')
    expect(files.filter((path) => /^(?:src|test|bench)\/|^corpus\/articles|\.env$/.test(path))).toEqual([])
  })

  it('makes the folder of a bot, and leaves what is there as it is', () => {
    const { status, out } = run(['init', HOME], folder)
    expect([status, out]).toEqual([0, expect.stringContaining(`cd ${HOME}\n  npx according-to ask`)])
    expect(readFileSync(join(HOME, 'README.md'), 'utf8')).not.toMatch(/^ {4}according-to/m)
    expect(run(['init', "a bot's"], folder).out).toContain("cd 'a bot'\\''s'\n")
    expect(readdirSync(HOME).sort()).toEqual(['.env', '.gitignore', 'README.md', 'corpus'])
    writeFileSync(join(HOME, 'README.md'), 'mine')
    expect(run(['init', HOME], folder).out).toContain('left as it is: ')
    expect(readFileSync(join(HOME, 'README.md'), 'utf8')).toBe('mine')
  })

  it('tells in a checkout how that asks what was made', async () => {
    const dir = join(folder, 'beside')
    const { out } = await runMain(['init', dir])
    const [command = ''] = /npm run ask -- .*/.exec(out) ?? []
    expect(command).toBe(`npm run ask -- --corpus ${join(dir, 'corpus')} "who was warned of rust?"`)
    const asked = await runMain(['ask', '--corpus', join(dir, 'corpus'), 'who was warned of rust?'])
    expect(asked.out).toContain('warned the board of rust')
  })

  it('answers from there, and finds nothing to mend', () => {
    expect(run(['ask', 'who was warned of rust?']).out).toContain('inspectors had warned the board of rust')
    const { out, status } = run(['check', '--json'])
    const { problems, passages } = JSON.parse(out) as {
      problems: unknown[]
      passages: { outlets: string[]; speakers: string[] }[]
    }
    expect([status, problems]).toEqual([0, []])
    expect(new Set(passages.flatMap(({ outlets }) => outlets))).toEqual(new Set(['Evening Lantern', 'Morning Herring']))
    expect(passages.flatMap(({ speakers }) => speakers)).toEqual(
      expect.arrayContaining(['Ann Roe', 'Tom Hale', 'Mia Cole']),
    )
  })

  it('keeps its data where it is run, and nothing in itself', () => {
    expect(existsSync(join(HOME, 'data', 'cache'))).toBe(true)
    expect(existsSync(join(PACKED, 'data'))).toBe(false)
  })

  it('teaches how it is called, without npm scripts', () => {
    const { out } = run(['ask', '--help'])
    expect(out).toContain('Usage: according-to ask [options]')
    expect(run(['--help']).out).toContain('init')
    expect(run(['nonsense']).err).toContain('Unknown command "nonsense"')
    expect(run(['train']).err).toContain('checkout')
  })

  it('writes a site', () => {
    expect(run(['site', 'public']).out).toContain('pages')
    expect(readFileSync(join(HOME, 'public', 'index.html'), 'utf8')).toContain('Search the passages')
  })

  it.each(['bash', 'zsh', 'fish'])('completes its commands in %s', (shell) => {
    const { out, status } = run(['completion', shell])
    expect(status).toBe(0)
    for (const command of ['ask', 'cite', 'init', 'speaker']) expect(out).toContain(command)
    expect(out).toContain('import export')
  })

  it.each([
    [['ask', '--o'], ['--outlet']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['corpus', 'i'], ['import']],
    [['corpus', 'import', 'a'], ['a file.md']],
    [['add', 'a'], ['a file.md']],
    [['doctor', '--'], ['--help']],
  ])('completes %j in bash', (words, expected) => {
    writeFileSync(join(HOME, 'a file.md'), '')
    const line = words.map((word) => `'${word}'`).join(' ')
    const script = `${run(['completion', 'bash']).out}
COMP_WORDS=(according-to ${line}); COMP_CWORD=${words.length}; _according_to; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout } = spawnSync('bash', ['-c', script], { cwd: HOME, encoding: 'utf8' })
    expect(stdout.trim().split('\n')).toEqual(expected)
  })

  it.each([
    ['review', 'x'],
    ['check', 'x'],
    ['serve', 'extra'],
    ['mcp', 'extra'],
    ['doctor', 'extra'],
    ['start', 'extra'],
    ['site', 'public', 'extra'],
  ])('has no use for a word too many: %s %s', (...args) => {
    const { status, err } = run(args)
    expect([status, err]).toEqual([2, expect.stringContaining(`There is no use for "${args.at(-1)}" here.`)])
  })

  it('tells of a command by help', () => {
    expect(run(['help', 'ask']).out).toBe(run(['ask', '--help']).out)
    expect(run(['help']).out).toBe(run(['--help']).out)
  })

  it('starts against Discord', async () => {
    const discord: Discord = await startDiscord()
    const connected = discord.nextConnection()
    const bot = spawn(process.execPath, [join(PACKED, 'bin', 'according-to.js'), 'start'], {
      cwd: HOME,
      env: { PATH: process.env.PATH, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url, COOLDOWN_SECONDS: '0' },
    })
    await connected
    await discord.until(() => discord.commands.has('global'))
    expect((await discord.command('ask', { question: 'who called the inspection passed?' })).plain).toContain('Ann Roe')
    bot.kill()
    await discord.close()
  })
})
