// Dismiss under a question that the corpus could not answer.

import type { Control, Desk } from '../command.ts'
import { controlId } from '../command.ts'
import { cut, escapeText } from '../escape.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { frame, type Message } from '../message.ts'
import { isModerator, record } from '../moderators.ts'
import { respondInPlace, say } from '../respond.ts'

/** Gaps in one message: each has its button. */
const GAPS_SHOWN = 10

export const gap: Control = {
  action: 'gap',

  async run(interaction, [id = ''], desk) {
    const language = languageOf(interaction, true)
    if (!isModerator(interaction, desk)) return say(interaction, language.moderatorsOnly)
    await respondInPlace(interaction, async () => {
      const dismissed = await desk.gaps?.dismiss(id)
      if (dismissed) await record(interaction, desk, 'dismiss', dismissed.question)
      return renderGaps(desk, language)
    })
  },
}

/** The questions most asked in vain. */
export async function renderGaps({ gaps }: Desk, language: Language): Promise<Message> {
  if (gaps === undefined) return frame([language.gapsOff])
  const list = await gaps.list()
  if (list.length === 0) return frame([language.noGaps])
  const shown = list.slice(0, GAPS_SHOWN)
  const lines = shown.map(
    ({ question, times, verdict, day }, at) =>
      `${at + 1}\\. ${escapeText(cut(question, 150))}\n-# ${language.asked(times, day)} · ${language.verdicts[verdict]}`,
  )
  const more = list.length - shown.length
  const text = [`**${language.gapsHead}**`, ...lines, ...(more > 0 ? [language.andMore(more)] : [])].join('\n')
  const buttons = shown.map(({ id }, at) => ({ id: controlId('gap', id), label: language.dismiss(at + 1) }))
  return frame([text], { buttons })
}
