// ◀ ▶: another passage of the row. In place for whoever asked; for others a private copy, so that nobody fights over a
// page.

import type { Control } from '../command.ts'
import { languageOf } from '../languages/all.ts'
import { renderPage } from '../messages/answer.ts'
import { answerIn, aside, inPlace } from '../reply.ts'
import { accentOf, headOf, isOwn, isPrivateMessage } from './asking.ts'
import { goneText } from './gone.ts'

export const page: Control = {
  action: 'page',

  press({ interaction, parts: [at = '0', row = '', words = ''], desk, language }) {
    const isInPlace = isOwn(interaction)
    const isPrivate = isPrivateMessage(interaction) || !isInPlace
    const head = headOf(interaction)
    const accent = accentOf(interaction)
    const ids = row.split('.')
    const says = desk.corpus
      .ask('marked', ids[Number(at)] ?? '', words)
      .then(async (marked) =>
        marked
          ? renderPage(
              { head, ids, words, at: Number(at), isPrivate, accent },
              marked,
              languageOf(interaction, isPrivate),
            )
          : aside(await goneText(ids[Number(at)] ?? '', desk, language)),
      )
    return isInPlace ? inPlace(says) : answerIn(true, says)
  },
}
