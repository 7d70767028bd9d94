// Context: a passage between its neighbours in the article, the asked one marked; ◀ ▶ read the article on from there,
// whole.

import type { Surrounded } from '../../answer/browse.ts'
import type { Passage } from '../../attribution/passage.ts'
import { type Control, controlId } from '../command.ts'
import type { Desk } from '../desk.ts'
import type { Language } from '../languages/language.ts'
import { cut, escapeText } from '../messages/escape.ts'
import { frame, type Message } from '../messages/frame.ts'
import { PASSAGE_SHOWN, place } from '../messages/passage.ts'
import { aside, inPlace, inPrivate } from '../reply.ts'
import { isPrivateMessage } from './asking.ts'
import { goneText } from './gone.ts'

/** UTF-16 units of each neighbour; with the asked passage they stay below a message's limit. ◀ ▶ show them whole. */
const NEIGHBOUR_SHOWN = 700

export const context: Control = {
  action: 'context',

  press({ interaction, parts: [id = '', step = ''], desk, language }) {
    const says = contextOf(id, desk, language)
    const isReadingOn = /^(back|on)$/.test(step) && isPrivateMessage(interaction)
    return isReadingOn ? inPlace(says) : inPrivate(says)
  },
}

/** The passage of `id` among its neighbours, or that it is gone. */
export const contextOf = (id: string, desk: Desk, language: Language): Promise<Message> =>
  desk.corpus
    .ask('surroundings', id)
    .then(async (found) => (found ? renderContext(found, language) : aside(await goneText(id, desk, language))))

function renderContext({ before, passage, after, article }: Surrounded, language: Language): Message {
  const neighbour = (other: Passage | undefined): string[] =>
    other ? [escapeText(cut(other.text, NEIGHBOUR_SHOWN))] : []
  const asked = `▶ **${escapeText(cut(passage.text, PASSAGE_SHOWN))}**`
  return frame(
    [
      language.context.head,
      [...neighbour(before), asked, ...neighbour(after)].join('\n\n'),
      place(passage, article, language),
    ],
    {
      buttons: [
        { id: controlId('context', before?.id ?? '', 'back'), label: '◀', disabled: !before },
        { id: controlId('context', after?.id ?? '', 'on'), label: '▶', disabled: !after },
        { id: controlId('proof', passage.id), label: language.buttons.proof },
        { id: controlId('report', passage.id), label: language.buttons.report },
      ],
    },
  )
}
