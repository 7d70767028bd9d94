// /corpus check: what a reload would change, without changing anything.

import { ApplicationCommandOptionType } from 'discord.js'
import { CorpusError } from '../../../corpus/problem.ts'
import type { Subcommand } from '../../command.ts'
import { localized } from '../../languages/all.ts'
import { frame } from '../../message.ts'
import { differenceLines, problemLines } from '../../render-corpus.ts'
import { respond } from '../../respond.ts'

export const check: Subcommand = {
  definition: { ...localized(({ check }) => check), type: ApplicationCommandOptionType.Subcommand },

  async run(interaction, { corpus }, language) {
    await respond(interaction, true, async () => {
      try {
        const { difference, problems, suggestions } = await corpus.forecast()
        return frame([
          [`**${language.wouldChange}**`, differenceLines(difference, language)].join('\n'),
          ...(problems.length === 0
            ? [language.noProblems]
            : problemLines(language.wouldNotReload(problems.length), problems, language)),
          ...problemLines(language.suggestions(suggestions.length), suggestions, language),
        ])
      } catch (error) {
        if (!(error instanceof CorpusError)) throw error
        return frame(problemLines(language.wouldNotReload(error.problems.length), error.problems, language))
      }
    })
  },
}
