// The watch goes on through what people do to folders: replaced, removed and made again, a link turned to another
// release.

import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, vi } from 'vitest'
import { watchCorpus } from '../../src/live/watch.ts'

function makeCorpus(path: string): void {
  mkdirSync(join(path, 'articles'), { recursive: true })
  writeFileSync(join(path, 'articles', 'a.md'), 'A.')
  writeFileSync(join(path, 'outlets.yaml'), '[]')
}

interface Watched {
  readonly root: string
  /** A link to `first` in the root. */
  readonly dir: string
  /** Resolves once the watch has told of a change after `act`. */
  noticed(act: () => void): Promise<void>
  /** Resolves once nothing more is told for longer than a burst. */
  quiet(): Promise<void>
}

const PATIENCE = { timeout: 20_000, interval: 100 }

async function watching(how: 'on' | 'poll', test: (watched: Watched) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'watch-'))
  makeCorpus(join(root, 'first'))
  const dir = join(root, 'corpus')
  symlinkSync('first', dir)
  let changes = 0
  const unwatch = await watchCorpus(
    dir,
    how,
    () => changes++,
    () => {},
  )
  try {
    await test({
      root,
      dir,
      noticed: async (act) => {
        const before = changes
        act()
        await vi.waitUntil(() => changes > before, PATIENCE)
      },
      quiet: async () => {
        let last = -1
        const isQuiet = (): boolean => {
          const isSame = last === changes
          last = changes
          return isSame
        }
        await vi.waitUntil(isQuiet, { ...PATIENCE, interval: 1000 })
      },
    })
  } finally {
    await unwatch()
    rmSync(root, { recursive: true })
  }
}

describe.concurrent.each(['on', 'poll'] as const)('watching: %s', (how) => {
  it('notices a save after articles/ was replaced by a rename', () =>
    watching(how, async ({ root, dir, noticed, quiet }) => {
      makeCorpus(join(root, 'second'))
      await noticed(() => {
        renameSync(join(dir, 'articles'), join(root, 'old'))
        renameSync(join(root, 'second', 'articles'), join(dir, 'articles'))
      })
      await quiet()
      await noticed(() => writeFileSync(join(dir, 'articles', 'a.md'), 'B.'))
    }))

  it('notices a save after articles/ was removed and made again', () =>
    watching(how, async ({ root, dir, noticed, quiet }) => {
      await noticed(() => rmSync(join(dir, 'articles'), { recursive: true }))
      await noticed(() => makeCorpus(join(root, 'first')))
      await quiet()
      await noticed(() => writeFileSync(join(dir, 'articles', 'b.md'), 'B.'))
    }))

  it('notices that a link leads to another release, and a save there', () =>
    watching(how, async ({ root, dir, noticed, quiet }) => {
      makeCorpus(join(root, 'second'))
      await noticed(() => {
        unlinkSync(dir)
        symlinkSync('second', dir)
      })
      await quiet()
      await noticed(() => writeFileSync(join(root, 'second', 'articles', 'a.md'), 'C.'))
    }))
})
