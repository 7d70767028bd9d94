// What processes share in one database: changes whole, copies right, work done by one, nothing lost by the commands.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Passage } from '../../src/attribution/passage.ts'
import type { Config } from '../../src/config.ts'
import { loadCorpus } from '../../src/corpus/load-corpus.ts'
import { type Database, openDatabase } from '../../src/database/database.ts'
import { openDatabaseStore } from '../../src/database/database-store.ts'
import { openLeases } from '../../src/database/leases.ts'
import { MIGRATIONS, migrate } from '../../src/database/migrations.ts'
import { syncMirror } from '../../src/database/mirror.ts'
import type { Damaged } from '../../src/files/damage.ts'
import { ARTICLES, BOOKS, isPassing, type Store } from '../../src/files/store.ts'
import { follow, openShared } from '../../src/hosting/shared.ts'
import { articleFiles, fingerprint } from '../../src/keeping/article-files.ts'
import { openDrafts } from '../../src/keeping/drafts.ts'
import { openGaps } from '../../src/keeping/gaps.ts'
import { openReports } from '../../src/keeping/reports.ts'
import { updateIndex } from '../../src/live/index-builder.ts'
import type { LiveCorpus } from '../../src/live/live-corpus.ts'
import { gate } from '../gate.ts'
import { runMain } from '../lookalike/bot.ts'
import { PGBOUNCER, POSTGRES, type Postgres, startPostgres, startProxy } from '../lookalike/postgres.ts'
import { sound } from '../sound.ts'

/** A corpus that follows others: `load` gives the revision that it comes to. */
const following = (load: () => Promise<string> = async () => ''): LiveCorpus =>
  ({
    overview: { revision: '' },
    problems: [],
    observe: () => {},
    reloadSparing: async () => ({ swapped: true, overview: { revision: await load() } }),
  }) as unknown as LiveCorpus

/** A log, and what was written to it. */
function listened() {
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line) => void lines.push(line) })
  return { log, logged: () => lines.join('') }
}

describe.skipIf(POSTGRES === undefined)('a shared database', () => {
  let server: Postgres
  let url: string
  let database: Database
  let store: Store
  let dir: string

  beforeAll(async () => {
    server = await startPostgres(POSTGRES ?? '')
  })
  afterAll(() => server.remove())
  beforeEach(async () => {
    url = await server.create()
    database = openDatabase({ url, connections: 3, onLost: () => {} })
    await migrate(database)
    store = openDatabaseStore(database)
    dir = mkdtempSync(join(tmpdir(), 'shared-'))
  })
  afterEach(async () => {
    await database.close()
    rmSync(dir, { recursive: true })
  })

  const write = (name: string, text: string): Promise<void> =>
    store.change(ARTICLES, (writer) => writer.write(ARTICLES, name, text))
  const corpus = (...args: string[]) =>
    runMain(['corpus', ...args, '--corpus', join(dir, 'corpus')], '', {
      DATABASE_URL: url,
      DATA_DIR: join(dir, 'data'),
    })
  const article = (name: string, text: string): void => {
    mkdirSync(join(dir, 'corpus', 'articles'), { recursive: true })
    writeFileSync(join(dir, 'corpus', 'articles', name), text)
  }
  const inFolder = (): string[] => readdirSync(join(dir, 'corpus', 'articles')).sort()

  describe('a change', () => {
    it('is whole with the changes within it, or is not made at all', async () => {
      const broken = store.change('outer', async (writer) => {
        await writer.write(BOOKS, 'outer', '1')
        await write('a.md', 'A')
        throw new Error('on the way')
      })
      await expect(broken).rejects.toThrow('on the way')
      expect([await store.read(BOOKS, 'outer'), await store.read(ARTICLES, 'a.md')]).toEqual([undefined, undefined])
    })

    it('that ignores a statement that failed is not made', async () => {
      const change = store.change('area', async (writer) => {
        await writer.write(BOOKS, 'one', '1')
        await writer.write(BOOKS, 'two', 'a zero: \0').catch(() => {})
      })
      await expect(change).rejects.toMatchObject({ code: '22021' })
      expect(await store.read(BOOKS, 'one')).toBeUndefined()
    })

    it('reads what it has written, and others read it afterwards', async () => {
      const seen = await store.change('area', async () => {
        await write('a.md', 'A')
        return store.read(ARTICLES, 'a.md')
      })
      expect([seen, await store.read(ARTICLES, 'a.md')]).toEqual(['A', 'A'])
    })

    it('does not wait for connections that wait for it', async () => {
      const reports = openReports(store, () => {})
      const said = { word: 'wrong' }
      const passage = { id: 'p', article: 'a', text: 'Text.' } as Passage
      const members = Array.from({ length: 12 }, (_, at) => `${at}`)
      const outcomes = await Promise.all(members.map((id) => reports.add(passage, said, id)))
      expect(outcomes).toEqual(members.map(() => 'kept'))
      expect(await reports.open()).toHaveLength(12)
    })

    it('of a draft and its article happens once where the connection is cut half-way', async () => {
      await write('a.md', 'A')
      const drafts = openDrafts(store, () => {})
      const id = (await drafts.keep({ kind: 'remove', file: 'articles/a.md', title: 'A' })) as string
      let times = 0
      const outcome = await drafts.settle(id, async () => {
        const text = await store.read(ARTICLES, 'a.md')
        await store.change(ARTICLES, (writer) => writer.remove(ARTICLES, 'a.md'))
        if (++times === 1) await server.cutConnections()
        return text
      })
      expect([outcome, times]).toEqual(['A', 2])
      expect(await store.read(ARTICLES, 'a.md')).toBeUndefined()
    })
  })

  describe('the copy of a process', () => {
    const copy = (): Record<string, string> =>
      Object.fromEntries(
        readdirSync(join(dir, 'copy', 'articles')).map((name) => [
          name,
          readFileSync(join(dir, 'copy', 'articles', name), 'utf8'),
        ]),
      )
    const sync = (): Promise<string> => syncMirror(database, join(dir, 'copy'))

    it('is right again where the database was set back, and counts the same numbers once more', async () => {
      await write('a.md', 'A')
      await write('b.md', 'B')
      await sync()
      await database.query("DELETE FROM corpus_texts WHERE name = 'b.md'")
      await database.query('DELETE FROM corpus_revisions WHERE revision = 2')
      await database.query('UPDATE corpus_state SET revision = 1')
      await write('c.md', 'C')
      expect(await sync()).toBe('2')
      expect(copy()).toEqual({ 'a.md': 'A', 'c.md': 'C' })
    })

    it('stays where the database holds none, as while it is restored', async () => {
      await write('a.md', 'A')
      await sync()
      await database.query('DELETE FROM corpus_texts')
      await database.query('UPDATE corpus_state SET revision = 0')
      expect(await sync()).toBe('0')
      expect(copy()).toEqual({ 'a.md': 'A' })
    })

    it('is right after a look that died half-way, though the database was set back then', async () => {
      await write('a.md', 'A')
      await write('b.md', 'B')
      await sync()
      await store.change(ARTICLES, async (writer) => {
        await writer.write(ARTICLES, 'a.md', 'lost')
        await writer.write(ARTICLES, 'z.md', 'Z')
      })
      mkdirSync(join(dir, 'copy', 'articles', 'z.md')) // where a file should come
      await expect(sync()).rejects.toThrow()
      expect(readFileSync(join(dir, 'copy', 'articles', 'a.md'), 'utf8')).toBe('lost')
      rmSync(join(dir, 'copy', 'articles', 'z.md'), { recursive: true })
      await database.query("UPDATE corpus_texts SET body = 'A', revision = 1 WHERE name = 'a.md'")
      await database.query("DELETE FROM corpus_texts WHERE name = 'z.md'")
      await database.query('UPDATE corpus_state SET revision = 2')
      await sync()
      expect(copy()).toEqual({ 'a.md': 'A', 'b.md': 'B' })
    })

    it('is fetched again where it was taken away', async () => {
      await write('a.md', 'A')
      await sync()
      rmSync(join(dir, 'copy', 'articles'), { recursive: true })
      await sync()
      expect(copy()).toEqual({ 'a.md': 'A' })
    })

    it('takes names that are as long as a name may be, and more texts than one query fetches', async () => {
      const names = [`${'字'.repeat(82)}.md`, ...Array.from({ length: 230 }, (_, at) => `${at}.md`)]
      await store.change(ARTICLES, async (writer) => {
        for (const name of names) await writer.write(ARTICLES, name, name)
      })
      await sync()
      expect(Object.keys(copy()).sort()).toEqual([...names].sort())
    })

    it('follows changes where the engine does not tell of them', async () => {
      const deaf: Database = { ...database, listen: () => Promise.reject(new Error('syntax error at "LISTEN"')) }
      let reloads = 0
      const live = following(async () => {
        reloads++
        return ''
      })
      const end = follow({ database: deaf, corpus: live, log: pino({ level: 'silent' }) })
      await write('a.md', 'A')
      await expect.poll(() => reloads, { timeout: 10_000 }).toBe(1)
      await write('b.md', 'B')
      await expect.poll(() => reloads, { timeout: 10_000 }).toBe(2)
      // Set back, and at the same number again.
      await database.query("UPDATE corpus_revisions SET token = 'other' WHERE revision = 2")
      await expect.poll(() => reloads, { timeout: 10_000 }).toBe(3)
      end()
    })
  })

  it('that was away at the start and is there at the first look is told to be there again', async () => {
    const { log, logged } = listened()
    const end = follow({ database, corpus: following(), log, wasAway: true })
    await expect.poll(logged, { timeout: 10_000 }).toContain('the database is there again')
    end()
  })

  it('that was away at the start is given the tables that it lacks', async () => {
    const bare = openDatabase({ url: await server.create(), connections: 1, onLost: () => {} })
    const end = follow({
      database: bare,
      corpus: following(),
      log: pino({ level: 'silent' }),
      wasAway: true,
    })
    const steps = (): Promise<unknown> =>
      bare.query('SELECT max(step) AS step FROM migrations').catch((error: { code?: string }) => error.code)
    await expect.poll(steps, { timeout: 10_000 }).toEqual([{ step: MIGRATIONS.length }])
    end()
    await bare.close()
  })

  it('answers from all that folders take, whatever else somebody put in', async () => {
    await write('a.md', 'A')
    await database.query(
      `INSERT INTO corpus_texts (shelf, name, body, revision) VALUES ('articles', $1, 'B', 1), ('articles', $2, NULL, 1)`,
      [`${'山'.repeat(85)}.md`, `${'川'.repeat(85)}.md`],
    )
    await syncMirror(database, dir)
    expect(readdirSync(join(dir, 'articles'))).toEqual(['a.md'])
    await expect(write(`${'山'.repeat(85)}.md`, 'B')).rejects.toMatchObject({ code: 'ENAMETOOLONG' })
  })

  it.each([0, 20, 1000])('is not listened to where its address hangs up after %d ms', async (ms) => {
    const deaf = createServer((socket) => setTimeout(() => socket.destroy(), ms))
    await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve))
    const { port } = deaf.address() as AddressInfo
    const away = openDatabase({ url: `postgresql://owner@127.0.0.1:${port}/none`, connections: 1, onLost: () => {} })
    let lost = 0
    await expect(
      away.listen(
        'any',
        () => {},
        () => lost++,
      ),
    ).rejects.toMatchObject({ message: expect.any(String) })
    expect(lost).toBe(0)
    await away.close()
    deaf.close()
  })

  it.each([
    ['repeatable read', 'default_transaction_isolation'],
    ['serializable', 'default_transaction_isolation'],
  ])('keeps a report once though its role wants %s', async (level, setting) => {
    await database.query(`ALTER ROLE owner SET ${setting} = '${level}'`)
    try {
      const others = [1, 2, 3].map(() => openDatabase({ url, connections: 3, onLost: () => {} }))
      const all = others.map((of) => openReports(openDatabaseStore(of), () => {}))
      for (let at = 0; at < 8; at++) {
        const passage = { id: `a-${at}`, article: 'a', text: 'A crane fell.' } as Passage
        await Promise.all(all.map((reports) => reports.add(passage, { word: '' }, 'member')))
      }
      expect(await database.query('SELECT body FROM lines')).toHaveLength(8)
      await Promise.all(others.map((one) => one.close()))
    } finally {
      await database.query(`ALTER ROLE owner RESET ${setting}`)
    }
  })

  it('is waited for by a process that has no whole copy', async () => {
    await write('a.md', 'A')
    const proxy = await startProxy(1)
    const copy = join(dir, 'data', 'corpus')
    mkdirSync(join(copy, 'articles'), { recursive: true })
    writeFileSync(join(copy, '.revision'), '1\n\n') // a look that died half-way
    const { log, logged } = listened()
    const config = { dataDir: join(dir, 'data'), databaseConnections: 1, index: 'memory' } as Config
    const opening = openShared(config, url.replace(`:${server.port}/`, `:${proxy.port}/`), log)
    await expect.poll(logged, { timeout: 20_000 }).toContain('it is waited for')
    proxy.lead(server.port)
    const shared = sound(await opening)
    expect(readFileSync(join(copy, 'articles', 'a.md'), 'utf8')).toBe('A')
    await shared.close()
    await proxy.close()
  })

  it.each([
    ['auto', 150_000_001, true],
    ['auto', 149_999_999, false],
    ['postgres', 1, true],
    ['memory', 150_000_001, false],
  ] as const)(
    'with INDEX=%s looks %d bytes of articles up in the database, also while that is away: %s',
    async (index, size, isRemote) => {
      const copy = join(dir, 'data', 'corpus')
      mkdirSync(join(copy, 'articles'), { recursive: true })
      writeFileSync(join(copy, '.revision'), '1\ntoken\n')
      writeFileSync(join(copy, 'articles', 'a.md'), '')
      truncateSync(join(copy, 'articles', 'a.md'), size)
      const config = { dataDir: join(dir, 'data'), databaseConnections: 1, index } as Config
      const log = pino({ level: 'silent' })
      const shared = sound(await openShared(config, 'postgresql://owner@127.0.0.1:1/none', log))
      expect(shared.remote !== undefined).toBe(isRemote)
      await shared.close()
    },
  )

  describe('that cannot be used', () => {
    const HEAD = '---\ntitle: A\npublisher: P\n---\n'
    /** What import says of a database at `at`, quickly: nothing is left open. */
    const imports = async (at: string): Promise<string> => {
      mkdirSync(join(dir, 'corpus', 'articles'), { recursive: true })
      writeFileSync(join(dir, 'corpus', 'articles', 'a.md'), `${HEAD}Text.\n`)
      const { out, code } = await runMain(['corpus', 'import', '--corpus', join(dir, 'corpus')], '', {
        DATABASE_URL: at,
      })
      expect(code).toBe(1)
      return out
    }
    const at = (credentials: string, database = new URL(url).pathname.slice(1)): string =>
      `postgresql://${credentials}@127.0.0.1:${server.port}/${database}`

    it.each([
      ['without a password', 'guarded', 'DATABASE_URL has none: postgresql://user:password@host'],
      ['with a wrong password', 'guarded:wrong', 'written percent-encoded'],
    ])('%s says what to do', async (_, credentials, advice) => {
      await database.query("CREATE ROLE guarded LOGIN PASSWORD 'right'")
      await server.guard('guarded')
      expect(await imports(at(credentials))).toContain(advice)
      await database.query('DROP ROLE guarded')
    })

    it('by a name that is none says what to do', async () => {
      expect(await imports(at('owner', 'none'))).toContain('Make the database (createdb)')
    })

    it.each(['LATIN1', 'SQL_ASCII'])('since its encoding is %s is refused by all', async (encoding) => {
      await database.query(
        `CREATE DATABASE ${encoding.toLowerCase()} ENCODING '${encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`,
      )
      const other = at('owner', encoding.toLowerCase())
      expect(await imports(other)).toContain(`its encoding is ${encoding}: make one with ENCODING 'UTF8'`)
      const config = { dataDir: join(dir, 'data'), databaseConnections: 1, index: 'memory' } as Config
      expect(await openShared(config, other, pino({ level: 'silent' }))).toMatchObject({
        failed: 'settings',
        text: expect.stringContaining('DATABASE_URL: the database cannot be used (ENCODING)'),
      })
    })

    it('is not blamed for a folder', async () => {
      await write('a.md', 'A')
      writeFileSync(join(dir, 'data'), 'no folder')
      const config = { dataDir: join(dir, 'data'), databaseConnections: 1, index: 'memory' } as Config
      expect(await openShared(config, url, pino({ level: 'silent' }))).toMatchObject({
        failed: 'settings',
        text: expect.stringMatching(/^DATA_DIR: .* cannot be written \(E\w+\): let the bot write there\.$/),
      })
      writeFileSync(join(dir, 'file'), '')
      const { out } = await runMain(['corpus', 'export', '--corpus', join(dir, 'file', 'corpus')], '', {
        DATABASE_URL: url,
      })
      expect(out).toMatch(/ cannot be read or written \(ENOTDIR\)/)
    })

    it.each([
      ['REVOKE USAGE ON SCHEMA public FROM PUBLIC', 'the role may use no schema'],
      [
        'DROP SCHEMA public CASCADE; CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO lesser',
        'may make none in public',
      ],
      ['DELETE FROM migrations WHERE step > 1; GRANT SELECT ON migrations TO lesser', 'start it once as their owner'],
    ])('is told by the doctor: %s', async (change, finding) => {
      await database.query('CREATE ROLE lesser LOGIN')
      await database.query(change)
      const { out } = await runMain(['doctor'], '', { DATABASE_URL: at('lesser') })
      expect(out).toContain(finding)
      await database.query('DROP OWNED BY lesser')
      await database.query('DROP ROLE lesser')
    })
  })

  describe('a journal', () => {
    const passage = { id: 'a-1', article: 'a', text: 'A crane fell.' } as Passage
    const other = { ...passage, id: 'b-1' }

    it('is read whole again where the database was set back', async () => {
      const reports = openReports(store, () => {})
      for (const one of [passage, other]) await reports.add(one, { word: '' }, 'member')
      expect((await reports.open()).map((one) => one.passage)).toEqual(['a-1', 'b-1'])
      await database.query('DELETE FROM lines WHERE body LIKE $1', ['%b-1%'])
      expect((await reports.open()).map((one) => one.passage)).toEqual(['a-1'])
      expect(await reports.add(other, { word: '' }, 'member')).toBe('kept')
    })

    it('that somebody damaged is set aside once, whoever sees it first', async () => {
      const damaged: Damaged[] = []
      const queues = Array.from({ length: 3 }, () => openReports(store, (one) => damaged.push(one)))
      await queues[0]?.add(passage, { word: '' }, 'member')
      await database.query("INSERT INTO lines (journal, body) VALUES ('reports.jsonl', 'no report')")
      const open = await Promise.all(queues.map((one) => one.open()))
      expect(open.map((reports) => reports.length)).toEqual([1, 1, 1])
      expect(damaged).toEqual([{ file: 'reports.jsonl', entries: 1 }])
      expect(await store.lines('reports.jsonl.damaged')).toHaveLength(1)
    })
  })

  it.skipIf(PGBOUNCER === undefined)(
    'is followed and written through a pooler that gives connections by turns',
    async () => {
      const pooled = openDatabase({ url: await server.pool(url, PGBOUNCER ?? ''), connections: 3, onLost: () => {} })
      const { log, logged } = listened()
      const live = following(() => syncMirror(pooled, join(dir, 'copy')))
      const end = follow({ database: pooled, corpus: live, log })
      for (const revision of [1, 2]) {
        await openDatabaseStore(pooled).change(ARTICLES, (writer) => writer.write(ARTICLES, 'a.md', String(revision)))
        await expect.poll(logged, { timeout: 10_000 }).toContain(`"revision":"${revision}"`)
      }
      await expect(
        pooled.listen(
          'anything',
          () => {},
          () => {},
        ),
      ).rejects.toThrow('is not heard')
      const [limit] = await pooled.transaction((connection) => connection.query('SHOW statement_timeout'))
      expect(limit).toEqual({ statement_timeout: '8s' })
      const loads = openLeases(pooled)
      expect(await loads.take('index', 60)).toBe(true)
      await pooled.transaction((connection) => loads.hold(connection, 'index', 60))
      end()
      await pooled.close()
    },
  )

  it('moves to the server that took over, though its connections lead to the former one', async () => {
    const standby = await startPostgres(POSTGRES ?? '', server.port)
    const proxy = await startProxy(server.port)
    const moved = openDatabase({
      url: url.replace(`:${server.port}/`, `:${proxy.port}/`),
      connections: 2,
      onLost: () => {},
    })
    const there = openDatabase({
      url: url.replace(`:${server.port}/`, `:${standby.port}/`),
      connections: 1,
      onLost: () => {},
    })
    try {
      const put = (text: string) =>
        openDatabaseStore(moved).change(ARTICLES, (writer) => writer.write(ARTICLES, 'a.md', text))
      const found = () => openDatabaseStore(there).read(ARTICLES, 'a.md')
      await put('A')
      await expect.poll(found, { timeout: 10_000 }).toBe('A')
      await expect(
        openDatabaseStore(there).change(ARTICLES, (writer) => writer.remove(ARTICLES, 'a.md')),
      ).rejects.toMatchObject({ code: '25006' })
      await server.setReadOnly(true)
      proxy.lead(standby.port)
      await there.query('SELECT pg_promote()')
      await put('B')
      expect(await found()).toBe('B')
      expect(await store.read(ARTICLES, 'a.md')).toBe('A')
    } finally {
      await Promise.all([moved.close(), there.close()])
      await server.setReadOnly(false)
      await proxy.close()
      await standby.remove()
    }
  })

  describe('a lease', () => {
    it('holds for one until it is given back, and what is written under it is theirs alone', async () => {
      const [one, other] = [openLeases(database), openLeases(database)]
      expect([await one.take('index', 60), await other.take('index', 60)]).toEqual([true, false])
      await database.transaction((connection) => one.hold(connection, 'index', 60))
      await one.release()
      expect(await other.take('index', 60)).toBe(true)
      const late = database.transaction((connection) => one.hold(connection, 'index', 60))
      await expect(late).rejects.toMatchObject({ code: 'LEASE_LOST' })
    })

    it('is given back alone, or by whoever ends the process', async () => {
      const [thread, process, other] = [openLeases(database, 'p'), openLeases(database, 'p'), openLeases(database)]
      await process.take('feeds', 60)
      await thread.take('index', 60)
      await thread.release('index')
      expect([await other.take('index', 60), await other.take('feeds', 60)]).toEqual([true, false])
      await process.release()
      expect(await other.take('feeds', 60)).toBe(true)
    })

    it('is not had, and nothing fails, while its holder renews it in a long transaction', async () => {
      const [one, other] = [openLeases(database), openLeases(database)]
      await one.take('index', 60)
      const finish = gate()
      const long = database.transaction(async (connection) => {
        await one.hold(connection, 'index', 60)
        await finish.opened
      })
      expect(await other.take('index', 60)).toBe(false)
      finish.open()
      await long
    })
  })

  it.each([
    ['08006', true],
    ['57P01', true],
    ['53300', true],
    ['25006', true],
    ['3D000', true],
    ['40001', true],
    ['ECONNREFUSED', true],
    ['ENOTFOUND', true],
    ['23505', false],
    ['42501', false],
    ['53100', false],
    ['ENOSPC', false],
    [undefined, false],
  ])('is waited for after %s: %s', (code, is) => {
    expect(isPassing(Object.assign(new Error(), { code }))).toBe(is)
  })

  it('counts a gap once where nobody can tell whether it was written', async () => {
    let isCut = true
    const shaky: Store = {
      ...store,
      change: async (area, work) => {
        const result = await store.change(area, work)
        if (isCut) throw Object.assign(new Error('terminated'), { code: '57P01', unknown: true })
        return result
      },
    }
    const gaps = openGaps(shaky, { onFault: () => {}, onDamage: () => {} })
    gaps.add('who bakes the bread', 'nothing')
    await gaps.flush()
    isCut = false
    await gaps.flush()
    expect((await gaps.list()).map(({ times }) => times)).toEqual([1])
  })

  it('counts what is indexed once, though a step is done again', async () => {
    for (const name of ['a', 'b'])
      article(`${name}.md`, `---\ntitle: ${name}\npublisher: P\n---\nThe ${name} fell, Ann Roe said.\n`)
    const loaded = sound(await loadCorpus(join(dir, 'corpus')))
    let times = 0
    const shaky: Database = {
      ...database,
      transaction: (work) =>
        database.transaction(async (connection) => {
          const result = await work(connection)
          // The second one writes the batch.
          if (++times === 2) throw Object.assign(new Error('terminated'), { code: '57P01' })
          return result
        }),
    }
    const state = await updateIndex(shaky, loaded, '1', { hold: async () => {}, onProgress: () => {} })
    const [row] = await database.query<{ count: string }>('SELECT count(*) AS count FROM index_passages')
    expect([state.passages, Number(row?.count)]).toEqual([2, 2])
  })

  it('of a later version is left alone', async () => {
    await database.query('INSERT INTO migrations (step) VALUES ($1)', [MIGRATIONS.length + 1])
    await expect(migrate(database)).rejects.toMatchObject({ code: 'LATER' })
  })

  describe('corpus export', () => {
    it('takes nothing away where the database holds no corpus', async () => {
      article('a.md', 'A')
      const { code, out } = await corpus('export')
      expect([code, out]).toEqual([1, expect.stringContaining('holds no corpus: nothing was written')])
      expect(inFolder()).toEqual(['a.md'])
    })

    it('puts aside what the database does not have', async () => {
      await write('b.md', 'B')
      article('a.md', 'A')
      const { code, out } = await corpus('export')
      expect([code, out]).toEqual([0, expect.stringContaining('a.md is not in the database')])
      expect(inFolder()).toEqual(['a.md.aside', 'b.md'])
      expect(readFileSync(join(dir, 'corpus', 'articles', 'a.md.aside'), 'utf8')).toBe('A')
    })

    it('writes all of a corpus of more texts than one query fetches, and none that is gone', async () => {
      await store.change(ARTICLES, async (writer) => {
        for (let at = 0; at < 450; at++) await writer.write(ARTICLES, `${at}.md`, `text ${at}`)
      })
      await store.change(ARTICLES, (writer) => writer.remove(ARTICLES, '7.md'))
      expect((await corpus('export')).out).toContain('449 files')
      expect(inFolder()).toHaveLength(449)
    })
  })

  describe('corpus import', () => {
    const HEAD = '---\ntitle: T\npublisher: P\n---\n'

    it('takes faulty files as they are, and tells what to mend', async () => {
      article('a.md', '---\ntitle: A\npublisher: P\n---\nA crane fell.\n')
      article('b.md', '---\ntitle: B\n---\nA tug sank.\n')
      const { code, out } = await corpus('import')
      expect(code).toBe(0)
      expect(out).toContain('2 files: 2 written')
      expect(out).toContain('articles/b.md:2: no publisher')
      expect(out).toContain('until that is mended')
      expect(await store.read(ARTICLES, 'b.md')).toContain('A tug sank.')
    })

    it('reads through links, as the bot does', async () => {
      writeFileSync(join(dir, 'elsewhere.md'), `${HEAD}Text.\n`)
      article('a.md', `${HEAD}Text.\n`)
      symlinkSync(join(dir, 'elsewhere.md'), join(dir, 'corpus', 'articles', 'b.md'))
      expect((await corpus('import')).out).toContain('2 files: 2 written')
    })

    it('leaves a corpus that is there alone, where that is wanted', async () => {
      article('a.md', '---\ntitle: A\npublisher: P\n---\nA crane fell.\n')
      expect((await corpus('import', '--if-empty')).out).toContain('1 written')
      await write('b.md', 'B')
      const { code, out } = await corpus('import', '--if-empty')
      expect([code, out]).toEqual([0, 'The database holds a corpus already: nothing was imported.\n'])
      expect(await store.list(ARTICLES)).toEqual(['a.md', 'b.md'])
    })

    it('puts what moderators changed since into the trash, and tells what it undid', async () => {
      for (const name of ['a', 'b', 'c']) article(`${name}.md`, `${HEAD}Text of ${name}.\n`)
      expect((await corpus('import')).out).not.toContain('undone')
      const files = articleFiles(store)
      await write('a.md', `${HEAD}Mended.\n`)
      await write('d.md', `${HEAD}Added.\n`)
      await files.remove('articles/b.md', fingerprint(`${HEAD}Text of b.\n`))
      article('c.md', `${HEAD}Another text of c.\n`)
      const { out } = await corpus('import')
      expect(out).toContain('did to 3 of them since is undone')
      expect(out).toContain('a.md, b.md, d.md')
      const texts = (await store.beginnings('trash', 1000)).map(({ text }) => text.slice(HEAD.length)).sort()
      expect(texts).toEqual(['Added.\n', 'Mended.\n', 'Text of b.\n'])
      expect((await corpus('import')).out).not.toContain('undone')
    })

    it('brings all books or none, so that it can be done again', async () => {
      article('a.md', '---\ntitle: A\npublisher: P\n---\nA crane fell.\n')
      mkdirSync(join(dir, 'data'))
      writeFileSync(join(dir, 'data', 'gaps.json'), '[]')
      writeFileSync(join(dir, 'data', 'audit.jsonl'), '{}\n')
      await database.query(`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END $$`)
      await database.query('CREATE TRIGGER full_disk BEFORE INSERT ON lines EXECUTE FUNCTION full_disk()')
      expect((await corpus('import', '--books')).code).toBe(1)
      expect(await store.list(BOOKS)).toEqual([])
      await database.query('DROP TRIGGER full_disk ON lines')
      expect((await corpus('import', '--books')).out).toContain('2 texts and lines of the books were copied')
    })

    it('brings books only to a database that has none', async () => {
      article('a.md', `${HEAD}Text.\n`)
      mkdirSync(join(dir, 'data'))
      writeFileSync(join(dir, 'data', 'gaps.json'), '[]')
      expect(await corpus('import', '--books')).toMatchObject({ code: 0, out: expect.stringContaining('1 texts') })
      await store.change('gaps.json', (writer) => writer.write(BOOKS, 'gaps.json', '["kept since"]'))
      const again = await corpus('import', '--books')
      expect([again.code, again.out]).toEqual([1, expect.stringContaining('has books already (gaps.json')])
      expect(await store.read(BOOKS, 'gaps.json')).toBe('["kept since"]')
    })
  })
})
