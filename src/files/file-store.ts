// The store in files: shelves are folders, journals are files of one line each that only ever grow.

import { readdir, unlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readIfThere, writeWhole } from './atomic-file.ts'
import { setAside } from './damage.ts'
import { inTurn } from './in-turn.ts'
import { appendLine } from './json-lines.ts'
import { ARTICLES, BOOKS, corpusFolder, REGISTRIES, type Store, type Writer } from './store.ts'

/** Texts that tell of members: the owner alone may read them. */
const PRIVATE: readonly string[] = ['salt', 'watches.json']

/** The store of the data folder `dataDir`, with the articles and registries of the corpus folder `corpusDir`. */
export function openFileStore(dataDir: string, corpusDir: string): Store {
  const folders: Readonly<Record<string, string>> = {
    [BOOKS]: dataDir,
    [ARTICLES]: corpusFolder(corpusDir, ARTICLES),
    [REGISTRIES]: corpusFolder(corpusDir, REGISTRIES),
  }
  const folderOf = (shelf: string): string => folders[shelf] ?? join(dataDir, ...shelf.split('/').map(safe))
  const pathOf = (shelf: string, name: string): string => join(folderOf(shelf), safe(name))
  const turns = new Map<string, ReturnType<typeof inTurn>>()
  const writer: Writer = {
    read: (shelf, name) => readIfThere(pathOf(shelf, name)),
    list: (shelf) => listed(folderOf(shelf)),
    beginnings: async (shelf) => {
      const found: { name: string; text: string }[] = []
      for (const inner of await listed(folderOf(shelf)))
        for (const name of await listed(folderOf(`${shelf}/${inner}`)))
          found.push({ name: `${inner}/${name}`, text: (await readIfThere(pathOf(`${shelf}/${inner}`, name))) ?? '' })
      return found
    },
    lines: async (journal, after = 0) => {
      const text = (await readIfThere(join(dataDir, journal))) ?? ''
      return text
        .split('\n')
        .map((line, at) => ({ place: at + 1, text: line }))
        .filter((line) => line.place > after && line.text.trim() !== '')
    },
    write: (shelf, name, text) =>
      writeWhole(pathOf(shelf, name), text, PRIVATE.includes(name) ? { mode: 0o600 } : undefined),
    remove: async (shelf, name) => {
      await unlink(pathOf(shelf, name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
      })
    },
    append: (journal, text) => appendLine(join(dataDir, journal), text),
    dropLines: async (journal, places) => {
      const kept = (await writer.lines(journal)).filter(({ place }) => !places.includes(place))
      await writeWhole(join(dataDir, journal), kept.map(({ text }) => `${text}\n`).join(''))
    },
  }
  return {
    read: writer.read,
    list: writer.list,
    beginnings: writer.beginnings,
    lines: writer.lines,
    change: (area, work) => {
      const turn = turns.get(area) ?? inTurn()
      turns.set(area, turn)
      return turn(() => work(writer))
    },
    setAside: (name, entries) => setAside(join(dataDir, name), entries),
  }
}

/** A name as part of a path: it leads nowhere else. */
const safe = (name: string): string => (name === '..' || name === '.' ? '_' : basename(name))

async function listed(dir: string): Promise<string[]> {
  try {
    return (await readdir(dir)).filter((name) => !name.startsWith('.')).sort()
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return [] // a stray file where a day's folder would be
    throw error
  }
}
