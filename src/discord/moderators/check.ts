// /corpus check: what a reload would change, without changing anything.

import { isFailure } from '../../failure.ts'
import { subcommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { frame, type Message } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'
import { differenceLines, problemLines } from './changes.ts'

export const check = subcommand({
  name: 'check',
  label: ({ commands }) => commands.corpus.subcommands.check,
  run: ({ interaction, desk }) => inPrivate(forecast(desk, languageOf(interaction, true))),
})

async function forecast(desk: Desk, language: Language): Promise<Message> {
  const { corpus } = language
  const forecast = await desk.corpus.forecast()
  const { problems } = forecast
  const toMend = problemLines(corpus.wouldNotReload(problems.length), problems, language)
  if (isFailure(forecast)) return frame(toMend)
  const { difference, suggestions } = forecast
  return frame([
    [`**${corpus.wouldChange}**`, differenceLines(difference, language)].join('\n'),
    ...(problems.length === 0 ? [corpus.noProblems] : toMend),
    ...problemLines(corpus.suggestions(suggestions.length), suggestions, language),
  ])
}
