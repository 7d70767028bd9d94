// /sources: the outlets, articles and speakers of the corpus, with counts and links where known.

import { slashCommand } from '../command.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { escapeText } from '../messages/escape.ts'
import { frame } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'
import { EVERYWHERE } from './asking.ts'

/** Lines of each list; the rest is counted. */
const LINES_SHOWN = 12

export const sources = slashCommand({
  name: 'sources',
  label: ({ commands }) => commands.sources,
  where: EVERYWHERE,

  run({ interaction, desk }) {
    const language = languageOf(interaction, true)
    const { outlets, speakers, articlesById } = desk.corpus.overview
    const { sources } = language
    const counted = (name: string, passages: number): string => `${name}: ${sources.passages(passages)}`
    return inPrivate(
      frame([
        list(
          sources.outlets,
          outlets.map(({ name, site, passages }) => counted(linked(name, site), passages)),
          language,
        ),
        list(
          sources.articles,
          Object.values(articlesById).map(({ title, publisher, published, url }) =>
            [escapeText(title), escapeText(publisher), published ?? '', url ? `<${url}>` : '']
              .filter(Boolean)
              .join(' · '),
          ),
          language,
        ),
        list(
          sources.speakers,
          speakers.map(({ name, passages }) => counted(escapeText(name), passages)),
          language,
        ),
      ]),
    )
  },
})

export const linked = (name: string, site: string | undefined): string =>
  site === undefined ? escapeText(name) : `[${escapeText(name)}](${site})`

function list(title: string, lines: readonly string[], { lists }: Language): string {
  const more = lines.length - LINES_SHOWN
  const shown = lines.slice(0, LINES_SHOWN).map((line) => `- ${line}`)
  return [`**${title}** (${lines.length})`, ...shown, ...(more > 0 ? [lists.andMore(more)] : [])].join('\n')
}
