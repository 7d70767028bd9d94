// Damaged data: what a file holds that nobody wrote so is set aside, told once, and everything else goes on.

import { appendFile, mkdir, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { tryWriting } from './atomic-file.ts'

/** Something that could not be read as what it should be, and where it lies now. */
export interface Damaged {
  /** The file's name in the data folder. */
  readonly file: string
  /** How many lines or entries. */
  readonly entries: number
}

const ENDING = '.damaged'

/** Puts what is damaged in `file` beside it, for whoever damaged it. What cannot be written is told all the same. */
export async function setAside(file: string, entries: readonly string[]): Promise<Damaged> {
  await tryWriting(async () => {
    await mkdir(dirname(file), { recursive: true })
    await appendFile(`${file}${ENDING}`, entries.map((entry) => `${entry}\n`).join(''))
  })
  return { file: basename(file), entries: entries.length }
}

/** The files in `dir` and its folders that hold what was set aside. */
export async function damagedIn(dir: string): Promise<string[]> {
  const names = await readdir(dir, { recursive: true }).catch(() => [])
  return names.filter((name) => name.endsWith(ENDING)).map((name) => join(name))
}
