// The message command "Find sources": privately, the passages that speak to a message. It never says true or false.

import { ApplicationCommandType } from 'discord.js'
import type { Verdict } from '../../answer/answer.ts'
import type { MessageCommand } from '../command.ts'
import { EVERYWHERE } from '../everywhere.ts'
import { languageOf, localizedName } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { renderRow } from '../render-answer.ts'
import { respond, say } from '../respond.ts'

export const findSources: MessageCommand = {
  definition: {
    ...localizedName(({ findSources }) => findSources),
    type: ApplicationCommandType.Message,
    ...EVERYWHERE,
  },

  async run(interaction, desk) {
    const language = languageOf(interaction, true)
    const claim = interaction.targetMessage.content
    if (claim.trim() === '') return say(interaction, language.noTextHere)
    await respond(interaction, true, async () => {
      const row = await desk.corpus.ask('answer', { question: claim })
      desk.observer?.judged(row.verdict)
      return renderRow(`**${inWords(row.verdict, language)}**`, row, true, language)
    })
  },
}

const inWords = (verdict: Verdict, { speaksToThis, closeToThis, nothingOnThis }: Language): string =>
  ({ answered: speaksToThis, related: closeToThis, nothing: nothingOnThis })[verdict]
