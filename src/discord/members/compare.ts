// /compare: what each outlet reports on a topic, side by side.

import { isFailure } from '../../failure.ts'
import { controlId, slashCommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import { cut, escapeText } from '../messages/escape.ts'
import { frame, type Message } from '../messages/frame.ts'
import { renderPassage } from '../messages/passage.ts'
import { answerIn, aside, say } from '../reply.ts'
import { type Languages, unknownOutlet } from './ask.ts'
import { completeSeveral, EVERYWHERE, isPrivate } from './asking.ts'

/** Outlets side by side; six passages of this length stay below a message's limit with their escapes. */
const OUTLETS_SHOWN = 6
const LENGTH_SHOWN = 420

export const compare = slashCommand({
  name: 'compare',
  label: ({ commands }) => commands.compare,
  where: EVERYWHERE,
  options: {
    topic: { kind: 'text', required: true, longest: 500 },
    outlets: { kind: 'text', complete: completeSeveral('outlet') },
    private: { kind: 'flag' },
  },
  isQuestion: true,

  run({ options: { topic, outlets, private: chosen }, interaction, desk }) {
    const own = languageOf(interaction, true)
    if (topic.trim() === '') return say(own.answer.emptyQuestion)
    const hidden = isPrivate(chosen, interaction, desk)
    return answerIn(hidden, comparisonOf(topic, outlets, desk, { language: languageOf(interaction, hidden), own }))
  },
})

async function comparisonOf(
  topic: string,
  outlets: string | undefined,
  desk: Desk,
  { language, own }: Languages,
): Promise<Message> {
  const comparison = await desk.corpus.ask('compare', topic, OUTLETS_SHOWN, outlets)
  if (isFailure(comparison)) return aside(unknownOutlet(comparison.name, desk, own))
  const { found, agreeing } = comparison
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
  const { agree, head, readOn } = language.compare
  const names = escapeText(agreeing.join(language.lists.comma))
  const agreement = agreeing.length > 0 ? [agree(agreeing.length, found.length, names)] : []
  return frame([`**${head(shown)}**`, ...agreement, ...blocks, `-# ${readOn}`], { buttons })
}
