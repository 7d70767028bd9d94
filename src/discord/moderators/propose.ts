// A change to the corpus, shown before it is made: what it would change, how the article would read, Confirm and
// Cancel.

import type { Faulty } from '../../corpus/problem.ts'
import { isFailure } from '../../failure.ts'
import type { Draft } from '../../keeping/drafts.ts'
import type { Forecast } from '../../live/live-corpus.ts'
import { controlId } from '../command.ts'
import type { Desk } from '../desk.ts'
import type { Language } from '../languages/language.ts'
import { escapeText } from '../messages/escape.ts'
import { frame, type Message } from '../messages/frame.ts'
import { differenceLines, passageLines, problemLines } from './changes.ts'
import { renderUnwritten } from './draft.ts'

/** Keeps `draft` and shows what it would do; where it could not be carried out, says why and keeps nothing. */
export async function propose(draft: Draft, desk: Desk, language: Language): Promise<Message> {
  const { drafts, corpus } = language
  const forecast = await forecastOf(draft, desk)
  const own = forecast.problems.filter(({ file }) => isFailure(forecast) || file === draft.file)
  if (isFailure(forecast) || own.length > 0) return frame(problemLines(drafts.notPossible, own, language))
  const others = forecast.problems
  const id = await desk.drafts.keep(draft)
  if (isFailure(id)) return renderUnwritten(id, desk, language)
  return frame(
    [
      `**${drafts.questions[draft.kind](escapeText(draft.title), escapeText(draft.file))}**`,
      differenceLines(forecast.difference, language),
      ...passageLines(forecast.passages, language),
      ...problemLines(corpus.spared(others.length), others, language),
    ],
    {
      buttons: [
        { id: controlId('draft', 'confirm', id), label: language.buttons.confirm },
        { id: controlId('draft', 'cancel', id), label: language.buttons.cancel },
      ],
    },
  )
}

function forecastOf({ file, text }: Draft, { corpus }: Desk): Promise<Forecast | Faulty> {
  const article = file.replace(/^articles\//, '').replace(/\.\w+$/, '')
  return corpus.forecast(new Map([[file, text ?? null]]), text === undefined ? '' : article)
}
