// /ask: a question, and the passages that answer it.

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
import { completeNames, EVERYWHERE, isPrivate } from './asking.ts'

export const ask = slashCommand({
  name: 'ask',
  label: ({ commands }) => commands.ask,
  where: EVERYWHERE,
  options: {
    question: { kind: 'text', required: true, longest: LONGEST_QUESTION },
    outlet: { kind: 'text', complete: completeNames('outlet') },
    private: { kind: 'flag' },
  },
  isQuestion: true,

  run({ options: { question, outlet, private: chosen }, interaction, desk }) {
    const own = languageOf(interaction, true)
    if (question.trim() === '') return say(own.answer.emptyQuestion)
    const hidden = isPrivate(chosen, interaction, desk)
    const language = languageOf(interaction, hidden)
    return answerIn(hidden, answerTo(question, outlet, hidden, desk, { language, own }))
  },
})

async function answerTo(
  question: string,
  outlet: string | undefined,
  hidden: boolean,
  desk: Desk,
  { language, own }: Readonly<Record<'language' | 'own', Language>>,
): Promise<Message> {
  const answer = await desk.corpus.ask('answer', { question, outlet })
  const { outlets } = desk.corpus.overview
  if (isFailure(answer))
    return aside(own.answer.unknownOutlet(escapeText((outlet ?? '').slice(0, 100)), names(outlets, own)))
  desk.observer?.judged(answer.verdict)
  // What the bot is asked of itself is no gap of the corpus.
  if (!answer.about) desk.gaps?.add(question, answer.verdict)
  return renderAnswer(answer, hidden, desk.corpus.overview, language)
}
