// /corpus status: what answers now, since when, and what is to be mended.

import { subcommand } from '../command.ts'
import { languageOf } from '../languages/all.ts'
import { frame } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'
import { problemLines } from './changes.ts'

export const status = subcommand({
  name: 'status',
  label: ({ commands }) => commands.corpus.subcommands.status,

  run({ interaction, desk: { corpus, config } }) {
    const language = languageOf(interaction, true)
    const { corpus: words, about } = language
    const { articles, passages, outlets, speakers, revision, tookMs, suggestions } = corpus.overview
    const since = `<t:${Math.floor(corpus.loadedAt.getTime() / 1000)}:R>`
    const { problems } = corpus
    return inPrivate(
      frame([
        [
          `**${words.holds(articles, passages, outlets.length, speakers.length)}**`,
          words.loaded(since, revision, tookMs),
          words.watching[config.watching],
          config.keepsGaps ? about.gapsKept : about.nothingKept,
        ].join('\n'),
        ...(problems.length === 0
          ? [words.noProblems]
          : problemLines(words.problems(problems.length), problems, language)),
        ...problemLines(words.suggestions(suggestions.length), suggestions, language),
      ]),
    )
  },
})
