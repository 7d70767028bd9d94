// /corpus: what moderators of the home server do from Discord, with real files in a temporary corpus.

import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { copyCorpus, openStage, runMain, type Stage } from '../lookalike/bot.ts'
import {
  buttonsIn,
  type Discord,
  ELSEWHERE,
  MODERATOR_ROLE,
  type Response,
  startDiscord,
} from '../lookalike/discord.ts'

let discord: Discord
let stage: Stage
const corpus = copyCorpus()
const articles = join(corpus.dir, 'articles')
const data = join(corpus.dir, 'data')
const AUDIT_CHANNEL = '700000000000000009'
const env = { CORPUS_DIR: corpus.dir, DATA_DIR: data, GAPS: 'on', WATCH: 'off', AUDIT_CHANNEL_ID: AUDIT_CHANNEL }
const moderator = { manageGuild: true }

beforeAll(async () => {
  discord = await startDiscord()
  stage = openStage(discord)
})
beforeEach(() => use(env))
const use = async (...how: Parameters<Stage['bot']>): Promise<void> => {
  await stage.bot(...how)
}
afterAll(async () => {
  await stage.stop()
  await discord.close()
  corpus.remove()
})

/** What every test finds in the folder, beside the project's own article. */
const FIXTURES: Readonly<Record<string, string>> = {
  'fog.md': '---\ntitle: Fog\npublisher: The Bugle\npublished: 2025-11-30\n---\nThe fog rose, police said.\n',
  'rain.md': '---\ntitle: Rain\npublisher: The Bugle\n---\nRain fell on the jetty.\n',
}
const seed = readdirSync(articles)

/** Puts the folder back as every test finds it, and loads it where the test before changed it. */
beforeEach(async () => {
  const wanted = [...seed, ...Object.keys(FIXTURES)].sort()
  const isAsItWas =
    readdirSync(articles).sort().join() === wanted.join() &&
    Object.entries(FIXTURES).every(([name, text]) => readFileSync(join(articles, name), 'utf8') === text)
  rmSync(join(data, 'audit.jsonl'), { force: true })
  if (isAsItWas && !isFirst) return
  isFirst = false
  for (const name of readdirSync(articles)) if (!seed.includes(name)) rmSync(join(articles, name))
  for (const [name, text] of Object.entries(FIXTURES)) writeFileSync(join(articles, name), text)
  rmSync(join(data, 'trash'), { recursive: true, force: true })
  await corpusCommand('reload')
})
let isFirst = true

const corpusCommand = (subcommand: string, options = {}): Promise<Response> =>
  discord.command(`corpus ${subcommand}`, options, moderator)
const press = (on: Response, label: string): Promise<Response> => discord.press(on, label, moderator)
const ask = (question: string): Promise<Response> => discord.command('ask', { question })
const filesIn = (dir: string): string[] =>
  existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: 'utf8' }) : []
const auditTrail = (): { action: string; subject?: string; by: { name: string } }[] =>
  readFileSync(join(data, 'audit.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const CRANE = 'The harbour crane collapsed, Mayor Ann Roe told Reuters.\nNobody was hurt.\n'
const HEAD = { title: 'Harbour crane collapses', publisher: 'The Bugle' }

async function addCrane(options = {}): Promise<Response> {
  const file = discord.attach('crane.txt', CRANE)
  return corpusCommand('add', { ...HEAD, file, ...options })
}

describe('who may', () => {
  const SUBCOMMANDS: [string, object][] = [
    ['status', {}],
    ['check', {}],
    ['reload', {}],
    ['add', {}],
    ['replace', { article: 'japan-china-taiwan-remark' }],
    ['remove', { article: 'japan-china-taiwan-remark' }],
    ['restore', { file: 'x' }],
    ['inbox', {}],
    ['gaps', {}],
    ['reports', {}],
    ['review', {}],
  ]

  it.each(SUBCOMMANDS)(
    '/corpus %s is refused to members, to moderators elsewhere and in direct messages',
    async (name, options) => {
      for (const member of [
        {},
        { guild: ELSEWHERE, manageGuild: true },
        { guild: ELSEWHERE, roles: [MODERATOR_ROLE] },
        { guild: null },
      ]) {
        const refused = await discord.command(`corpus ${name}`, options as Record<string, unknown>, member)
        expect(refused.plain).toContain('Only moderators of the home server')
        expect(refused.ephemeral).toBe(true)
      }
    },
  )

  it('a configured role may, as members with Manage Server may', async () => {
    expect((await discord.command('corpus status', {}, { roles: [MODERATOR_ROLE] })).plain).toContain('3 articles')
  })

  it('Confirm and completion are for moderators too', async () => {
    const proposal = await addCrane()
    expect((await discord.press(proposal, 'Confirm', {})).plain).toContain('Only moderators')
    expect(await discord.complete('corpus remove', 'article', '', {})).toEqual([])
    expect(filesIn(articles)).toHaveLength(3)
    await press(proposal, 'Cancel')
  })
})

describe('status and check', () => {
  it('status tells what is loaded, since when, from what revision', async () => {
    const { plain } = await corpusCommand('status')
    expect(plain).toContain('3 articles, 17 passages, 5 outlets, 17 speakers')
    expect(plain).toMatch(/Loaded <t:\d+:R> in \d+ ms, revision [0-9a-f]{8}/)
    expect(plain).toContain('No problems.')
  })

  it('check shows what a reload would change, and changes nothing', async () => {
    writeFileSync(join(articles, 'crane.md'), `---\ntitle: Crane\npublisher: The Bugle\n---\n${CRANE}`)
    const { plain } = await corpusCommand('check')
    expect(plain).toContain('A reload would change:\n+ Crane\nPassages: +2 ~0 −0')
    expect((await corpusCommand('status')).plain).toContain('3 articles')
    rmSync(join(articles, 'crane.md'))
    expect((await corpusCommand('check')).plain).toContain('No article and no passage changed.')
  })

  it('both name what is to be mended, with file, line and remedy', async () => {
    writeFileSync(join(articles, 'broken.md'), '---\ntitle: No publisher\n---\nText.\n')
    const checked = await corpusCommand('check')
    expect(checked.plain).toContain('a reload would be refused until this is mended (1 problem)')
    expect(checked.plain).toContain('articles/broken.md:2: no publisher. Add `publisher: …`')
    await corpusCommand('reload')
    expect((await corpusCommand('status')).plain).toContain('1 problem to mend:\n- articles/broken.md:2')
  })

  it('reload can spare the faulty file', async () => {
    writeFileSync(join(articles, 'broken.md'), '---\ntitle: No publisher\n---\nText.\n')
    expect((await corpusCommand('reload')).plain).toContain('Nothing changed')
    const spared = await corpusCommand('reload', { spare: true })
    expect(spared.plain).toContain('Reloaded: 17 passages of 3 articles')
    expect(spared.plain).toContain('Other files have 1 problem and stay as they were:\n- articles/broken.md:2')
    rmSync(join(articles, 'broken.md'))
    expect((await corpusCommand('reload')).plain).toMatch(/^Reloaded/)
    expect((await corpusCommand('status')).plain).toContain('No problems.')
  })
})

describe('add', () => {
  it('shows the attributed passages first, and writes on Confirm', async () => {
    const proposal = await addCrane()
    expect(proposal.plain).toContain('Add “Harbour crane collapses” as articles/harbour-crane-collapses.md?')
    expect(proposal.plain).toContain('+ Harbour crane collapses\nPassages: +2')
    expect(proposal.plain).toContain('Reuters, as cited by The Bugle · Speaker: Ann Roe')
    expect(filesIn(articles)).toHaveLength(3)
    const done = await press(proposal, 'Confirm')
    expect(done.plain).toContain('Done: articles/harbour-crane-collapses.md')
    expect(done.plain).toContain('Reloaded: 19 passages of 4 articles')
    expect(readFileSync(join(articles, 'harbour-crane-collapses.md'), 'utf8')).toBe(
      `---\ntitle: Harbour crane collapses\npublisher: The Bugle\n---\n${CRANE}`,
    )
    expect((await ask('who said the harbour crane collapsed')).plain).toContain('Speaker: Ann Roe')
    expect((await press(proposal, 'Confirm')).plain).toContain('settled already')
    expect(filesIn(articles)).toHaveLength(4)
  })

  it('is on the audit trail, in the data folder and in the channel', async () => {
    await press(await addCrane(), 'Confirm')
    const added = auditTrail().filter(({ action }) => action === 'add')
    expect(added).toMatchObject([{ subject: 'articles/harbour-crane-collapses.md', by: { name: 'Member *1*' } }])
    expect(discord.calls).toContain(`POST /channels/${AUDIT_CHANNEL}/messages`)
    expect(discord.posted).toContain('**Member \\*1\\*** added: articles/harbour-crane-collapses.md')
  })

  it('gives a second article of the same title a file of its own', async () => {
    await press(await addCrane(), 'Confirm')
    const done = await press(await addCrane({ byline: 'Bo Lund' }), 'Confirm')
    expect(done.plain).toContain('Done: articles/harbour-crane-collapses-2.md')
    expect(readFileSync(join(articles, 'harbour-crane-collapses-2.md'), 'utf8')).toContain('byline: Bo Lund')
  })

  it('takes a file with a head of its own as it is', async () => {
    const whole = '---\r\ntitle: "Jetty: burnt"\r\npublisher: The Bugle\r\n---\r\nThe jetty burnt.\r\n'
    const proposal = await corpusCommand('add', { file: discord.attach('jetty.md', whole) })
    await press(proposal, 'Confirm')
    expect(readFileSync(join(articles, 'jetty-burnt.md'), 'utf8')).toBe(whole)
  })

  it('takes a short text from a form', async () => {
    const form = await corpusCommand('add', { title: 'Sleet', date: '2025-11-30' })
    expect(form.type).toBe(9)
    expect(JSON.stringify(form.body)).toContain('"value":"Sleet"')
    expect(JSON.stringify(form.body)).toContain('"value":"2025-11-30"')
    const fields = {
      title: 'Sleet',
      publisher: 'The Bugle',
      url: '',
      published: '2025-11-30',
      text: 'The sleet fell, police said.',
    }
    const proposal = await discord.submit(form, fields, moderator)
    expect(proposal.plain).toContain('Speaker: police')
    await press(proposal, 'Confirm')
    expect(readFileSync(join(articles, 'sleet.md'), 'utf8')).toBe(
      '---\ntitle: Sleet\npublisher: The Bugle\npublished: 2025-11-30\n---\nThe sleet fell, police said.\n',
    )
  })

  it('still confirms after a restart', async () => {
    const proposal = await corpusCommand('add', {
      title: 'Ice',
      publisher: 'The Bugle',
      file: discord.attach('ice.txt', 'Ice came.\n'),
    })
    await use(env, { fresh: true })
    expect((await press(proposal, 'Confirm')).plain).toContain('Done: articles/ice.md')
  })

  it('is not stopped by a fault in another file, which stays as it was', async () => {
    writeFileSync(join(articles, 'fog.md'), '---\ntitle: Fog\n---\nUnfinished')
    const proposal = await corpusCommand('add', {
      title: 'Hail',
      publisher: 'The Bugle',
      file: discord.attach('r.txt', 'Hail fell on the quay.\n'),
    })
    const done = await press(proposal, 'Confirm')
    expect(done.plain).toContain('Other files have 1 problem and stay as they were')
    expect((await ask('hail fell on the quay')).plain).toContain('Hail fell')
    expect((await ask('the fog rose')).plain).toContain('The fog rose, police said.')
  })

  it('cancels without a trace', async () => {
    const before = filesIn(articles)
    const proposal = await addCrane()
    expect((await press(proposal, 'Cancel')).plain).toContain('Cancelled')
    expect((await press(proposal, 'Confirm')).plain).toContain('settled already')
    expect(filesIn(articles)).toEqual(before)
  })

  it.each<[string, object, string]>([
    ['no publisher', { title: 'X' }, 'Give at least title and publisher'],
    ['a bad date', { ...HEAD, date: '30 November' }, 'published is not a date'],
    ['a bad address', { ...HEAD, url: 'bugle' }, 'url is not a web address'],
    ['control characters in a title', { ...HEAD, title: 'Crane\u0000\u0007' }, 'title holds control characters'],
  ])('refuses %s, and says what to do', async (_, options, fault) => {
    const refused = await corpusCommand('add', { ...options, file: discord.attach('x.txt', CRANE) })
    expect(refused.plain).toContain(fault)
    expect(buttonsIn(refused.message)).toEqual([])
  })

  it.each<[string, string | Buffer, string]>([
    ['Latin-1', Buffer.from('The caf\xe9 burnt.', 'latin1'), 'not UTF-8 text'],
    ['UTF-16', Buffer.from('The jetty burnt – again.', 'utf16le'), 'not UTF-8 text'],
    ['nothing', '  \n', 'the article has no text'],
    ['50 MB', Buffer.alloc(50_000_000, 'a'), 'more than 5000000'],
  ])('refuses a file of %s', async (_, content, fault) => {
    const refused = await corpusCommand('add', { ...HEAD, file: discord.attach('x.txt', content) })
    expect(refused.plain).toContain(fault)
    expect(buttonsIn(refused.message)).toEqual([])
  })

  it('fetches from nowhere but Discord', async () => {
    const elsewhere = await startDiscord()
    for (const url of [
      `${elsewhere.url}/attachments/1/x.txt`,
      'https://cdn.discordapp.com.example/x.txt',
      'file:///etc/passwd',
    ]) {
      const refused = await corpusCommand('add', { ...HEAD, file: discord.attach('x.txt', CRANE, url) })
      expect(refused.plain).toContain('could not be fetched')
    }
    expect(elsewhere.calls).toEqual([])
    await elsewhere.close()
  })

  it('gives a hostile title a file in the folder', async () => {
    const title = '../../<b>**@everyone**</b>'
    const proposal = await corpusCommand('add', { title, publisher: 'The Bugle', file: discord.attach('x.txt', CRANE) })
    expect(proposal.plain).toContain('articles/b-everyone-b.md?')
    await press(proposal, 'Cancel')
  })
})

describe('replace, remove and restore', () => {
  it('replaces the text, keeps what the head says, and keeps the former text in the trash', async () => {
    const [choice] = await discord.complete('corpus replace', 'article', 'fog', moderator)
    const proposal = await corpusCommand('replace', {
      article: choice?.value,
      file: discord.attach('fog.txt', 'The fog lifted, police said.\n'),
    })
    expect(proposal.plain).toContain('Replace articles/fog.md with this text of “Fog”?')
    await press(proposal, 'Confirm')
    expect(readFileSync(join(articles, 'fog.md'), 'utf8')).toBe(
      '---\ntitle: Fog\npublisher: The Bugle\npublished: 2025-11-30\n---\nThe fog lifted, police said.\n',
    )
    const [day = ''] = readdirSync(join(data, 'trash'))
    expect(readFileSync(join(data, 'trash', day, 'fog.md'), 'utf8')).toContain('The fog rose')
  })

  it('takes the corrected file’s own head above the former one, and the options above both', async () => {
    const corrected = '---\ntitle: Fog, corrected\npublisher: The Herald\n---\nThe fog lifted.\n'
    const proposal = await corpusCommand('replace', {
      article: 'fog',
      file: discord.attach('fog.md', corrected),
      date: '2025-12-01',
    })
    await press(proposal, 'Confirm')
    expect(readFileSync(join(articles, 'fog.md'), 'utf8')).toBe(
      '---\ntitle: Fog, corrected\npublisher: The Herald\npublished: 2025-12-01\n---\nThe fog lifted.\n',
    )
  })

  it('keeps the draft where its file cannot be written, for another Confirm', async () => {
    const proposal = await corpusCommand('replace', { article: 'fog', file: discord.attach('fog.txt', 'It lifted.\n') })
    writeFileSync(join(data, 'trash'), 'a file where the trash belongs')
    expect((await press(proposal, 'Confirm')).plain).toContain('could not be written')
    rmSync(join(data, 'trash'))
    expect((await press(proposal, 'Confirm')).plain).toContain('Done: articles/fog.md')
  })

  it('tells and records the file of an article that was restored, also where it is there already', async () => {
    await press(await corpusCommand('remove', { article: 'rain' }), 'Confirm')
    writeFileSync(join(articles, 'rain.md'), FIXTURES['rain.md'] ?? '')
    const [choice] = await discord.complete('corpus restore', 'file', 'rain', moderator)
    expect((await corpusCommand('restore', { file: choice?.value })).plain).toContain('Done: articles/rain.md')
    expect(auditTrail().at(-1)).toMatchObject({ action: 'restore', subject: 'articles/rain.md' })
  })

  it('fills the form with the text as it is', async () => {
    const form = await corpusCommand('replace', { article: 'Fog' })
    expect(JSON.stringify(form.body)).toContain('"value":"The fog rose, police said."')
    const proposal = await discord.submit(
      form,
      { title: 'Fog', publisher: 'The Bugle', url: '', published: '', text: 'The fog is back.' },
      moderator,
    )
    expect(proposal.plain).toContain('~ Fog')
    await press(proposal, 'Cancel')
  })

  it('keeps by the form what the form does not ask for', async () => {
    writeFileSync(join(articles, 'fog.md'), '---\ntitle: Fog\npublisher: The Bugle\nkeep: By Monday\n---\nIt rose.\n')
    await corpusCommand('reload')
    const form = await corpusCommand('replace', { article: 'Fog' })
    const typed = { title: 'Fog', publisher: 'The Bugle', url: '', published: '', text: 'It is back.' }
    await press(await discord.submit(form, typed, moderator), 'Confirm')
    expect(readFileSync(join(articles, 'fog.md'), 'utf8')).toContain('keep: By Monday\n---\nIt is back.')
    writeFileSync(join(articles, 'fog.md'), FIXTURES['fog.md'] ?? '')
    await corpusCommand('reload')
  })

  it('takes a text that is too long to type as a file, in the form', async () => {
    const long = Array.from({ length: 120 }, (_, at) => `Paragraph ${at} of the fog, which lay over the jetty.`)
    writeFileSync(join(articles, 'fog.md'), `---\ntitle: Fog\npublisher: The Bugle\n---\n${long.join('\n')}\n`)
    await corpusCommand('reload')
    const form = await corpusCommand('replace', { article: 'Fog' })
    expect(JSON.stringify(form.body)).toContain('"type":19')
    const fields = { title: 'Fog', publisher: 'The Bugle', url: '', published: '' }
    const file = discord.attach('fog.txt', 'It lifted.\n')
    await press(await discord.submit(form, { ...fields, file }, moderator), 'Confirm')
    expect(readFileSync(join(articles, 'fog.md'), 'utf8')).toContain('---\nIt lifted.\n')
  })

  it('writes nothing over what somebody else changed meanwhile', async () => {
    const proposal = await corpusCommand('replace', { article: 'fog', file: discord.attach('fog.txt', 'Mine.\n') })
    const theirs = '---\ntitle: Fog\npublisher: The Bugle\n---\nTheirs.\n'
    writeFileSync(join(articles, 'fog.md'), theirs)
    expect((await press(proposal, 'Confirm')).plain).toContain('Nothing was written')
    expect(readFileSync(join(articles, 'fog.md'), 'utf8')).toBe(theirs)
  })

  it('removes on Confirm, and brings back', async () => {
    const proposal = await corpusCommand('remove', { article: 'rain' })
    expect(proposal.plain).toContain('Remove “Rain” (articles/rain.md)?')
    await press(proposal, 'Confirm')
    expect(existsSync(join(articles, 'rain.md'))).toBe(false)
    expect((await ask('rain fell on the jetty')).plain).not.toContain('Rain fell')
    const [choice] = await discord.complete('corpus restore', 'file', 'rain', moderator)
    const restored = await corpusCommand('restore', { file: choice?.value })
    expect(restored.plain).toContain('Done: articles/rain.md')
    expect((await ask('rain fell on the jetty')).plain).toContain('Rain fell')
  })

  it.each(['../reports.jsonl', '2025-01-01/none.md', '..', ''])('restores nothing called “%s”', async (file) => {
    expect((await corpusCommand('restore', { file })).plain).toContain('in the trash')
  })

  it('says so for an article that is not there', async () => {
    expect((await corpusCommand('remove', { article: '../outlets' })).plain).toContain('no article “../outlets”')
  })

  it('two moderators adding at once lose nothing', async () => {
    const proposals = await Promise.all(
      ['one', 'two', 'three'].map((word) =>
        corpusCommand('add', {
          title: 'Same',
          publisher: 'The Bugle',
          file: discord.attach('x.txt', `Text ${word}.\n`),
        }),
      ),
    )
    await Promise.all(proposals.map((proposal) => press(proposal, 'Confirm')))
    const texts = filesIn(articles)
      .filter((name) => name.startsWith('same'))
      .map((name) => readFileSync(join(articles, name), 'utf8'))
    expect(texts.map((text) => /Text (\w+)/.exec(text)?.[1]).sort()).toEqual(['one', 'three', 'two'])
  })
})

describe('gaps, reports and review', () => {
  it('groups what could not be answered, most asked first, without who asked, and dismisses', async () => {
    for (const question of [
      'How do I bake bread?',
      'bread: how to bake',
      'Is cheese yellow?',
      'what did reuters report',
    ])
      await ask(question)
    const gaps = await corpusCommand('gaps')
    expect(gaps.plain).toMatch(/^1\. How do I bake bread\?$/m)
    expect(gaps.plain).toContain('asked 2 times')
    expect(gaps.plain).not.toContain('reuters')
    const fewer = await press(gaps, 'Dismiss 1')
    expect(fewer.plain).not.toContain('bread')
    expect(fewer.plain).toContain('cheese')
    await use(env, { fresh: true })
    expect(readFileSync(join(data, 'gaps.json'), 'utf8')).not.toMatch(/500000000000000001|member/i)
    expect((await corpusCommand('gaps')).plain).toContain('cheese')
  })

  it('shows what members reported with passage and proof, and resolves it', async () => {
    const form = await discord.press(await ask('what did reuters report'), 'Report')
    await discord.submit(form, { word: 'Wrong *outlet*' })
    const report = await corpusCommand('reports')
    expect(report.plain).toContain('(1 of 1)')
    expect(report.plain).toContain('“Wrong *outlet*”')
    expect(report.plain).toContain('what did reuters report')
    expect(report.plain).toContain('Provenance: ')
    expect((await press(report, 'Resolve')).plain).toContain('No report is open.')
    await use(env, { fresh: true })
    expect((await corpusCommand('reports')).plain).toContain('No report is open.')
  })

  it('resolves all reports on a passage at once', async () => {
    for (const user of ['500000000000000021', '500000000000000022', '500000000000000023'])
      await discord.submit(await discord.press(await ask('what did reuters report'), 'Report'), { word: '' }, { user })
    await discord.submit(await discord.press(await ask('who is dennis wilder'), 'Report'), { word: '' })
    const report = await corpusCommand('reports')
    expect(report.plain).toContain('(1 of 4)')
    const late = await discord.press(await ask('what did reuters report'), 'Report')
    await discord.submit(late, { word: 'unseen' }, { user: '500000000000000024' })
    const rest = await press(report, 'Resolve all 3 on this passage')
    expect(rest.plain).toContain('(1 of 2)')
    const before = auditTrail().length
    await press(report, 'Resolve all 3 on this passage')
    expect(auditTrail()).toHaveLength(before)
    expect((await press(rest, 'Resolve all 2')).plain).toContain('No report is open.')
  })

  it('goes on with damaged reports, and tells of them in the log, the status and the doctor', async () => {
    await stage.stop()
    appendFileSync(join(data, 'reports.jsonl'), 'null\n{"cut sh')
    await use(env)
    expect((await corpusCommand('reports')).plain).toContain('No report is open.')
    expect((await corpusCommand('status')).plain).toContain('Damaged data was set aside')
    const { out } = await runMain(['doctor'], '', { DATA_DIR: data, CORPUS_DIR: corpus.dir })
    expect(out).toContain('damaged data: set aside in reports.jsonl.damaged')
    rmSync(join(data, 'reports.jsonl.damaged'))
  })

  it('attaches the whole corpus as one page', async () => {
    const { files } = await corpusCommand('review')
    expect(Object.keys(files)).toEqual(['corpus-review.html'])
    expect(files['corpus-review.html']).toContain('<!doctype html>')
    expect(files['corpus-review.html']).toContain('The fog rose')
  })

  it('keeps no gaps where the host has not said so', async () => {
    await stage.stop()
    rmSync(join(data, 'gaps.json'), { force: true })
    await use({ ...env, GAPS: 'off' })
    await ask('How do I bake bread?')
    expect((await corpusCommand('gaps')).plain).toContain('the host can set GAPS=on')
    await stage.stop()
    expect(existsSync(join(data, 'gaps.json'))).toBe(false)
  })
})

describe('links', () => {
  it('out of the folder are not read', async () => {
    mkdirSync(data, { recursive: true })
    const secret = join(data, 'secret.md')
    writeFileSync(secret, '---\ntitle: Secret\npublisher: X\n---\nSecret.\n')
    symlinkSync('/etc/passwd', join(articles, 'passwd.md'))
    expect((await corpusCommand('check')).plain).toContain(
      'articles/passwd.md:1: a symbolic link out of the corpus folder',
    )
    rmSync(join(articles, 'passwd.md'))
  })
})

it('writes nothing outside the corpus and data folders, and no temporary file stays', () => {
  expect(filesIn(articles).filter((name) => !name.endsWith('.md'))).toEqual([])
  expect(filesIn(data).filter((name) => name.includes('.tmp'))).toEqual([])
})

it('sends nothing beyond what Discord allows', () => {
  expect(discord.faults).toEqual([])
})
