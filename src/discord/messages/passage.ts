// A passage as members see it: the quotation with the words that were found, its provenance, its place.

import type { MarkedPassage, ShownArticle } from '../../answer/browse.ts'
import { partInWords, partsOf } from '../../attribution/parts.ts'
import type { Passage } from '../../attribution/passage.ts'
import { LONGEST_SENTENCE } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import type { Language } from '../languages/language.ts'
import { cut, escapeText } from './escape.ts'

/** UTF-16 units of a passage that are shown: all of it, since no passage is longer than its longest sentence may be. */
export const PASSAGE_SHOWN = LONGEST_SENTENCE
/** Names listed where the corpus is described. */
const NAMES_SHOWN = 10

/** A passage as a block of text. `most` cuts it at a word. */
export function renderPassage(
  { passage, marks, article, also }: MarkedPassage,
  language: Language,
  most = PASSAGE_SHOWN,
): string {
  const { text, disputed = [] } = passage
  const lines = [`> ${withMarks(cut(text, most), marks)}`, `**${provenance(passage, language)}**`]
  for (const part of partsOf(passage))
    lines.push(language.passage.part(part.outlet, escapeText(partInWords(part, text))))
  if (disputed.length > 0) lines.push(language.passage.disputes(escapeText(disputed.join(language.lists.comma))))
  lines.push(...speakersOf(passage, language))
  if (also.length > 0) lines.push(language.passage.also(alsoIn(also, language)))
  return [...lines, place(passage, article, language)].join('\n')
}

/** Who speaks in a passage, as a line; none where nobody does. */
export const speakersOf = ({ speakers }: Passage, language: Language): string[] =>
  speakers.length > 0 ? [language.passage.speakers(escapeText(speakers.join('; ')))] : []

/** Papers that are named where many printed the same. */
const ALSO_SHOWN = 5

const alsoIn = (publishers: readonly string[], { lists }: Language): string =>
  escapeText(publishers.slice(0, ALSO_SHOWN).join(lists.comma)) +
  (publishers.length > ALSO_SHOWN ? ` ${lists.andMore(publishers.length - ALSO_SHOWN)}` : '')

/** Where a passage stands: title, line of the file (as `check` has it), byline, date and address, as far as they are known. */
export function place({ paragraph }: Passage, article: ShownArticle, language: Language): string {
  const { title, byline, published, url, bodyLine } = article
  const details = [byline, published].filter((detail) => detail !== undefined).map(escapeText)
  const link = url ? [`<${url}>`] : []
  return `-# ${[language.passage.place(escapeText(title), bodyLine + paragraph), ...details, ...link].join(' · ')}`
}

/** Who reported a passage: "Evening Star, as cited by The Bugle". */
export function provenance({ outlets, publisher, hedged }: Passage, language: Language): string {
  const cited = outlets.filter((outlet) => outlet !== publisher)
  const chain =
    cited.length > 0
      ? language.passage.asCitedBy(escapeText(cited.join(language.lists.comma)), escapeText(publisher))
      : escapeText(publisher)
  return hedged ? `${chain} (${language.passage.hedged})` : chain
}

/** Names as a list, the most frequent first, with the comma of the language. */
export const names = (list: readonly { readonly name: string }[], { lists }: Language): string =>
  escapeText(
    list
      .slice(0, NAMES_SHOWN)
      .map(({ name }) => name)
      .join(lists.comma),
  ) + (list.length > NAMES_SHOWN ? ' …' : '')

/** Escaped text with the marked stretches in bold: no letter is added, changed or lost. */
function withMarks(text: string, marks: readonly Span[]): string {
  let shown = ''
  let from = 0
  for (const { start, end } of marks) {
    if (end > text.length) break
    shown += `${escapeText(text.slice(from, start))}**${escapeText(text.slice(start, end))}**`
    from = end
  }
  return shown + escapeText(text.slice(from))
}
