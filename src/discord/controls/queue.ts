// The moderators' queue of reports: one at a time with the passage and its proof, Resolve, and ◀ ▶ through the others.

import type { Control, Desk } from '../command.ts'
import { controlId } from '../command.ts'
import { escapeText } from '../escape.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { frame, type Message } from '../message.ts'
import { isModerator, record } from '../moderators.ts'
import { renderPassage } from '../render-passage.ts'
import { respondInPlace, say } from '../respond.ts'
import { renderProof } from './proof.ts'

export const queue: Control = {
  action: 'queue',

  async run(interaction, [step, of = ''], desk) {
    const language = languageOf(interaction, true)
    if (!isModerator(interaction, desk)) return say(interaction, language.moderatorsOnly)
    await respondInPlace(interaction, async () => {
      if (step === 'show') return renderReport(Number(of), desk, language)
      const open = await desk.reports.open()
      const at = open.findIndex(({ by }) => by === of)
      if (at >= 0) {
        await desk.reports.resolve(of)
        await record(interaction, desk, 'resolve', open[at]?.article)
      }
      return renderReport(Math.max(at, 0), desk, language)
    })
  },
}

/** The report `at` of those that are open, or the last. */
export async function renderReport(at: number, { reports, corpus }: Desk, language: Language): Promise<Message> {
  const open = await reports.open()
  const here = Math.min(at, open.length - 1)
  const report = open[here]
  if (!report) return frame([language.noReports])
  const marked = await corpus.ask('marked', report.passage, '')
  const passage = marked
    ? [
        renderPassage(marked, language),
        ...marked.passage.attributions.map((one) => renderProof(one, marked.passage, language)),
      ]
    : [`> ${escapeText(report.text)}`, language.gone]
  const word = report.word ? [`“${escapeText(report.word)}”`] : []
  const head = [`**${language.reportOf(report.at.slice(0, 10), here + 1, open.length)}**`, ...word].join('\n')
  return frame([head, ...passage], {
    buttons: [
      { id: controlId('queue', 'show', `${here - 1}`), label: '◀', disabled: here === 0 },
      { id: controlId('queue', 'show', `${here + 1}`), label: '▶', disabled: here === open.length - 1 },
      { id: controlId('queue', 'resolve', report.by), label: language.resolve },
    ],
  })
}
