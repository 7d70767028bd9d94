// /timeline: what was reported on a topic, and when, page by page.

import type { Moment } from '../../answer/timeline.ts'
import { type Control, controlId, slashCommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { askedLine } from '../messages/answer.ts'
import { cut, escapeText } from '../messages/escape.ts'
import { frame, type Message, turns } from '../messages/frame.ts'
import { provenance, speakersOf } from '../messages/passage.ts'
import { answerIn, inPlace, say } from '../reply.ts'
import { askedAbove, EVERYWHERE, headOf, isOwn, isPrivate, isPrivateMessage } from './asking.ts'

/** Moments on one page, and characters of each passage. */
const ON_PAGE = 6
const LENGTH_SHOWN = 260

export const timeline = slashCommand({
  name: 'timeline',
  label: ({ commands }) => commands.timeline,
  where: EVERYWHERE,
  // As much as is shown above the timeline, from which another page reads it.
  options: { topic: { kind: 'text', required: true, longest: 300 }, private: { kind: 'flag' } },
  isQuestion: true,

  run({ options: { topic, private: chosen }, interaction, desk }) {
    if (topic.trim() === '') return say(languageOf(interaction, true).answer.emptyQuestion)
    const hidden = isPrivate(chosen, interaction, desk)
    return answerIn(hidden, timelineOf(topic, 0, desk, languageOf(interaction, hidden)))
  },
})

/** ◀ ▶ through a timeline; its topic stands above it. */
export const timelinePage: Control = {
  action: 'timeline',

  press({ interaction, parts: [at = '0'], desk }) {
    const isInPlace = isOwn(interaction)
    const hidden = isPrivateMessage(interaction) || !isInPlace
    const { question = '' } = askedAbove(headOf(interaction)) ?? {}
    const says = timelineOf(question, Number(at), desk, languageOf(interaction, hidden))
    return isInPlace ? inPlace(says) : answerIn(true, says)
  },
}

async function timelineOf(topic: string, at: number, { corpus }: Desk, language: Language): Promise<Message> {
  const moments = await corpus.ask('timeline', topic)
  const { head, none, open } = language.timeline
  if (moments.length === 0) return frame([none(escapeText(cut(topic, 300)))])
  const pages = Math.ceil(moments.length / ON_PAGE)
  const here = Math.min(Math.max(0, at), pages - 1)
  const shown = moments.slice(here * ON_PAGE, (here + 1) * ON_PAGE)
  const paging = pages > 1 ? turns((page) => controlId('timeline', `${page}`), here, pages) : []
  const choices = shown
    .filter(({ passage }, place) => shown.findIndex((other) => other.passage.id === passage.id) === place)
    .map(({ date, passage }) => ({
      label: cut(`${date ?? '–'} ${passage.outlet ?? passage.publisher}`, 100),
      value: passage.id,
      description: cut(passage.text, 100),
    }))
  const position = pages > 1 ? [`-# ${language.passage.position(here + 1, pages)}`] : []
  return frame(
    [
      `${askedLine(topic)}\n**${head(moments.length)}**`,
      ...shown.map((moment) => renderMoment(moment, language)),
      ...position,
    ],
    { rows: [{ id: controlId('jump', 'passage'), placeholder: open, choices }, paging] },
  )
}

export function renderMoment({ date, words, passage }: Moment, language: Language): string {
  const { published, undated } = language.timeline
  const when =
    date === undefined ? `**–** · ${undated}` : `**${date}** · ${words ? `“${escapeText(words)}”` : published}`
  return [
    when,
    `> ${escapeText(cut(passage.text, LENGTH_SHOWN))}`,
    `**${provenance(passage, language)}**`,
    ...speakersOf(passage, language),
  ].join('\n')
}
