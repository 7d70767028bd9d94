// A file's bytes -> text, or the problem that keeps it from being read.

import { isUtf8 } from 'node:buffer'
import { readFile, stat } from 'node:fs/promises'
import type { Problem } from './problem.ts'

/** Largest file that is read, in bytes: about 40 times a long magazine article. */
export const LARGEST_FILE = 5_000_000

/** The text of the file at `path`, without a byte order mark; `file` is how problems name it. */
export async function readText(path: string, file: string): Promise<string | Problem> {
  try {
    const { size } = await stat(path)
    if (size > LARGEST_FILE) {
      const message = `the file has ${size} bytes, more than ${LARGEST_FILE}`
      return { file, line: 1, message, remedy: 'Split it into several articles, or take out what is no text.' }
    }
    const bytes = await readFile(path)
    if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
    const remedy = 'Save it again as UTF-8 (in most editors: Save as… → Encoding → UTF-8).'
    return { file, line: firstBadLine(bytes), message: 'not UTF-8 text', remedy }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { file, line: 1, message: `cannot be read (${code})`, remedy: REMEDIES[code ?? ''] ?? 'Check the file.' }
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'Put the file there.',
  EACCES: 'Give the user that runs the bot the right to read it.',
  EPERM: 'Give the user that runs the bot the right to read it.',
  EISDIR: 'A folder stands where a file is expected: move it away.',
}

function firstBadLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start)
    const end = newline < 0 ? bytes.length : newline
    if (!isUtf8(bytes.subarray(start, end))) break
    start = end + 1
  }
  return line
}
