// Files of one JSON object a line that only ever grow.

import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { readIfThere } from './atomic-file.ts'

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
 * The values of the file at `path`, none where there is no file; a line that is no JSON holds nothing that could be
 * read.
 */
export async function readLines<T>(path: string): Promise<T[]> {
  const lines = ((await readIfThere(path)) ?? '').split('\n')
  return lines.flatMap((line) => {
    try {
      return [JSON.parse(line) as T]
    } catch {
      return []
    }
  })
}
