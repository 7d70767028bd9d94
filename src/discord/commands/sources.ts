// /sources: the outlets, articles and speakers of the corpus, with counts and links where known.

import type { SlashCommand } from '../command.ts'
import { escapeText } from '../escape.ts'
import { EVERYWHERE } from '../everywhere.ts'
import { languageOf, localized } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { frame } from '../message.ts'
import { respond } from '../respond.ts'

/** Lines of each list; the rest is counted. */
const LINES_SHOWN = 12

export const sources: SlashCommand = {
  definition: { ...localized(({ sources }) => sources), ...EVERYWHERE },

  async run(interaction, { corpus }) {
    const language = languageOf(interaction, true)
    const { outlets, speakers, articlesById } = corpus.overview
    const linked = ({ name, site }: { name: string; site?: string }): string =>
      site === undefined ? escapeText(name) : `[${escapeText(name)}](${site})`
    await respond(interaction, true, async () =>
      frame([
        list(
          language.outlets,
          outlets.map((outlet) => `${linked(outlet)}: ${language.passages(outlet.passages)}`),
          language,
        ),
        list(
          language.articles,
          Object.values(articlesById).map(({ title, publisher, published, url }) =>
            [escapeText(title), escapeText(publisher), published ?? '', url ? `<${url}>` : '']
              .filter(Boolean)
              .join(' · '),
          ),
          language,
        ),
        list(
          language.people,
          speakers.map(({ name, passages }) => `${escapeText(name)}: ${language.passages(passages)}`),
          language,
        ),
      ]),
    )
  },
}

function list(title: string, lines: readonly string[], language: Language): string {
  const more = lines.length - LINES_SHOWN
  const shown = lines.slice(0, LINES_SHOWN).map((line) => `- ${line}`)
  return [`**${title}** (${lines.length})`, ...shown, ...(more > 0 ? [language.andMore(more)] : [])].join('\n')
}
