// Answers and rows of passages -> messages: one passage at a time, with the controls that read on from there.

import type { Kept, Verdict } from '../../answer/answer.ts'
import type { AnsweredRow, MarkedPassage, Row } from '../../answer/browse.ts'
import type { Dated } from '../../answer/dates.ts'
import type { Overview } from '../../live/load.ts'
import { KEY } from '../../search/marks.ts'
import { controlId } from '../command.ts'
import type { Language } from '../languages/language.ts'
import { cut, escapeText } from './escape.ts'
import { type Button, frame, type Message, turns } from './frame.ts'
import { names, renderPassage } from './passage.ts'

/** Titles of articles that tell what the corpus is about. */
const TITLES_SHOWN = 5
/** UTF-16 units of the question repeated above its answer. */
const QUESTION_SHOWN = 300
/** Passages that one message pages through: their ids must fit into a control's 100 characters. */
export const MOST_PAGES = 7

/** The colour of a frame beside the words of the verdict, which say the same. */
const COLOURS: Readonly<Record<Verdict, number>> = {
  answered: 0x2e8b57,
  likely: 0x5865f2,
  related: 0xc98a00,
  nothing: 0x80848e,
}

/** A row of passages, one of them shown. */
export interface Pages {
  /** What stands above: the question and the verdict; kept as it is from page to page. */
  readonly head: string
  readonly ids: readonly string[]
  /** Keys of the words that were looked for; they are in bold. */
  readonly words: string
  readonly at: number
  /** Only the member sees it. */
  readonly isPrivate: boolean
  /** The colour of the frame. */
  readonly accent?: number
  /** What stands below, on the first page. */
  readonly foot?: string
  /** Nothing answers outright: the member may be told when something does. */
  readonly mayWait?: boolean
}

/** What stands above an answer: the question as asked, and what the verdict says where it is no plain answer. */
export function answerHead(
  { question, verdict, outlets, searched, about, dates, suggestions, kept }: AnsweredRow,
  overview: Overview,
  language: Language,
): string {
  const { answer } = language
  const none =
    outlets && !outlets.reports ? [answer.noneFrom(escapeText(outlets.names.join(language.lists.comma)))] : []
  const asked = [askedLine(question), ...keptLine(kept)].join('\n')
  const covers = [
    answer.covers(names(overview.outlets, language)),
    ...(overview.speakers.length > 0 ? [answer.speaking(names(overview.speakers, language))] : []),
  ].map((line) => line.replace(/…[.。]$/, '…'))
  const examples = examplesOf(suggestions, answer)
  const topics = about === 'topic' ? [answer.topics(titlesOf(overview))] : []
  if (dates) return [asked, ...dates.map((one) => datedLine(one, answer)), ...examples].join('\n')
  if (about) return [asked, answer.aboutBot, ...topics, ...covers, ...examples].join('\n')
  if (verdict === 'answered') return [asked, ...none].join('\n')
  if (verdict === 'likely') return [asked, ...none, `**${answer.likely}**`].join('\n')
  if (verdict === 'related') return [asked, ...none, `**${answer.closest}**`].join('\n')
  const { passages, articles } = searched
  return [asked, ...none, `**${answer.nothing}**`, answer.searched(passages, articles), ...covers, ...examples].join(
    '\n',
  )
}

/** The question, as it stands above its answer. */
export const askedLine = (question: string): string =>
  `-# ${escapeText(cut(question.replace(/\s+/g, ' '), QUESTION_SHOWN))}`

/** In front of what was kept of an earlier question, or asked for beside this one. */
export const KEPT = '-# ↳ '

/** What holds beside the question: “the topic” · outlets · speakers. */
function keptLine(kept: Kept | undefined): string[] {
  const { topic, outlets = [], speakers = [] } = kept ?? {}
  const parts = [...(topic ? [`“${topic}”`] : []), ...outlets, ...speakers]
  return parts.length > 0 ? [`${KEPT}${parts.map(escapeText).join(' · ')}`] : []
}

/** When an article was published, and the times that it tells, in its own words. */
const datedLine = ({ title, published, told }: Dated, { dated }: Language['answer']): string =>
  `- ${dated(escapeText(`“${cut(title, 150)}”`), published, told.map((words) => escapeText(`“${words}”`)).join(', '))}`

/** Titles of the first articles. */
const titlesOf = ({ articlesById }: Overview): string =>
  Object.values(articlesById)
    .slice(0, TITLES_SHOWN)
    .map(({ title }) => escapeText(`“${cut(title, 150)}”`))
    .join(', ')

/** What the corpus can answer, one a line; nothing where nothing is suggested. */
const examplesOf = (suggestions: AnsweredRow['suggestions'], { canAnswer, examples }: Language['answer']): string[] =>
  suggestions.length === 0
    ? []
    : [canAnswer, ...suggestions.map(({ kind, name }) => `• ${examples[kind](escapeText(name))}`)]

/** Characters of a button's id that Discord takes. */
const LONGEST_ID = 100

/** The id of a button that shows passage `at` of a row: as many of the words looked for as fit, in whole keys. */
function pageId(at: number, ids: readonly string[], words: string): string {
  const bare = controlId('page', String(at), ids.join('.'), '')
  const room = LONGEST_ID - bare.length
  return bare + words.slice(0, room - (room % KEY))
}

/** The message with one passage of a row and its controls: what reads on in one row, what does something in the next. */
export function renderPage(
  { head, ids, words, at, isPrivate, accent, foot = '', mayWait = false }: Pages,
  marked: MarkedPassage,
  language: Language,
): Message {
  const { id } = marked.passage
  const paging = ids.length > 1 ? turns((page) => pageId(page, ids, words), at, ids.length) : []
  const position = ids.length > 1 ? [`-# ${language.passage.position(at + 1, ids.length)}`] : []
  const passage = renderPassage(marked, language)
  const below = foot === '' ? [] : [foot]
  const rows = [
    [...paging, ...readingOn(marked, language)],
    [{ id: controlId('further', id), label: language.buttons.further }, ...doing(marked, isPrivate, language)],
    ...(mayWait ? [[waiting(language)]] : []),
  ]
  return frame([head, [passage, ...position].join('\n'), ...below], { accent, rows })
}

/** What shows more of a passage. */
const readingOn = ({ passage: { id }, same }: MarkedPassage, { buttons }: Language): Button[] => [
  { id: controlId('context', id), label: buttons.context },
  { id: controlId('proof', id), label: buttons.proof },
  ...(same > 0 ? [{ id: controlId('same', id), label: buttons.same(same) }] : []),
]

/** What takes a passage elsewhere. */
const doing = ({ passage: { id }, link }: MarkedPassage, isPrivate: boolean, { buttons }: Language) => [
  ...(link === undefined ? [] : [{ url: link, label: buttons.open }]),
  { id: controlId('cite', id), label: buttons.cite },
  ...(isPrivate ? [{ id: controlId('share', id), label: buttons.share }] : []),
  { id: controlId('report', id), label: buttons.report },
]

/** Asks to be told when something speaks to the question above. */
const waiting = ({ buttons }: Language): Button => ({ id: controlId('wait'), label: buttons.tellMe })

/** The message that answers: the first passage with controls, or what was searched. */
export function renderAnswer(answer: AnsweredRow, isPrivate: boolean, overview: Overview, language: Language): Message {
  // Under passages that only come close, once: another page is a look at those.
  const foot = answer.first ? examplesOf(answer.suggestions, language.answer).join('\n') : ''
  const head = answerHead(answer, overview, language)
  const accent = COLOURS[answer.verdict]
  const mayWait = !answer.about && answer.verdict !== 'answered'
  if (answer.first) return renderRow(head, answer, { isPrivate, accent, foot, mayWait }, language)
  const further = { id: controlId('further', ''), label: language.buttons.further }
  return frame([head], { accent, buttons: mayWait ? [further, waiting(language)] : [further] })
}

/** The first page of a row of passages under `head`, `foot` below; the head alone where there is none. */
export function renderRow(
  head: string,
  { ids, first, words }: Row,
  how: Pick<Pages, 'isPrivate' | 'accent' | 'foot' | 'mayWait'>,
  language: Language,
): Message {
  if (!first) return frame([head], { accent: how.accent })
  return renderPage({ head, ids: ids.slice(0, MOST_PAGES), words, at: 0, ...how }, first, language)
}
