// The data folder: its lock, what a killed process left there, and the clock that nothing is kept of.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cooldown } from '../../src/discord/cooldown.ts'
import { clearUnfinished } from '../../src/files/atomic-file.ts'
import { lockFolder } from '../../src/files/data-lock.ts'
import { sound } from '../sound.ts'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'data-'))
})
afterEach(() => rmSync(data, { recursive: true }))

describe('the lock of a data folder', () => {
  it('keeps a second process out, and is given back', async () => {
    const first = await lockFolder(data)
    const other = readFileSync(join(data, 'lock'), 'utf8').replace(`"pid":${process.pid}`, `"pid":${process.ppid}`)
    const began = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
    writeFileSync(join(data, 'lock'), JSON.stringify({ ...JSON.parse(other), began }))
    expect(await lockFolder(data)).toMatchObject({ failed: 'locked', text: expect.stringContaining('DATA_DIR') })
    await sound(first)()
    expect(existsSync(join(data, 'lock'))).toBe(false)
  })

  it.each([
    ['a process that is dead', { pid: 2 ** 22 - 1, began: '1' }],
    ['another process that has its number now', { pid: process.ppid, began: '1' }],
    ['this very number, from before', { pid: process.pid, began: '1' }],
  ])('of %s is taken over', async (_, holder) => {
    const { hostname } = await import('node:os')
    writeFileSync(join(data, 'lock'), JSON.stringify({ host: hostname(), ...holder }))
    await sound(await lockFolder(data))()
  })

  it('of another host counts as long as it gives signs of life', async () => {
    writeFileSync(join(data, 'lock'), JSON.stringify({ host: 'elsewhere', pid: 1, began: '1' }))
    expect(await lockFolder(data)).toMatchObject({ failed: 'locked' })
    const { utimesSync } = await import('node:fs')
    utimesSync(join(data, 'lock'), new Date(0), new Date(0))
    await sound(await lockFolder(data))()
  })

  it('that is cut short is taken over', async () => {
    writeFileSync(join(data, 'lock'), '{"pi')
    await sound(await lockFolder(data))()
  })
})

it('what a killed process left unfinished is cleared, and nothing else', async () => {
  for (const name of ['.row.md.0123abcd.tmp', '.hidden.md', 'row.md', 'notes.tmp']) writeFileSync(join(data, name), 'x')
  await clearUnfinished([data, join(data, 'none')])
  expect(
    ['.row.md.0123abcd.tmp', '.hidden.md', 'row.md', 'notes.tmp'].filter((name) => existsSync(join(data, name))),
  ).toEqual(['.hidden.md', 'row.md', 'notes.tmp'])
})

describe('a cooldown', () => {
  it('counts for each member and kind apart', () => {
    let now = 0
    const wait = cooldown(2, () => now)
    expect([wait('a', 'ask'), wait('a', 'ask'), wait('a', 'who'), wait('b', 'ask')]).toEqual([0, 2, 0, 0])
    now = 1500
    expect(wait('a', 'ask')).toBe(1)
    now = 2000
    expect(wait('a', 'ask')).toBe(0)
  })

  it('goes by a clock that is never set back', () => {
    const wait = cooldown(60)
    wait('a', 'ask')
    const { now } = Date
    Date.now = () => 0
    expect(wait('a', 'ask')).toBeLessThanOrEqual(60)
    Date.now = now
  })
})
