// Drafts: kept until they are settled, and not for ever.

import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Damaged } from '../../src/files/damage.ts'
import { type Draft, openDrafts } from '../../src/keeping/drafts.ts'
import { sound } from '../sound.ts'

const data = mkdtempSync(join(tmpdir(), 'data-'))
afterAll(() => rmSync(data, { recursive: true }))

describe('drafts', () => {
  const draftOf = (title: string): Draft => ({ kind: 'add', file: `articles/${title}.md`, title, text: 'Text.' })

  it('kept and settled at the same time are all there', async () => {
    const drafts = openDrafts(data, () => {})
    const settleMany = async (lane: number): Promise<number> => {
      for (let at = 0; at < 20; at++) {
        const kept = (await Promise.all(Array.from({ length: lane }, () => drafts.keep(draftOf('fog'))))).map(sound)
        for (const id of kept) expect(await drafts.settle(id, async (draft) => draft)).toEqual(draftOf('fog'))
      }
      return lane
    }
    expect(await Promise.all([1, 2, 3].map(settleMany))).toEqual([1, 2, 3])
  })

  const makeOld = (id: string): void => {
    const eightDaysAgo = new Date(Date.now() - 8 * 24 * 3600 * 1000)
    utimesSync(join(data, 'drafts', `${id}.json`), eightDaysAgo, eightDaysAgo)
  }

  it('are all there where a clock jumps by a week', async () => {
    const drafts = openDrafts(data, () => {})
    const old = sound(await drafts.keep(draftOf('old')))
    makeOld(old)
    await drafts.keep(draftOf('fresh'))
    expect(await drafts.settle(old, async (draft) => draft)).toEqual(draftOf('old'))
  })

  it('are dropped after a week where there are many', async () => {
    const drafts = openDrafts(data, () => {})
    const old = sound(await drafts.keep(draftOf('old')))
    for (let at = 0; at < 100; at++) await drafts.keep(draftOf('other'))
    makeOld(old)
    const fresh = sound(await drafts.keep(draftOf('fresh')))
    expect(await drafts.settle(old, async (draft) => draft)).toEqual({ failed: 'settled' })
    expect(await drafts.settle(fresh, async (draft) => draft)).toEqual(draftOf('fresh'))
  })

  it.each(['{"kind":"ad', 'null', '[]', '{"kind":"add"}'])(
    'that are damaged (%s) are set aside, and settled',
    async (text) => {
      const told: Damaged[] = []
      const drafts = openDrafts(data, (damaged) => told.push(damaged))
      const id = sound(await drafts.keep(draftOf('fog')))
      writeFileSync(join(data, 'drafts', `${id}.json`), text)
      expect(await drafts.settle(id, async (draft) => draft)).toEqual({ failed: 'settled' })
      expect(told).toEqual([{ file: `${id}.json`, entries: 1 }])
      expect(readFileSync(join(data, 'drafts', `${id}.json.damaged`), 'utf8')).toBe(`${text}\n`)
    },
  )
})
