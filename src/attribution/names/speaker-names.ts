// From the words that name a source to the name shown: titles apart, one name across the article, unnamed sources
// whole.

import type { Span } from '../../text/span.ts'
import { FAMILY_FIRST, PARTICLES } from '../english/family-names.ts'
import { isFirstName } from '../english/first-names.ts'
import { DOCUMENT_NOUNS, INSTITUTION_NOUNS, ROLE_NOUNS, TITLE_WORDS } from '../english/titles.ts'
import { BEHIND, CLASS, wordPattern } from '../english/word-classes.ts'
import type { Reading, Token } from '../rules/reading.ts'

const NAMES = wordPattern('[name outlet]')
const OWNER = wordPattern('[name possessive]')
const LONG_NAMES = wordPattern('name{2,7}', 'g')
const ANY_NAMES = wordPattern('name{1,6}', 'g')

/** A source's name as it stands there, before the article's full form is looked up. */
export interface SourceName {
  readonly name: string
  /** A person's or body's own name; false for an unnamed source ("people familiar with the talks"). */
  readonly proper: boolean
}

/** The name in a source's tokens, or undefined where they hold none and describe nobody. */
export function nameOf(tokens: readonly Token[], text: string): SourceName | undefined {
  const body = institutionIn(tokens, text)
  if (body !== undefined) return { name: body, proper: true }
  const parts = splitAtCommas(tokens)
  const [first = []] = parts.map(firstConjunct)
  const document = documentOwner(first, text)
  if (document) return document
  const own = properName(first) ?? parts.slice(1).map(wholeName).find(Boolean)
  if (own) return { name: own, proper: true }
  const phrase = phraseOf(first, text)
  return phrase ? { name: phrase, proper: false } : undefined
}

const INSTITUTION = wordPattern(
  'start determiner{0,2} name{0,4} name [of preposition] determiner? name{1,5} (([, and] | , and) name{1,3}){0,3} bracket? end',
)

/** A body whose name goes on behind its noun: "University of Sydney", "Centers for Disease Control and Prevention". */
function institutionIn(tokens: readonly Token[], text: string): string | undefined {
  if (!INSTITUTION.test(tokens.map(({ symbol }) => symbol).join(''))) return undefined
  const preposition = tokens.findIndex(({ symbol }) => BEHIND.test(symbol))
  const noun = tokens[preposition - 1]
  // "House of Representatives Speaker Ann Roe" is a person.
  if (
    tokens
      .slice(preposition)
      .some(({ word }) => isFirstName(word) || ROLE_NOUNS.has(word.toLowerCase()) || word === 'Speaker')
  )
    return undefined
  const first = tokens.find(({ symbol }) => symbol === CLASS.name)
  const last = tokens.findLast(({ symbol }) => symbol === CLASS.name)
  if (!noun || !first || !last || !isInstitution(noun)) return undefined
  return text.slice(first.start, last.start + last.word.length).replace(/\s+/g, ' ')
}

function splitAtCommas(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.symbol === CLASS[','] || token.symbol === CLASS['-']) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts.filter((part) => part.length > 0)
}

/** "Ann Roe and her aides" -> Ann Roe; unnamed sources stay together ("aides and allies"). */
function firstConjunct(tokens: readonly Token[]): readonly Token[] {
  const and = tokens.findIndex(({ symbol }) => symbol === CLASS.and)
  return and > 0 && tokens[and - 1]?.symbol === CLASS.name ? tokens.slice(0, and) : tokens
}

/** The name that ends the head of a noun phrase: "Deputy Secretary of State Ann Roe", "former aide Ann Roe". */
function properName(tokens: readonly Token[]): string | undefined {
  const preposition = tokens.findIndex(({ symbol }) => BEHIND.test(symbol))
  const head = preposition < 0 ? tokens : tokens.slice(0, preposition)
  const trailing = trailingNames(head.filter(({ symbol }) => symbol !== CLASS.bracket))
  const own = behindLastTitle(trailing)
  if (own.length > 0 && preposition < 0) return joined(own)
  const beyond = trailingNames(tokens)
  const given = beyond.findIndex(({ word }, at) => at < beyond.length - 1 && isFirstName(word))
  if (given >= 0 && preposition >= 0) return joined(beyond.slice(given))
  // "University of Leeds researchers" are not the university, nor is the "engineer Ann Roe" of one.
  if (own.length === 1 && own[0] && isInstitution(own[0]) && preposition >= 0) {
    const isApart = tokens.at(-beyond.length - 1)?.symbol === CLASS.word
    return isApart && beyond.length >= 2 ? joined(beyond) : undefined
  }
  const behindTitle = withoutTitles(beyond)
  if (isOnlyTitle(own) && behindTitle.length >= 2) return joined(behindTitle)
  return own.length > 0 ? joined(own) : undefined
}

const isInstitution = ({ word }: Token): boolean => INSTITUTION_NOUNS.has(word.toLowerCase())

/** "Minister" of "Minister of State for Media Affairs Ann Roe" names nobody. */
const isOnlyTitle = (own: readonly Token[]): boolean => own.length === 1 && isTitle(own[0]?.word ?? '')

/** A part between commas that is a name and nothing else: the "Ann Roe" of "the mayor's aide, Ann Roe,". */
function wholeName(tokens: readonly Token[]): string | undefined {
  const names = withoutTitles(tokens)
  return names.length >= 2 && names.length <= 4 && names.every(({ symbol }) => symbol === CLASS.name)
    ? joined(names)
    : undefined
}

function trailingNames(tokens: readonly Token[]): readonly Token[] {
  let start = tokens.length
  while (start > 0 && NAMES.test(tokens[start - 1]?.symbol ?? '')) start--
  return tokens.slice(start)
}

function withoutTitles(tokens: readonly Token[]): readonly Token[] {
  let start = 0
  while (start < tokens.length - 1 && isTitle(tokens[start]?.word ?? '')) start++
  return tokens.slice(start)
}

/** The name behind a title that is no beginning: the "Ann Roe" of "Australian Foreign Minister Ann Roe". */
function behindLastTitle(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ word }) => isTitle(word))
  return tokens.length - last - 1 >= 2 ? tokens.slice(last + 1) : withoutTitles(tokens)
}

const isTitle = (word: string): boolean =>
  TITLE_WORDS.has(word.replace(/\.$/, '')) || ROLE_NOUNS.has(word.toLowerCase())

/** "a State Department readout of a call" -> State Department; "state media commentary" -> state media. */
function documentOwner(tokens: readonly Token[], text: string): SourceName | undefined {
  const preposition = tokens.findIndex(({ symbol }) => BEHIND.test(symbol))
  const head = preposition < 0 ? tokens : tokens.slice(0, preposition)
  if (!DOCUMENT_NOUNS.has(head.at(-1)?.word.toLowerCase() ?? '')) return undefined
  const owner = head.slice(0, -1).filter(({ symbol }) => symbol !== CLASS.determiner)
  const [first] = owner
  const last = owner.at(-1)
  if (!first || !last || !owner.some(({ symbol }) => OWNER.test(symbol))) return undefined
  return {
    name: text.slice(first.start, last.start + last.word.length),
    proper: owner.every(({ symbol }) => symbol === CLASS.name),
  }
}

/** Words of which none names anybody: "8,000", "more than 1,000 new cases". */
const OF_A_COUNT =
  /^(?:[\p{N}.,%]+|million|billion|new|active|more|other|confirmed|total|cumulative|cases?|deaths?|infections?|patients|nearly|almost|about|around|over|now|than|of|the|per|cent)$/iu

/** An unnamed source as printed, without its article: "the analysts" -> analysts, "the city's top envoy" whole. */
function phraseOf(tokens: readonly Token[], text: string): string | undefined {
  const start = /^(the|a|an)$/i.test(tokens[0]?.word ?? '') ? 1 : 0
  const [first] = tokens.slice(start)
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  const words = text.slice(first.start, last.end).replace(/\s+/g, ' ')
  if (words.split(' ').every((word) => OF_A_COUNT.test(word))) return undefined
  return OWNER.test(first.symbol) ? words : words[0]?.toLowerCase() + words.slice(1)
}

const joined = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ')

/**
 * Full names of the people of an article by each word that may stand for them alone: Roe -> Ann Roe. A word that two
 * people share stands for neither.
 */
export type FullNames = ReadonlyMap<string, string>

/** Collects the full names of people: two to four capitalised words that a given name opens or a title precedes. */
export function collectFullNames(readings: Iterable<Reading>): FullNames {
  const full = new Map<string, string>()
  const shared = new Set<string>()
  const add = (alone: string, name: string): void => {
    const before = full.get(alone)
    if (before === undefined) full.set(alone, name)
    else if (!isSamePerson(before, name)) shared.add(alone)
  }
  for (const { tokens, symbols } of readings) {
    for (const { index, 0: run } of symbols.matchAll(LONG_NAMES)) {
      const named = tokens.slice(index, index + run.length)
      const names = behindLastTitle(named)
      const titled = names.length < named.length || ROLE_NOUNS.has(tokens[index - 1]?.word.toLowerCase() ?? '')
      const given = isFirstName(names[0]?.word ?? '')
      const familyFirst = names.length <= 3 && FAMILY_FIRST.has(names[0]?.word ?? '')
      if (names.length < 2 || names.length > 6 || !(titled || given || familyFirst)) continue
      const name = joined(names)
      // Anwar Ibrahim is Anwar on second mention, and Megan Eaves may be Megan.
      add(names[0]?.word ?? '', name)
      if (!familyFirst) for (const alone of endsOf(names.map(({ word }) => word))) add(alone, name)
    }
  }
  for (const alone of shared) full.delete(alone)
  return full
}

/** A person where a sentence names one. */
export interface Person {
  readonly name: string
  readonly span: Span
  /** Whether the sentence is about that person, as far as its beginning tells. */
  readonly isSubject: boolean
}

/** What stands before the subject of a sentence: "The founder of the firm, ", and no verb and no "without". */
const BEFORE_SUBJECT = wordPattern('start [determiner his word possessive name and of adverb bracket ,]{0,14} end')

/** The people whom `reading` names, by their full names, in order. */
export function peopleIn({ tokens, symbols }: Reading, fullNames: FullNames): Person[] {
  return [...symbols.matchAll(ANY_NAMES)].flatMap(({ index, 0: run }) => {
    const named = tokens.slice(index, index + run.length)
    const names = withoutTitles(named)
    // Of Zhang Yiming it is Zhang that stands for him alone.
    const familyFirst = fullNames.get(names[0]?.word ?? '')
    const full = fullNames.get(named.at(-1)?.word ?? '') ?? (familyFirst === joined(names) ? familyFirst : undefined)
    const [first] = named
    const last = named.at(-1)
    if (!full || !first || !last) return []
    const isSubject = BEFORE_SUBJECT.test(symbols.slice(0, index))
    return [{ name: full, span: { start: first.start, end: last.end }, isSubject }]
  })
}

/** What may stand for a person alone: the last word of the name, and with its particles: Linde, Von der Linde. */
function endsOf(words: readonly string[]): string[] {
  const last = words.at(-1) ?? ''
  const first = words.findIndex((word, at) => at > 0 && PARTICLES.has(word.toLowerCase()))
  if (first < 0) return [last]
  const family = words.slice(first).join(' ')
  return [last, family, family[0]?.toUpperCase() + family.slice(1)]
}

/** One name holds the words of the other: Ann Roe and Ann B. Roe. */
function isSamePerson(one: string, other: string): boolean {
  const [fewer, more] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length)
  return fewer?.every((word) => more?.includes(word)) ?? false
}
