// The same words elsewhere: other passages with the same quotation or statement, and how their wording differs.

import type { Compared } from '../../answer/same-words.ts'
import { type Control, controlId } from '../command.ts'
import type { Language } from '../languages/language.ts'
import { cut, escapeText } from '../messages/escape.ts'
import { frame, type Message, turns } from '../messages/frame.ts'
import { provenance, speakersOf } from '../messages/passage.ts'
import { aside, inPlace, inPrivate } from '../reply.ts'
import { isPrivateMessage } from './asking.ts'
import { goneText } from './gone.ts'

/** Passages on one page, and characters of the words of each: a message takes no more. */
const ON_PAGE = 4
const LENGTH_SHOWN = 700

export const same: Control = {
  action: 'same',

  press({ interaction, parts: [id = '', at = ''], desk, language }) {
    const says = desk.corpus.ask('sameWords', id).then(async (found) => {
      if (!found) return aside(await goneText(id, desk, language))
      return found.others.length === 0 ? aside(language.same.none) : renderSame(id, found.others, Number(at), language)
    })
    return at !== '' && isPrivateMessage(interaction) ? inPlace(says) : inPrivate(says)
  },
}

function renderSame(id: string, others: readonly Compared[], at: number, language: Language): Message {
  const pages = Math.ceil(others.length / ON_PAGE)
  const here = Math.min(at, pages - 1)
  const shown = others.slice(here * ON_PAGE, (here + 1) * ON_PAGE)
  const blocks = shown.map((other) => renderOther(other, language))
  const paging = pages > 1 ? turns((page) => controlId('same', id, `${page}`), here, pages) : []
  const contexts = shown.map(({ passage }, place) => ({
    id: controlId('context', passage.id, `same${place}`),
    label: `${language.buttons.context} ${here * ON_PAGE + place + 1}`,
  }))
  return frame([`**${language.same.head}** (${others.length})\n-# ${language.same.key}`, ...blocks], {
    rows: [contexts, paging],
  })
}

export function renderOther({ kind, passage, title, runs }: Compared, language: Language): string {
  const { quotation, near, statement } = language.same
  const marks = { same: '', new: '**', gone: '~~' }
  // Cut before it is marked: half a mark would mark the rest of the message.
  let room = LENGTH_SHOWN
  const words = runs.flatMap(({ kind, text }) => {
    if (room <= 0) return []
    const shown = cut(text, Math.max(room, 1))
    room -= shown.length
    return [`${marks[kind]}${escapeText(shown)}${marks[kind]}`]
  })
  return [
    `> ${words.join(' ')}`,
    `**${provenance(passage, language)}** · ${{ quotation, near, statement }[kind]}`,
    ...speakersOf(passage, language),
    `-# “${escapeText(title)}”`,
  ].join('\n')
}
