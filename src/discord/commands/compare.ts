// /compare: what each outlet reports on a topic, side by side.

import { ApplicationCommandOptionType } from 'discord.js'
import { controlId, type SlashCommand } from '../command.ts'
import { cut, escapeText } from '../escape.ts'
import { EVERYWHERE } from '../everywhere.ts'
import { languageOf, localized } from '../languages/all.ts'
import { frame } from '../message.ts'
import { renderPassage } from '../render-passage.ts'
import { isPrivate, respond, say } from '../respond.ts'

/** Outlets side by side; six passages of this length stay below a message's limit with their escapes. */
const OUTLETS_SHOWN = 6
const PASSAGE_SHOWN = 420

export const compare: SlashCommand = {
  definition: {
    ...localized(({ compare }) => compare),
    ...EVERYWHERE,
    options: [
      {
        ...localized(({ topic }) => topic),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: 500,
      },
      { ...localized((language) => language.private), type: ApplicationCommandOptionType.Boolean },
    ],
  },

  async run(interaction, desk) {
    const hidden = isPrivate(interaction, desk)
    const language = languageOf(interaction, hidden)
    const topic = interaction.options.getString('topic', true)
    if (topic.trim() === '') return say(interaction, languageOf(interaction, true).emptyQuestion)
    await respond(interaction, hidden, async () => {
      const found = await desk.corpus.ask('compare', topic, OUTLETS_SHOWN)
      const shown = escapeText(cut(topic.replace(/\s+/g, ' '), 300))
      if (found.length === 0) return frame([language.nobodyOn(shown)])
      const blocks = found.map(
        ({ outlet, best }) => `### ${escapeText(outlet)}\n${renderPassage(best, language, PASSAGE_SHOWN)}`,
      )
      // The last part keeps ids apart where two outlets share their best passage.
      const buttons = found.map(({ outlet, best }, at) => ({
        id: controlId('context', best.passage.id, `${at}`),
        label: outlet,
      }))
      return frame([`**${language.comparison(shown)}**`, ...blocks, `-# ${language.readOn}`], { buttons })
    })
  },
}
