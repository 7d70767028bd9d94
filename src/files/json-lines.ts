// Files of one JSON object a line that only ever grow.

import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { readIfThere, writeWhole } from './atomic-file.ts'
import { type Damaged, setAside } from './damage.ts'

/**
 * Adds a line to the file at `path`, making its folder. A line that a crash cut short before it stays a line of its
 * own.
 */
export async function appendLine(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'a+')
  try {
    const { size } = await file.stat()
    const { buffer } = size > 0 ? await file.read(Buffer.alloc(1), 0, 1, size - 1) : { buffer: Buffer.from('\n') }
    await file.appendFile(`${buffer[0] === NEWLINE ? '' : '\n'}${JSON.stringify(value)}\n`)
  } finally {
    await file.close()
  }
}

const NEWLINE = 10

/**
 * The values of the file at `path`, none where there is no file. Lines that are no JSON or that `fits` does not know
 * are taken out of it, set aside and told to `onDamage`.
 */
export async function readLines<T>(
  path: string,
  fits: (value: unknown) => value is T,
  onDamage: (damaged: Damaged) => void,
): Promise<T[]> {
  const lines = ((await readIfThere(path)) ?? '').split('\n').filter((line) => line.trim() !== '')
  const sound: string[] = []
  const foreign: string[] = []
  const values: T[] = []
  for (const line of lines) {
    const value = parsed(line)
    if (fits(value)) {
      values.push(value)
      sound.push(line)
    } else foreign.push(line)
  }
  if (foreign.length > 0) {
    onDamage(await setAside(path, foreign))
    await writeWhole(path, sound.map((line) => `${line}\n`).join(''))
  }
  return values
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
