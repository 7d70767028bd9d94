// Files of one line each that only ever grow.

import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Adds a line to the file at `path`, making its folder. A line that a crash cut short before it stays a line of its
 * own.
 */
export async function appendLine(path: string, line: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'a+')
  try {
    const { size } = await file.stat()
    const { buffer } = size > 0 ? await file.read(Buffer.alloc(1), 0, 1, size - 1) : { buffer: Buffer.from('\n') }
    await file.appendFile(`${buffer[0] === NEWLINE ? '' : '\n'}${line}\n`)
  } finally {
    await file.close()
  }
}

const NEWLINE = 10
