// `according-to init DIR`: a folder for a bot of one's own, with a corpus to begin with.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeSettings } from '../config.ts'
import { isFailure, type Misuse } from '../failure.ts'
import { tryWriting } from '../files/atomic-file.ts'
import { IS_INSTALLED, PACKAGE_ROOT } from '../package-root.ts'
import { misuse } from './options.ts'
import { print } from './output.ts'
import { visible } from './render-answer.ts'

export const INIT_USAGE = `Usage: according-to init DIR
  Makes the folder of a bot: a corpus with a short invented article, .env, and a README for whoever keeps the corpus.
  What is there already stays as it is.`

/** An article about nothing that happened, in which everything happens that a corpus knows. */
const ARTICLE = `---
title: Crane at Port Vale falls on an empty quay
publisher: The Vale Courier
byline: Ida Sample
published: 2025-11-30
rights: An invented article, made to try things out. Free for any use.
whole: yes
---
A harbour crane at Port Vale fell on an empty quay on Saturday night, and nobody was hurt, the Harbour Board said.
Mayor Ann Roe told the Evening Lantern that the crane had "passed every inspection of the last ten years" and that she would not close the port.
The Morning Herring reported on Sunday that inspectors had warned the board of rust in the bolts as early as March.
"We wrote to them three times," said Tom Hale, who leads the dockers' union. "Nobody answered."
The board denied the report and said all letters had been answered within a week.
According to the Evening Lantern, a Danish company built the crane in 1974 and offered to replace it two years ago.
Ships were sent to other ports while divers searched the basin for the cable.
The ferry to Hollow Island will not run before December 4, ferry manager Mia Cole said.
`

const OUTLETS = `# Outlets of your dispute that the shipped list lacks, or that are invented, as these two.
- name: Evening Lantern
  kind: newspaper
  aliases: [Lantern]
- name: Morning Herring
  kind: newspaper
- name: The Vale Courier
  kind: newspaper
  aliases: [Vale Courier]
`

const GLOSSARY = `# Names and words that mean the same in your dispute, in any language. The first of each line is the one that is shown.
- [Ann Roe, mayor, Roe]
- [harbour crane, crane]
- [Harbour Board, board]
`

const README = `# The corpus of this bot

    corpus/articles/*.md   one article a file: a head between two lines of ---, then the text, one paragraph a line
    corpus/outlets.yaml    outlets and the names they go by
    corpus/glossary.yaml   names and words that mean the same here
    .env                   settings; every line tells what it is for
    data/                  what the bot keeps: reports, drafts, the trash; made at the first start

The article that is here is invented. Ask it something:

    npx according-to ask "who was warned of rust?"

Take it out, put yours in, and look what the bot makes of them:

    npx according-to add https://…      fetches a page, shows every paragraph, and writes what you keep
    npx according-to check              who is credited for what, by which words, and what is to be mended
    npx according-to review             the whole corpus as one page to read through

Then the token into .env (DISCORD_TOKEN), and:

    npx according-to doctor             looks at everything, and says what to mend
    npx according-to start              serves Discord

State nothing that is not known: an article without a known address or date has none.
Whether you may keep and quote a text is yours to know.
`

/** The outlets of the world that come with the bot: a corpus has them beside its own. */
const SHIPPED = fileURLToPath(new URL('corpus/outlets.yaml', PACKAGE_ROOT))

/** Runs `init`; resolves to the exit code. */
export async function runInit(args: readonly string[]): Promise<number | Misuse> {
  const [dir, ...others] = args
  if (!dir || others.length > 0 || dir.startsWith('-')) return misuse('Name a folder.', INIT_USAGE)
  const made = await tryWriting(() => makeFolder(dir))
  if (isFailure(made))
    return { failed: 'usage', text: `${visible(dir)} cannot be made a folder: ${made.error.message}.` }
  for (const { path, isNew } of made) await print(`${isNew ? 'made' : 'left as it is'}: ${visible(path)}\n`)
  const question = '"who was warned of rust?"'
  await print(
    IS_INSTALLED
      ? `\nTry it:\n  cd ${inShell(visible(dir))}\n  npx according-to ask ${question}\n`
      : `\nTry it:\n  npm run ask -- --corpus ${inShell(visible(join(resolve(dir), 'corpus')))} ${question}\n`,
  )
  return 0
}

/** A word as shells take it. */
const inShell = (word: string): string => (/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)

async function makeFolder(dir: string): Promise<Made[]> {
  const corpus = join(dir, 'corpus')
  await mkdir(join(corpus, 'articles'), { recursive: true })
  return [
    await make(join(corpus, 'articles', 'crane-at-port-vale.md'), ARTICLE),
    await makeOutlets(join(corpus, 'outlets.yaml')),
    await make(join(corpus, 'glossary.yaml'), GLOSSARY),
    await make(
      join(dir, '.env'),
      describeSettings()
        .replace(/^(CORPUS_DIR)=$/m, '$1=corpus')
        .replace(/^(DATA_DIR)=$/m, '$1=data'),
      0o600,
    ),
    await make(join(dir, '.gitignore'), '.env\ndata/\n'),
    await make(join(dir, 'README.md'), README),
  ]
}

interface Made {
  readonly path: string
  readonly isNew: boolean
}

/** Writes a file where there is none. */
async function make(path: string, text: string, mode = 0o644): Promise<Made> {
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, text, { flag: 'wx', mode })
    return { path, isNew: true }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { path, isNew: false }
    throw error
  }
}

/** The shipped list, with the invented ones after it. */
async function makeOutlets(path: string): Promise<Made> {
  const shipped = await readFile(SHIPPED, 'utf8').catch(() => '')
  return make(path, `${shipped.trimEnd()}${shipped === '' ? '' : '\n\n'}${OUTLETS}`)
}
