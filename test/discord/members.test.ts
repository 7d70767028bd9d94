// What members do with the built bot: pages, context, proof, sharing, comparing, in their language, after a restart.

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { copyCorpus, openStage, type Stage } from '../lookalike/bot.ts'
import { buttonsIn, type Discord, OTHER_MEMBER, startDiscord } from '../lookalike/discord.ts'

let discord: Discord
let stage: Stage
const corpus = copyCorpus()
const data = join(corpus.dir, 'data')
const env = { CORPUS_DIR: corpus.dir, DATA_DIR: data, HOST_CONTACT: 'ask @host' }

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

const QUESTION = 'what did reuters report'

describe('an answer', () => {
  it('shows one passage with the words found in bold, letter for letter', async () => {
    const answer = await discord.command('ask', { question: 'survival threatening situation' })
    expect(answer.text).toContain('"**survival-threatening situation**"')
    expect(answer.plain).toContain('could qualify as a "survival-threatening situation" and potentially')
    expect(answer.text.match(/^> /gm)).toHaveLength(1)
  })

  it('is paged in place by whoever asked, and keeps the question above', async () => {
    const first = await discord.command('ask', { question: QUESTION })
    expect(first.plain).toContain('1 of 2')
    const second = await discord.press(first, '▶')
    expect(second.type).toBe(7)
    expect(second.plain).toContain('2 of 2')
    expect(second.plain).toContain(QUESTION)
    const again = await discord.press(second, '◀')
    expect(again.plain).toBe(first.plain)
  })

  it('opens pages privately for others', async () => {
    const first = await discord.command('ask', { question: QUESTION })
    const theirs = await discord.press(first, '▶', { user: OTHER_MEMBER })
    expect([theirs.type, theirs.ephemeral]).toEqual([4, true])
    expect(theirs.plain).toContain('2 of 2')
    expect((await discord.press(theirs, '◀', { user: OTHER_MEMBER })).type).toBe(7)
  })

  it('shows the passages before and after', async () => {
    const answer = await discord.command('ask', { question: 'who is dennis wilder' })
    const context = await discord.press(answer, 'Context')
    expect(context.ephemeral).toBe(true)
    expect(context.plain).toMatch(/Christopher Johnstone.*▶ Dennis Wilder.*Behind the scenes/s)
  })

  it('is read to the article’s end from there, whatever its sentences measure', async () => {
    const words = Array.from({ length: 400 }, (_, at) => `plank${at}`).join(' ')
    const file = join(corpus.dir, 'articles', 'jetty.md')
    writeFileSync(file, `---\ntitle: Jetty\npublisher: The Bugle\n---\nThe jetty burnt.\n${words}\nNobody was hurt.\n`)
    await discord.command('corpus reload', {}, { manageGuild: true })
    const answer = await discord.command('ask', { question: 'plank7 plank8' })
    let reading = await discord.press(answer, 'Context')
    expect(reading.plain).toContain('The jetty burnt.')
    let read = ''
    for (let pages = 0; !read.includes('plank399'); pages++) {
      expect(pages).toBeLessThan(5)
      read += /▶ .*/.exec(reading.plain)
      reading = await discord.press(reading, '▶')
    }
    expect(words.split(' ').filter((word) => !read.includes(word))).toEqual([])
    expect(reading.plain).toContain('▶ Nobody was hurt.')
    expect(reading.type).toBe(7)
    expect(
      buttonsIn(reading.message)
        .slice(0, 2)
        .map(({ disabled }) => disabled),
    ).toEqual([false, true])
    expect((await discord.press(reading, '◀')).plain).toContain('plank399')
    rmSync(file)
    await discord.command('corpus reload', {}, { manageGuild: true })
  })

  it('shows why: source, cue, chain and rule', async () => {
    const answer = await discord.command('ask', { question: 'johnstone clearest public statement' })
    const proof = await discord.press(answer, 'Why this source')
    expect(proof.plain).toContain(
      '“Christopher Johnstone, a former senior White House official on Japan now with The Asia Group,” … “said”',
    )
    expect(proof.plain).toContain('Provenance: Christopher Johnstone → Financial Times → Newsmax')
    expect(proof.plain).toContain('“the FT” … “reported”')
    expect(proof.plain).toContain('the speaker is named, described between commas, and then speaks')
  })

  it('says that a passage without attribution is the publisher’s own', async () => {
    const answer = await discord.command('ask', { question: "china's response sharp and personal" })
    expect((await discord.press(answer, 'Why this source')).plain).toContain('these are Newsmax’s own words')
  })

  it('can be shared from a private answer, saying who shared', async () => {
    const hidden = await discord.command('ask', { question: QUESTION, private: true })
    const shared = await discord.press(hidden, 'Share')
    expect(shared.ephemeral).toBe(false)
    expect(shared.text).toContain('Shared by Member \\*1\\*')
    expect(shared.plain).toContain(QUESTION)
    expect((await discord.press(hidden, 'Share')).plain).toBe('This passage is shared already.')
    expect(shared.plain).toContain('Reuters, as cited by Newsmax')
    expect(
      buttonsIn((await discord.command('ask', { question: QUESTION })).message).map(({ label }) => label),
    ).not.toContain('Share')
  })

  it.each([
    { silenced: true },
    { botSilenced: true },
    { silenced: true, inThread: true },
    { botSilenced: true, inThread: true },
  ])('is not shared where somebody may not post: %j', async (member) => {
    const hidden = await discord.command('ask', { question: QUESTION, private: true })
    const refused = await discord.press(hidden, 'Share', member)
    expect(refused.ephemeral).toBe(true)
    expect(refused.plain).toContain('cannot be posted here')
  })

  it('is given in direct messages too, in the member’s language, with all its controls', async () => {
    const alone = { guild: null, locale: 'ja' }
    const answer = await discord.command('ask', { question: QUESTION }, alone)
    expect(answer.plain).toContain('発言者')
    expect((await discord.press(answer, '▶', alone)).type).toBe(7)
  })

  it.each([
    [{}, false],
    [{ silenced: true }, true],
    [{ inThread: true }, false],
    [{ inThread: true, silenced: true }, true],
  ])('where the member may post, %j, is private: %s', async (member, isPrivate) => {
    expect((await discord.command('ask', { question: QUESTION }, member)).ephemeral).toBe(isPrivate)
  })

  it('is in English where the bot lacks the member’s language', async () => {
    const { plain } = await discord.command(
      'ask',
      { question: QUESTION, private: true },
      { locale: 'fi', guildLocale: 'th' },
    )
    expect(plain).toContain('Speaker: ')
  })

  it('keeps its controls working after a restart, and says when a passage is gone', async () => {
    const answer = await discord.command('ask', { question: QUESTION })
    await use(env, { fresh: true })
    expect((await discord.press(answer, '▶')).plain).toContain('2 of 2')
    const [first] = buttonsIn(answer.message)
    const stale = {
      ...answer,
      message: JSON.parse(
        JSON.stringify(answer.message).replaceAll(first?.custom_id?.slice(8) ?? '', 'AAAAAAAAAA.BBBBBBBBBB'),
      ),
    }
    expect((await discord.press(stale, '▶')).plain).toContain('no longer in it')
  })
})

it('pages of Find sources mark the words of the message, and those of /who none of the bot’s own', async () => {
  const found = await discord.onMessage('Find sources', 'the consul in osaka wrote that Takaichi should be killed')
  expect(found.text).toContain('**killed**')
  const next = await discord.press(found, '▶')
  const marked = next.text.match(/(?<=\*\*)[^*\n]+(?=\*\*)/g) ?? []
  expect(marked.some((words) => /osaka|takaichi|consul/i.test(words))).toBe(true)
  const quotation = next.text.split('\n').find((line) => line.startsWith('> ')) ?? ''
  expect(quotation).not.toMatch(/\*\*(reporting|speaks|closest)\*\*/i)
})

describe('a report', () => {
  const report = async (word: string, user?: string) => {
    const answer = await discord.command('ask', { question: QUESTION })
    const form = await discord.press(answer, 'Report')
    expect(form.type).toBe(9)
    return discord.submit(form, { word }, user ? { user } : {})
  }

  it('goes into the moderators’ queue with a word, once per member and passage, without who sent it', async () => {
    rmSync(join(data, 'reports.jsonl'), { force: true })
    await use(env, { fresh: true })
    expect((await report('Wrong outlet')).plain).toContain('Thank you')
    expect((await report('Again')).plain).toContain('already')
    expect((await report('', OTHER_MEMBER)).plain).toContain('Thank you')
    const kept = readFileSync(join(data, 'reports.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(kept.map(({ word }) => word)).toEqual(['Wrong outlet', ''])
    expect(kept[0]).toMatchObject({
      article: 'japan-china-taiwan-remark',
      text: expect.stringContaining('Reuters reported'),
      question: QUESTION,
      link: expect.stringMatching(/^https:\/\/discord\.com\/channels\//),
    })
    expect(JSON.stringify(kept)).not.toContain(OTHER_MEMBER)
  })

  it('says so where it cannot be kept', async () => {
    await use({ ...env, DATA_DIR: join(corpus.dir, 'outlets.yaml') })
    expect((await report('')).plain).toContain('could not be kept')
    await use(env)
    expect((await report('', '500000000000000003')).plain).toContain('Thank you')
  })
})

describe('other commands', () => {
  it('/compare sets the outlets side by side, the publisher among them', async () => {
    const found = await discord.command('compare', { topic: 'public support for Tokyo' })
    const { plain } = found
    expect(plain).toContain('What each outlet reports on: public support for Tokyo')
    expect(plain).toContain('### Financial Times')
    expect(plain).toContain('### Newsmax')
    const reading = await discord.press(found, 'Financial Times')
    expect(reading.plain).toContain('▶')
    expect(reading.ephemeral).toBe(true)
    expect((await discord.command('compare', { topic: 'sourdough' })).plain).toContain(
      'No outlet in the corpus reports on this',
    )
  })

  it('/who shows all that somebody says, and helps with unknown names', async () => {
    const { plain } = await discord.command('who', { name: 'xue jian' })
    expect(plain).toContain('What Xue Jian is reported to have said: 1 passage')
    expect(plain).toContain('even suggested Takaichi should be killed')
    const unknown = await discord.command('who', { name: '@everyone' })
    expect(unknown.text).toContain('Nobody called “\\@everyone” speaks')
    expect((await discord.complete('who', 'name', 'wil')).map(({ name }) => name)).toEqual(['Dennis Wilder'])
    expect((await discord.complete('who', 'name', '薛剣')).map(({ name }) => name)).toEqual(['Xue Jian'])
    expect((await discord.command('who', { name: '薛剑' })).plain).toContain('What Xue Jian is reported')
  })

  it('/sources lists outlets, articles and speakers with counts', async () => {
    const { text, ephemeral } = await discord.command('sources')
    expect(text).toMatch(/\[Financial Times\]\(https:\/\/www\.ft\.com\/?\): 8 passages/)
    expect(text).toContain('Dennis Wilder: 1 passage')
    expect(ephemeral).toBe(true)
  })

  it('/sources leaves nothing out of reach', async () => {
    const first = await discord.command('sources')
    const second = await discord.press(first, '▶')
    expect(second.type).toBe(7)
    const listed = [first, second].flatMap(
      ({ plain }) => plain.split('Speakers (16)')[1]?.match(/^.*\d+ passages?$/gm) ?? [],
    )
    expect(listed).toHaveLength(16)
    expect(buttonsIn(second.message).map(({ disabled }) => disabled)).toEqual([false, true])
  })

  it('/about tells what it is, its version and whom to ask', async () => {
    const { plain } = await discord.command('about')
    expect(plain).toContain('no language model')
    expect(plain).toMatch(/\/ask.*What did .+ say\?/)
    expect(plain).toMatch(/\/who.*Chinese state media/)
    expect(plain).toMatch(/Version \d+\.\d+\.\d+/)
    expect(plain).toContain('Host: ask @host')
  })

  const CLAIM = 'The consul suggested Takaichi should be killed in a message later deleted'
  it.each<[string, Record<string, unknown>]>([
    [
      'a forwarded message',
      {
        message_reference: { type: 1, channel_id: '700000000000000002', message_id: '800000000000000002' },
        message_snapshots: [
          {
            message: {
              content: CLAIM,
              type: 0,
              timestamp: '2025-11-30T00:00:00Z',
              embeds: [],
              attachments: [],
              mentions: [],
              mention_roles: [],
              flags: 0,
              components: [],
            },
          },
        ],
      },
    ],
    ['an embed', { embeds: [{ type: 'rich', title: 'News', description: CLAIM }] }],
    ['an embed’s field', { embeds: [{ type: 'rich', fields: [{ name: 'News', value: CLAIM }] }] }],
    ['Components V2', { flags: 32768, components: [{ type: 17, components: [{ type: 10, content: CLAIM }] }] }],
  ])('Find sources reads %s', async (_, parts) => {
    const { plain } = await discord.onMessage('Find sources', '', {}, parts)
    expect(plain).toContain('even suggested Takaichi should be killed')
  })

  it.each([
    ['The consul suggested Takaichi should be killed in a message later deleted', 'The reporting'],
    ['My cat sleeps all day on the blue sofa', 'Nothing in the corpus speaks to this.'],
    ['', 'no text to look for'],
  ])('Find sources, on “%s”', async (content, expected) => {
    const { plain, ephemeral } = await discord.onMessage('Find sources', content)
    expect(plain).toContain(expected)
    expect(plain).not.toMatch(/\b(true|false)\b/i)
    expect(ephemeral).toBe(true)
  })
})

describe('languages', () => {
  it.each([
    ['ja', '発言者'],
    ['zh-TW', '經 Newsmax 引述'],
    ['zh-CN', '经 Newsmax 引述'],
    ['ko', 'Newsmax가 인용'],
  ])('answers privately in the member’s language, passages verbatim: %s', async (locale, words) => {
    const { plain } = await discord.command('ask', { question: QUESTION, private: true }, { locale })
    expect(plain).toContain(words)
    expect(plain).toContain('Reuters reported')
  })

  it('answers publicly in the server’s language', async () => {
    const { plain } = await discord.command('ask', { question: QUESTION }, { locale: 'ja', guildLocale: 'ko' })
    expect(plain).toContain('발언자')
  })
})

it('asks a member who asks too fast to wait', async () => {
  await use({ ...env, COOLDOWN_SECONDS: '60' })
  await discord.command('ask', { question: QUESTION })
  const soon = await discord.command('ask', { question: QUESTION })
  expect(soon.plain).toMatch(/try again in (59|60) seconds/)
  expect(soon.ephemeral).toBe(true)
  expect((await discord.command('about')).plain).toContain('no language model')
  expect((await discord.command('who', { name: 'xue jian' })).plain).toContain('is reported to have said')
  expect((await discord.command('ask', { question: QUESTION }, { user: OTHER_MEMBER })).plain).toContain('Reuters')
})

it('sends nothing beyond what Discord allows', () => {
  expect(discord.faults).toEqual([])
})
