// The folder of a site: what a run writes into it, and what an earlier one left that is made no longer.

import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, tryWriting, writeWhole } from '../files/atomic-file.ts'
import type { Page } from './pages.ts'

/** Lists the pages that were written, so that a later run removes those alone. */
const LIST = '.site.json'
/** A page of a site: nothing outside its folder is called so. */
const PAGE = /^(?:articles\/)?[^/\\]+\.html$/

/** Writes `pages` into `dir`, and removes those of an earlier run that are not among them. */
export async function writePages(dir: string, pages: readonly Page[]): Promise<void> {
  const paths = pages.map(({ path }) => path)
  const stale = (await listed(dir)).filter((path) => !paths.includes(path))
  // Listed before it is written: a run that breaks off leaves nothing that no list names.
  await writeList(dir, [...paths, ...stale])
  for (const { path, html } of pages) await writeWhole(join(dir, path), html)
  for (const path of stale) await tryWriting(() => rm(join(dir, path), { force: true }))
  await writeList(dir, paths)
}

const writeList = (dir: string, paths: readonly string[]): Promise<void> =>
  writeWhole(join(dir, LIST), `${JSON.stringify(paths, undefined, 2)}\n`)

/** The pages that the list in `dir` names; none where it is no such list. */
async function listed(dir: string): Promise<string[]> {
  const text = await readIfThere(join(dir, LIST))
  try {
    const paths: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string' && PAGE.test(path)) : []
  } catch {
    return []
  }
}
