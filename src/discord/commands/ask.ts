// /ask: a question, and the passages that answer it.

import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js'
import { LONGEST_QUESTION } from '../../search/question.ts'
import type { Command } from '../command.ts'
import { escapeText } from '../escape.ts'
import { en } from '../languages/en.ts'
import { frame } from '../message.ts'
import { matchNames, outletCalled } from '../names.ts'
import { names, renderAnswer } from '../render-answer.ts'
import { respond } from '../respond.ts'

export const ask: Command = {
  definition: {
    name: 'ask',
    description: en.askDescription,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: en.askQuestion,
        required: true,
        max_length: LONGEST_QUESTION,
      },
      { type: ApplicationCommandOptionType.String, name: 'outlet', description: en.askOutlet, autocomplete: true },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: en.askPrivate },
    ],
  },

  async run(interaction, desk) {
    const ephemeral = interaction.options.getBoolean('private') ?? false
    const question = interaction.options.getString('question', true)
    const { overview } = desk.corpus
    const asked = interaction.options.getString('outlet')
    const outlet = asked === null ? undefined : outletCalled(asked, overview.outlets)
    if (question.trim() === '') return say(interaction, en.emptyQuestion)
    if (asked !== null && outlet === undefined)
      return say(interaction, en.unknownOutlet(escapeText(asked.slice(0, 100)), names(overview.outlets)))
    await respond(interaction, ephemeral, async () => {
      const answer = await desk.corpus.ask('answer', { question, ...(outlet !== undefined && { outlet }) })
      return renderAnswer(answer, desk.corpus.overview, en)
    })
  },

  async autocomplete(interaction, { corpus }) {
    const typed = interaction.options.getFocused()
    await interaction.respond(matchNames(typed, corpus.overview.outlets).map((name) => ({ name, value: name })))
  },
}

const say = (interaction: ChatInputCommandInteraction, text: string): Promise<void> =>
  respond(interaction, true, () => Promise.resolve(frame([text])))
