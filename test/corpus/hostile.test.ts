// Hostile and mistaken files in the corpus folder.

import { execFileSync } from 'node:child_process'
import { rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/corpus/load-corpus.ts'
import { describeProblem } from '../../src/corpus/problem.ts'
import { copyCorpus } from '../lookalike/bot.ts'

const corpus = copyCorpus()
const articles = join(corpus.dir, 'articles')
afterAll(corpus.remove)
const article = (title: string, text: string): string => `---\ntitle: ${title}\npublisher: The Bugle\n---\n${text}\n`

describe('hostile files are refused or read safely, by name and remedy', () => {
  const hostile: [string, () => void, RegExp][] = [
    ['a YAML bomb', () => bomb(), /articles\/hostile\.md:2: not valid YAML: Excessive alias count/],
    [
      'a YAML tag',
      () => write('---\ntitle: !!js/function "x"\npublisher: B\n---\nT.\n'),
      /articles\/hostile\.md:2: not valid YAML: Unresolved tag/,
    ],
    [
      'a prototype key',
      () => write('---\n__proto__: { a: 1 }\ntitle: X\npublisher: B\n---\nT.\n'),
      /hostile\.md:\d: unknown key __proto__/,
    ],
    [
      '50 MB',
      () => {
        write(article('X', 'x'))
        truncateSync(join(articles, 'hostile.md'), 50_000_000)
      },
      /hostile\.md:1: the file has 50000000 bytes/,
    ],
    [
      'Latin-1',
      () => writeFileSync(join(articles, 'hostile.md'), Buffer.from(article('Café', 'x'), 'latin1')),
      /hostile\.md:2: not UTF-8 text/,
    ],
    [
      'UTF-16',
      () => writeFileSync(join(articles, 'hostile.md'), Buffer.from(article('X', 'x'), 'utf16le')),
      /hostile\.md:1: not UTF-8 text/,
    ],
    [
      'a link out of the folder',
      () => symlinkSync('/etc/hostname', join(articles, 'hostile.md')),
      /hostile\.md:1: a symbolic link out of the corpus folder/,
    ],
    [
      'a link to itself',
      () => symlinkSync('hostile.md', join(articles, 'hostile.md')),
      /hostile\.md:1: cannot be read \(ELOOP\)/,
    ],
    ['a pipe', () => execFileSync('mkfifo', [join(articles, 'hostile.md')]), /hostile\.md:1: no regular file/],
  ]

  it.each(hostile)('%s', async (_, make, expected) => {
    make()
    const { articles: sound, problems } = await loadCorpus(corpus.dir)
    rmSync(join(articles, 'hostile.md'))
    expect(problems.map(describeProblem).join('\n')).toMatch(expected)
    expect(sound).toHaveLength(1)
  })

  function write(text: string): void {
    writeFileSync(join(articles, 'hostile.md'), text)
  }
  function bomb(): void {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x]']
    for (const [at, letter] of [...'bcdefgh'].entries()) {
      const former = 'abcdefgh'[at]
      lines.push(`${letter}: &${letter} [${Array(9).fill(`*${former}`).join(',')}]`)
    }
    write(`---\ntitle: X\npublisher: B\n${lines.join('\n')}\n---\nText.\n`)
  }
})
