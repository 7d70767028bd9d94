// `npm run add`: articles from web addresses, saved pages and text files, each shown whole before it is written.

import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Library } from '../answer/library.ts'
import { loadLibrary } from '../answer/library.ts'
import { publisherFor } from '../answer/publisher.ts'
import { type Similar, similarTo } from '../answer/similar.ts'
import { describeProblem, type Faulty } from '../corpus/problem.ts'
import { isFailure, type Misuse } from '../failure.ts'
import { openFileStore } from '../files/file-store.ts'
import { type ArticleFiles, articleFiles } from '../keeping/article-files.ts'
import { switched } from '../keeping/draft-lines.ts'
import type { Draft } from '../keeping/drafts.ts'
import { type Beside, type Unusable, type Written, withoutBlanks, writeFile, writeLink } from '../keeping/new-text.ts'
import { type Folders, misuse, parseOptions } from './options.ts'
import { print, withBar } from './output.ts'
import { visible } from './render-answer.ts'

export const ADD_USAGE = `Usage: npm run add -- [options] ADDRESS|FILE…
  Shows every paragraph of each article, kept (x) and left out ( ), and writes it once you say so.
  --corpus DIR      the corpus folder
  --title TEXT, --publisher NAME, --byline NAME, --url ADDRESS, --date 2025-11-30
                    what the article is, where its page or file does not say it (of one article)
  --switch 3,7      keeps or leaves out these paragraphs, the other way than they are shown (of one article)
  --yes             writes without asking`

const OPTIONS = {
  corpus: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  byline: { type: 'string' },
  url: { type: 'string' },
  date: { type: 'string' },
  switch: { type: 'string' },
  yes: { type: 'boolean' },
} as const

/** Where articles are written, and what may be fetched. */
export interface Adding extends Folders {
  readonly links: boolean
  readonly linkSites: readonly string[]
}

/** Runs `add` with its command line; resolves to the exit code, 1 where an article was not written. */
export async function runAdd(args: readonly string[], adding: Adding): Promise<number | Faulty | Misuse> {
  const parsed = parseOptions(args, OPTIONS, ADD_USAGE)
  if (isFailure(parsed)) return parsed
  const { values, positionals } = parsed
  const { corpus, title, publisher, byline, url, date, switch: switches = '', yes = false } = values
  if (positionals.length === 0) return misuse('Give an address or a file.', ADD_USAGE)
  if (positionals.length > 1 && (switches || title || url))
    return misuse('--title, --url and --switch are of one article.', ADD_USAGE)
  const numbers = switches.split(',').filter(Boolean).map(Number)
  if (numbers.some((number) => !Number.isInteger(number) || number < 1))
    return misuse('--switch takes numbers of paragraphs.', ADD_USAGE)
  const dir = corpus ?? adding.corpusDir
  const library = await withBar((onProgress) => loadLibrary(dir, adding.cache, { onProgress }))
  if (isFailure(library)) return library
  const beside: Beside = {
    stated: withoutBlanks({ title, publisher, byline, url, published: date }),
    publisherFor: async (name, address) => publisherFor(library, name, address),
  }
  const files = articleFiles(openFileStore(adding.dataDir, dir))
  let missed = 0
  for (const source of positionals)
    if (!(await addOne(source, { adding, beside, library, files, numbers, yes }))) missed++
  return missed > 0 ? 1 : 0
}

interface Context {
  readonly adding: Adding
  readonly beside: Beside
  readonly library: Library
  readonly files: ArticleFiles
  readonly numbers: readonly number[]
  readonly yes: boolean
}

/** Whether the article of `source` was written. */
async function addOne(source: string, { adding, beside, library, files, numbers, yes }: Context): Promise<boolean> {
  const written = await readSource(source, adding, beside)
  if (isFailure(written)) {
    await print(`${visible(source)}: ${reasonOf(written)}\n`)
    return false
  }
  const file = await files.newFile(written.title)
  const draft = numbers.reduce((draft, number) => switched(draft, number - 1), {
    kind: 'add',
    file,
    ...written,
  } as Draft)
  const decided = await decide(draft, library, yes)
  if (!decided) return false
  const path = await files.add(decided.file, decided.text ?? '')
  await print(`Written: ${path}\n`)
  return true
}

async function readSource(source: string, adding: Adding, beside: Beside): Promise<Written | Unusable> {
  if (/^https?:\/\//i.test(source)) return writeLink(source, adding, beside)
  try {
    return await writeFile({ name: basename(source), bytes: await readFile(source) }, beside)
  } catch (error) {
    const message = `cannot be read (${(error as NodeJS.ErrnoException).code})`
    return { failed: 'problems', problems: [{ file: source, line: 1, message, remedy: 'Check the name.' }] }
  }
}

/** The draft as somebody wants it to be written; undefined where nobody does. */
async function decide(draft: Draft, library: Library, yes: boolean): Promise<Draft | undefined> {
  await print(renderDraft(draft, library))
  if (yes) return draft
  if (!process.stdin.isTTY) {
    await print('Nothing was written: add --yes to write it as it is shown.\n')
    return undefined
  }
  const asked = createInterface({ input: process.stdin, output: process.stdout })
  const answer = (await asked.question('Write it? y, n, or numbers of paragraphs to switch: ')).trim().toLowerCase()
  asked.close()
  if (/^y(?:es)?$/.test(answer)) return draft
  if (!/^\d/.test(answer)) return undefined
  const numbers = answer.split(/[\s,]+/).map(Number)
  return decide(
    numbers.reduce((changed, number) => switched(changed, number - 1), draft),
    library,
    false,
  )
}

function renderDraft({ title, file, text = '', lines = [], warnings = [] }: Draft, library: Library): string {
  const kept = lines.flatMap((line) => (line.kept ? [line.text] : []))
  const similar = similarTo(library, kept, '')
  const head = text.slice(0, text.indexOf('\n---', 4) + 4)
  const shown = lines.map(
    (line, at) =>
      `${line.kept ? '[x]' : '[ ]'} ${String(at + 1).padStart(3)} ${visible(line.text)}${line.reason ? `\n          (${REASONS[line.reason]})` : ''}`,
  )
  return `\n${visible(head)}\n${[
    ...shown,
    `${kept.length} of ${lines.length} paragraphs of "${visible(title)}" for ${file}`,
    ...warnings.map((warning) => `! ${WARNINGS[warning]}`),
    ...(similar ? [`! ${likeness(similar, kept.length)}`] : []),
  ].join('\n')}\n`
}

const likeness = ({ title, publisher, lacks, beyond }: Similar, of: number): string =>
  `nearly the same as "${visible(title)}" (${visible(publisher)}): ${of - lacks.length} of ${of} paragraphs stand there too${beyond > 0 ? `, and ${beyond} more` : ''}`

const REASONS = {
  changed: 'changed on the page',
  former: 'no longer on the page',
  new: 'new on the page',
  outside: 'outside the article',
  heading: 'a heading',
  title: 'the title again',
  caption: 'a caption',
  links: 'links only',
  paywall: 'a notice for subscribers',
  cut: 'no end of a sentence: is it whole?',
  boilerplate: 'no reporting, by its form',
} as const

const WARNINGS = {
  head: 'the page states another title, byline or date than before',
  paid: 'the page says that it is not free to read: look whether the text is whole, and whether you may quote it',
  language: 'the page is not in English: who said what is recognised in English only',
  publisher: 'outlets.yaml does not list this publisher',
  undated: 'the page states no date',
} as const

/** Why there is no article, and what to do. */
function reasonOf(failure: Unusable): string {
  if (failure.failed === 'problems') return failure.problems.map(describeProblem).join('\n')
  if (failure.failed === 'headless') return 'it does not say its title and publisher: give --title and --publisher.'
  if (failure.failed === 'links off')
    return 'nothing is fetched from the web (LINKS=off): save the page and give its file.'
  if (failure.failed === 'undrawn')
    return 'no article could be read out of it: copy its text into a file, one paragraph a line.'
  return FETCHING[failure.why](visible(failure.detail ?? ''))
}

const SAVE = 'save it in a browser and give its file.'
const FETCHING: Readonly<Record<Extract<Unusable, { failed: 'unfetched' }>['why'], (detail: string) => string>> = {
  address: () => 'that is no web address that can be fetched: write it whole, starting with https://.',
  port: (port) => `pages are fetched from ports 80 and 443 only, not from ${port}.`,
  private: (host) => `${host} leads into a private network or to this machine: nothing is fetched from there.`,
  site: (host) => `${host} is none of the sites of LINK_SITES.`,
  'unknown host': (host) => `there is no site called ${host}: check the address.`,
  redirects: () => `it leads from one address to the next without end: ${SAVE}`,
  slow: () => `the site took too long: try again later, or ${SAVE}`,
  large: () => 'it is larger than an article can be: copy its text into a file.',
  'not there': (status) => `the site has no page there (${status}): check the address.`,
  refused: (status) => `the site refused to give it (${status}): ${SAVE}`,
  wait: (after) => `the site asks to wait${after === '' ? '' : ` (${after})`}: try again later.`,
  broken: () => `the site answered with something that is no page: ${SAVE}`,
  unreachable: () => 'the site could not be reached: try again later.',
  robots: (host) => `${host} asks robots not to read it (robots.txt): if you may quote it, ${SAVE}`,
  reserved: (host) =>
    `${host || 'it'} reserves its texts from text and data mining: if you may quote it, copy its text into a file.`,
  kind: (kind) => `there is no page at that address, but ${kind}.`,
}
