// The message command "Find sources": privately, the passages that speak to a message. It never says true or false.

import { isFailure } from '../../failure.ts'
import { messageCommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { renderRow } from '../messages/answer.ts'
import type { Message } from '../messages/frame.ts'
import { inPrivate, say } from '../reply.ts'
import { EVERYWHERE } from './asking.ts'
import { textOf } from './message-text.ts'

export const findSources = messageCommand({
  name: 'Find sources',
  label: ({ commands }) => commands.findSources,
  where: EVERYWHERE,

  run(interaction, desk) {
    const language = languageOf(interaction, true)
    const claim = textOf(interaction.targetMessage)
    if (claim.trim() === '') return say(language.findSources.noText)
    return inPrivate(sourcesOf(claim, desk, language))
  },
})

async function sourcesOf(claim: string, { corpus, observer }: Desk, language: Language): Promise<Message> {
  const row = await corpus.ask('answer', { question: claim })
  if (isFailure(row)) throw new Error('a question without an outlet names none that is unknown')
  observer?.judged(row.verdict)
  const head = language.findSources[row.verdict === 'likely' ? 'related' : row.verdict]
  return renderRow(`**${head}**`, row, { isPrivate: true }, language)
}
