// A change to the corpus, shown before it is made: what it would change, every paragraph of the article with who would
// be credited for it, kept or left out at a press; Confirm and Cancel.

import type { Passage } from '../../attribution/passage.ts'
import { articleIdOf } from '../../corpus/article.ts'
import type { Faulty, Problem } from '../../corpus/problem.ts'
import { isFailure } from '../../failure.ts'
import type { Draft, DraftLine } from '../../keeping/drafts.ts'
import type { Forecast } from '../../live/live-corpus.ts'
import { diffWords } from '../../text/word-diff.ts'
import { controlId } from '../command.ts'
import type { Desk } from '../desk.ts'
import type { Language } from '../languages/language.ts'
import { cut, escapeText } from '../messages/escape.ts'
import { type Button, frame, type Message } from '../messages/frame.ts'
import { provenance, speakersOf } from '../messages/passage.ts'
import { differenceLines, problemLines, renderUnwritten } from './changes.ts'

/** Keeps `draft` and shows what it would do; where it could not be carried out, says why and keeps nothing. */
export async function propose(draft: Draft, desk: Desk, language: Language): Promise<Message> {
  const seen = await look(draft, desk)
  if (seen.faults.length > 0 && !canBeMended(draft))
    return frame(problemLines(language.drafts.notPossible, seen.faults, language))
  const id = await desk.drafts.keep(draft)
  return isFailure(id) ? renderUnwritten(id, desk, language) : render(id, draft, 0, seen, language)
}

/** The draft of `id` again, at a page of its paragraphs. */
export const showDraft = async (
  id: string,
  draft: Draft,
  page: number,
  desk: Desk,
  language: Language,
): Promise<Message> => render(id, draft, page, await look(draft, desk), language)

/** Of a page, paragraphs that were left out may be kept instead. */
const canBeMended = ({ lines = [] }: Draft): boolean => lines.some(({ kept }) => !kept)

/** What is known of a draft before it is carried out. */
interface Seen {
  readonly forecast: Forecast | Faulty
  /** What keeps it from being carried out. */
  readonly faults: readonly Problem[]
  readonly similar: Awaited<ReturnType<typeof findSimilar>>
}

async function look(draft: Draft, desk: Desk): Promise<Seen> {
  const id = articleIdOf(draft.file)
  const isGone = draft.text === undefined
  const forecast = await desk.corpus.forecast(new Map([[draft.file, draft.text ?? null]]), isGone ? '' : id)
  const faults = forecast.problems.filter(({ file }) => isFailure(forecast) || file === draft.file)
  return { forecast, faults, similar: isGone ? undefined : await findSimilar(draft, id, desk) }
}

function findSimilar({ lines = [] }: Draft, id: string, { corpus }: Desk) {
  const kept = lines.flatMap(({ text, kept }) => (kept ? [text] : []))
  return corpus.ask('similarTo', kept, id)
}

/** Paragraphs of one page, each with a button of its own, and the characters of one and of all that are shown. */
const MOST_ON_PAGE = 5
const LINE_SHOWN = 650
const PAGE_SHOWN = 2600

/** The lines in pages: as many as there is room for, in order. */
export function pagesOf(lines: readonly DraftLine[]): readonly (readonly number[])[] {
  const pages: number[][] = []
  let length = 0
  for (const [number, { text }] of lines.entries()) {
    const shown = Math.min(text.length, LINE_SHOWN)
    const page = pages.at(-1)
    if (page && page.length < MOST_ON_PAGE && length + shown <= PAGE_SHOWN) page.push(number)
    else {
      pages.push([number])
      length = 0
    }
    length += shown
  }
  return pages
}

function render(id: string, draft: Draft, wanted: number, seen: Seen, language: Language): Message {
  const { drafts, corpus, articles } = language
  const { lines = [], warnings = [] } = draft
  const { forecast, faults, similar } = seen
  const pages = pagesOf(lines)
  const at = Math.min(Math.max(0, wanted), Math.max(0, pages.length - 1))
  const here = pages[at] ?? []
  const kept = lines.filter((line) => line.kept).length
  const others = forecast.problems.filter((problem) => !faults.includes(problem))
  const passages = 'passages' in forecast ? forecast.passages : []
  return frame(
    [
      `**${drafts.questions[draft.kind](escapeText(draft.title), escapeText(draft.file))}**`,
      ...('difference' in forecast && faults.length === 0 ? [differenceLines(forecast.difference, language)] : []),
      ...problemLines(drafts.notPossible, faults, language),
      ...(warnings.length > 0 ? [warnings.map((warning) => `⚠ ${articles.warnings[warning]}`).join('\n')] : []),
      ...(similar
        ? [
            `⚠ ${drafts.similar(escapeText(similar.title), escapeText(similar.publisher), kept - similar.lacks.length, kept, similar.beyond)}`,
          ]
        : []),
      ...(lines.length > 0 ? [drafts.kept(kept, lines.length)] : []),
      ...here.map((number) => lineBlock(number, lines, passages, similar?.lacks, language)),
      ...problemLines(corpus.spared(others.length), others, language),
    ],
    { rows: rowsOf(id, draft, here, { at, pages: pages.length, isPossible: faults.length === 0 }, language) },
  )
}

/** A paragraph with its number, whether it is kept, why not, and who would be credited for it. */
function lineBlock(
  number: number,
  lines: readonly DraftLine[],
  passages: readonly Passage[],
  lacks: readonly number[] | undefined,
  language: Language,
): string {
  const { drafts } = language
  const line = lines[number]
  if (!line) return ''
  const sign = line.kept ? KEPT : LEFT
  const notes = [
    ...(line.reason ? [drafts.reasons[line.reason]] : []),
    ...(line.kept && lacks?.includes(keptBefore(lines, number)) ? [drafts.onlyHere] : []),
  ]
  const credits = line.kept
    ? passages.filter(({ text }) => line.text.includes(text)).map((one) => credit(one, language))
    : []
  return [
    `${sign} **${number + 1}** ${line.was === undefined ? escapeText(cut(line.text, LINE_SHOWN)) : changedWords(line.was, line.text)}`,
    ...(notes.length > 0 ? [`-# ${notes.join(' · ')}`] : []),
    ...new Set(credits),
  ].join('\n')
}

/** A corrected paragraph: what went struck out, what came in bold. */
function changedWords(before: string, after: string): string {
  const marks = { same: '', gone: '~~', new: '**' }
  const shown = diffWords(cut(before, LINE_SHOWN), cut(after, LINE_SHOWN))
  return shown.map(({ kind, text }) => `${marks[kind]}${escapeText(text)}${marks[kind]}`).join(' ')
}

/** Told apart by their shape, not by their colour. */
const KEPT = '☑'
const LEFT = '☐'

const keptBefore = (lines: readonly DraftLine[], number: number): number =>
  lines.slice(0, number).filter(({ kept }) => kept).length

const credit = (passage: Passage, language: Language): string =>
  [`**${provenance(passage, language)}**`, ...speakersOf(passage, language)].join(' · ')

function rowsOf(
  id: string,
  { lines = [] }: Draft,
  here: readonly number[],
  { at, pages, isPossible }: { readonly at: number; readonly pages: number; readonly isPossible: boolean },
  { buttons }: Language,
): Button[][] {
  const switches = here.map((number) => ({
    id: controlId('draft', 'switch', id, String(number), String(at)),
    label: `${lines[number]?.kept ? KEPT : LEFT} ${number + 1}`,
  }))
  const turn = (page: number, label: string): Button => ({
    id: controlId('draft', 'page', id, String(page)),
    label,
    disabled: page < 0 || page >= pages,
  })
  return [
    switches,
    [
      ...(pages > 1 ? [turn(at - 1, '◀'), turn(at + 1, `${at + 1}/${pages} ▶`)] : []),
      { id: controlId('draft', 'confirm', id), label: buttons.confirm, disabled: !isPossible },
      { id: controlId('draft', 'cancel', id), label: buttons.cancel },
    ],
  ]
}
