// Proposals that wait for a moderator: each once, bounded, and none of a feed that was dismissed.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openInbox } from '../../src/keeping/inbox.ts'

const folder = mkdtempSync(join(tmpdir(), 'inbox-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let number = 0
const fresh = () => {
  const dir = join(folder, String(number++))
  return { dir, inbox: openInbox(dir, () => {}) }
}
const FEED = 'https://bugle.example/feed'
const LONG = 'The crane fell on Monday, and nobody knows yet why it did.'
const item = (url: string, title = 'Crane', summary = '') => ({ url: `https://bugle.example/${url}`, title, summary })

describe('the inbox', () => {
  it('takes an article once, whatever its address is followed by, and whoever else names it', async () => {
    const { inbox } = fresh()
    expect(await inbox.propose(FEED, [item('a'), item('a?utm_source=x'), item('a#top'), item('b', 'Quay')])).toBe(2)
    expect(await inbox.propose('https://other.example/feed', [item('a')])).toBe(0)
    expect((await inbox.list()).map(({ title }) => title)).toEqual(['Crane', 'Quay'])
  })

  it('knows the same text at another address', async () => {
    const { inbox } = fresh()
    expect(
      await inbox.propose(FEED, [
        item('a', 'Crane', LONG),
        item('b', 'Crane', LONG),
        item('c', 'Crane', 'Short.'),
        item('d', 'Crane', 'Short.'),
      ]),
    ).toBe(3)
  })

  it('proposes nothing again that was taken, also after a restart', async () => {
    const { dir, inbox } = fresh()
    await inbox.propose(FEED, [item('a')])
    const [one] = await inbox.list()
    expect((await inbox.take(one?.id ?? ''))?.title).toBe('Crane')
    expect(await inbox.take(one?.id ?? '')).toBeUndefined()
    expect(await openInbox(dir, () => {}).propose(FEED, [item('a')])).toBe(0)
  })

  it('mutes a feed for good, and keeps what others name', async () => {
    const { dir, inbox } = fresh()
    await inbox.propose(FEED, [item('a'), item('b', 'Quay')])
    await inbox.propose('https://other.example/feed', [item('c', 'Ferry')])
    expect(await inbox.mute(FEED)).toBe(2)
    await inbox.remember(FEED, { etag: '"x"' })
    expect(await openInbox(dir, () => {}).propose(FEED, [item('d', 'New')])).toBe(0)
    expect((await inbox.list()).map(({ title }) => title)).toEqual(['Ferry'])
  })

  it('holds one correction an article, the newest', async () => {
    const { inbox } = fresh()
    const page = { url: 'https://bugle.example/a', title: 'Crane' }
    expect(await inbox.correct('crane', page, 'one')).toBe(1)
    expect(await inbox.correct('crane', page, 'one')).toBe(0)
    expect(await inbox.correct('crane', page, 'two')).toBe(1)
    expect((await inbox.list()).map(({ corrects }) => corrects)).toEqual(['crane'])
  })

  it('is bounded', async () => {
    const { inbox } = fresh()
    await inbox.propose(
      FEED,
      Array.from({ length: 800 }, (_, at) => item(String(at), `T${at}`)),
    )
    expect(await inbox.list()).toHaveLength(500)
  })

  it('sets damaged data aside and goes on', async () => {
    const { dir, inbox } = fresh()
    await inbox.propose(FEED, [item('a')])
    writeFileSync(join(dir, 'inbox.json'), '{"open": 7')
    let damaged = 0
    const again = openInbox(dir, () => damaged++)
    expect(await again.list()).toEqual([])
    expect(damaged).toBe(1)
    expect(readdirSync(dir).some((name) => name.includes('damaged'))).toBe(true)
  })
})
