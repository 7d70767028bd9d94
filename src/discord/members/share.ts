// Share: a private answer's passage for all, saying who shared it.

import type { Control } from '../command.ts'
import { languageOf } from '../languages/all.ts'
import { escapeText } from '../messages/escape.ts'
import { frame } from '../messages/frame.ts'
import { renderPassage } from '../messages/passage.ts'
import { answerIn, aside, say } from '../reply.ts'
import { appMayPost, mayPost } from './asking.ts'

export const share: Control = {
  action: 'share',

  press({ interaction, parts: [id = ''], desk, language: own }) {
    const language = languageOf(interaction, false)
    if (!mayPost(interaction, desk) || !appMayPost(interaction, desk)) return say(own.share.cannotPost)
    const sharer = language.share.by(escapeText(interaction.user.displayName))
    return answerIn(
      false,
      desk.corpus
        .ask('marked', id, '')
        .then((marked) =>
          marked ? frame([renderPassage(marked, language), `-# ${sharer}`]) : aside(own.passage.gone),
        ),
    )
  },
}
