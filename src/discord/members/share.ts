// Share: a private answer's passage for all, saying who shared it.

import type { Control } from '../command.ts'
import { languageOf } from '../languages/all.ts'
import { escapeText } from '../messages/escape.ts'
import { frame } from '../messages/frame.ts'
import { renderPassage } from '../messages/passage.ts'
import { answerIn, aside, say } from '../reply.ts'
import { appMayPost, headOf, mayPost } from './asking.ts'

/** Passages that were shared, by the private message that showed them; the latest ones. */
const shared = new Set<string>()
const MOST_REMEMBERED = 5000

/** Whether this is the first time that the passage is shared from that message: a second press posts nothing. */
function isFirst(messageId: string, passageId: string): boolean {
  const key = `${messageId} ${passageId}`
  if (shared.has(key)) return false
  if (shared.size >= MOST_REMEMBERED) shared.clear()
  shared.add(key)
  return true
}

export const share: Control = {
  action: 'share',

  press({ interaction, parts: [id = ''], desk, language: own }) {
    const language = languageOf(interaction, false)
    if (!mayPost(interaction, desk) || !appMayPost(interaction, desk)) return say(own.share.cannotPost)
    if (!isFirst(interaction.message.id, id)) return say(own.share.already)
    // The question stands above the answer, as it was asked.
    const asked = headOf(interaction).split('\n').slice(0, 1)
    const sharer = language.share.by(escapeText(interaction.user.displayName))
    return answerIn(
      false,
      desk.corpus
        .ask('marked', id, '')
        .then((marked) =>
          marked ? frame([...asked, renderPassage(marked, language), `-# ${sharer}`]) : aside(own.passage.gone),
        ),
    )
  },
}
