// Context: a passage between its neighbours in the article, the asked one marked; ◀ ▶ read the article on from there, whole.

import { MessageFlags, MessageFlagsBitField } from 'discord.js'
import type { Passage } from '../../attribution/attribution.ts'
import { type Control, controlId } from '../command.ts'
import { cut, escapeText } from '../escape.ts'
import { languageOf } from '../languages/all.ts'
import { asUpdate, frame } from '../message.ts'
import { PASSAGE_SHOWN, place } from '../render-passage.ts'
import { respond, say } from '../respond.ts'

/** UTF-16 units of each neighbour; with the asked passage they stay below a message's limit. ◀ ▶ show them whole. */
const NEIGHBOUR_SHOWN = 700

export const context: Control = {
  action: 'context',

  async run(interaction, [id = '', step = ''], desk) {
    const language = languageOf(interaction, true)
    const found = await desk.corpus.ask('surroundings', id)
    if (!found) return say(interaction, language.gone)
    const { before, passage, after, article } = found
    const neighbour = (other: Passage | undefined): string[] =>
      other ? [escapeText(cut(other.text, NEIGHBOUR_SHOWN))] : []
    const asked = `▶ **${escapeText(cut(passage.text, PASSAGE_SHOWN))}**`
    const message = frame(
      [
        language.contextHead,
        [...neighbour(before), asked, ...neighbour(after)].join('\n\n'),
        place(passage, article, language),
      ],
      {
        buttons: [
          { id: controlId('context', before?.id ?? '', 'back'), label: '◀', disabled: !before },
          { id: controlId('context', after?.id ?? '', 'on'), label: '▶', disabled: !after },
        ],
      },
    )
    // discord.js hands on a message of a channel that it does not keep as Discord sent it, its flags as a number.
    const flags = new MessageFlagsBitField(interaction.message.flags)
    const isReadingOn = /^(back|on)$/.test(step) && flags.has(MessageFlags.Ephemeral)
    if (isReadingOn) await interaction.update(asUpdate(message))
    else await respond(interaction, true, () => Promise.resolve(message))
  },
}
