// Files that are whole at any moment: whoever reads one, and whatever ends the process, finds the old text or the new.

import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Failure } from '../failure.ts'

/**
 * Writes `text` to `path`, making its folder: first into a hidden file beside it, forced to the disk, then renamed.
 * `mode` as for `open`.
 */
export async function writeWhole(path: string, text: string, { mode = 0o666 } = {}): Promise<void> {
  const dir = dirname(path)
  await mkdir(dir, { recursive: true })
  // File systems take 255 bytes, and a character has three.
  const temporary = join(dir, `.${basename(path).slice(0, 60)}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    const file = await open(temporary, 'wx', mode)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dir)
}

/** Forces a rename in `dir` to the disk, where the system lets a folder be opened. */
async function syncFolder(dir: string): Promise<void> {
  try {
    const folder = await open(dir)
    await folder.sync().finally(() => folder.close())
  } catch {
    // Windows and some network folders cannot; the rename itself stands.
  }
}

/**
 * The text of the file at `path`; undefined where there is none. What is no regular file may have no end, and is not
 * read.
 */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    if (!(await stat(path)).isFile()) throw Object.assign(new Error(`${path} is no regular file`), { code: 'ENOTREG' })
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** A file or folder could not be read or written: no rights, no space, no such place. Nothing has changed. */
export interface Unwritten extends Failure<'unwritten'> {
  readonly error: Error
}

/** What `work` on files returns; as a value, that the system refused it. */
export async function tryWriting<T>(work: () => Promise<T>): Promise<T | Unwritten> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error // a defect: Node's own refusals carry a code
    return { failed: 'unwritten', error }
  }
}

/** Takes away what a process that was killed had not yet renamed in `dirs`. */
export async function clearUnfinished(dirs: readonly string[]): Promise<void> {
  for (const dir of dirs)
    for (const name of await readdir(dir).catch(() => []))
      if (UNFINISHED.test(name)) await rm(join(dir, name), { force: true }).catch(() => {})
}

/** A temporary file of `writeWhole`. */
const UNFINISHED = /^\..+\.[0-9a-f]{8}\.tmp$/
