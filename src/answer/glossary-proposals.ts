// Lines that the glossary may want: names written in several ways, who holds which office, names without a form in the
// languages that people ask in.

import type { Passage } from '../attribution/passage.ts'
import type { GlossaryGroup } from '../corpus/article.ts'
import type { Problem } from '../corpus/problem.ts'
import { addTo } from '../text/grouped.ts'
import { isUnspaced, wordsOf } from '../text/terms.ts'

/** A speaker, and in how many passages. */
interface Counted {
  readonly name: string
  readonly passages: number
}

/** Names told in one proposal. */
const NAMES_TOLD = 5
/** Passages of a speaker from which a form in other scripts is worth a line. */
const OFTEN = 3

/** What a moderator may add to `glossary`, one suggestion a kind; none where nothing is missing. */
export function glossaryProposals(
  glossary: readonly GlossaryGroup[],
  speakers: readonly Counted[],
  offices: readonly Holder[],
): Problem[] {
  const people = speakers.filter(({ name }) => isPerson(name))
  const groups = new Map<string, GlossaryGroup[]>()
  for (const group of glossary) for (const name of group) addTo(groups, bare(name), group)
  const holding = (name: string): GlossaryGroup[] => groups.get(bare(name)) ?? []
  const together = (one: string, other: string): boolean => {
    const shared = new Set(holding(other))
    return holding(one).some((group) => shared.has(group))
  }
  const variants = spelledVariously(people).filter(([one, other]) => !together(one, other))
  const held = [...holders(offices)].filter(
    ([office, names]) => names.size === 1 && !together(office, [...names][0] ?? ''),
  )
  const unwritten = people.filter(
    ({ name, passages }) => passages >= OFTEN && !holding(name).some((group) => group.some(inOtherScript)),
  )
  return [
    ...proposal(
      'the corpus writes one name in several ways',
      variants.map(([one, other]) => `- [${one}, ${other}]`),
      'A line each in glossary.yaml makes them find each other.',
    ),
    ...proposal(
      'the corpus says who holds an office',
      held.map(([office, names]) => `- [${[...names][0]}, ${office}]`),
      'A line each in glossary.yaml lets a question for the office find the person.',
    ),
    ...proposal(
      'who often speaks has no name in Japanese, Chinese or Korean',
      unwritten.map(({ name }) => name),
      'Write it into the line of that name in glossary.yaml, if people ask in those languages: - [Name, 名前].',
    ),
  ]
}

function proposal(what: string, lines: readonly string[], remedy: string): Problem[] {
  if (lines.length === 0) return []
  const more = lines.length > NAMES_TOLD ? `, and ${lines.length - NAMES_TOLD} more` : ''
  return [
    { file: 'glossary.yaml', line: 1, message: `${what}: ${lines.slice(0, NAMES_TOLD).join(', ')}${more}`, remedy },
  ]
}

const bare = (name: string): string => wordsOf(name.replaceAll('-', ' ')).join(' ')
const inOtherScript = (name: string): boolean => wordsOf(name).some(isUnspaced)

/** Two to four words with a capital each: a person's own name. */
const isPerson = (name: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|(?:de|da|van|von|der|al|bin))){1,3}$/u.test(name)

/** Pairs of names that are one but for hyphens, capitals, a middle initial or a shortened first name. */
function spelledVariously(people: readonly Counted[]): [string, string][] {
  const byLast = new Map<string, string[]>()
  for (const { name } of people) {
    const words = bare(name).split(' ')
    for (const key of new Set([words.at(-1) ?? '', words.join('')])) addTo(byLast, key, name)
  }
  const pairs = new Map<string, [string, string]>()
  for (const names of byLast.values())
    for (const [at, one] of names.entries())
      for (const other of names.slice(at + 1)) if (isVariant(one, other)) pairs.set(`${one} ${other}`, [one, other])
  return [...pairs.values()]
}

function isVariant(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return a !== b
  const [first = '', ...rest] = a.split(' ')
  const [second = '', ...others] = b.split(' ')
  const isShort = first.startsWith(second.slice(0, 4)) || second.startsWith(first.slice(0, 4))
  return rest.at(-1) === others.at(-1) && first.length >= 4 && second.length >= 4 && isShort
}

// An office before a full name: Foreign Minister Marise Payne.
const OFFICE =
  /\b(?<office>(?:(?:Prime|Foreign|Defen[cs]e|Finance|Interior|Health|Deputy|Vice|Vice-|Attorney|Acting|Chief) ?){0,2}(?:Minister|President|Secretary|Chancellor|Ambassador|Governor|Mayor|General|Premier))(?: of State)? (?<name>\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+){1,2})/gu

/** Offices that many hold at once, of many states. */
const EVERYBODYS: ReadonlySet<string> = new Set('president minister secretary general ambassador governor'.split(' '))

/** Who is named with which office, in small letters. */
export type Holder = readonly [office: string, name: string]

/** Who holds which office by the words of `passages`. */
export const holdersIn = (passages: readonly Passage[]): Holder[] =>
  passages.flatMap(({ text }) =>
    [...text.matchAll(OFFICE)].flatMap(({ groups }): Holder[] => {
      const office = groups?.office?.toLowerCase() ?? ''
      return groups?.name && !EVERYBODYS.has(office) ? [[office, groups.name]] : []
    }),
  )

/** The names by office; an office of several people tells nothing. */
function holders(found: readonly Holder[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const [office, name] of found) names.set(office, (names.get(office) ?? new Set()).add(name))
  return names
}
