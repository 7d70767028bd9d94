// An answer as a person reads it in the terminal, in colour where the terminal has it.

import { styleText } from 'node:util'
import type { Answer } from '../answer/answer.ts'
import type { Dated } from '../answer/dates.ts'
import type { Library } from '../answer/library.ts'
import { alsoCarriedBy } from '../answer/similar.ts'
import { asQuestion, suggestions } from '../answer/suggest.ts'
import { partInWords, partsOf } from '../attribution/parts.ts'
import type { Passage } from '../attribution/passage.ts'
import { UNSEEN } from '../text/unseen.ts'

/** Passages shown: the first, and up to two more, as in Discord. */
export const SHOWN = 3

type Style = 'bold' | 'dim' | 'cyan' | 'yellow'

/** Text for the terminal, ending in a newline. `colour` adds ANSI styles. */
export function renderAnswer(answer: Answer, library: Library, colour: boolean): string {
  const paint = painter(colour)
  const head = paint('yellow', headline(answer, library))
  const passages = shownPassages(answer.passages.slice(0, SHOWN), library, paint)
  const offered = answer.verdict === 'related' || answer.verdict === 'nothing' ? examples(answer, library) : ''
  return `${[...(head ? [head] : []), ...passages, ...(offered ? [paint('dim', offered)] : [])].join('\n\n')}\n`
}

const datedLine = ({ title, published, told }: Dated): string =>
  `“${visible(title)}”: ${published === undefined ? 'undated' : `published ${published}`}; ${
    told.length === 0
      ? 'its text tells no time'
      : `its text tells of ${told.map((words) => `“${visible(words)}”`).join(', ')}`
  }`

/** The passages of `answer` from number `from` on; says so where there are none. */
export function renderMore(answer: Answer | undefined, from: number, library: Library, colour: boolean): string {
  const more = shownPassages(answer?.passages.slice(from, from + SHOWN) ?? [], library, painter(colour))
  return more.length > 0 ? `${more.join('\n\n')}\n` : 'There is no more to this. Ask something.\n'
}

type Paint = (style: Style, text: string) => string

const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text

/** Passages as text, the first one in bold. */
const shownPassages = (passages: Answer['passages'], library: Library, paint: Paint): string[] =>
  passages.map(({ passage }, at) => {
    const quoted = visible(passage.text)
      .split('\n')
      .map((line) => `  ${at === 0 ? paint('bold', line) : line}`)
    const also = alsoCarriedBy(library, passage)
    return [
      ...quoted,
      `  ${paint('cyan', `— ${provenance(passage)}`)}`,
      ...partsOf(passage).map((part) => `  ${part.outlet} only for: ${visible(partInWords(part, passage.text))}`),
      ...(also.length > 0 ? [`  In the same words: ${visible(also.join(', '))}`] : []),
      `  ${paint('dim', place(passage, library))}`,
    ].join('\n')
  })

/** What the corpus can answer instead, one a line. */
function examples({ passages }: Answer, library: Library): string {
  const near = passages.map(({ passage }) => passage.id)
  const lines = suggestions(library, near).map((suggestion) => `  ${visible(asQuestion(suggestion))}`)
  return lines.length > 0 ? ['It can answer, for example:', ...lines].join('\n') : ''
}

/** What the verdict says, where it is not a plain answer. */
function headline(answer: Answer, library: Library): string {
  const { verdict, outlets, searched } = answer
  const none = outlets && !outlets.reports ? `Nothing from ${outlets.names.join(', ')} on this in the corpus. ` : ''
  if (verdict === 'answered') return ''
  if (verdict === 'likely') return `${none}This may answer it:`
  if (verdict === 'related') return `${none}No passage answers this outright; the closest:`
  const names = (list: readonly { name: string }[]): string =>
    list
      .slice(0, 8)
      .map(({ name }) => name)
      .join(', ')
  const covers = `It covers reports by ${names(library.outlets)}${library.speakers.length > 0 ? `, and words of ${names(library.speakers)}` : ''}.`
  if (answer.dates) return answer.dates.map(datedLine).join('\n')
  const titles = library.corpus.articles.slice(0, 5).map(({ title }) => `“${visible(title)}”`)
  const about = answer.about === 'topic' ? `It is about: ${titles.join(', ')}.\n` : ''
  if (answer.about)
    return `Ask about the reporting in this corpus: the answers are its own words, with who said and who reported them.\n${about}${covers}`
  return `${none}The reporting holds no answer to this. Searched: ${searched.passages} passages of ${searched.articles} article${searched.articles === 1 ? '' : 's'}.
${covers}`
}

/** Who reported it: "Evening Star, as cited by The Bugle. Speaker: …". */
export function provenance({ outlets, publisher, speakers, hedged, disputed = [] }: Passage): string {
  const others = outlets.filter((outlet) => outlet !== publisher)
  const reported = others.length > 0 ? `${others.join(', ')}, as cited by ${publisher}` : publisher
  const said = speakers.length > 0 ? ` · speaker${speakers.length > 1 ? 's' : ''}: ${speakers.join('; ')}` : ''
  const against = disputed.length > 0 ? ` · disputes a report by ${disputed.join(', ')}` : ''
  return `${reported}${hedged ? ' (unconfirmed, "reportedly")' : ''}${said}${against}`
}

function place({ id, article, paragraph }: Passage, { corpus }: Library): string {
  const found = corpus.articles.find((one) => one.id === article)
  const details = [found?.byline, found?.published, found?.url, `passage ${id}`].filter(Boolean)
  return [`“${visible(found?.title ?? article)}”, line ${(found?.bodyLine ?? 1) + paragraph}`, ...details].join(', ')
}

/** `text` with control and directional characters shown as "�". */
export const visible = (text: string): string => text.replace(UNSEEN, '\ufffd')
