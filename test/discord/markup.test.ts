// No text of an article, an outlet, a file name or a question makes a live link, mention or mark-up in a message.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnsweredRow, MarkedPassage } from '../../src/answer/browse.ts'
import type { Passage } from '../../src/attribution/passage.ts'
import type { Article } from '../../src/corpus/article.ts'
import { composeArticle } from '../../src/corpus/head.ts'
import { parseArticle } from '../../src/corpus/parse-article.ts'
import { parseOutlets } from '../../src/corpus/parse-registries.ts'
import { en } from '../../src/discord/languages/en.ts'
import { renderOther } from '../../src/discord/members/same.ts'
import { linked } from '../../src/discord/members/sources.ts'
import { renderMoment } from '../../src/discord/members/timeline.ts'
import { answerHead } from '../../src/discord/messages/answer.ts'
import { escapeText } from '../../src/discord/messages/escape.ts'
import { place, renderPassage } from '../../src/discord/messages/passage.ts'
import { renderProof } from '../../src/discord/messages/proof.ts'
import { waysInWords } from '../../src/discord/messages/provenance.ts'
import { differenceLines, problemLines } from '../../src/discord/moderators/changes.ts'
import type { Overview } from '../../src/live/load.ts'

const LIVE = '*_~`|<>#[]()@:/\\-+.1 \n"\'&'
const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...LIVE) },
      { weight: 2, arbitrary: fc.constantFrom('a', 'B', 'é', '中', '\u202e', '\u200b', '\u0007') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '[x](https://evil.example)',
          '<@1>',
          '@everyone',
          '<https://evil.example>',
          '||x||',
          '```',
          '\n# h',
          '\n> q',
          '\n- l',
          '\n1. l',
          '<t:1:R>',
          '</ask:1>',
          'https://evil.example',
          '-# s',
          '***',
        ),
      },
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(''))

/**
 * What of a message's text is alive: mark-up that no backslash takes away. Discord takes a backslash off before any
 * mark; words, spaces and signs that form nothing are left out.
 */
const skeleton = (text: string): string =>
  text
    .replace(/\\[^\p{L}\p{N}\s]/gu, '')
    .replace(/https?:\/\/[^\s<>()]+/g, (url) => (/^https?:\/\/(bugle|herald)\.example/.test(url) ? '' : url))
    .replace(/^(\s*)(>|#{1,3}|-#|[-+]|\d+\.)(?= )/gm, '$1§$2')
    .replace(/[^*_~`|<>[\]()@§]/g, '')

const passageOf = (text: string): Passage => ({
  id: 'aaaaaaaaaa',
  article: 'a',
  publisher: text,
  paragraph: 0,
  start: 0,
  end: text.length,
  text,
  outlet: text,
  outlets: [`${text}2`],
  speakers: [text],
  hedged: true,
  attributions: [],
})
const articleOf = (text: string): MarkedPassage['article'] => ({
  bodyLine: 5,
  file: `articles/${text}.md`,
  title: text,
  publisher: text,
  byline: text,
  published: '2025-11-30',
  url: 'https://bugle.example/x',
})

/** Every place where text of others is shown, with all of it replaced by `text`. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'a passage': (text) =>
    renderPassage(
      { passage: passageOf(text), marks: [{ start: 0, end: 1 }], article: articleOf(text), also: [text], same: 1 },
      en,
    ),
  'its place': (text) => place(passageOf(text), articleOf(text), en),
  'its proof': (text) =>
    renderProof(
      {
        kind: 'statement',
        source: { start: 0, end: text.length },
        cue: { start: 0, end: text.length },
        antecedent: null,
        content: [],
        speaker: text,
        outlet: text,
        rule: 'subject',
      },
      passageOf(text),
      en,
    ),
  'a question and what was searched': (text) =>
    answerHead(
      {
        question: text,
        verdict: 'nothing',
        outlets: { names: [text], reports: false },
        kept: { topic: text, outlets: [text], speakers: [text] },
        searched: { articles: 1, passages: 1 },
        suggestions: [],
        ids: [],
        words: '',
      } as AnsweredRow,
      { outlets: [{ name: text, passages: 1 }], speakers: [{ name: text, passages: 1 }] } as unknown as Overview,
      en,
    ),
  'a moment of a timeline': (text) => renderMoment({ date: '2025-11-07', words: text, passage: passageOf(text) }, en),
  'the same words elsewhere': (text) =>
    renderOther(
      {
        kind: 'quotation',
        passage: passageOf(text),
        title: text,
        runs: [
          { kind: 'same', text },
          { kind: 'new', text },
          { kind: 'gone', text },
        ],
      },
      en,
    ),
  'a way in numbers': (text) => waysInWords([{ speaker: text, outlet: text, publisher: text, passages: 1 }], en),
  'an outlet with its site': (text) => linked(text, 'https://bugle.example/'),
  'a problem': (text) =>
    problemLines('To mend:', [{ file: `articles/${text}`, line: 1, message: text, remedy: text }], en).join('\n'),
  'a difference': (text) =>
    differenceLines(
      { articles: { added: [text], changed: [], gone: [] }, passages: { added: 1, changed: 0, gone: 0 } },
      en,
    ),
  'a name in a sentence': (text) => en.answer.unknownOutlet(escapeText(text), escapeText(text)),
}

describe.each(Object.entries(PLACES))('%s', (_, render) => {
  it('has the same live mark-up whatever is shown in it', () => {
    const calm = skeleton(render('calm'))
    fc.assert(
      fc.property(hostile, (text) => {
        expect(skeleton(render(text)), JSON.stringify(render(text))).toBe(calm)
      }),
      { numRuns: 300 },
    )
  })
})

it('an address of an article or an outlet is kept so that nothing after it is alive, or refused', () => {
  fc.assert(
    fc.property(hostile, (tail) => {
      const url = `https://bugle.example/${tail}`
      const article = parseArticle('articles/a.md', 'a', composeArticle({ title: 'T', publisher: 'P', url }, 'Text.'))
      if ('body' in article) expect(skeleton(place(passageOf('calm'), article as Article, en))).toBe('§<>')
      const outlets = parseOutlets('outlets.yaml', `- name: A\n  kind: site\n  site: ${JSON.stringify(url)}\n`)
      if ('value' in outlets) expect(skeleton(linked('calm', outlets.value[0]?.site))).toBe('[]()')
    }),
    { numRuns: 500 },
  )
})

it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://bugle.example', '//bugle.example'])(
  '%s is no site',
  (site) => {
    expect(parseOutlets('outlets.yaml', `- name: A\n  kind: site\n  site: "${site}"\n`).problems).toHaveLength(1)
  },
)
