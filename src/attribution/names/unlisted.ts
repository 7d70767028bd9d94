// Outlets that no registry lists: what the words around a name say that it is a newsroom's. They count under their own
// name, where they are cited, and are suggested for the registry.

import type { Span } from '../../text/span.ts'

/** A name in the text, and how it was known for an outlet's. */
export interface UnlistedName extends Span {
  readonly name: string
  /** What gave it away: the kind of newsroom beside it, or a citing frame. */
  readonly by: 'kind' | 'citing' | 'name'
}

/** One word of a name: Harbor, Le, NRC, 9, i-Cable, Tut.by; a domain whole. */
const WORD =
  "(?:\\p{Lu}[\\p{L}\\p{N}&'.-]{0,30}[\\p{L}\\p{N}!+]|\\p{Lu}|\\p{N}{1,3}|[a-z]-\\p{Lu}\\p{L}{1,20})(?![\\p{L}\\p{N}])"
/** One to five words, with the small ones that stand inside names: Correio da Manhã, Science and Technology Daily. */
const NAME = `${WORD}(?: (?:(?:de|da|di|du|la|le|el|of|and|&|des|der|die|das|van) ){0,2}${WORD}){0,4}`
const DOMAIN =
  '[\\p{L}\\p{N}-]{2,30}\\.(?:com|org|net|info|news|tv|fr|de|it|es|by|ru|ua|pl|nl|eu|uk|co\\.uk|ie|jp|kr|cn|hk|in|pk|ph|au|com\\.au|nz|za|ng|br|mx|ar)'
/** What news organisations are called; right before or after a name it tells the name's kind. */
const KIND_BEFORE =
  '(?:newspaper|daily|tabloid|broadcaster|(?:television|TV|radio|news|cable) (?:station|channel|network)|news (?:agency|site|outlet|website|portal|service|organi[sz]ation|programme|program)|newswire|affiliate|news magazine|magazine|weekly|podcast)'
const KIND_AFTER =
  '(?:newspaper|daily newspaper|news agency|newswire|news site|news website|news magazine|magazine|radio station|radio|television|TV channel|TV station|TV|daily|tabloid|weekly|news channel|podcast|news network)'
/** The last word of a newsroom's name, which proves it only where the name is cited. */
const LAST_WORD =
  'News|Times|Post|Star|Tribune|Herald|Gazette|Chronicle|Journal|Observer|Mail|Mirror|Record|Bee|Globe|Review|Standard|Leader|Week|Weekly|Today|Report|Watchdog|Monitor|Dispatch|Register|Inquirer|Enquirer|Advertiser|Advocate|World|Sun|Daily|Press|Ledger|Courier|Examiner|Sentinel|Telegraph|Reporter|Express|Argus|Echo|Bulletin|Messenger|Radio|TV|Television|Broadcasting|Network|Magazine|Digest|Insider|Wire|Newswire|Online|Bugle|Citizen|Independent|Republic|Republican|Democrat|Union|Eagle|Banner|Beacon|Call|Capital|Free Press|Download|Podcast'
const CITING_BEFORE =
  '(?:[Tt]old|[Tt]elling|[Tt]ells|[Aa]ccording to|[Rr]eported by|[Qq]uoted by|[Pp]ublished by|[Cc]onducted by|[Ii]nterview with|[Ii]nterviewed by|[Ss]poke to|[Ss]peaking to|[Ss]poke with|[Rr]eport (?:by|from|in)|[Ss]aid on|[Ww]rote (?:on|in|for)|[Ww]riting (?:on|in|for)|[Ii]nterview on)'
const CITING_AFTER =
  "(?:'s? )?(?:(?:has |had |also |first |later |previously |on \\p{Lu}\\p{Ll}+day )?(?:reported|reports|is reporting|quoted|cited)|,? citing)"

const either = (...parts: readonly string[]): string => `(?:${parts.join('|')})`
const START = "(?<![\\p{L}\\p{N}'’&.-])"
const END = '(?![\\p{L}\\p{N}])'

/** A call sign, a brand in one word, a channel with its number: KOIN, BFMTV, ChosunBiz, Fox 35, 9 News. */
const BRAND = either(
  '[KW]\\p{Lu}{2,3}(?:-?\\p{N}{1,2}|-TV)?',
  '\\p{Lu}{2,6}(?:TV|FM|News)\\p{N}{0,2}',
  "(?!Mc|Mac|De|Du|La|Le|Di|Van|Fitz|St|O')\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{L}+",
  'The\\p{Lu}\\p{Ll}{2,}',
  '\\p{Lu}\\p{L}{1,12} \\p{N}{1,2}',
  '\\p{N}{1,2} News',
  'i-\\p{Lu}\\p{L}+ News',
)

/** Words in capitals that look like one stand beside others in capitals. */
const CALL_SIGN =
  '(?!WHAT|WHEN|WITH|WILL|WERE|WEEK|WORK|WARS?|WEST|WIDE|WINS|KING|KNOW|KEEP|KIDS|KGB|KIEV|KYIV|WIFI|WWII|WTO)[KW]\\p{Lu}{3}(?:-TV|-FM|-AM|\\p{N}{1,2})?(?! \\p{Lu}{2})'

const CITED_NAME = either(BRAND, DOMAIN, `(?:${WORD} ){1,4}(?:${LAST_WORD})(?: \\p{N}{1,2})?`)

/** A frame in which a newsroom is named: its fixed words are looked for first, then the name beside them. */
interface Frame {
  readonly words: RegExp
  readonly name: RegExp
  /** The name stands before the words, not after them. */
  readonly isBefore?: true
  readonly by: UnlistedName['by']
}

const after = (name: string): RegExp => new RegExp(`^(?<name>${name})${END}`, 'u')
const before = (name: string): RegExp => new RegExp(`${START}(?<name>${name})$`, 'u')

const FRAMES: readonly Frame[] = [
  // a station's call sign stands for itself: "a WBUR poll", "WTMJ's morning show"
  // The letters are looked for first: a look behind at every place costs seven times as much.
  { words: new RegExp(`(?=[KW]\\p{Lu}{3}(?:${END}|-TV|\\p{N}))${START}`, 'gu'), name: after(CALL_SIGN), by: 'name' },
  {
    words: new RegExp(`\\b${KIND_BEFORE} (?:called )?(?=[\\p{Lu}\\p{N}]|[a-z]-)`, 'gu'),
    name: after(NAME),
    by: 'kind',
  },
  {
    words: new RegExp(` ${KIND_AFTER}(?![\\p{L}\\p{N}]| \\p{Lu})`, 'gu'),
    name: before(NAME),
    isBefore: true,
    by: 'kind',
  },
  { words: new RegExp(`\\b${CITING_BEFORE} (?:the )?`, 'gu'), name: after(CITED_NAME), by: 'citing' },
  { words: new RegExp(` ?${CITING_AFTER}(?![\\p{L}])`, 'gu'), name: before(CITED_NAME), isBefore: true, by: 'citing' },
  // "reported Tbilisi Week" after a quotation's comma
  { words: /(?<=[,"”] )reported /gu, name: after(`(?:${WORD} ){1,4}(?:${LAST_WORD})`), by: 'citing' },
]
/** No name is longer. */
const LONGEST_NAME = 100

/** Words that open a sentence or tell a nationality, and are no part of a name that follows. */
const NO_NAME =
  /^(?:The|A|An|This|That|Some|Many|In|On|At|But|And|As|For|According|Breaking|Fake|Local|Meanwhile|However|Earlier|Later|President|Prime|Minister|Mr|Mrs|Ms|Dr|CEO|CNN|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/
/** A nationality in front of "television" or "newspaper" names nobody. */
const NATIONALITY = /^\p{Lu}\p{Ll}+(?:ese|ish|ian|ean|an|ch|i|s)$/u

/** What is called by such words and is no newsroom. */
const NO_OUTLET =
  /-language$|^(?:White House|Capitol Hill|National Press|Supreme Court|State|Associated Press Stylebook)$/

/** All patterns of the frames. */
export const UNLISTED_PATTERNS = FRAMES.flatMap(({ words, name }) => [words, name])

/**
 * The names of outlets that the words around them give away, in the order of the text; they may overlap those of the
 * registry.
 */
export function findUnlisted(text: string): UnlistedName[] {
  const found: UnlistedName[] = []
  for (const { words, name: pattern, isBefore, by } of FRAMES) {
    for (const { index, 0: printed } of text.matchAll(words)) {
      const end = isBefore ? index : index + printed.length
      const beside = isBefore ? wordsBefore(text, end) : text.slice(end, end + LONGEST_NAME)
      const whole = pattern.exec(beside)?.groups?.name
      const name = whole && withoutOpening(whole)
      if (!name || name.length < 2 || NO_OUTLET.test(name) || !/\p{L}/u.test(name)) continue
      if (isBefore && by === 'kind' && !name.includes(' ') && NATIONALITY.test(name)) continue
      const start = isBefore ? end - name.length : end + whole.length - name.length
      found.push({ start, end: start + name.length, name, by })
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** What stands before `end`, as far as a name may reach, from the beginning of a word. */
function wordsBefore(text: string, end: number): string {
  const from = Math.max(0, end - LONGEST_NAME)
  const part = text.slice(from, end)
  return from === 0 ? part : part.slice(part.search(/\s/) + 1)
}

/** A name without the words before it that are none of its own: "On Monday" of "On Monday KOIN". */
function withoutOpening(name: string): string {
  const words = name.split(' ')
  // "Iowa's Cedar Rapids Gazette": what stands before a possessive is the owner, or the place.
  const owner = words.slice(0, -1).findLastIndex((word) => /'s$/.test(word))
  if (owner >= 0) words.splice(0, owner + 1)
  while (words.length > 1 && NO_NAME.test(words[0] ?? '')) words.shift()
  return NO_NAME.test(words[0] ?? '') ? '' : words.join(' ')
}
