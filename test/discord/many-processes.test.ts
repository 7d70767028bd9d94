// Several processes of the built bot with one database: one corpus, one set of books, through kills, cuts and outages.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bot, CORPUS, copyCorpus, freePort, runMain, startBot } from '../lookalike/bot.ts'
import { APPLICATION, type Discord, startDiscord } from '../lookalike/discord.ts'
import { POSTGRES, type Postgres, startPostgres } from '../lookalike/postgres.ts'
import { sound } from '../sound.ts'

const keeper = { manageGuild: true }
const PARTS = ['0-2/8', '3-5/8', '6-7/8']
/** A shard of each process. */
const [A, B, C] = [{ shard: 0 }, { shard: 3 }, { shard: 7 }]
const CRANE = 'The harbour crane fell on the ferry, the board said.'

describe.skipIf(POSTGRES === undefined)('several processes with one database', () => {
  let discord: Discord
  let server: Postgres
  let url: string
  let bots: Bot[]
  const corpus = copyCorpus()
  const data = mkdtempSync(join(tmpdir(), 'many-'))
  const envOf = (at: number): Record<string, string> => ({
    DATABASE_URL: url,
    DATA_DIR: join(data, String(at)),
    SHARDS: PARTS[at] ?? '',
    GAPS: 'on',
    CORPUS_DIR: '',
  })
  const start = (at: number): Promise<Bot> => startBot(discord, envOf(at))
  const ask = (question: string, member: object) => discord.command('ask', { question }, member)
  const rows = async <R extends pg.QueryResultRow>(sql: string): Promise<R[]> => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    return client.query<R>(sql).then(async (result) => {
      await client.end()
      return result.rows
    })
  }
  /** Asks until the answer says so; the test's own time limit ends it. */
  const until = async (question: string, words: string, member: object): Promise<void> => {
    while (!(await ask(question, member)).plain.includes(words));
  }
  const addThrough = async (name: string, text: string, member: object) =>
    discord.command(
      'corpus add',
      { file: discord.attach(`${name}.md`, `---\ntitle: ${name}\npublisher: The Bugle\n---\n${text}\n`) },
      { ...keeper, ...member },
    )
  const imports = (): Promise<{ code: number | null; out: string }> =>
    runMain(['corpus', 'import', '--corpus', corpus.dir], '', { DATABASE_URL: url })

  beforeAll(async () => {
    server = await startPostgres(POSTGRES ?? '')
    url = await server.create()
    discord = await startDiscord()
    const { out, code } = await imports()
    expect([code, out]).toEqual([0, expect.stringContaining('written')])
    bots = await Promise.all(PARTS.map((_, at) => start(at)))
  })
  afterAll(async () => {
    await Promise.all(bots.map((bot) => bot.stop()))
    await discord.close()
    await server.remove()
    corpus.remove()
    rmSync(data, { recursive: true, force: true })
  })

  it('register their commands once', () => {
    expect(discord.calls.filter((call) => call.startsWith('PUT '))).toHaveLength(2)
    expect([...discord.shards].sort()).toEqual(Array.from({ length: 8 }, (_, at) => `${at}/8`))
  })

  it('see each other’s reports, and resolve them once', async () => {
    for (const member of [B, C]) {
      const answer = await ask('what did reuters report', { ...member, user: `50000000000000002${member.shard}` })
      const form = await discord.press(answer, 'Report', member)
      await discord.submit(
        form,
        { word: `through ${member.shard}` },
        { ...member, user: `50000000000000002${member.shard}` },
      )
    }
    const first = await discord.command('corpus reports', {}, { ...keeper, ...A })
    expect(first.plain).toContain('(1 of 2)')
    const both = await Promise.all([
      discord.press(first, 'Resolve', { ...keeper, ...A }),
      discord.press(first, 'Resolve', { ...keeper, ...B }),
    ])
    expect(both.every(({ plain }) => plain.includes('(1 of 1)'))).toBe(true)
    const lines = await rows<{ body: string }>("SELECT body FROM lines WHERE journal = 'reports.jsonl'")
    expect(lines.filter(({ body }) => body.includes('resolved'))).toHaveLength(1)
  })

  it('all answer what is added through one of them', async () => {
    const done = await discord.press(await addThrough('crane', CRANE, B), 'Confirm', { ...keeper, ...B })
    expect(done.plain).toContain('Done: articles/crane.md')
    expect(done.plain).toContain('+ crane')
    for (const member of [A, B, C]) await until('what fell on the ferry', CRANE, member)
    // The files of each process are as the database has them, and so is what comes out of it.
    const out = mkdtempSync(join(tmpdir(), 'export-'))
    await runMain(['corpus', 'export', '--corpus', out], '', { DATABASE_URL: url })
    for (const at of [0, 1, 2])
      for (const name of readdirSync(join(out, 'articles')))
        expect(readFileSync(join(data, String(at), 'corpus', 'articles', name), 'utf8')).toBe(
          readFileSync(join(out, 'articles', name), 'utf8'),
        )
    rmSync(out, { recursive: true })
  })

  it('never mix two revisions in one answer, and name the one in the log', async () => {
    const write = (number: number): void => {
      for (const [name, publisher] of [
        ['tug-a', 'The Bugle'],
        ['tug-b', 'The Herald'],
      ])
        writeFileSync(
          join(corpus.dir, 'articles', `${name}.md`),
          `---\ntitle: Tug\npublisher: ${publisher}\n---\nThe tug convoy made trip number ${number} to the quay.\n`,
        )
    }
    let isOver = false
    const mixed: string[] = []
    let seen = 0
    const lookAt = async (member: object): Promise<void> => {
      while (!isOver) {
        const { plain } = await discord.command('compare', { topic: 'tug convoy trip' }, member)
        const numbers = new Set(plain.match(/(?<=trip number )\d+/g))
        seen += numbers.size
        if (numbers.size > 1) mixed.push(plain)
      }
    }
    const looking = [A, B, C].map(lookAt)
    for (let number = 1; number <= 6; number++) {
      write(number)
      await imports()
    }
    for (const member of [A, B, C]) await until('tug convoy trip', 'trip number 6', member)
    isOver = true
    await Promise.all(looking)
    expect(mixed).toEqual([])
    expect(seen).toBeGreaterThan(10)
    const [state] = await rows<{ revision: string }>('SELECT revision FROM corpus_state')
    expect(bots[0]?.log()).toMatch(new RegExp(`"revision":"${state?.revision}-[0-9a-f]{8}".*"msg":"answered"`))
  })

  it('answer the drafts of one that was killed', async () => {
    const draft = await addThrough('swan', 'A swan bit the mayor on the pier, Bo Lund said.', C)
    bots[2]?.signal('SIGKILL')
    await bots[2]?.ended
    const done = await discord.press(draft, 'Confirm', { ...keeper, ...A })
    expect(done.plain).toContain('Done: articles/swan.md')
    await until('who bit the mayor', 'A swan bit', B)
    bots[2] = await start(2)
    await until('who bit the mayor', 'A swan bit', C)
  })

  it('carry out a Confirm whose connections are cut half-way, once', async () => {
    const draft = await addThrough('whale', 'A whale was seen off the pier, Bo Lund said.', A)
    // Somebody holds the articles, so that the Confirm stands in the middle of its transaction.
    const holder = new pg.Client({ connectionString: url, application_name: 'holder' })
    await holder.connect()
    await holder.query('BEGIN')
    await holder.query("SELECT 1 FROM areas WHERE name = 'articles' FOR UPDATE")
    const confirming = discord.press(draft, 'Confirm', { ...keeper, ...A })
    const waits = async (): Promise<boolean> =>
      (
        await rows(
          "SELECT 1 FROM pg_stat_activity WHERE application_name = 'according-to' AND wait_event_type = 'Lock'",
        )
      ).length > 0
    while (!(await waits()));
    expect(await server.cutConnections()).toBeGreaterThan(0)
    await holder.query('ROLLBACK')
    await holder.end()
    expect((await confirming).plain).toContain('Done: articles/whale.md')
    expect(await rows("SELECT name FROM corpus_texts WHERE name LIKE 'whale%'")).toHaveLength(1)
    expect(await rows("SELECT 1 FROM texts WHERE shelf = 'drafts'")).toHaveLength(0)
    for (const member of [A, B, C]) await until('what was seen off the pier', 'A whale', member)
  })

  it('answer from memory while the database is gone, refuse kindly what cannot be kept, and lose nothing', async () => {
    const draft = await addThrough('seal', 'A seal slept on the slipway, Bo Lund said.', B)
    await server.stop()
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, at) => ask('what did reuters report', [A, B, C][at % 3] ?? A)),
    )
    expect(answers.every(({ plain }) => plain.includes('Reuters'))).toBe(true)
    await ask('who bakes the unicorn bread', B)
    const form = await discord.press(answers[0] as never, 'Report', A)
    const refused = await discord.submit(form, { word: '' }, { ...A, user: '500000000000000031' })
    expect(refused.plain).toContain('could not be kept')
    expect((await discord.press(draft, 'Confirm', { ...keeper, ...B })).plain).toContain('cannot be reached right now')
    expect((await discord.command('corpus reports', {}, { ...keeper, ...C })).plain).toContain(
      'cannot be reached right now',
    )
    await server.start()
    while (!(await discord.press(draft, 'Confirm', { ...keeper, ...B })).plain.includes('Done: articles/seal.md'));
    for (const member of [A, C]) await until('where did the seal sleep', 'slipway', member)
    const kept = await discord.submit(form, { word: '' }, { ...A, user: '500000000000000031' })
    expect(kept.plain).toContain('Thank you')
    // The gap of the outage is written with the next one, once.
    await ask('who bakes the dragon cake', B)
    const gaps = async (): Promise<string> => (await discord.command('corpus gaps', {}, { ...keeper, ...B })).plain
    while (!(await gaps()).includes('unicorn'));
    expect((await gaps()).match(/unicorn/g)).toHaveLength(1)
  })

  it('refuse kindly what a full disk does not take, and go on once there is room', async () => {
    await rows(`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$`)
    for (const table of ['texts', 'lines', 'corpus_texts'])
      await rows(`CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON ${table} EXECUTE FUNCTION full_disk()`)
    const refused = await addThrough('gull', 'A gull stole the chain of office, Bo Lund said.', A)
    expect(refused.plain).toContain('could not be written')
    expect((await ask('what did reuters report', A)).plain).toContain('Reuters')
    for (const table of ['texts', 'lines', 'corpus_texts']) await rows(`DROP TRIGGER full_disk ON ${table}`)
    const draft = await addThrough('gull', 'A gull stole the chain of office, Bo Lund said.', A)
    expect((await discord.press(draft, 'Confirm', { ...keeper, ...A })).plain).toContain('Done: articles/gull.md')
  })

  it('answer alike where one of them looks passages up in the database', async () => {
    await bots[2]?.stop()
    const port = await freePort()
    const http = { HTTP_PORT: String(port), HTTP_API: 'on' }
    bots[2] = await startBot(discord, { ...envOf(2), INDEX: 'postgres', MESSAGES: 'on', ...http })
    const [memory, remote] = await Promise.all([A, C].map((member) => ask('who bit the mayor', member)))
    expect(remote?.plain).toBe(memory?.plain)
    const draft = await addThrough('eel', 'An eel jammed the lock gate, Bo Lund said.', C)
    expect(draft.plain).toContain('An eel jammed the lock gate')
    await discord.press(draft, 'Confirm', { ...keeper, ...C })
    for (const member of [A, B, C]) await until('what jammed the lock gate', 'An eel', member)
    await server.stop()
    const asked = fetch(`http://127.0.0.1:${port}/v1/ask?question=mayor`)
    expect((await ask('who bit the mayor', C)).plain).toContain('The reporting cannot be reached right now')
    expect((await discord.say(`<@${APPLICATION}> who bit the mayor`, C)).plain).toContain('cannot be reached right now')
    const { status, headers } = await asked
    expect([status, headers.get('retry-after')]).toEqual([503, '5'])
    await server.start()
    await until('who bit the mayor', 'A swan bit', C)
  })

  it('answer alike from all but a faulty file, which stays as it was, also after a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faulty-'))
    await runMain(['corpus', 'export', '--corpus', folder], '', { DATABASE_URL: url })
    const faulty = join(folder, 'articles', 'swan.md')
    const sound = readFileSync(faulty, 'utf8')
    writeFileSync(faulty, '---\ntitle: swan\n---\nNo publisher.\n')
    writeFileSync(
      join(folder, 'articles', 'otter.md'),
      '---\ntitle: otter\npublisher: The Bugle\n---\nAn otter moved into the boathouse, Bo Lund said.\n',
    )
    const imported = await runMain(['corpus', 'import', '--corpus', folder], '', { DATABASE_URL: url })
    expect(imported.out).toContain('swan.md:2: no publisher')
    await bots[0]?.stop()
    bots[0] = await start(0)
    for (const member of [A, B, C]) {
      await until('who moved into the boathouse', 'An otter', member)
      await until('who bit the mayor', 'A swan bit', member)
    }
    writeFileSync(faulty, sound)
    await runMain(['corpus', 'import', '--corpus', folder], '', { DATABASE_URL: url })
    rmSync(folder, { recursive: true })
  })

  it('go on from a backup that is restored under them, whichever holds their passages', async () => {
    const backup = join(data, 'backup')
    const tool = (name: string, ...args: string[]): void => {
      const { status, stderr } = spawnSync(join(POSTGRES ?? '', name), [...args, '-d', url], { encoding: 'utf8' })
      expect([status, stderr]).toEqual([0, ''])
    }
    const report = async (question: string, user: string): Promise<string> => {
      const form = await discord.press(await ask(question, { ...A, user }), 'Report', { ...A, user })
      return (await discord.submit(form, { word: 'see' }, { ...A, user })).plain
    }
    const reports = async (): Promise<string> =>
      (await discord.command('corpus reports', {}, { ...keeper, ...B })).plain
    expect(await report('who bit the mayor', '500000000000000041')).toContain('Thank you')
    const open = await reports()
    tool('pg_dump', '--format=custom', `--file=${backup}`)
    const draft = await addThrough('crab', 'A crab pinched the harbour pilot, Bo Lund said.', A)
    await discord.press(draft, 'Confirm', { ...keeper, ...A })
    for (const member of [A, B, C]) await until('who pinched the pilot', 'A crab', member)
    expect(await report('who pinched the pilot', '500000000000000042')).toContain('Thank you')
    expect(await reports()).not.toBe(open)

    tool('pg_restore', '--clean', '--if-exists', '--single-transaction', backup)
    expect(await reports()).toBe(open)
    for (const member of [A, B, C]) while ((await ask('who pinched the pilot', member)).plain.includes('A crab'));
    const other = await addThrough('clam', 'A clam jammed the harbour pump, Bo Lund said.', B)
    await discord.press(other, 'Confirm', { ...keeper, ...B })
    for (const member of [A, B, C]) await until('what jammed the harbour pump', 'A clam', member)
    expect(await report('what jammed the harbour pump', '500000000000000043')).toContain('Thank you')
    expect(await reports()).not.toBe(open)
    await bots[2]?.stop()
    bots[2] = await start(2)
  })

  it('start from what they last had where the database is not there', async () => {
    await bots[2]?.stop()
    await server.stop()
    bots[2] = await start(2)
    expect((await ask('who bit the mayor', C)).plain).toContain('A swan bit')
    expect(bots[2].log()).toContain('the database cannot be had')
    await server.start()
    while (!bots[2].log().includes('the database is there again')) await ask('taiwan', C)
  })

  it('never log the address of the database with its password', () => {
    for (const bot of bots) expect(bot.log()).not.toContain('postgresql://')
  })

  it('sends nothing beyond what Discord allows', () => {
    expect(discord.faults).toEqual([])
  })
})

describe.skipIf(POSTGRES === undefined)('a database', () => {
  let server: Postgres
  beforeAll(async () => {
    server = await startPostgres(POSTGRES ?? '')
  })
  afterAll(() => server.remove())

  it('is given its tables once, though all start together', async () => {
    const { openDatabase } = await import('../../src/database/database.ts')
    const { MIGRATIONS, migrate } = await import('../../src/database/migrations.ts')
    const url = await server.create()
    const all = Array.from({ length: 6 }, () => openDatabase({ url, connections: 2, onLost: () => {} }))
    const steps = await Promise.all(all.map(migrate))
    expect(steps.reduce((sum, one) => sum + one, 0)).toBe(MIGRATIONS.length)
    await Promise.all(all.map((one) => one.close()))
  })

  it('is used by a role that may neither drop nor make anything, once its tables are there', async () => {
    const url = await server.create()
    const bare = (address: string, name: string): string => address.replace('owner@', `${name}@`)
    await runMain(['corpus', 'import', '--corpus', CORPUS], '', { DATABASE_URL: url })
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('CREATE ROLE bot LOGIN')
    await client.query('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO bot')
    await client.query('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO bot')
    const { code, out } = await runMain(['corpus', 'import', '--corpus', CORPUS], '', {
      DATABASE_URL: bare(url, 'bot'),
    })
    expect([code, out]).toEqual([0, expect.stringContaining('0 written')])
    const doctor = () => runMain(['doctor'], '', { DATABASE_URL: bare(url, 'bot') })
    expect((await doctor()).out).toContain('✓ corpus: 1 articles at revision 1')
    await client.query('REVOKE INSERT ON lines, texts FROM bot')
    await client.query('REVOKE USAGE ON ALL SEQUENCES IN SCHEMA public FROM bot')
    const lacking = await doctor()
    expect(lacking.code).toBe(1)
    expect(lacking.out).toContain('✗ rights: the role lacks INSERT: as the owner, GRANT INSERT ON texts, lines to it')
    expect(lacking.out).toContain('GRANT USAGE ON SEQUENCE public.lines_place_seq to it')
    await client.query('REVOKE SELECT ON migrations FROM bot')
    expect((await doctor()).out).toContain('✗ rights: the role lacks them: permission denied for table migrations')
    await client.end()
  })

  it('that is empty is told of, with what to do', async () => {
    const { code, err } = await runMain([], '', {
      DATABASE_URL: await server.create(),
      DISCORD_TOKEN: 'MTAw.Gabcde.x',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'empty-')),
    })
    expect(code).toBe(78)
    expect(err).toContain('npm run corpus -- import')
  })

  it('is served from no copy that another process has', async () => {
    const { lockFolder } = await import('../../src/files/data-lock.ts')
    const dir = mkdtempSync(join(tmpdir(), 'taken-'))
    const unlock = sound(await lockFolder(dir))
    const settings = { DATABASE_URL: await server.create(), DATA_DIR: dir, HTTP_PORT: `${await freePort()}` }
    const { code, err } = await runMain(['serve'], '', settings)
    expect([code, err]).toEqual([1, expect.stringContaining(`The data folder ${dir} belongs to another`)])
    await unlock()
  })

  it.each([
    [{}, 'DATABASE_URL is not set'],
    [{ DATABASE_URL: 'mysql://x/y' }, 'is no address of a database'],
    [{ DATABASE_URL: 'postgresql://owner@127.0.0.1:1/none' }, 'cannot be used (ECONNREFUSED)'],
  ])('that cannot be used is told of: %j', async (env, words) => {
    const { code, out, err } = await runMain(['corpus', 'import'], '', env)
    expect(code).not.toBe(0)
    expect(out + err).toContain(words)
  })
})
