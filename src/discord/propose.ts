// A change to the corpus, shown before it is made: what it would change, how the article would read, Confirm and Cancel.

import { CorpusError, type Problem } from '../corpus/problem.ts'
import type { Draft } from '../keeping/drafts.ts'
import type { Forecast } from '../keeping/live-corpus.ts'
import { tryWriting } from './articles.ts'
import { controlId, type Desk } from './command.ts'
import { escapeText } from './escape.ts'
import type { Language } from './languages/language.ts'
import { frame, type Message } from './message.ts'
import { differenceLines, passageLines, problemLines } from './render-corpus.ts'

/** Keeps `draft` and shows what it would do; where it could not be carried out, says why and keeps nothing. */
export async function propose(draft: Draft, desk: Desk, language: Language): Promise<Message> {
  const forecast = await forecastOf(draft, desk)
  if (!('difference' in forecast)) return frame(problemLines(language.notProposed, forecast, language))
  const own = forecast.problems.filter(({ file }) => file === draft.file)
  if (own.length > 0) return frame(problemLines(language.notProposed, own, language))
  const others = forecast.problems
  const id = await tryWriting(() => desk.drafts.keep(draft), desk)
  if (id === undefined) return frame([language.notWritten])
  return frame(
    [
      `**${language.proposals[draft.kind](escapeText(draft.title), escapeText(draft.file))}**`,
      differenceLines(forecast.difference, language),
      ...passageLines(forecast.passages, language),
      ...problemLines(language.spared(others.length), others, language),
    ],
    {
      buttons: [
        { id: controlId('draft', 'confirm', id), label: language.confirm },
        { id: controlId('draft', 'cancel', id), label: language.cancel },
      ],
    },
  )
}

async function forecastOf({ file, text }: Draft, { corpus }: Desk): Promise<Forecast | readonly Problem[]> {
  try {
    const article = file.replace(/^articles\//, '').replace(/\.\w+$/, '')
    return await corpus.forecast(new Map([[file, text ?? null]]), text === undefined ? '' : article)
  } catch (error) {
    if (error instanceof CorpusError) return error.problems
    throw error
  }
}
