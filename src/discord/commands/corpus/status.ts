// /corpus status: what answers now, since when, and what is to be mended.

import { ApplicationCommandOptionType } from 'discord.js'
import type { Subcommand } from '../../command.ts'
import { localized } from '../../languages/all.ts'
import { frame } from '../../message.ts'
import { problemLines } from '../../render-corpus.ts'
import { respond } from '../../respond.ts'

export const status: Subcommand = {
  definition: { ...localized(({ status }) => status), type: ApplicationCommandOptionType.Subcommand },

  async run(interaction, { corpus, config }, language) {
    const { articles, passages, outlets, speakers, revision, tookMs, suggestions } = corpus.overview
    const since = `<t:${Math.floor(corpus.loadedAt.getTime() / 1000)}:R>`
    const { problems } = corpus
    await respond(interaction, true, async () =>
      frame([
        [
          `**${language.holds(articles, passages, outlets.length, speakers.length)}**`,
          language.loaded(since, revision, tookMs),
          language.watching[config.watching],
          config.keepsGaps ? language.gapsKept : language.nothingKept,
        ].join('\n'),
        ...(problems.length === 0
          ? [language.noProblems]
          : problemLines(language.problems(problems.length), problems, language)),
        ...problemLines(language.suggestions(suggestions.length), suggestions, language),
      ]),
    )
  },
}
