// Every place where an article names an outlet, resolved: long forms, short forms by the last long one, "the paper" by
// its kind.

import type { Outlet, OutletKind } from '../../corpus/article.ts'
import { overlapping, type Span } from '../../text/span.ts'
import { isFirstName } from '../english/first-names.ts'
import { findOutletNames, type OutletName, type OutletNames, outletBeginning, outletNearly } from './outlet-names.ts'
import { findUnlisted } from './unlisted.ts'

/** A place where the text means an outlet. */
export interface OutletMention extends Span {
  readonly outlet: Outlet
  /** The name to show: the outlet's, or the programme's where that is what is known. */
  readonly name: string
  /** Of an outlet that the registry lacks: what gave it away. */
  readonly by?: 'kind' | 'citing' | 'name' | 'pronoun' | 'pronoun further on'
  /** Where a short form or "the paper" was named in full. */
  readonly antecedent?: Span
  /** It is named as the owner of another outlet. */
  readonly describes?: boolean
}

/**
 * Up to two words between "the" and what the outlet is: the conservative-leaning newspaper, the English-language
 * publication.
 */
const ADJECTIVES = '(?:(?!White|State|Secret|Intelligence|Security|Space|U\\.?S)[\\p{L}-]{3,20} ){0,2}'

/** What a newsroom calls an outlet on second mention, by kind. */
const SECOND_MENTIONS: ReadonlyArray<readonly [RegExp, readonly OutletKind[]]> = [
  [new RegExp(`\\b[Tt]he ${ADJECTIVES}(?:news)?paper\\b`, 'gu'), ['newspaper']],
  [new RegExp(`\\b[Tt]he ${ADJECTIVES}(?:daily|tabloid|broadsheet)\\b(?! \\p{Ll})`, 'gu'), ['newspaper']],
  [
    new RegExp(`\\b[Tt]he ${ADJECTIVES}(?:broadcaster|(?:cable |TV |television )?network|station)\\b`, 'gu'),
    ['broadcaster'],
  ],
  [new RegExp(`\\b[Tt]he ${ADJECTIVES}magazine\\b`, 'gu'), ['magazine']],
  [new RegExp(`\\b[Tt]he ${ADJECTIVES}(?:news |wire )?(?:agency|service)\\b`, 'gu'), ['agency']],
  [
    new RegExp(`\\b[Tt]he ${ADJECTIVES}(?:news )?(?:site|website|outlet|publication)\\b`, 'gu'),
    ['site', 'newspaper', 'magazine', 'broadcaster', 'agency'],
  ],
]

export const SECOND_MENTION_PATTERNS = SECOND_MENTIONS.map(([pattern]) => pattern)

/** What names the owner of another outlet. */
const DESCRIBING =
  /\b(?:published|owned|run|operated|controlled|backed) by [^.;,]{0,60}$|\b(?:owner|parent|sister) (?:of|paper) [^.;,]{0,30}$/

/** The mentions of outlets in `text` (an article's folded body), in order. */
export function mentionOutlets(text: string, names: OutletNames): OutletMention[] {
  const named = withoutPersons(text, findOutletNames(names, text)).map((name) => withNumber(text, name))
  const own = [...unlisted(text, named, names)]
  const bare = [...secondMentions(text)].filter((anaphor) => !overlapsAny(anaphor, named) && !overlapsAny(anaphor, own))
  const candidates: Candidate[] = [...named, ...bare, ...own, ...initials(text, own), ...pronouns(text)]
  candidates.sort((a, b) => a.start - b.start || b.end - a.end)
  const mentions: OutletMention[] = []
  /** Outlets that the article names by a name which is theirs alone. */
  const inFull = new Set(named.flatMap(({ form, short, outlets }) => (form === 'long' && !short ? outlets : [])))
  /** The last mention of each outlet and of each kind of outlet. */
  const last = new Map<Outlet | OutletKind, OutletMention>()
  for (const candidate of candidates) {
    if (candidate.start < (mentions.at(-1)?.end ?? 0)) continue
    if (candidate.isPronoun) {
      const meant = meantByIt(text, candidate, mentions.at(-1))
      if (meant) mentions.push(meant)
      continue
    }
    const before = latest(
      candidate.kinds ?? candidate.short ?? (candidate.form === 'short' ? (candidate.outlets ?? []) : []),
      last,
    )
    const outlet =
      before?.outlet ??
      onlyOneIn(inFull, candidate.short) ??
      (candidate.form === 'short' ? undefined : candidate.outlets?.[0])
    if (!outlet) continue
    const { start, end } = candidate
    const antecedent = before && (before.antecedent ?? { start: before.start, end: before.end })
    const describes = DESCRIBING.test(text.slice(Math.max(0, start - 80), start))
    const mention = { start, end, outlet, name: outlet.name, by: candidate.by, antecedent, describes }
    mentions.push(mention)
    last.set(outlet, mention)
    // "the Argus, a tabloid published by the Star": the paper is the Argus from there on.
    if (!describes) last.set(outlet.kind, mention)
  }
  return mentions
}

type Candidate = Span &
  Partial<OutletName> & {
    readonly kinds?: readonly OutletKind[]
    readonly by?: OutletMention['by']
    readonly isPronoun?: true
  }

/**
 * Names that say themselves that they are an outlet's: Jiji Press, The Laura Ingraham Show. They count where they are
 * cited, under their own name, and are suggested for the registry.
 */
const SPEAKING_WORD =
  / (?:News Service|News Agency|News Network|News|Times|Tribune|Herald|Gazette|Chronicle|Magazine|Shimbun|Press|Radio|Show|Podcast|Telegraph|Courier|Examiner|Sentinel|Broadcasting|Newspaper)\b(?! \p{Lu})/gu
/** What stands before such a word and belongs to the name. */
const SPEAKING_BEGINNING =
  /(?:\b[Tt]he )?(?<![\p{L}\p{N}&.'-])(?!The |A |An |This |That |Some |Many |Breaking |Fake |Good |Bad |Free |Local |Cable |National Press|White House)(?:\p{Lu}[\p{L}&.'-]{0,30}\s){0,3}\p{Lu}[\p{L}&.'-]{0,30}$/u

function* speakingNames(text: string): Generator<Candidate & { readonly name: string }> {
  for (const { index, 0: word } of text.matchAll(SPEAKING_WORD)) {
    const beginning = SPEAKING_BEGINNING.exec(text.slice(Math.max(0, index - 120), index))?.[0]
    if (beginning === undefined) continue
    const end = index + word.length
    // "Iowa's Cedar Rapids Gazette": what stands before a possessive is the owner, or the place.
    const owner = /^.*'s /.exec(beginning)?.[0] ?? ''
    const start = index - beginning.length + owner.length
    yield { start, end, name: text.slice(start, end).replace(/^the /, '').replace(/\s+/g, ' '), by: 'name' }
  }
}

/** Without people who are called like an outlet: Ann Bloomberg, and Bloomberg from there on. */
function withoutPersons(text: string, names: readonly OutletName[]): OutletName[] {
  const people = new Set<string>()
  return names.filter(({ start, end, form }) => {
    const word = text.slice(start, end)
    if (form === 'programme' || /[\s.]/.test(word) || !/^\p{Lu}\p{Ll}+$/u.test(word)) return true
    const before = /(?<![\p{L}'’-])(\p{Lu}[\p{Ll}]+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]
    if (before !== undefined && isFirstName(before)) people.add(word)
    return !people.has(word)
  })
}

/** A registry's name with a number after it is a local station's own: Fox 35, ABC 7. */
const NUMBERED = /^ ?(\p{N}{1,2})(?![\p{N},.%]|\p{L}| (?:percent|years|people|million|billion|points|p\.m|a\.m))/u

function withNumber(text: string, name: OutletName): OutletName {
  const number = NUMBERED.exec(text.slice(name.end, name.end + 24))?.[1]
  const [outlet] = name.outlets
  if (number === undefined || outlet?.kind !== 'broadcaster') return name
  const end = text.indexOf(number, name.end) + number.length
  const own = `${text.slice(name.start, name.end).replace(/^the /i, '')} ${number}`
  return { ...name, end, form: 'long', short: undefined, outlets: [unlistedOutlet(own)] }
}

const unlistedOutlet = (name: string): Outlet => ({
  name,
  aliases: [],
  short: [],
  programmes: [],
  kind: 'site',
  commonWord: false,
  unlisted: true,
})

function* unlisted(text: string, named: readonly Span[], names: OutletNames): Generator<Candidate> {
  const found = [...speakingNames(text), ...findUnlisted(text)].sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  for (const { start, end, name, by } of found) {
    while ((named[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    if ((named[next]?.start ?? end) < end) continue // the registry knows a part of it
    const listed = (by === 'kind' ? outletBeginning(names, name) : undefined) ?? outletNearly(names, name)
    yield { start, end, form: 'long', outlets: [listed ?? unlistedOutlet(name)], by: listed ? undefined : by }
  }
}

/** "Christian News Service … CNS reported": the initials of a name of three words or more. */
function* initials(text: string, names: readonly Candidate[]): Generator<Candidate> {
  const seen = new Map<string, Candidate>()
  for (const candidate of names) {
    const letters = (candidate.outlets?.[0]?.name ?? '').split(' ').map((word) => word[0] ?? '')
    if (letters.length >= 3) seen.set(letters.join(''), candidate)
  }
  for (const [letters, { start, outlets = [] }] of seen)
    for (const { index } of text.matchAll(new RegExp(`(?<![\\p{L}])${letters}(?![\\p{L}])`, 'gu')))
      if (index > start) yield { start: index, end: index + letters.length, form: 'long', outlets }
}

/** "it" right before or after a verb of reporting, and "the report said": the outlet named last may be meant. */
const PRONOUN =
  /\b(?:[Ii]t(?= (?:also |further |then |has |had )?(?:said|says|reported|reports|added|wrote|writes|quoted|cited|claimed|noted))|[Tt]he (?:report|article|editorial|editorial board|commentary|story|op-ed)(?= (?:also |further |then |has |had )?(?:said|says|added|quoted|cited|claimed|noted|wrote|writes)))/g
/** Characters between an outlet and the pronoun that may mean it: a paragraph or two. */
const FARTHEST_MEANT = 700

function* pronouns(text: string): Generator<Candidate> {
  for (const { index, 0: words } of text.matchAll(PRONOUN))
    yield { start: index, end: index + words.length, isPronoun: true }
}

/** The mention that a pronoun is, where an outlet was named shortly before it and at most one paragraph above. */
function meantByIt(text: string, { start, end }: Span, last: OutletMention | undefined): OutletMention | undefined {
  if (!last || start - last.end > FARTHEST_MEANT) return undefined
  const between = text.slice(last.end, start)
  const paragraphs = between.match(/\n\s*/g)?.length ?? 0
  if (paragraphs > 1) return undefined
  const antecedent = last.antecedent ?? { start: last.start, end: last.end }
  const isDistant = paragraphs > 0 || /[.!?]["”]? /.test(between)
  return {
    start,
    end,
    outlet: last.outlet,
    name: last.name,
    by: isDistant ? 'pronoun further on' : 'pronoun',
    antecedent,
  }
}

/** Of the outlets that share an acronym, the one that the article names in full, be it further on. */
function onlyOneIn(inFull: ReadonlySet<Outlet>, sharing: readonly Outlet[] = []): Outlet | undefined {
  const [only, ...others] = sharing.filter((outlet) => inFull.has(outlet))
  return others.length === 0 ? only : undefined
}

/** Whether one of `spans` (sorted) shares a character with `span`: an outlet named within the words that mean one. */
const overlapsAny = (span: Span, spans: readonly Span[]): boolean => overlapping(spans, span).length > 0

/** Of the last mentions of `keys`, the one furthest on. */
function latest(
  keys: readonly (Outlet | OutletKind)[],
  last: ReadonlyMap<Outlet | OutletKind, OutletMention>,
): OutletMention | undefined {
  const mentions = keys.map((key) => last.get(key)).filter((mention) => mention !== undefined)
  return mentions.sort((a, b) => b.start - a.start)[0]
}

function* secondMentions(text: string): Generator<Candidate> {
  for (const [pattern, kinds] of SECOND_MENTIONS)
    for (const { index, 0: words } of text.matchAll(pattern)) yield { start: index, end: index + words.length, kinds }
}
