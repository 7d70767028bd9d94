// /sources: the outlets, articles and speakers of the corpus, with counts and links where known, page by page.

import type { LiveCorpus } from '../../live/live-corpus.ts'
import { type Control, controlId, slashCommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { askedLine } from '../messages/answer.ts'
import { escapeText } from '../messages/escape.ts'
import { frame, type Menu, type Message, turns } from '../messages/frame.ts'
import { wayLines, waysInWords, withPicture } from '../messages/provenance.ts'
import { inPlace, inPrivate } from '../reply.ts'
import { EVERYWHERE } from './asking.ts'

/** Lines of each list on a page. */
const LINES_SHOWN = 12

export const sources = slashCommand({
  name: 'sources',
  label: ({ commands }) => commands.sources,
  where: EVERYWHERE,
  options: { topic: { kind: 'text', longest: 300 } },
  run: ({ options: { topic }, interaction, desk }) => {
    const language = languageOf(interaction, true)
    return inPrivate(topic?.trim() ? provenanceOf(topic, desk, language) : renderSources(0, desk, language))
  },
})

/** ◀ ▶ through the lists, in place: the message is the member's own. */
export const sourcesPage: Control = {
  action: 'sources',
  press: ({ parts: [at = '0'], desk, language }) => inPlace(renderSources(Number(at), desk, language)),
}

/** Who is quoted by which outlet on a topic. */
async function provenanceOf(topic: string, { corpus }: Desk, language: Language): Promise<Message> {
  const all = await corpus.ask('provenance', { topic })
  if (all.ways.length === 0) return frame([language.timeline.none(escapeText(topic))])
  return withPicture(frame([askedLine(topic), waysInWords(all.ways, language)]), all, language)
}

async function renderSources(at: number, { corpus }: Desk, language: Language): Promise<Message> {
  const { outlets, speakers, articlesById } = corpus.overview
  const all = await corpus.ask('provenance', {})
  const { sources } = language
  const counted = (name: string, passages: number): string => `${name}: ${sources.passages(passages)}`
  const lists = [
    { title: sources.outlets, lines: outlets.map(({ name, site, passages }) => counted(linked(name, site), passages)) },
    {
      title: sources.articles,
      lines: Object.values(articlesById).map(({ title, publisher, published, url }) =>
        [escapeText(title), escapeText(publisher), published ?? '', url ? `<${url}>` : ''].filter(Boolean).join(' · '),
      ),
    },
    { title: sources.speakers, lines: speakers.map(({ name, passages }) => counted(escapeText(name), passages)) },
    { title: language.provenance.title, lines: wayLines(all.ways) },
  ]
  const pages = Math.max(...lists.map(({ lines }) => Math.ceil(lines.length / LINES_SHOWN)), 1)
  const here = Math.min(Math.max(0, at), pages - 1)
  const blocks = lists.flatMap(({ title, lines }) => list(title, lines, here))
  const position = pages > 1 ? [`-# ${language.passage.position(here + 1, pages)}`] : []
  const paging = pages > 1 ? turns((page) => controlId('sources', `${page}`), here, pages) : []
  const shown = frame([...blocks, ...position], { rows: [...(await menus(here, corpus, language)), paging] })
  return here === 0 ? withPicture(shown, all, language) : shown
}

/** Menus to the articles and outlets of page `at`. */
async function menus(at: number, corpus: LiveCorpus, { sources }: Language): Promise<Menu[]> {
  const onPage = <T>(all: readonly T[]): readonly T[] => all.slice(at * LINES_SHOWN, (at + 1) * LINES_SHOWN)
  const articles = onPage(Object.entries(corpus.overview.articlesById))
  const firsts = await corpus.ask(
    'firstOf',
    articles.map(([id]) => id),
  )
  const toArticles = articles.flatMap(([, { title, publisher }], place) => {
    const value = firsts[place]
    return value ? [{ label: title, value, description: publisher }] : []
  })
  const toOutlets = onPage(corpus.overview.outlets).map(({ name }) => ({ label: name, value: name }))
  return [
    { id: controlId('jump', 'article'), placeholder: sources.toArticle, choices: toArticles },
    { id: controlId('jump', 'outlet'), placeholder: sources.toOutlet, choices: toOutlets },
  ]
}

export const linked = (name: string, site: string | undefined): string =>
  site === undefined ? escapeText(name) : `[${escapeText(name)}](${site})`

/** A list's lines on page `at`; nothing where it has fewer pages, but on the first one. */
function list(title: string, lines: readonly string[], at: number): string[] {
  const shown = lines.slice(at * LINES_SHOWN, (at + 1) * LINES_SHOWN).map((line) => `- ${line}`)
  return shown.length > 0 || at === 0 ? [[`**${title}** (${lines.length})`, ...shown].join('\n')] : []
}
