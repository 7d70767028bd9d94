// What members come back for, with the built bot: asking further, citing, the same words, timelines, pictures, being
// told, several outlets, menus, and ordinary messages; after restarts and reloads, in five languages, in direct
// messages and where a member alone installed the bot.

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { copyCorpus, openStage, type Stage } from '../lookalike/bot.ts'
import {
  APPLICATION,
  buttonsIn,
  type Discord,
  ELSEWHERE,
  MEMBER,
  menusIn,
  OTHER_MEMBER,
  type Response,
  startDiscord,
} from '../lookalike/discord.ts'

let discord: Discord
let stage: Stage
const corpus = copyCorpus()
const env = { CORPUS_DIR: corpus.dir, DATA_DIR: join(corpus.dir, 'data'), WATCH: 'off', MESSAGES: 'on' }
const keeper = { manageGuild: true }
const KEEPER = '500000000000000007'
const ALONE = { guild: null }
/** Where a member has the bot, and the server does not. */
const OWN_APP = { guild: ELSEWHERE, userInstalled: true }

const write = (name: string, head: string, ...paragraphs: string[]): void =>
  writeFileSync(join(corpus.dir, 'articles', `${name}.md`), `---\n${head}\n---\n${paragraphs.join('\n')}\n`)
const reload = (): Promise<Response> => discord.command('corpus reload', {}, keeper)
const labels = ({ message }: Response): (string | undefined)[] => buttonsIn(message).map(({ label }) => label)
const linkOf = ({ message }: Response): string | undefined =>
  (buttonsIn(message) as { url?: string }[]).find(({ url }) => url !== undefined)?.url
const restart = async (): Promise<void> => {
  await stage.bot(env, { fresh: true })
}
const accentOf = ({ message }: Response): unknown =>
  (message.components as { accent_color?: number }[])[0]?.accent_color

const QUOTATION = 'the crane was "safe on every single day of the year"'
const FERRY = 'Ferry boss Tom Hale told Reuters that the ferry line would close on 3 March 2026.'

beforeAll(async () => {
  discord = await startDiscord()
  stage = openStage(discord)
  write(
    'crane',
    'title: Crane falls\npublisher: The Bugle\nurl: https://bugle.example/crane\npublished: 2025-11-30',
    `Mayor Ann Roe told Reuters that ${QUOTATION} before it fell.`,
    'The harbour board met on 12 November 2025 to look at the crane, the board said.',
    'The crane was built in 1974.',
    ...Array.from({ length: 6 }, (_, at) => `Crane number ${at} stands at pier ${at}, the harbour board said.`),
  )
  write('herald', 'title: Roe speaks\npublisher: The Herald', `Roe had said ${QUOTATION.replace('every', 'each')}.`)
})
beforeEach(async () => {
  await stage.bot(env)
})
afterAll(async () => {
  await stage.stop()
  await discord.close()
  corpus.remove()
})

describe('asking further', () => {
  const first = (options = {}, member = {}): Promise<Response> =>
    discord.command('ask', { question: 'who called the prime minister a troublemaker?', ...options }, member)
  const choicesOf = (form: Response): { label: string; value: string; default?: boolean }[] => {
    const [, keep] = form.body.components as { component: { options: [] } }[]
    return keep?.component.options ?? []
  }

  it('keeps topic, outlet and speaker, shows what is kept, and lets it be dropped', async () => {
    const answer = await first()
    const form = await discord.press(answer, 'Ask further')
    expect(choicesOf(form)).toEqual([
      {
        label: 'Topic: called prime minister troublemaker',
        value: 't:called prime minister troublemaker',
        default: true,
      },
      { label: 'Outlet: Reuters', value: 'o:Reuters', default: false },
      { label: 'Speaker: Chinese state media', value: 's:Chinese state media', default: false },
    ])
    const next = await discord.submit(form, {
      question: 'and what did Reuters say?',
      keep: ['t:called prime minister troublemaker'],
    })
    expect(next.plain).toMatch(/^-# and what did Reuters say\?\n-# ↳ “called prime minister troublemaker”/)
    expect(next.plain).toContain('Reuters reported Chinese state media')
    const dropped = await discord.submit(await discord.press(answer, 'Ask further'), {
      question: 'who is dennis wilder',
      keep: [],
    })
    expect(dropped.plain).not.toContain('↳')
    expect(dropped.plain).toContain('Dennis Wilder, a former Asia adviser')
  })

  it('goes on and on: the topic of the first question holds for the third, after a restart and a reload', async () => {
    const answer = await first({ outlet: 'reuters' })
    expect(answer.plain).toContain('-# ↳ Reuters')
    const form = await discord.press(answer, 'Ask further')
    expect(
      choicesOf(form)
        .filter((one) => one.default)
        .map(({ value }) => value),
    ).toEqual(['t:called prime minister troublemaker', 'o:Reuters'])
    const second = await discord.submit(form, {
      question: 'and why?',
      keep: ['t:called prime minister troublemaker', 'o:Reuters'],
    })
    expect(second.plain).toContain('↳ “called prime minister troublemaker” · Reuters')
    await restart()
    await reload()
    const again = await discord.press(second, 'Ask further')
    expect(
      choicesOf(again)
        .filter((one) => one.default)
        .map(({ value }) => value),
    ).toEqual(['t:called prime minister troublemaker', 'o:Reuters'])
  })

  it('stays private below a private answer', async () => {
    const form = await discord.press(await first({ private: true }), 'Ask further')
    expect((await discord.submit(form, { question: 'who is dennis wilder', keep: [] })).ephemeral).toBe(true)
  })

  it('is offered below an answer that is none', async () => {
    const answer = await discord.command('ask', { question: 'how do I bake bread' })
    expect(labels(answer)).toEqual(['Ask further', 'Tell me when'])
    const form = await discord.press(answer, 'Ask further')
    expect((await discord.submit(form, { question: 'who is dennis wilder', keep: [] })).plain).toContain('Asia adviser')
  })

  it.each([ALONE, OWN_APP])('works where the member is alone with it: %j', async (member) => {
    const form = await discord.press(await first({}, member), 'Ask further', member)
    const next = await discord.submit(form, { question: 'who is dennis wilder', keep: [] }, member)
    expect(next.plain).toContain('Asia adviser')
  })
})

describe('ordinary messages', () => {
  const NAMED = `<@${APPLICATION}>`

  it('that mention it are answered as /ask is', async () => {
    const answer = await discord.say(`${NAMED} who is dennis wilder`)
    expect(answer.plain).toContain('-# who is dennis wilder\n')
    expect(answer.plain).toContain('Dennis Wilder, a former Asia adviser')
    expect(answer.body.allowed_mentions).toEqual({ parse: [] })
    expect((await discord.press(answer, 'Why this source')).plain).toContain('“Dennis Wilder')
  })

  it('that reply to an answer go on from it', async () => {
    const first = await discord.command('ask', { question: 'who called the prime minister a troublemaker?' })
    const referenced_message = { ...first.message, author: { id: APPLICATION, username: 'according-to' } }
    const next = await discord.say(`${NAMED} and what did Reuters say?`, {}, { referenced_message })
    expect(next.plain).toContain('↳ “called prime minister troublemaker”')
  })

  it.each([
    ['who is dennis wilder', 'Asia adviser'],
    ['デニス・ワイルダーとは誰', 'Dennis Wilder'],
  ])('in direct messages need no mention: %s', async (question, words) => {
    expect((await discord.say(question, ALONE)).plain).toContain(words)
  })

  it('of others are left alone', async () => {
    const before = discord.sent.length
    for (const parts of [
      { content: 'who is dennis wilder' },
      { content: `${NAMED} who is dennis wilder`, author: { id: OTHER_MEMBER, username: 'a bot', bot: true } },
      { content: `${NAMED} who is dennis wilder`, webhook_id: '1' },
      { content: `${NAMED} pinned a message`, type: 6 },
    ])
      void discord.say(parts.content, {}, parts)
    await discord.say(`${NAMED} taiwan`)
    expect(discord.sent.length).toBe(before + 1)
  })

  it('are answered in private alone where answers are private, and not at all where they come too fast', async () => {
    await stage.bot({ ...env, PRIVATE_ANSWERS: 'on', COOLDOWN_SECONDS: '60' })
    expect((await discord.say(`${NAMED} who is dennis wilder`)).plain).toBe('Answers are private here: ask with /ask.')
    const before = discord.sent.length
    void discord.say(`${NAMED} who is dennis wilder`)
    await discord.say(`${NAMED} who is dennis wilder`, { user: OTHER_MEMBER })
    expect(discord.sent.length).toBe(before + 1)
    expect((await discord.say('who is dennis wilder', { guild: null, user: KEEPER })).plain).toContain('Asia adviser')
  })

  it('are not even sent to it where the host does not allow them', async () => {
    await stage.bot({ ...env, MESSAGES: 'off' })
    expect(discord.intents.at(-1)).toBe(0)
    await stage.bot(env)
    expect(discord.intents.at(-1)).toBe((1 << 9) | (1 << 12))
    expect((await discord.command('about')).plain).toContain('messages that mention it')
  })
})

describe('citing', () => {
  it('gives a passage as text, Markdown, BibTeX and CSL-JSON', async () => {
    const answer = await discord.command('ask', { question: 'Ann Roe crane safe', outlet: 'Reuters' })
    const cited = await discord.press(answer, 'Cite')
    expect(cited.ephemeral).toBe(true)
    expect(cited.text).toContain('Ann Roe, reported by Reuters, as cited by The Bugle: “Crane falls”')
    const [bib, json] = Object.entries(cited.files)
    expect(bib?.[0]).toMatch(/^passage-[\w-]+\.bib$/)
    expect(bib?.[1]).toContain('note = {Ann Roe, reported by Reuters, as cited by The Bugle.')
    expect(JSON.parse(json?.[1] ?? '')).toHaveLength(1)
  })

  it('opens the publisher’s page at the words, where its address is known', async () => {
    const answer = await discord.command('ask', { question: 'Ann Roe crane safe', outlet: 'Reuters' })
    expect(linkOf(answer)).toMatch(/^https:\/\/bugle\.example\/crane#:~:text=Mayor%20Ann%20Roe%20told,/)
    expect(linkOf(await discord.command('ask', { question: 'dennis wilder' }))).toBeUndefined()
  })

  it('keeps a text’s own fences inside, and what is too long for a message in a file', async () => {
    const long = `Ms Cole wrote \`\`\`\`code\`\`\`\` and ${'*'.repeat(500)} ${'stars '.repeat(100)}on the quay.`
    write(
      'fence',
      `title: Fence ${'f'.repeat(250)}\npublisher: The Bugle\nurl: https://bugle.example/${'x'.repeat(250)}`,
      long,
    )
    write('fence2', 'title: Short\npublisher: The Bugle', 'Mr Pole wrote ````code```` on the buoy.')
    await reload()
    const cited = await discord.press(await discord.command('ask', { question: 'stars on the quay' }), 'Cite')
    expect(Object.keys(cited.files).map((name) => name.replace(/^.*\./, ''))).toEqual(['md', 'bib', 'json'])
    const short = await discord.press(await discord.command('ask', { question: 'pole buoy' }), 'Cite')
    expect(short.text.match(/```/g)).toHaveLength(4)
    for (const name of ['fence', 'fence2']) rmSync(join(corpus.dir, 'articles', `${name}.md`))
    await reload()
  })

  it('says that a passage is gone, after a reload', async () => {
    write('passing', 'title: Passing\npublisher: The Bugle', 'Zebras crossed the quay at noon, Bo Lund said.')
    await reload()
    const answer = await discord.command('ask', { question: 'zebras quay' })
    rmSync(join(corpus.dir, 'articles', 'passing.md'))
    await reload()
    for (const button of ['Cite', 'Context', 'Why this source'])
      expect((await discord.press(answer, button)).plain).toContain('no longer in it')
  })
})

describe('the same words elsewhere', () => {
  it('are counted under a passage, and shown with what differs', async () => {
    const answer = await discord.command('ask', { question: 'Ann Roe crane safe', outlet: 'Reuters' })
    expect(labels(answer)).toContain('Same words: 1')
    await restart()
    const same = await discord.press(answer, 'Same words: 1')
    expect(same.text).toContain('> safe on ~~every~~ **each** single day of the year')
    expect(same.plain).toContain('The Herald · a quotation in nearly the same words')
    expect((await discord.press(same, 'Context 1')).plain).toContain('▶ Roe had said')
  })

  it('are not offered where there are none', async () => {
    expect(labels(await discord.command('ask', { question: 'dennis wilder' })).join()).not.toContain('Same words')
  })
})

describe('a timeline', () => {
  it('is in the order of days, and is read on from page to page after a restart', async () => {
    const first = await discord.command('timeline', { topic: 'crane harbour board' })
    expect(first.plain).toMatch(/2025-11-12 · “12 November 2025”.*2025-11-30 · published/s)
    expect(first.plain).toContain('1 of ')
    await restart()
    const second = await discord.press(first, '▶')
    expect(second.type).toBe(7)
    expect(second.plain).toMatch(/^-# crane harbour board\n.*2 of /s)
    expect((await discord.press(second, '◀', { user: OTHER_MEMBER })).ephemeral).toBe(true)
  })

  it('opens a passage from its menu', async () => {
    const first = await discord.command('timeline', { topic: 'crane harbour board' })
    const [menu] = menusIn(first.message)
    const read = await discord.choose(first, menu?.options[0]?.label ?? '')
    expect(read.plain).toContain('▶ The harbour board met on 12 November 2025')
  })

  it('says what is undated, and that nothing speaks to a topic', async () => {
    expect((await discord.command('timeline', { topic: 'troublemaker' })).plain).toContain('– · undated')
    expect((await discord.command('timeline', { topic: 'bread recipes' })).plain).toContain('Nothing in the corpus')
  })
})

describe('provenance', () => {
  const pictureIn = ({ body }: Response) =>
    (body.components as { type: number; items?: { description: string }[] }[]).find(({ type }) => type === 12)
      ?.items?.[0]

  it('is drawn for the whole corpus, a person and a topic, and stands there in words', async () => {
    const all = await discord.command('sources')
    expect(Object.keys(all.files)).toEqual(['provenance.png'])
    expect(pictureIn(all)?.description).toContain('Chinese state media → Reuters → Newsmax: 1')
    expect(all.plain).toContain('Chinese state media → Reuters → Newsmax: 1')
    const one = await discord.command('who', { name: 'ann roe' })
    expect(pictureIn(one)?.description).toContain('Ann Roe → Reuters → The Bugle: 1')
    expect(one.plain).toContain('- Ann Roe → Reuters → The Bugle: 1')
    const topic = await discord.command('sources', { topic: 'troublemaker' })
    expect(topic.plain).toContain('Chinese state media → Reuters → Newsmax: 1')
    expect(pictureIn(topic)).toBeDefined()
  })

  it('leads to an article and to an outlet by menus', async () => {
    const all = await discord.command('sources')
    await restart()
    expect((await discord.choose(all, 'Crane falls')).plain).toContain('▶ Mayor Ann Roe told Reuters')
    const reports = await discord.choose(all, 'Reuters')
    expect(reports.plain).toMatch(/^-# What did Reuters report\?\n-# ↳ Reuters/)
    expect(reports.ephemeral).toBe(true)
  })
})

describe('several outlets', () => {
  it('are asked at once', async () => {
    const { plain } = await discord.command('ask', { question: 'consul Osaka', outlet: 'telegraph, Reuters' })
    expect(plain).toContain('↳ The Telegraph · Reuters')
    expect((await discord.command('ask', { question: 'x', outlet: 'reuters, gazette' })).plain).toContain(
      'no outlet “gazette”',
    )
    expect((await discord.complete('ask', 'outlet', 'Reuters, tele')).map(({ value }) => value)).toEqual([
      'Reuters, The Telegraph',
    ])
  })

  it('are compared alone', async () => {
    const { plain } = await discord.command('compare', { topic: 'consul Osaka', outlets: 'telegraph, reuters' })
    expect(plain.match(/^### .*$/gm)?.sort()).toEqual(['### Reuters', '### The Telegraph'])
    expect(plain).not.toContain('same statement')
  })

  it('are said to agree where their statements are equal', async () => {
    const statement = 'Pilot Mia Cole said the tug had lost both engines before it hit the pier.'
    write('tug1', 'title: Tug\npublisher: The Bugle', statement)
    write('tug2', 'title: Tug too\npublisher: The Herald', statement)
    await reload()
    expect((await discord.command('compare', { topic: 'tug engines pier' })).plain).toContain(
      '2 of 2 outlets make the same statement here:',
    )
    for (const name of ['tug1', 'tug2']) rmSync(join(corpus.dir, 'articles', `${name}.md`))
    await reload()
  })
})

it('the colour of a frame says what its words say, and stays from page to page', async () => {
  const answered = await discord.command('ask', { question: 'what did reuters report' })
  const nothing = await discord.command('ask', { question: 'how do I bake bread' })
  expect(accentOf(answered)).not.toBe(accentOf(nothing))
  expect(nothing.plain).toContain('holds no answer')
  expect(accentOf(await discord.press(answered, '▶'))).toBe(accentOf(answered))
})

describe('being told', () => {
  const bookOf = (): string => readFileSync(join(corpus.dir, 'data', 'watches.json'), 'utf8')
  const textIn = ({ body }: { body: Record<string, unknown> }): string => JSON.stringify(body)
  const dmOf = (user: string): string => `9${user.slice(1)}`
  const sentTo = (channel: string) => discord.sent.filter((one) => one.channel === channel)

  it('begins with consent, comes once a day by direct message, pings nobody, and ends at a press', async () => {
    const asked = await discord.command('watch', { topic: 'ferry line closing' })
    expect(asked.ephemeral).toBe(true)
    expect(asked.plain).toMatch(/stores these words, your language and your user id, and nothing else/)
    expect((await discord.command('watch')).plain).toContain('nothing of you is stored')
    expect((await discord.press(asked, 'Yes, tell me')).plain).toContain('Noted')
    expect(JSON.parse(bookOf())).toMatchObject([{ topic: 'ferry line closing', to: { kind: 'user', id: MEMBER } }])
    await restart()
    write('ferry', 'title: Ferry\npublisher: The Bugle', FERRY)
    await reload()
    await discord.until(() => sentTo(dmOf(MEMBER)).length === 1)
    const [told] = sentTo(dmOf(MEMBER))
    expect(told && textIn(told)).toContain('New reporting speaks to “ferry line closing”')
    expect(told && textIn(told)).toContain('told Reuters that the ferry line would close')
    expect(told?.body).toMatchObject({ allowed_mentions: { parse: [] }, enforce_nonce: true })
    write('ferry2', 'title: Ferry again\npublisher: The Herald', FERRY.replace('close', 'surely close down again'))
    await reload()
    await discord.command('watch')
    expect(sentTo(dmOf(MEMBER))).toHaveLength(1)
    const list = await discord.command('watch')
    expect(list.plain).toMatch(/1\. “ferry line closing”, until \d{4}-\d\d-\d\d/)
    expect((await discord.press(list, 'Delete all')).plain).toBe('Deleted.')
    expect(bookOf()).toBe('[]')
  })

  it('is offered under an answer that is none, for its question', async () => {
    const answer = await discord.command('ask', { question: 'who buys the lighthouse' })
    const consent = await discord.press(answer, 'Tell me when')
    expect(consent.plain).toContain('speaks to “who buys the lighthouse”')
    await discord.press(consent, 'Yes, tell me')
    const list = await discord.command('watch')
    expect((await discord.press(list, 'Stop 1')).plain).toBe('Deleted.')
    expect((await discord.command('watch')).plain).toContain('nothing of you is stored')
  })

  it('of a channel is for those who manage the server, and stays in it', async () => {
    const topic = { topic: 'lighthouse sold', here: true }
    expect((await discord.command('watch', topic)).plain).toContain('Manage Server')
    expect((await discord.command('watch', topic, { ...keeper, botSilenced: true })).plain).toContain('may not send')
    expect((await discord.command('watch', topic, { ...keeper, ...OWN_APP })).plain).toContain('may not send')
    const consent = await discord.command('watch', topic, keeper)
    expect(consent.plain).toContain('Nobody is pinged')
    expect((await discord.press(consent, 'Yes, tell me')).plain).toContain('Manage Server')
    await discord.press(consent, 'Yes, tell me', keeper)
    write('light', 'title: Light\npublisher: The Bugle', 'The lighthouse was sold to Bo Lund, the board said.')
    await reload()
    await discord.until(() => sentTo('700000000000000001').some((one) => textIn(one).includes('lighthouse')))
    expect((await discord.command('watch')).plain).toContain('nothing of you is stored')
    const list = await discord.command('watch', {}, keeper)
    expect(list.plain).toContain('lighthouse sold')
    await discord.press(list, 'Stop 1', keeper)
    expect(bookOf()).toBe('[]')
  })

  it('ends by itself where direct messages are not wanted', async () => {
    const member = { user: '500000000000000008' }
    await discord.press(await discord.command('watch', { topic: 'harbour swans' }, member), 'Yes, tell me', member)
    discord.failNext(/^POST \/channels\/9\d+\/messages$/, 403, {
      code: 50278,
      message: 'Cannot send messages to this user due to having no mutual guilds',
    })
    write('swans', 'title: Swans\npublisher: The Bugle', 'Harbour swans were counted at dawn, the board said.')
    await reload()
    while (!(await discord.command('watch', {}, member)).plain.includes('nothing of you is stored'));
    expect(bookOf()).toBe('[]')
  })

  it('reaches others though one of them cannot be told', async () => {
    const other = { user: OTHER_MEMBER }
    for (const member of [{ user: KEEPER }, other])
      await discord.press(await discord.command('watch', { topic: 'dock fire' }, member), 'Yes, tell me', member)
    discord.failNext(/^POST \/channels\/90+7\/messages$/, 500, { message: 'broken' }, 9)
    write('fire', 'title: Fire\npublisher: The Bugle', 'The dock fire was put out at noon, the board said.')
    await reload()
    await discord.until(() => sentTo(dmOf(OTHER_MEMBER)).length === 1)
    await discord.press(await discord.command('watch', {}, other), 'Delete all', other)
    await discord.press(await discord.command('watch', {}, { user: KEEPER }), 'Delete all', { user: KEEPER })
  })

  it('of nothing that is seen is the list', async () => {
    expect((await discord.command('watch', { topic: '\u200b\u200b' })).plain).toContain('nothing of you is stored')
  })

  it('is kept for at most five topics', async () => {
    const member = { user: OTHER_MEMBER }
    for (let at = 0; at < 5; at++)
      await discord.press(await discord.command('watch', { topic: `topic ${at}` }, member), 'Yes, tell me', member)
    const sixth = await discord.command('watch', { topic: 'topic 6' }, member)
    expect((await discord.press(sixth, 'Yes, tell me', member)).plain).toContain('Stop one first')
    await discord.press(await discord.command('watch', {}, member), 'Delete all', member)
  })

  it('is told of in /about', async () => {
    expect((await discord.command('about')).plain).toContain('your topics and your user id are kept until you stop it')
  })
})

describe.each([
  ['ja', '続けて質問', '引用する', '年表'],
  ['ko', '이어서 질문', '인용하기', '연표'],
  ['zh-CN', '继续问', '引用', '时间线'],
  ['zh-TW', '繼續問', '引用', '時間線'],
])('in %s', (locale, further, cite, timeline) => {
  const member = { guild: null, locale }

  it('everything new has its words, in direct messages', async () => {
    const answer = await discord.command('ask', { question: 'what did reuters report' }, member)
    const form = await discord.press(answer, further, member)
    expect((await discord.submit(form, { question: 'dennis wilder', keep: [] }, member)).plain).toContain('Wilder')
    expect((await discord.press(answer, cite, member)).text).toContain('as cited by')
    expect((await discord.command('timeline', { topic: 'crane' }, member)).plain).toContain(timeline)
    for (const name of ['watch', 'sources', 'about']) {
      const { plain } = await discord.command(name, name === 'watch' ? { topic: 'crane' } : {}, member)
      expect(plain).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u)
    }
  })
})

it('sends nothing beyond what Discord allows', () => {
  expect(discord.faults).toEqual([])
})
