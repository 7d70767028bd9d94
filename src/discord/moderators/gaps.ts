// /corpus gaps: what people asked and the corpus could not answer, most asked first, with Dismiss.

import { type Control, controlId, type Press, subcommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { cut, escapeText } from '../messages/escape.ts'
import { frame, type Message } from '../messages/frame.ts'
import { inPlace, inPrivate } from '../reply.ts'
import { record } from './rights.ts'

export const gaps = subcommand({
  name: 'gaps',
  label: ({ commands }) => commands.corpus.subcommands.gaps,
  run: ({ interaction, desk }) => inPrivate(renderGaps(desk, languageOf(interaction, true))),
})

export const gap: Control = {
  action: 'gap',
  forModerators: true,
  press: (press) => inPlace(dismiss(press)),
}

async function dismiss({ interaction, parts: [id = ''], desk, language }: Press): Promise<Message> {
  const dismissed = await desk.gaps?.dismiss(id)
  if (dismissed) await record(interaction, desk, 'dismiss', dismissed.question)
  return renderGaps(desk, language)
}

/** Gaps in one message: each has its button. */
const GAPS_SHOWN = 10

/** The questions most asked in vain. */
async function renderGaps({ gaps }: Desk, { gaps: words, buttons: labels, lists }: Language): Promise<Message> {
  if (gaps === undefined) return frame([words.off])
  const list = await gaps.list()
  if (list.length === 0) return frame([words.none])
  const shown = list.slice(0, GAPS_SHOWN)
  const lines = shown.map(
    ({ question, times, verdict, day }, at) =>
      `${at + 1}\\. ${escapeText(cut(question, 150))}\n-# ${words.asked(times, day)} · ${words.verdicts[verdict]}`,
  )
  const more = list.length - shown.length
  const text = [`**${words.head}**`, ...lines, ...(more > 0 ? [lists.andMore(more)] : [])].join('\n')
  const buttons = shown.map(({ id }, at) => ({ id: controlId('gap', id), label: labels.dismiss(at + 1) }))
  return frame([text], { buttons })
}
