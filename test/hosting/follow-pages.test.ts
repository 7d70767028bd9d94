// Pages that are looked at again: one that is gone is told once, and nothing is removed.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseConfig } from '../../src/config.ts'
import { openFileStore } from '../../src/files/file-store.ts'
import { type Following, lookAtPages } from '../../src/hosting/follow-pages.ts'
import { openInbox } from '../../src/keeping/inbox.ts'
import { type HostileServer, startHostileServer } from '../intake/hostile-server.ts'
import { sound } from '../sound.ts'

const folder = mkdtempSync(join(tmpdir(), 'pages-'))
let server: HostileServer
beforeAll(async () => {
  server = await startHostileServer()
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

it('tells a page that is gone once, when it was not there twice', async () => {
  const inbox = openInbox(openFileStore(folder, folder), () => {})
  const url = 'http://bugle.example/404'
  const overview = { lookAgainHours: 1, articlesById: { crane: { url, title: 'The crane' } }, feeds: [] }
  const told: string[] = []
  const following = {
    corpus: { overview },
    inbox,
    config: sound(parseConfig({})),
    log: pino({ level: 'silent' }),
    network: server.network,
  } as unknown as Following
  const look = async (): Promise<void> => {
    await inbox.remember(`page ${url}`, { ...(await inbox.stateOf(`page ${url}`)), next: 0 }) // it is due again
    await lookAtPages(following, async (title, status) => void told.push(`${title} ${status}`))
  }
  await look()
  expect(told).toEqual([])
  await look()
  await look()
  expect(told).toEqual(['The crane 404'])
  expect(await inbox.list()).toEqual([])
})

it('asks no page again before it is due, and none where nobody wants it', async () => {
  const inbox = openInbox(openFileStore(join(folder, 'other'), folder), () => {})
  const seen = server.seen.length
  const articlesById = { crane: { url: 'http://bugle.example/404', title: 'The crane' } }
  const base = { inbox, config: sound(parseConfig({})), log: pino({ level: 'silent' }), network: server.network }
  const never = { ...base, corpus: { overview: { articlesById, feeds: [] } } } as unknown as Following
  await lookAtPages(never, async () => {})
  expect(server.seen.length).toBe(seen)
  const hourly = {
    ...base,
    corpus: { overview: { lookAgainHours: 1, articlesById, feeds: [] } },
  } as unknown as Following
  await lookAtPages(hourly, async () => {})
  const once = server.seen.length
  await lookAtPages(hourly, async () => {})
  expect(server.seen.length).toBe(once)
})

it('proposes what a page states otherwise than before, and nothing at the first look', async () => {
  const { lookAtPages: look } = (await import(
    join(process.cwd(), 'dist', 'hosting', 'follow-pages.js')
  )) as typeof import('../../src/hosting/follow-pages.ts')
  const inbox = openInbox(openFileStore(join(folder, 'heads'), folder), () => {})
  const url = 'http://bugle.example/titled'
  const overview = { lookAgainHours: 1, articlesById: { crane: { url, title: 'Mine' } }, feeds: [] }
  const ask = async () => ['The crane of Port Vale fell on Monday, the harbour board said.']
  const following = {
    corpus: { overview, ask },
    inbox,
    config: sound(parseConfig({})),
    log: pino({ level: 'silent' }),
    network: server.network,
  } as unknown as Following
  const lookAgain = async (): Promise<number> => {
    await inbox.remember(`page ${url}`, { ...(await inbox.stateOf(`page ${url}`)), next: 0 })
    return look(following, async () => {})
  }
  server.title = 'Crane falls'
  expect(await lookAgain()).toBe(0)
  expect(await lookAgain()).toBe(0)
  server.title = 'Crane falls, corrected'
  expect(await lookAgain()).toBe(1)
  expect(await inbox.list()).toMatchObject([{ corrects: 'crane', head: { title: 'Crane falls, corrected' } }])
  expect(await lookAgain()).toBe(0)
})
