// /ask: a question, and the passages that answer it.

import type { TypedQuery } from '../../answer/browse.ts'
import { isFailure } from '../../failure.ts'
import { LONGEST_QUESTION } from '../../search/question.ts'
import { slashCommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { renderAnswer } from '../messages/answer.ts'
import { escapeText } from '../messages/escape.ts'
import type { Message } from '../messages/frame.ts'
import { names } from '../messages/passage.ts'
import { answerIn, aside, say } from '../reply.ts'
import { completeSeveral, EVERYWHERE, isPrivate } from './asking.ts'

export const ask = slashCommand({
  name: 'ask',
  label: ({ commands }) => commands.ask,
  where: EVERYWHERE,
  options: {
    question: { kind: 'text', required: true, longest: LONGEST_QUESTION },
    outlet: { kind: 'text', complete: completeSeveral('outlet') },
    private: { kind: 'flag' },
  },
  isQuestion: true,

  run({ options: { question, outlet, private: chosen }, interaction, desk }) {
    const own = languageOf(interaction, true)
    if (question.trim() === '') return say(own.answer.emptyQuestion)
    const hidden = isPrivate(chosen, interaction, desk)
    const language = languageOf(interaction, hidden)
    return answerIn(hidden, answerTo({ question, outlets: outlet }, hidden, desk, { language, own }))
  },
})

/** Languages of an answer: that in which it is given, and the asker's own. */
export type Languages = Readonly<Record<'language' | 'own', Language>>

/** The message that answers `query`; an aside where it names an outlet that the corpus does not have. */
export async function answerTo(
  query: TypedQuery,
  hidden: boolean,
  desk: Desk,
  { language, own }: Languages,
): Promise<Message> {
  const answer = await desk.corpus.ask('answer', query)
  if (isFailure(answer)) return aside(unknownOutlet(answer.name, desk, own))
  desk.observer?.judged(answer.verdict)
  desk.log.debug({ revision: answer.revision, verdict: answer.verdict }, 'answered')
  // What the bot is asked of itself is no gap of the corpus.
  if (!answer.about) desk.gaps?.add(query.question, answer.verdict)
  const kept = query.outlets === undefined ? answer.kept : { outlets: answer.outlets?.names }
  return renderAnswer({ ...answer, kept }, hidden, desk.corpus.overview, language)
}

export const unknownOutlet = (name: string, { corpus }: Desk, language: Language): string =>
  language.answer.unknownOutlet(escapeText(name.slice(0, 100)), names(corpus.overview.outlets, language))
