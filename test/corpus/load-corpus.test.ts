// Corpus folders as moderators leave them: what is read, and what is said about the rest.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { type KnownFiles, openKnownFiles } from '../../src/corpus/known-files.ts'
import { loadCorpus } from '../../src/corpus/load-corpus.ts'
import { describeProblem } from '../../src/corpus/problem.ts'

const GOOD = '---\ntitle: A row\npublisher: The Bugle\n---\nThe mayor spoke.\n'
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'corpus-'))
  folders.push(dir)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), content)
  }
  return dir
}
const problemsOf = async (files: Readonly<Record<string, string | Buffer>>): Promise<string[]> =>
  (await loadCorpus(folderWith(files))).problems.map(describeProblem)

it('reads an article letter for letter, the body from right after the closing line', async () => {
  const body = '\n  Two  spaces, “curly” marks.  \n\nAnd a last line without newline'
  const text = `---\ntitle: A row\npublisher: The Bugle\nbyline: Ann Roe\nurl: https://bugle.example/row\npublished: 2025-11-30\nrights: © Bugle\n---\n${body}`
  const { articles, problems } = await loadCorpus(folderWith({ 'articles/row.md': text }))
  expect(problems).toEqual([])
  expect(articles).toEqual([
    {
      id: 'row',
      file: 'articles/row.md',
      title: 'A row',
      publisher: 'The Bugle',
      byline: 'Ann Roe',
      url: 'https://bugle.example/row',
      published: '2025-11-30',
      rights: '© Bugle',
      body,
      bodyLine: 9,
    },
  ])
})

it.each([
  ['a byte order mark', `\ufeff${GOOD}`, 'The mayor spoke.\n'],
  ['Windows line ends', GOOD.replaceAll('\n', '\r\n'), 'The mayor spoke.\r\n'],
  ['a rule in the text', `${GOOD}---\nMore.\n`, 'The mayor spoke.\n---\nMore.\n'],
])('reads an article with %s', async (_, text, body) => {
  const { articles, problems } = await loadCorpus(folderWith({ 'articles/row.md': text }))
  expect(problems).toEqual([])
  expect(articles[0]?.body).toBe(body)
})

it.each([
  ['no publisher', '---\ntitle: A row\n---\nText.\n', 'articles/row.md:2: no publisher. Add `publisher: …`'],
  ['an empty publisher', '---\ntitle: A row\npublisher: ""\n---\nText.\n', 'articles/row.md:3: publisher is empty.'],
  ['no title', '---\npublisher: The Bugle\n---\nText.\n', 'articles/row.md:2: no title. Add `title: …`'],
  ['broken YAML', '---\ntitle: "A row\npublisher: The Bugle\n---\nText.\n', 'articles/row.md:2: not valid YAML'],
  [
    'a key twice',
    '---\ntitle: A\ntitle: B\npublisher: C\n---\nText.\n',
    'articles/row.md:3: not valid YAML: Map keys must be unique',
  ],
  [
    'a key nobody knows',
    '---\ntitle: A\npublisher: B\nauthor: C\n---\nText.\n',
    'articles/row.md:4: unknown key author. Known keys are',
  ],
  [
    'a list for front matter',
    '---\n- title\n---\nText.\n',
    'articles/row.md:2: the front matter is not a list of "key: value" lines',
  ],
  [
    'an address that is none',
    '---\ntitle: A\npublisher: B\nurl: bugle\n---\nText.\n',
    'articles/row.md:4: url is not a web address',
  ],
  [
    'a date that never was',
    '---\ntitle: A\npublisher: B\npublished: 2025-02-30\n---\nText.\n',
    'articles/row.md:4: published is not a date',
  ],
  ['no front matter', 'Just text.\n', 'articles/row.md:1: no front matter. Start the file with a line "---"'],
  ['no text', '---\ntitle: A\npublisher: B\n---\n \n…\n', 'articles/row.md:5: the article has no text'],
  ['nothing at all', '', 'articles/row.md:1: no front matter'],
  ['a custom tag', '---\ntitle: !!js/function "x"\npublisher: B\n---\nText.\n', 'articles/row.md:2: not valid YAML'],
])('names file, line and remedy of an article with %s', async (_, text, problem) => {
  const problems = await problemsOf({ 'articles/row.md': text })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(problem)
})

it('names the line that is not UTF-8', async () => {
  const latin1 = Buffer.concat([Buffer.from(GOOD), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])])
  expect(await problemsOf({ 'articles/row.md': latin1 })).toEqual([
    'articles/row.md:6: not UTF-8 text. Save it again as UTF-8 (in most editors: Save as… → Encoding → UTF-8).',
  ])
})

it.each([
  ['the same name with another extension', 'articles/row.txt'],
  ['the same name in another case', 'articles/Row.md'],
])('refuses two articles of one id: %s', async (_, second) => {
  const problems = await problemsOf({ 'articles/row.md': GOOD, [second]: GOOD })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/has the same id as articles\/row|has the same id as articles\/Row/)
})

it('says where a missing corpus folder is looked for', async () => {
  const { problems } = await loadCorpus(join(tmpdir(), 'no-such-corpus'))
  expect(problems.map(describeProblem)).toEqual([
    'articles/:1: the folder cannot be read (ENOENT). Set CORPUS_DIR (or --corpus) to a folder that holds articles/ with at least one article file.',
  ])
})

it('keeps the good articles beside the problems, and suggests for what is no article', async () => {
  const corpus = await loadCorpus(
    folderWith({
      'articles/good.md': GOOD,
      'articles/bad.md': 'x',
      'articles/photo.jpg': 'x',
      'articles/old/a.md': GOOD,
    }),
  )
  expect(corpus.articles.map(({ id }) => id)).toEqual(['good'])
  expect(corpus.problems).toHaveLength(1)
  expect(corpus.suggestions.map(({ file }) => file)).toEqual(['articles/old', 'articles/photo.jpg'])
})

it.each([
  ['outlets.yaml', '- name: A\n  kind: paper\n', 'outlets.yaml:2: unknown kind of outlet. Use one of newspaper'],
  ['outlets.yaml', '- kind: site\n', 'outlets.yaml:1: a name is not text'],
  ['outlets.yaml', '- name: A\n  kind: site\n  alias: [B]\n', 'outlets.yaml:3: unknown key alias. Known keys are'],
  [
    'outlets.yaml',
    '- name: A\n  aliases: [X]\n  kind: site\n- name: B\n  aliases: [X]\n  kind: site\n',
    'outlets.yaml:5: "X" belongs to A and to B',
  ],
  ['glossary.yaml', '- [one]\n', 'glossary.yaml:1: a group of fewer than two names'],
  ['glossary.yaml', '- [one, 2]\n', 'glossary.yaml:1: a name is not text. Put it in quotes'],
  ['glossary.yaml', 'one: two\n', 'glossary.yaml:1: not a list of groups'],
  ['glossary.yaml', `- &a [x, y]\n${'- [*a, *a]\n'.repeat(3)}`, 'glossary.yaml:2: a name is not text'],
])('names the fault in %s', async (file, text, problem) => {
  const problems = await problemsOf({ 'articles/row.md': GOOD, [file]: text })
  expect(problems[0]).toContain(problem)
})

it('survives a YAML bomb', async () => {
  const levels = Array.from(
    { length: 12 },
    (_, at) =>
      `- &l${at} [${Array(12)
        .fill(at === 0 ? 'x' : `*l${at - 1}`)
        .join(', ')}]`,
  )
  const problems = await problemsOf({ 'articles/row.md': GOOD, 'glossary.yaml': `${levels.join('\n')}\n` })
  expect(problems[0]).toContain('glossary.yaml:1: not valid YAML: Excessive alias count')
})

it('tells of a link to a registry that leads to nothing', async () => {
  const dir = folderWith({ 'articles/row.md': GOOD })
  symlinkSync('nowhere.yaml', join(dir, 'outlets.yaml'))
  expect((await loadCorpus(dir)).problems).toMatchObject([{ file: 'outlets.yaml', message: 'cannot be read (ENOENT)' }])
})

it.each([
  ['Markdown', '**Ann Roe** said so.'],
  ['Markdown', 'The port will close, [Argus](https://r.example/x) reported.'],
  ['Markdown', 'The port will close, *Argus* reported.'],
  ['HTML', '<p>Ann Roe said so.</p>'],
  ['HTML', 'Roe &amp; Lee said so.'],
])('suggests to take %s out of a text: %s', async (what, line) => {
  const { suggestions } = await loadCorpus(folderWith({ 'articles/row.md': `${GOOD}${line}\n` }))
  expect(suggestions).toMatchObject([{ file: 'articles/row.md', line: 6, message: `${what} is left in the text` }])
})

it.each(['5 * 3 and 4 * 2 make 23.', 'He gave 2 < 3 [sic] (see above).', 'AT&T said so.'])(
  'takes no marks for mark-up where there is none: %s',
  async (line) => {
    const { suggestions } = await loadCorpus(folderWith({ 'articles/row.md': `${GOOD}${line}\n` }))
    expect(suggestions).toEqual([])
  },
)

it('forgets the files that are no more, but not for a rehearsal', async () => {
  const dir = folderWith({ 'articles/row.md': GOOD, 'articles/talks.md': GOOD })
  const kept: string[][] = []
  const known: KnownFiles = {
    ...openKnownFiles(),
    keepOnly: (paths) => kept.push([...paths].map((p) => relative(dir, p))),
  }
  await loadCorpus(dir, { known })
  await loadCorpus(dir, { known, overlay: new Map([['articles/talks.md', null]]) })
  rmSync(join(dir, 'articles/talks.md'))
  await loadCorpus(dir, { known })
  const registries = ['outlets.yaml', 'glossary.yaml', 'feeds.yaml']
  expect(kept).toEqual([
    ['articles/row.md', 'articles/talks.md', ...registries],
    ['articles/row.md', ...registries],
  ])
})
