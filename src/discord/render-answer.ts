// Answers and rows of passages -> messages: one passage at a time, with the controls that read on from there.

import type { AnsweredRow, MarkedPassage, Row } from '../answer/browse.ts'
import type { Overview } from '../keeping/protocol.ts'
import { controlId, type Desk } from './command.ts'
import { cut, escapeText } from './escape.ts'
import type { Language } from './languages/language.ts'
import { type Button, frame, type Message } from './message.ts'
import { names, renderPassage } from './render-passage.ts'

/** UTF-16 units of the question repeated above its answer. */
const QUESTION_SHOWN = 300
/** Passages that one message pages through: their ids must fit into a control's 100 characters. */
export const MOST_PAGES = 7

const COLOUR = 0x5865f2

/** A row of passages, one of them shown. */
export interface Pages {
  /** What stands above: the question and the verdict; kept as it is from page to page. */
  readonly head: string
  readonly ids: readonly string[]
  readonly at: number
  /** Only the member sees it. */
  readonly isPrivate: boolean
}

/** What stands above an answer: the question as asked, and what the verdict says where it is no plain answer. */
export function answerHead(
  { question, verdict, outlet, searched }: AnsweredRow,
  overview: Overview,
  language: Language,
): string {
  const none = outlet && !outlet.reports ? [language.noneFrom(escapeText(outlet.name))] : []
  const asked = `-# ${escapeText(cut(question.replace(/\s+/g, ' '), QUESTION_SHOWN))}`
  if (verdict === 'answered') return [asked, ...none].join('\n')
  if (verdict === 'related') return [asked, ...none, `**${language.closest}**`].join('\n')
  return [
    asked,
    ...none,
    `**${language.nothing}**`,
    language.searched(searched.passages, searched.articles),
    language.covers(names(overview.outlets)),
    ...(overview.speakers.length > 0 ? [language.speaking(names(overview.speakers))] : []),
  ].join('\n')
}

/** The question that a head repeats, for finding its words again. */
export const questionIn = (head: string): string =>
  (head.split('\n')[0] ?? '').replace(/^-# /, '').replace(/\\(.)/g, '$1')

/** The message with one passage of a row and its controls. */
export function renderPage({ head, ids, at, isPrivate }: Pages, marked: MarkedPassage, language: Language): Message {
  const { id } = marked.passage
  const row = ids.join('.')
  const paging: Button[] =
    ids.length > 1
      ? [
          { id: controlId('page', String(at - 1), row), label: '◀', disabled: at === 0 },
          { id: controlId('page', String(at + 1), row), label: '▶', disabled: at === ids.length - 1 },
        ]
      : []
  const buttons = [
    ...paging,
    { id: controlId('context', id), label: language.context },
    { id: controlId('proof', id), label: language.proof },
    ...(isPrivate ? [{ id: controlId('share', id), label: language.share }] : []),
    { id: controlId('report', id), label: language.report },
  ]
  const position = ids.length > 1 ? [`-# ${language.position(at + 1, ids.length)}`] : []
  const passage = renderPassage(marked, language)
  return frame([head, [passage, ...position].join('\n')], { accent: COLOUR, buttons })
}

/** The message that answers: the first passage with controls, or what was searched. */
export const renderAnswer = (answer: AnsweredRow, isPrivate: boolean, desk: Desk, language: Language): Message =>
  renderRow(answerHead(answer, desk.corpus.overview, language), answer, isPrivate, language)

/** The first page of a row of passages under `head`; the head alone where there is none. */
export function renderRow(head: string, { ids, first }: Row, isPrivate: boolean, language: Language): Message {
  if (!first) return frame([head])
  return renderPage({ head, ids: ids.slice(0, MOST_PAGES), at: 0, isPrivate }, first, language)
}
