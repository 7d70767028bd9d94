// What is chosen from a menu: a passage or an article, read from there in its article; or all that an outlet reports.

import { isFailure } from '../../failure.ts'
import type { Control } from '../command.ts'
import type { Desk } from '../desk.ts'
import type { Language } from '../languages/language.ts'
import { renderAnswer } from '../messages/answer.ts'
import type { Message } from '../messages/frame.ts'
import { aside, inPrivate } from '../reply.ts'
import { unknownOutlet } from './ask.ts'
import { contextOf } from './context.ts'

export const jump: Control = {
  action: 'jump',

  choose: ({ parts: [where], chosen, desk, language }) =>
    inPrivate(where === 'outlet' ? reportsOf(chosen, desk, language) : contextOf(chosen, desk, language)),
}

async function reportsOf(outlet: string, desk: Desk, language: Language): Promise<Message> {
  const answer = await desk.corpus.ask('answer', { question: '', outlets: outlet })
  if (isFailure(answer)) return aside(unknownOutlet(answer.name, desk, language))
  const question = language.answer.examples.reported(outlet)
  return renderAnswer({ ...answer, question, kept: { outlets: [outlet] } }, true, desk.corpus.overview, language)
}
