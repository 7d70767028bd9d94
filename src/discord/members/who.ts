// /who: everything that a person or body says in the corpus.

import { isFailure } from '../../failure.ts'
import { slashCommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { MOST_PAGES, renderRow } from '../messages/answer.ts'
import { escapeText } from '../messages/escape.ts'
import type { Message } from '../messages/frame.ts'
import { names } from '../messages/passage.ts'
import { waysInWords, withPicture } from '../messages/provenance.ts'
import { answerIn, aside } from '../reply.ts'
import { completeNames, EVERYWHERE, isPrivate } from './asking.ts'

export const who = slashCommand({
  name: 'who',
  label: ({ commands }) => commands.who,
  where: EVERYWHERE,
  options: {
    name: { kind: 'text', required: true, complete: completeNames('speaker') },
    private: { kind: 'flag' },
  },
  isQuestion: true,

  run({ options: { name, private: chosen }, interaction, desk }) {
    const hidden = isPrivate(chosen, interaction, desk)
    const languages = { language: languageOf(interaction, hidden), own: languageOf(interaction, true) }
    return answerIn(hidden, passagesOf(name, hidden, desk, languages))
  },
})

async function passagesOf(
  typed: string,
  hidden: boolean,
  desk: Desk,
  { language, own }: Readonly<Record<'language' | 'own', Language>>,
): Promise<Message> {
  const { corpus } = desk
  const row = await corpus.ask('passagesBy', typed)
  if (isFailure(row))
    return aside(own.who.unknown(escapeText(typed.slice(0, 100)), names(corpus.overview.speakers, own)))
  const all = await corpus.ask('provenance', { speaker: row.speaker })
  const more = row.ids.length - MOST_PAGES
  const head = [
    language.who.head(escapeText(row.speaker), row.ids.length),
    ...(more > 0 ? [language.lists.andMore(more)] : []),
  ]
  const foot = waysInWords(all.ways, language)
  return withPicture(renderRow(head.join('\n'), row, { isPrivate: hidden, foot }, language), all, language)
}
