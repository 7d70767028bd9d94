// /who: everything that a person or body says in the corpus.

import { ApplicationCommandOptionType } from 'discord.js'
import type { SlashCommand } from '../command.ts'
import { escapeText } from '../escape.ts'
import { EVERYWHERE } from '../everywhere.ts'
import { languageOf, localized } from '../languages/all.ts'
import { MOST_PAGES, renderRow } from '../render-answer.ts'
import { names } from '../render-passage.ts'
import { completeNames, isPrivate, respond, say } from '../respond.ts'

export const who: SlashCommand = {
  definition: {
    ...localized(({ who }) => who),
    ...EVERYWHERE,
    options: [
      {
        ...localized(({ speaker }) => speaker),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
      },
      { ...localized((language) => language.private), type: ApplicationCommandOptionType.Boolean },
    ],
  },

  async run(interaction, desk) {
    const hidden = isPrivate(interaction, desk)
    const language = languageOf(interaction, hidden)
    const { speakers } = desk.corpus.overview
    const typed = interaction.options.getString('name', true)
    const speaker = await desk.corpus.ask('named', 'speaker', typed)
    if (speaker === undefined)
      return say(
        interaction,
        languageOf(interaction, true).unknownSpeaker(escapeText(typed.slice(0, 100)), names(speakers)),
      )
    await respond(interaction, hidden, async () => {
      const row = await desk.corpus.ask('wordsOf', speaker)
      const more = row.ids.length - MOST_PAGES
      const head = [
        language.wordsOf(escapeText(speaker), row.ids.length),
        ...(more > 0 ? [language.andMore(more)] : []),
      ]
      return renderRow(head.join('\n'), row, hidden, language)
    })
  },

  autocomplete: (interaction, desk) => completeNames(interaction, 'speaker', desk),
}
