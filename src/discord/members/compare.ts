// /compare: what each outlet reports on a topic, side by side.

import { controlId, slashCommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { cut, escapeText } from '../messages/escape.ts'
import { frame, type Message } from '../messages/frame.ts'
import { renderPassage } from '../messages/passage.ts'
import { answerIn, say } from '../reply.ts'
import { EVERYWHERE, isPrivate } from './asking.ts'

/** Outlets side by side; six passages of this length stay below a message's limit with their escapes. */
const OUTLETS_SHOWN = 6
const LENGTH_SHOWN = 420

export const compare = slashCommand({
  name: 'compare',
  label: ({ commands }) => commands.compare,
  where: EVERYWHERE,
  options: { topic: { kind: 'text', required: true, longest: 500 }, private: { kind: 'flag' } },
  isQuestion: true,

  run({ options: { topic, private: chosen }, interaction, desk }) {
    if (topic.trim() === '') return say(languageOf(interaction, true).answer.emptyQuestion)
    const hidden = isPrivate(chosen, interaction, desk)
    return answerIn(hidden, comparisonOf(topic, desk, languageOf(interaction, hidden)))
  },
})

async function comparisonOf(topic: string, { corpus }: Desk, language: Language): Promise<Message> {
  const found = await corpus.ask('compare', topic, OUTLETS_SHOWN)
  const shown = escapeText(cut(topic.replace(/\s+/g, ' '), 300))
  if (found.length === 0) return frame([language.compare.none(shown)])
  const blocks = found.map(
    ({ outlet, best }) => `### ${escapeText(outlet)}\n${renderPassage(best, language, LENGTH_SHOWN)}`,
  )
  // The last part keeps ids apart where two outlets share their best passage.
  const buttons = found.map(({ outlet, best }, at) => ({
    id: controlId('context', best.passage.id, `${at}`),
    label: outlet,
  }))
  return frame([`**${language.compare.head(shown)}**`, ...blocks, `-# ${language.compare.readOn}`], { buttons })
}
