// A file's bytes -> text, or the problem that keeps it from being read.

import { isUtf8 } from 'node:buffer'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Problem } from './problem.ts'

/** Largest file that is read, in bytes: about 40 times a long magazine article. */
export const LARGEST_FILE = 5_000_000

/**
 * The text of `file` in the folder `dir`, without a byte order mark. What lies outside the folder is not read, whatever
 * links say. It waits for the disk: thousands of small files are read four times as fast so.
 */
export function readText(dir: string, file: string): string | Problem {
  try {
    const path = realpathSync.native(join(dir, file))
    if (!path.startsWith(realpathSync.native(dir) + sep)) {
      const remedy = 'Put the file itself there, or set CORPUS_DIR to the folder that holds it.'
      return { file, line: 1, message: 'a symbolic link out of the corpus folder', remedy }
    }
    const kind = statSync(path)
    if (!kind.isFile()) return { file, line: 1, message: 'no regular file', remedy: 'Move it away.' }
    if (kind.size > LARGEST_FILE) return tooLarge(file, kind.size)
    return decodeText(readFileSync(path), file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { file, line: 1, message: `cannot be read (${code})`, remedy: REMEDIES[code ?? ''] ?? 'Check the file.' }
  }
}

/** `bytes` as UTF-8 text without a byte order mark, or the problem that they are none. */
export function decodeText(bytes: Buffer, file: string): string | Problem {
  if (bytes.length > LARGEST_FILE) return tooLarge(file, bytes.length)
  // UTF-16 in Latin letters is valid UTF-8 of every other character NUL.
  if (isUtf8(bytes) && !bytes.includes(0)) return new TextDecoder('utf-8').decode(bytes)
  const remedy = 'Save it again as UTF-8 (in most editors: Save as… → Encoding → UTF-8).'
  return { file, line: firstBadLine(bytes), message: 'not UTF-8 text', remedy }
}

/** The problem of a file of `size` bytes that is larger than any article. */
export const tooLarge = (file: string, size: number): Problem => ({
  file,
  line: 1,
  message: `the file has ${size} bytes, more than ${LARGEST_FILE}`,
  remedy: 'Split it into several articles, or take out what is no text.',
})

const REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'Put the file there, or take away the link that leads to nothing.',
  EACCES: 'Give the user that runs the bot the right to read it.',
  EPERM: 'Give the user that runs the bot the right to read it.',
  EISDIR: 'A folder stands where a file is expected: move it away.',
}

function firstBadLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start)
    const end = newline < 0 ? bytes.length : newline
    const row = bytes.subarray(start, end)
    if (!isUtf8(row) || row.includes(0)) break
    start = end + 1
  }
  return line
}
