// /ask: a question, and the passages that answer it.

import { ApplicationCommandOptionType } from 'discord.js'
import { LONGEST_QUESTION } from '../../search/question.ts'
import type { SlashCommand } from '../command.ts'
import { escapeText } from '../escape.ts'
import { EVERYWHERE } from '../everywhere.ts'
import { languageOf, localized } from '../languages/all.ts'
import { renderAnswer } from '../render-answer.ts'
import { names } from '../render-passage.ts'
import { completeNames, isPrivate, respond, say } from '../respond.ts'

export const ask: SlashCommand = {
  definition: {
    ...localized(({ ask }) => ask),
    ...EVERYWHERE,
    options: [
      {
        ...localized(({ question }) => question),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: LONGEST_QUESTION,
      },
      { ...localized(({ outlet }) => outlet), type: ApplicationCommandOptionType.String, autocomplete: true },
      { ...localized((language) => language.private), type: ApplicationCommandOptionType.Boolean },
    ],
  },

  async run(interaction, desk) {
    const hidden = isPrivate(interaction, desk)
    const language = languageOf(interaction, hidden)
    const own = languageOf(interaction, true)
    const { outlets } = desk.corpus.overview
    const question = interaction.options.getString('question', true)
    const asked = interaction.options.getString('outlet')
    const outlet = asked === null ? undefined : await desk.corpus.ask('named', 'outlet', asked)
    if (question.trim() === '') return say(interaction, own.emptyQuestion)
    if (asked !== null && outlet === undefined)
      return say(interaction, own.unknownOutlet(escapeText(asked.slice(0, 100)), names(outlets)))
    await respond(interaction, hidden, async () => {
      const answer = await desk.corpus.ask('answer', { question, ...(outlet !== undefined && { outlet }) })
      desk.observer?.judged(answer.verdict)
      desk.gaps?.add(question, answer.verdict)
      return renderAnswer(answer, hidden, desk, language)
    })
  },

  autocomplete: (interaction, desk) => completeNames(interaction, 'outlet', desk),
}
