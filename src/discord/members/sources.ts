// /sources: the outlets, articles and speakers of the corpus, with counts and links where known, page by page.

import { type Control, controlId, slashCommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { escapeText } from '../messages/escape.ts'
import { frame, type Message } from '../messages/frame.ts'
import { inPlace, inPrivate } from '../reply.ts'
import { EVERYWHERE } from './asking.ts'

/** Lines of each list on a page. */
const LINES_SHOWN = 12

export const sources = slashCommand({
  name: 'sources',
  label: ({ commands }) => commands.sources,
  where: EVERYWHERE,
  run: ({ interaction, desk }) => inPrivate(renderSources(0, desk, languageOf(interaction, true))),
})

/** ◀ ▶ through the lists, in place: the message is the member's own. */
export const sourcesPage: Control = {
  action: 'sources',
  press: ({ parts: [at = '0'], desk, language }) => inPlace(Promise.resolve(renderSources(Number(at), desk, language))),
}

function renderSources(at: number, { corpus }: Desk, language: Language): Message {
  const { outlets, speakers, articlesById } = corpus.overview
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
  ]
  const pages = Math.max(...lists.map(({ lines }) => Math.ceil(lines.length / LINES_SHOWN)), 1)
  const here = Math.min(Math.max(0, at), pages - 1)
  const blocks = lists.flatMap(({ title, lines }) => list(title, lines, here))
  const position = pages > 1 ? [`-# ${language.passage.position(here + 1, pages)}`] : []
  const buttons =
    pages > 1
      ? [
          { id: controlId('sources', `${here - 1}`), label: '◀', disabled: here === 0 },
          { id: controlId('sources', `${here + 1}`), label: '▶', disabled: here === pages - 1 },
        ]
      : []
  return frame([...blocks, ...position], { buttons })
}

export const linked = (name: string, site: string | undefined): string =>
  site === undefined ? escapeText(name) : `[${escapeText(name)}](${site})`

/** A list's lines on page `at`; nothing where it has fewer pages, but on the first one. */
function list(title: string, lines: readonly string[], at: number): string[] {
  const shown = lines.slice(at * LINES_SHOWN, (at + 1) * LINES_SHOWN).map((line) => `- ${line}`)
  return shown.length > 0 || at === 0 ? [[`**${title}** (${lines.length})`, ...shown].join('\n')] : []
}
