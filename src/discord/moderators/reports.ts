// /corpus reports: the moderators' queue, one report at a time with the passage and its proof, Resolve, and ◀ ▶ through
// the others.

import type { Report } from '../../keeping/reports.ts'
import { type Control, controlId, type Press, subcommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { escapeText } from '../messages/escape.ts'
import { frame, type Message, turns } from '../messages/frame.ts'
import { renderPassage } from '../messages/passage.ts'
import { renderProof } from '../messages/proof.ts'
import { inPlace, inPrivate } from '../reply.ts'
import { record } from './rights.ts'

export const reports = subcommand({
  name: 'reports',
  label: ({ commands }) => commands.corpus.subcommands.reports,
  run: ({ interaction, desk }) => inPrivate(renderReport(0, desk, languageOf(interaction, true))),
})

export const queue: Control = {
  action: 'queue',
  forModerators: true,
  press: (press) => inPlace(press.parts[0] === 'show' ? show(press) : resolve(press)),
}

const show = ({ parts: [, at = ''], desk, language }: Press): Promise<Message> =>
  renderReport(Number(at), desk, language)

/** Resolves one report, all on its passage, or all, as far as they were there when the button was shown. */
async function resolve({ interaction, parts: [which, by = '', until = ''], desk, language }: Press): Promise<Message> {
  const open = await desk.reports.open()
  const at = open.findIndex((report) => report.by === by)
  const named = open[at]
  if (named) {
    const shown = open.filter((report) => timeOf(report) <= Number.parseInt(until, 36))
    const meant = { resolve: [named], same: shown.filter(({ passage }) => passage === named.passage), all: shown }
    const resolved = which === 'same' || which === 'all' ? meant[which] : meant.resolve
    const count = await desk.reports.resolve(resolved.map((report) => report.by))
    // Another may have been quicker.
    if (count > 0) await record(interaction, desk, 'resolve', `${named.article}${count > 1 ? ` (${count})` : ''}`)
  }
  return renderReport(Math.max(at, 0), desk, language)
}

const timeOf = ({ at }: Report): number => Date.parse(at)

/** The report `at` of those that are open, or the last. */
async function renderReport(at: number, { reports, corpus }: Desk, language: Language): Promise<Message> {
  const open = await reports.open()
  const here = Math.min(at, open.length - 1)
  const report = open[here]
  if (!report) return frame([language.reports.none])
  const marked = await corpus.ask('marked', report.passage, '')
  const passage = marked
    ? [
        renderPassage(marked, language),
        ...marked.passage.attributions.map((one) => renderProof(one, marked.passage, language)),
      ]
    : [`> ${escapeText(report.text)}`, language.passage.gone]
  const until = Math.max(...open.map(timeOf)).toString(36)
  const same = open.filter(({ passage }) => passage === report.passage).length
  const word = report.word ? [`“${escapeText(report.word)}”`] : []
  // As the answer showed it, escapes and all.
  const asked = report.question ? [`-# ${report.question}`] : []
  const link = report.link ? [report.link] : []
  const title = `**${language.reports.head(report.at.slice(0, 10), here + 1, open.length)}**`
  const head = [title, ...asked, ...word, ...link].join('\n')
  return frame([head, ...passage], {
    buttons: [
      ...turns((page) => controlId('queue', 'show', `${page}`), here, open.length),
      { id: controlId('queue', 'resolve', report.by), label: language.buttons.resolve },
      ...(same > 1
        ? [{ id: controlId('queue', 'same', report.by, until), label: language.buttons.resolveSame(same) }]
        : []),
      ...(open.length > 1
        ? [{ id: controlId('queue', 'all', report.by, until), label: language.buttons.resolveAll(open.length) }]
        : []),
    ],
  })
}
