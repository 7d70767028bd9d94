// /corpus status: what answers now, since when, and what is to be mended.

import { damagedIn } from '../../files/damage.ts'
import { subcommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { escapeText } from '../messages/escape.ts'
import { frame, type Message } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'
import { problemLines } from './changes.ts'

export const status = subcommand({
  name: 'status',
  label: ({ commands }) => commands.corpus.subcommands.status,

  run: ({ interaction, desk }) => inPrivate(statusOf(desk, languageOf(interaction, true))),
})

async function statusOf({ corpus, config }: Desk, language: Language): Promise<Message> {
  const { corpus: words, about } = language
  const { articles, passages, outlets, speakers, revision, tookMs, suggestions } = corpus.overview
  const since = `<t:${Math.floor(corpus.loadedAt.getTime() / 1000)}:R>`
  const { problems } = corpus
  const damaged = await damagedIn(config.dataDir)
  return frame([
    [
      `**${words.holds(articles, passages, outlets.length, speakers.length)}**`,
      words.loaded(since, revision, tookMs),
      ...(corpus.loading ? [words.loading(corpus.loading.done, corpus.loading.all)] : []),
      words.watching[config.databaseUrl === undefined ? config.watching : 'shared'],
      config.keepsGaps ? about.gapsKept : about.nothingKept,
    ].join('\n'),
    ...(problems.length === 0 ? [words.noProblems] : problemLines(words.problems(problems.length), problems, language)),
    ...problemLines(words.suggestions(suggestions.length), suggestions, language),
    ...(damaged.length > 0 ? [words.damaged(escapeText(damaged.join(', ')))] : []),
  ])
}
