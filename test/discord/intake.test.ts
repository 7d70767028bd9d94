// Articles from the web and from saved pages, through Discord and the shell: shown whole, switched, confirmed.

import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodePage } from '../../src/intake/decode-page.ts'
import { drawOut } from '../../src/intake/draw-out.ts'
import { SITE, type SitePage } from '../intake/site.ts'
import { type Bot, copyCorpus, runMain, startBot } from '../lookalike/bot.ts'
import { type Discord, HOME, startDiscord } from '../lookalike/discord.ts'
import type { Response } from '../lookalike/interactions.ts'

const PRELOAD = `--import=${pathToFileURL(join(process.cwd(), 'test', 'lookalike', 'web.mjs'))}`
const corpus = copyCorpus()
const articles = join(corpus.dir, 'articles')
const moderator = { guild: HOME, manageGuild: true }
let discord: Discord
let bot: Bot
let site: Server
let env: Record<string, string>
/** Requests for the feed, by what they were answered with. */
const feedAnswers: number[] = []
const AUDIT_CHANNEL = '700000000000000019'

beforeAll(async () => {
  site = createServer((request, response) => {
    if (request.url === '/feed.xml') return answerFeed(request, response)
    if (request.url === '/quay') return void response.writeHead(200, { 'content-type': 'text/html' }).end(QUAY_NOW)
    const page = SITE.find(({ path }) => path === request.url)
    if (request.url === '/robots.txt' && request.headers.host === 'closed.example')
      return void response.end('User-agent: *\nDisallow: /\n')
    if (!page) return void response.writeHead(404).end()
    const isLatin = /charset=windows-1252/.test(page.html)
    response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from(page.html, isLatin ? 'latin1' : 'utf8'))
  }).listen(0, '127.0.0.1')
  await once(site, 'listening')
  const address = site.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  writeFileSync(
    join(corpus.dir, 'feeds.yaml'),
    'lookAgainHours: 24\nfeeds:\n  - url: http://bugle.example/feed.xml\n    name: Bugle\n',
  )
  writeFileSync(
    join(articles, 'quay.md'),
    `---\ntitle: The quay\npublisher: The Bugle\nurl: http://bugle.example/quay\n---\n${QUAY.join('\n')}\n`,
  )
  discord = await startDiscord()
  env = {
    CORPUS_DIR: corpus.dir,
    DATA_DIR: mkdtempSync(join(tmpdir(), 'intake-')),
    WATCH: 'off',
    NODE_OPTIONS: PRELOAD,
    SITE_PORT: port,
    AUDIT_CHANNEL_ID: AUDIT_CHANNEL,
  }
  bot = await startBot(discord, env)
})
afterAll(async () => {
  await bot.stop()
  await discord.close()
  site.close()
  corpus.remove()
  rmSync(env.DATA_DIR ?? '', { recursive: true, force: true })
})

/** An article of the corpus, and its page as it is now. */
const QUAY = [
  'The quay of Port Vale gave way on Friday and two barges sank, the harbour board said.',
  'Captain Jo Park told Reuters that the wall had been wet for weeks.',
  'Divers will look at the wall on Sunday, and nobody may use it before.',
]
const QUAY_NOW = `<!doctype html><html lang="en"><title>The quay</title><body><article><h1>The quay</h1><p>${QUAY[0]?.replace('two', 'three')}</p><p>  ${QUAY[1]?.replace(' told', '\n told')}</p><p>${QUAY[2]}</p><p>Correction: three barges sank, not two.</p></article></body></html>`

const FEED_ITEMS: readonly (readonly [path: string, title: string, summary: string])[] = [
  ['/plain', 'Japan looks at the crane', 'The hearings go on.'],
  ['/plain?utm_source=again', 'Japan looks at the crane', 'The hearings go on.'],
  ['/related', 'Hearings, day nine', 'Tokyo sends a diver.'],
  ['/wire', 'Ferries are late again', 'Nobody knows why.'],
  ['/brief', 'In brief', 'News of Taiwan.'],
]

function answerFeed(request: IncomingMessage, response: ServerResponse): void {
  const status = request.headers['if-none-match'] === '"one"' ? 304 : 200
  feedAnswers.push(status)
  const items = FEED_ITEMS.map(
    ([path, title, summary]) =>
      `<item><title>${title}</title><link>http://bugle.example${path}</link><description>${summary}</description></item>`,
  )
  const feed = `<rss version="2.0"><channel><title>Bugle</title><link>http://bugle.example</link>${items.join('').replaceAll('&', '&amp;')}</channel></rss>`
  response.writeHead(status, { 'content-type': 'application/rss+xml', etag: '"one"' }).end(status === 200 ? feed : '')
}

const add = (options: Record<string, unknown>): Promise<Response> => discord.command('corpus add', options, moderator)
const press = (on: Response, label: string): Promise<Response> => discord.press(on, label, moderator)
const link = ({ path }: Pick<SitePage, 'path'>): string => `http://bugle.example${path}`

interface Line {
  readonly kept: boolean
  readonly number: string
  readonly text: string
}

const linesOf = ({ plain }: Response): Line[] =>
  [...plain.matchAll(/^([☑☐]) (\d+) (.*)$/gmu)].map(([, sign, number = '', text = '']) => ({
    kept: sign === '☑',
    number,
    text,
  }))

const nextPage = (message: Response): string | undefined =>
  /"label":"(\d+\/\d+ ▶)","disabled":false/.exec(JSON.stringify(message.body))?.[1] ??
  /"label":"(\d+\/\d+ ▶)"(?![^{}]*"disabled":true)/.exec(JSON.stringify(message.body))?.[1]

/** Switches what is not as it should be, page by page; gives the last message. */
async function switchTo(first: Response, paragraphs: readonly string[]): Promise<Response> {
  let message = first
  for (;;) {
    for (const { kept, number, text } of linesOf(message))
      if (kept !== paragraphs.includes(text)) message = await press(message, `${kept ? '☑' : '☐'} ${number}`)
    const next = nextPage(message)
    if (next === undefined) return message
    message = await press(message, next)
  }
}

const bodyOf = (file: string): string[] =>
  readFileSync(join(articles, file), 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim()
    .split('\n')

describe('an article from an address', () => {
  it.each(SITE.map((page) => [page.path, page] as const))(
    '%s: exactly its paragraphs, after the moderator’s switches',
    async (path, page) => {
      const title = `Page ${path.slice(1)}`
      const proposal = await add({ link: link(page), title, publisher: 'The Bugle' })
      expect(proposal.plain).toContain(`Add “${title}”`)
      const switched = await switchTo(proposal, page.paragraphs)
      const done = await press(switched, 'Confirm')
      expect(done.plain).toContain('Done: articles/')
      const file = /Done: articles\/(\S+)/.exec(done.plain)?.[1] ?? ''
      expect(bodyOf(file)).toEqual(page.paragraphs)
      rmSync(join(articles, file))
    },
  )

  it('takes its head from the page, and says what it lacks', async () => {
    const proposal = await add({ link: link({ path: '/plain' }) })
    expect(proposal.plain).toContain('Add “Hearings on the crane go on” as articles/hearings-on-the-crane-go-on.md?')
    expect(proposal.plain).toContain('outlets.yaml does not list this publisher.')
    await press(proposal, 'Confirm')
    const text = readFileSync(join(articles, 'hearings-on-the-crane-go-on.md'), 'utf8')
    expect(text).toMatch(
      /^---\ntitle: Hearings on the crane go on\npublisher: The Bugle\nbyline: Ann Writer\nurl: http:\/\/bugle\.example\/plain\npublished: 2025-11-30T09:15:00Z\nread: \d{4}-\d\d-\d\d\n---\n/,
    )
    const paid = await add({ link: link({ path: '/paywall' }) })
    expect(paid.plain).toContain('The page says that it is not free to read')
    await press(paid, 'Cancel')
  })

  it('tells the article that it repeats, and which paragraphs are new', async () => {
    const again = await add({ link: link({ path: '/plain' }), title: 'Again', publisher: 'The Herald' })
    expect(again.plain).toContain(
      'Nearly the same as “Hearings on the crane go on” (The Bugle): 8 of 8 paragraphs stand there too.',
    )
    await press(again, 'Cancel')
    rmSync(join(articles, 'hearings-on-the-crane-go-on.md'))
  })

  it('shows who would be credited, and is switched after a restart', async () => {
    const proposal = await add({ link: link({ path: '/related' }), publisher: 'The Bugle' })
    expect(proposal.plain).toContain('Speaker: ')
    const [first] = linesOf(proposal).filter(({ kept }) => kept)
    await bot.stop()
    bot = await startBot(discord, env)
    const switched = await press(proposal, `☑ ${first?.number}`)
    expect(linesOf(switched).find(({ number }) => number === first?.number)?.kept).toBe(false)
    expect((await press(switched, 'Cancel')).plain).toContain('Cancelled')
    expect((await press(switched, `☐ ${first?.number}`)).plain).toContain('settled already')
  })

  it.each([
    ['http://127.0.0.1:80/', 'leads into a private network or to this machine'],
    ['http://169.254.169.254/latest/meta-data', 'leads into a private network'],
    ['http://bugle.example/nothing', 'The site has no page there (404)'],
    ['http://closed.example/plain', 'asks robots not to read this page'],
    ['http://bugle.example:8080/', 'ports 80 and 443 only, not from 8080'],
    ['bugle', 'That is no web address'],
  ])('%s is refused in plain words', async (address, words) => {
    const refused = await add({ link: address })
    expect(refused.plain).toContain(words)
    expect(readdirSync(join(env.DATA_DIR ?? '', 'drafts'))).toEqual([])
  })
})

describe('a page that was saved', () => {
  it('is drawn out like one that is fetched', async () => {
    const page = SITE.find(({ path }) => path === '/related') as SitePage
    const file = discord.attach('saved.html', page.html)
    const proposal = await add({ file, title: 'Saved', publisher: 'The Bugle' })
    expect(linesOf(proposal).length).toBeGreaterThan(0)
    await press(await switchTo(proposal, page.paragraphs), 'Confirm')
    expect(bodyOf('saved.md')).toEqual(page.paragraphs)
    rmSync(join(articles, 'saved.md'))
  })
})

describe('a long text', () => {
  it('is shown whole, in pages, and any line of it can be left out', async () => {
    const lines = Array.from({ length: 13 }, (_, at) => `Paragraph ${at + 1} of the text, the mayor said.`)
    const file = discord.attach('long.txt', `${lines.join('\n')}\n`)
    const proposal = await add({ file, title: 'Long', publisher: 'The Bugle' })
    expect(proposal.plain).toContain('13 of 13 paragraphs kept')
    const seen: string[] = []
    let message = proposal
    for (let next: string | undefined = ''; next !== undefined; ) {
      seen.push(...linesOf(message).map(({ text }) => text))
      next = nextPage(message)
      if (next !== undefined) message = await press(message, next)
    }
    expect(seen).toEqual(lines)
    await press(await switchTo(proposal, lines.slice(1)), 'Confirm')
    expect(bodyOf('long.md')).toEqual(lines.slice(1))
    rmSync(join(articles, 'long.md'))
  })

  it('of which nothing is kept cannot be confirmed', async () => {
    const proposal = await add({ file: discord.attach('one.txt', 'One line.\n'), title: 'One', publisher: 'The Bugle' })
    const empty = await press(proposal, '☑ 1')
    expect(empty.plain).toContain('the article has no text')
    expect(JSON.stringify(empty.body)).toMatch(/"label":"Confirm","disabled":true/)
    await press(await press(empty, '☐ 1'), 'Cancel')
  })
})

describe('the inbox', () => {
  const inbox = (): Promise<Response> => discord.command('corpus inbox', {}, moderator)

  it('proposes what a feed names and the glossary knows, each once, and tells the channel', async () => {
    await expect.poll(async () => (await inbox()).plain, { timeout: 15_000 }).toContain('Proposed: 1 of 4')
    expect((await inbox()).plain).toContain('Japan looks at the crane\n-# Bugle · <http://bugle.example/plain>')
    expect(discord.posted).toContain('4 articles newly proposed: /corpus inbox')
  })

  it('opens a proposal as a draft, whole, and settles it with that', async () => {
    const draft = await press(await inbox(), 'Look and add')
    expect(draft.plain).toContain('Add “Hearings on the crane go on”')
    expect(linesOf(draft).length).toBeGreaterThan(0)
    await press(draft, 'Cancel')
    expect((await inbox()).plain).toContain('Hearings, day nine')
  })

  it('dismisses one, and then all of a feed, for good', async () => {
    expect((await press(await inbox(), 'Dismiss')).plain).toContain('In brief')
    await bot.stop()
    bot = await startBot(discord, env)
    expect((await inbox()).plain).toContain('In brief')
    expect((await press(await inbox(), 'Dismiss all of this feed')).plain).toContain('Corrected: The quay')
  })

  it('proposes what a page corrected, with the words that changed; an older answer says so from then on', async () => {
    const older = await discord.command('ask', { question: 'how many barges sank at the quay' })
    expect(older.plain).toContain('two barges sank')
    const draft = await press(await inbox(), 'Look and add')
    expect(draft.plain).toContain('Replace articles/quay.md with this text of “The quay”?')
    expect(draft.text).toContain('and ~~two~~ **three** barges sank')
    expect(draft.plain).toContain('changed on the page')
    expect(draft.plain).toContain('Correction: three barges sank, not two.')
    await press(draft, 'Confirm')
    expect(bodyOf('quay.md')[0]).toBe(QUAY[0]?.replace('two', 'three'))
    expect((await press(older, 'Context')).plain).toMatch(/This passage was corrected since, on \d{4}-\d\d-\d\d/)
    expect(
      readFileSync(join(env.DATA_DIR ?? '', 'trash', new Date().toISOString().slice(0, 10), 'quay.md'), 'utf8'),
    ).toContain('two barges')
    expect((await inbox()).plain).toContain('Nothing is proposed right now')
    const review = await discord.command('corpus review', {}, moderator)
    expect(Object.values(review.files)[0]).toContain(
      `Former texts in the trash: ${new Date().toISOString().slice(0, 10)}`,
    )
    expect(Object.values(review.files)[0]).toContain('href="http://bugle.example/quay"')
  })

  it('asks a feed no more often than is due', () => {
    expect(feedAnswers).toEqual([200])
  })
})

describe('the shell', () => {
  const run = (...args: string[]) => runMain(['add', '--corpus', corpus.dir, ...args], '', env)

  it('shows an article whole, switches paragraphs and writes it', async () => {
    const page = SITE.find(({ path }) => path === '/plain') as SitePage
    const shown = await run(link(page), '--publisher', 'The Bugle')
    expect(shown.out).toContain(`[x]   2 ${page.paragraphs[0]}`)
    expect(shown.out).toMatch(/8 of \d+ paragraphs/)
    expect(shown.out).toContain('Nothing was written')
    expect(shown.code).toBe(1)
    const written = await run(link(page), '--title', 'Shell', '--switch', '3', '--yes')
    expect(written.out).toContain('Written: articles/shell.md')
    expect(written.code).toBe(0)
    expect(bodyOf('shell.md')).toEqual(page.paragraphs.filter((_, at) => at !== 1))
    rmSync(join(articles, 'shell.md'))
  })

  it.each(SITE.map((page) => [page.path, page] as const))(
    '%s: exactly its paragraphs, by numbers',
    async (path, page) => {
      const isLatin = /charset=windows-1252/.test(page.html)
      const html = decodePage(Buffer.from(page.html, isLatin ? 'latin1' : 'utf8'))
      const wrong = drawOut(html, link(page)).paragraphs.flatMap(({ text, kept }, at) =>
        kept === page.paragraphs.includes(text) ? [] : [at + 1],
      )
      const file = `shell-${path.slice(1)}.md`
      const written = await run(
        link(page),
        ...['--title', file.replace('.md', ''), '--publisher', 'The Bugle', '--yes'],
        ...(wrong.length > 0 ? ['--switch', wrong.join(',')] : []),
      )
      expect(written.out).toContain(`Written: articles/${file}`)
      expect(bodyOf(file)).toEqual(page.paragraphs)
      rmSync(join(articles, file))
    },
  )

  it('says what stands in the way', async () => {
    const refused = await run('http://127.0.0.1/', 'no-such-file.txt', '--yes')
    expect(refused.out).toContain('http://127.0.0.1/: 127.0.0.1 leads into a private network')
    expect(refused.out).toContain('no-such-file.txt:1: cannot be read (ENOENT)')
    expect(refused.code).toBe(1)
    expect((await run()).code).toBe(2)
  })
})
