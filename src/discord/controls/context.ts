// Context: the passages before and after in the article, the asked one marked.

import type { Passage } from '../../attribution/attribution.ts'
import type { Control } from '../command.ts'
import { cut, escapeText } from '../escape.ts'
import { languageOf } from '../languages/all.ts'
import { frame } from '../message.ts'
import { place } from '../render-passage.ts'
import { respond, say } from '../respond.ts'

/** UTF-16 units of the asked passage and of each neighbour; together they stay below a message's limit. */
const ASKED_SHOWN = 1600
const NEIGHBOUR_SHOWN = 700

export const context: Control = {
  action: 'context',

  async run(interaction, [id = ''], desk) {
    const language = languageOf(interaction, true)
    const found = await desk.corpus.ask('surroundings', id)
    if (!found) return say(interaction, language.gone)
    const neighbour = (passage: Passage | undefined): string[] =>
      passage ? [escapeText(cut(passage.text, NEIGHBOUR_SHOWN))] : []
    const asked = `▶ **${escapeText(cut(found.passage.text, ASKED_SHOWN))}**`
    await respond(interaction, true, async () =>
      frame([
        language.contextHead,
        [...neighbour(found.before), asked, ...neighbour(found.after)].join('\n\n'),
        place(found.passage, desk.corpus.overview, language),
      ]),
    )
  },
}
