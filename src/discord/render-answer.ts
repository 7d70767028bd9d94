// Answer -> message. Pure: what a member sees is decided here and nowhere else.

import type { Answer } from '../answer/answer.ts'
import type { Passage } from '../attribution/attribution.ts'
import type { Overview } from '../keeping/protocol.ts'
import { cut, escapeText } from './escape.ts'
import type { Language } from './languages/language.ts'
import { frame, type Message } from './message.ts'

/** Passages shown: the first and up to two more. */
const SHOWN = 3
/** UTF-16 units: of the question repeated above its answer, and of one passage; three of them stay below a message's limit. */
const QUESTION_SHOWN = 300
const PASSAGE_SHOWN = 1000
/** Names listed where the corpus is described. */
const NAMES_SHOWN = 10

const COLOURS = { answered: 0x2e7d32, related: 0xb26a00, nothing: 0x616161 } as const

/** The message that answers; `titles` are the articles' titles by id. */
export function renderAnswer(answer: Answer, overview: Overview, language: Language): Message {
  const passages = answer.passages.slice(0, SHOWN).map(({ passage }) => renderPassage(passage, overview, language))
  const question = `-# ${escapeText(cut(answer.question.replace(/\s+/g, ' '), QUESTION_SHOWN))}`
  const head = [question, ...headline(answer, overview, language)].join('\n')
  return frame([head, ...passages], COLOURS[answer.verdict])
}

function headline({ verdict, outlet, searched }: Answer, overview: Overview, language: Language): string[] {
  const none = outlet && !outlet.reports ? [language.noneFrom(escapeText(outlet.name))] : []
  if (verdict === 'answered') return none
  if (verdict === 'related') return [...none, `**${language.closest}**`]
  return [
    ...none,
    `**${language.nothing}**`,
    language.searched(searched.passages, searched.articles),
    language.covers(names(overview.outlets)),
    ...(overview.speakers.length > 0 ? [language.speaking(names(overview.speakers))] : []),
  ]
}

/** Names as a list, the most frequent first. */
export const names = (list: readonly { readonly name: string }[]): string =>
  escapeText(
    list
      .slice(0, NAMES_SHOWN)
      .map(({ name }) => name)
      .join(', '),
  ) + (list.length > NAMES_SHOWN ? ' …' : '')

function renderPassage(passage: Passage, overview: Overview, language: Language): string {
  const { text, speakers, paragraph, article } = passage
  const lines = [`> ${escapeText(cut(text, PASSAGE_SHOWN))}`, `**${provenance(passage, language)}**`]
  if (speakers.length > 0) lines.push(language.speakers(escapeText(speakers.join('; '))))
  const shown = overview.articlesById[article]
  const details = [shown?.byline, shown?.published].filter((detail) => detail !== undefined).map(escapeText)
  const link = shown?.url ? [`<${shown.url}>`] : []
  lines.push(
    `-# ${[language.place(escapeText(shown?.title ?? article), paragraph + 1), ...details, ...link].join(' · ')}`,
  )
  return lines.join('\n')
}

function provenance({ outlets, publisher, hedged }: Passage, language: Language): string {
  const cited = outlets.filter((outlet) => outlet !== publisher)
  const chain =
    cited.length > 0 ? language.asCitedBy(escapeText(cited.join(', ')), escapeText(publisher)) : escapeText(publisher)
  return hedged ? `${chain} (${language.hedged})` : chain
}
