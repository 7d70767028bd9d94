// The registry as a look-up: which outlet a stretch of text names outright. Short forms and "the paper" are resolved
// elsewhere.

import type { Outlet } from '../../corpus/article.ts'
import { editsBetween, slipsAllowed } from '../../text/edits.ts'
import { addTo } from '../../text/grouped.ts'

/** How a text named an outlet. */
export type OutletForm = 'long' | 'short' | 'programme'

/** A name of an outlet as it stands in a text. */
export interface OutletName {
  readonly start: number
  readonly end: number
  readonly form: OutletForm
  /** Candidates: one for a long form or a programme, all that share it for a short one. */
  readonly outlets: readonly Outlet[]
  /** Outlets that the same words mean as a short form: "The Times" is a paper's name and several papers' short form. */
  readonly short?: readonly Outlet[]
}

interface Entry {
  /** Lower case, one space between words. */
  readonly text: string
  readonly form: OutletForm
  readonly outlets: Outlet[]
  readonly anyCase: boolean
  /** Only with "the" before it: "the Hill" is an outlet, "Capitol Hill" is not. */
  needsArticle: boolean
  /** An ordinary word ("Time"): only where the words around it can mean nothing else. */
  readonly strict: boolean
  /** Also written with a small letter first: al Arabiya, n-tv. */
  opensSmall: boolean
  /** Matched letter for letter: acronyms of up to four letters. */
  exact: string | undefined
}

/** Names by their first word, longest first. */
export type OutletNames = ReadonlyMap<string, readonly Entry[]>

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const LETTER = /[\p{L}\p{N}\p{M}]/u

/**
 * Builds the look-up. A leading "The" of a name is optional in the text; `anyCase` also takes "reuters", as people ask.
 */
export function buildOutletNames(outlets: readonly Outlet[], { anyCase = false } = {}): OutletNames {
  const byText = new Map<string, Entry>()
  const add = (name: string, form: OutletForm, outlet: Outlet, strict = false): void => {
    const bare = name.replace(/^the\s+/i, '')
    const text = bare.toLowerCase().replace(/['’]/g, "'").replace(/\s+/g, ' ')
    const key = `${form === 'short' ? 'short' : 'long'} ${text}`
    // One word alone is an outlet only with its "the", unless the registry lists it without.
    const needsArticle = bare !== name && (form === 'short' || (!anyCase && !bare.includes(' ')))
    const isAcronym = !anyCase && /^[\p{Lu}\p{N}&+.-]{1,4}$/u.test(bare)
    const opensSmall = /^\p{Ll}/u.test(bare)
    const entry = byText.get(key)
    if (entry) {
      if (!entry.outlets.includes(outlet)) entry.outlets.push(outlet)
      entry.needsArticle &&= needsArticle
      entry.opensSmall ||= opensSmall
      if (!isAcronym) entry.exact = undefined // TASS is also written Tass
      return
    }
    byText.set(key, {
      text,
      form,
      anyCase,
      needsArticle,
      strict: strict && !anyCase,
      outlets: [outlet],
      exact: isAcronym ? bare : undefined,
      opensSmall,
    })
  }
  for (const outlet of outlets) {
    for (const name of spellings(outlet.name)) add(name, 'long', outlet, outlet.commonWord)
    for (const name of outlet.aliases.flatMap(spellings)) add(name, 'long', outlet)
    for (const name of outlet.short) add(name, 'short', outlet)
    for (const name of outlet.programmes) add(name, 'programme', outlet)
  }
  const names = new Map<string, Entry[]>()
  for (const entry of byText.values()) {
    const first = entry.text.match(WORD)?.[0]
    if (first) addTo(names, first, entry)
  }
  for (const entries of names.values()) entries.sort((a, b) => b.text.length - a.text.length)
  return names
}

/** A name as it is also written: accents as marks of their own, parts without their hyphen (Chicago Sun Times). */
const spellings = (name: string): string[] => [
  ...new Set([name, name.normalize('NFD'), name.replace(/(?<=\p{Ll})-(?=\p{Lu}\p{Ll})/gu, ' ')]),
]

/** The outlet whose name goes on with what it is: "the news agency Jiji" is Jiji Press. */
export function outletBeginning(names: OutletNames, name: string): Outlet | undefined {
  const small = name.toLowerCase()
  const longer = names
    .get(small.match(WORD)?.[0] ?? '')
    ?.find(({ form, text }) => form === 'long' && LONGER.test(text.slice(small.length)) && text.startsWith(small))
  return longer?.outlets[0]
}

/** Letters of a word that is long enough to be known by what is nearly it. */
const LONG_ENOUGH = 8

/** The outlet whose long name `name` is but for a slip in one of its long words: La Reppublica is La Repubblica. */
export function outletNearly(names: OutletNames, name: string): Outlet | undefined {
  const words = name.toLowerCase().replace(/^the /, '').split(' ')
  if (!words.some(isLongEnough)) return undefined
  const nearly = longNames(names)
    .get(shapeOf(words))
    ?.find((other) => isNearly(words, other.words))
  return nearly?.outlet
}

interface LongName {
  readonly words: readonly string[]
  readonly outlet: Outlet
}

const isLongEnough = ({ length }: string): boolean => length >= LONG_ENOUGH

/** What a slip leaves alone: how many words a name has, and their first letters. */
const shapeOf = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('')

const LONG_NAMES = new WeakMap<OutletNames, ReadonlyMap<string, readonly LongName[]>>()

/** The names with a long word, by their shape; made once for a registry. */
function longNames(names: OutletNames): ReadonlyMap<string, readonly LongName[]> {
  const made = LONG_NAMES.get(names)
  if (made) return made
  const byShape = new Map<string, LongName[]>()
  for (const { form, text, outlets } of [...names.values()].flat()) {
    const words = text.split(' ')
    const [outlet] = outlets
    if (form !== 'long' || !outlet || !words.some(isLongEnough)) continue
    addTo(byShape, shapeOf(words), { words, outlet })
  }
  LONG_NAMES.set(names, byShape)
  return byShape
}

function isNearly(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false
  const differing = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? ''] as const]))
  const [[word, other] = ['', '']] = differing
  if (differing.length !== 1 || !isLongEnough(word) || !isLongEnough(other)) return false
  return editsBetween(word, other, slipsAllowed(other.length)) <= slipsAllowed(other.length)
}

const LONGER = /^ (?:news|press|news agency|news service|agency|shimbun|newspaper|daily|tv|radio|magazine)$/

/**
 * Every outlet name in `text` (quotes folded) between `from` and `to`, leftmost and longest first, none overlapping.
 */
export function findOutletNames(names: OutletNames, text: string, from = 0, to = text.length): OutletName[] {
  const found: OutletName[] = []
  const lower = smallLetters(text)
  WORD.lastIndex = from
  for (let word = WORD.exec(text); word && word.index < to; word = WORD.exec(text)) {
    const start = word.index
    const fitting = names.get(word[0].toLowerCase())?.filter((entry) => fits(entry, text, lower, start))
    const [entry] = fitting ?? []
    if (!entry) continue
    const end = start + entry.text.length
    const short = fitting?.find(({ form, text }) => form === 'short' && text === entry.text)
    found.push({
      start: withArticle(text, start, from),
      end,
      form: entry.form,
      outlets: entry.outlets,
      short: entry === short ? undefined : short?.outlets,
    })
    WORD.lastIndex = end
  }
  return found
}

/** `text` in lower case, as long as before: İ, which becomes two letters, stays as it is. */
const smallLetters = (text: string): string => {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/./gsu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  )
}

function fits(entry: Entry, text: string, lower: string, start: number): boolean {
  if (entry.exact ? !text.startsWith(entry.exact, start) : !lower.startsWith(entry.text, start)) return false
  const end = start + entry.text.length
  if (LETTER.test(text[end] ?? ' ') || LETTER.test(text[start - 1] ?? ' ')) return false
  const isSmall = !/\p{Lu}/u.test(text[start] ?? '')
  if (!entry.anyCase && !entry.exact && !entry.text.includes('.') && isSmall && !entry.opensSmall) return false
  if (entry.strict && !isCited(text, start, end)) return false
  return !entry.needsArticle || /\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start))
}

/** "according to Time", "Time reported", "in The Nation": a capital alone proves nothing. */
const isCited = (text: string, start: number, end: number): boolean =>
  /[\p{Ll},] The $/u.test(text.slice(Math.max(0, start - 6), start)) ||
  /\b(according to|told|tells|by)\s$/i.test(text.slice(Math.max(0, start - 20), start)) ||
  /\boutlets (such as|like|including) (\p{Lu}[\p{L}' ]*, (and )?)*$/u.test(
    text.slice(Math.max(0, start - 80), start),
  ) ||
  /^('s)? (reports?|reported|said|says|wrote|writes|noted|magazine|found|published)\b/.test(text.slice(end, end + 14))

/** Takes a "the" before the name into the mention. */
function withArticle(text: string, start: number, from: number): number {
  const article = /\bthe\s$/i.exec(text.slice(Math.max(from, start - 4), start))
  return article ? start - article[0].length : start
}
