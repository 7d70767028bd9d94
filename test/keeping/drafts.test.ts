// Drafts: kept until they are settled, and not for ever.

import { mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Draft, openDrafts } from '../../src/keeping/drafts.ts'
import { sound } from '../sound.ts'

const data = mkdtempSync(join(tmpdir(), 'data-'))
afterAll(() => rmSync(data, { recursive: true }))

describe('drafts', () => {
  const draftOf = (title: string): Draft => ({ kind: 'add', file: `articles/${title}.md`, title, text: 'Text.' })

  it('kept and settled at the same time are all there', async () => {
    const drafts = openDrafts(data)
    const settleMany = async (lane: number): Promise<number> => {
      for (let at = 0; at < 20; at++) {
        const kept = (await Promise.all(Array.from({ length: lane }, () => drafts.keep(draftOf('fog'))))).map(sound)
        for (const id of kept) expect(await drafts.settle(id, async (draft) => draft)).toEqual(draftOf('fog'))
      }
      return lane
    }
    expect(await Promise.all([1, 2, 3].map(settleMany))).toEqual([1, 2, 3])
  })

  it('are dropped after a week', async () => {
    const drafts = openDrafts(data)
    const old = sound(await drafts.keep(draftOf('old')))
    const eightDaysAgo = new Date(Date.now() - 8 * 24 * 3600 * 1000)
    utimesSync(join(data, 'drafts', `${old}.json`), eightDaysAgo, eightDaysAgo)
    const fresh = sound(await drafts.keep(draftOf('fresh')))
    expect(await drafts.settle(old, async (draft) => draft)).toEqual({ failed: 'settled' })
    expect(await drafts.settle(fresh, async (draft) => draft)).toEqual(draftOf('fresh'))
  })
})
