// The kind of thing a question asks for, and whether a passage holds one: a person, a place, a time, a number.

import type { Passage } from '../attribution/passage.ts'
import { FUNCTION_WORDS } from '../text/stop-words.ts'
import { wordsOf } from '../text/terms.ts'

export type AnswerKind =
  | 'how old'
  | 'how long'
  | 'who'
  | 'where'
  | 'when'
  | 'how many'
  | 'how much'
  | 'which outlet'
  | 'why'

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec'
const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'

/** How a question asks for each kind, in English, Japanese, Chinese, Korean, Spanish, French and German. */
const ASKED: ReadonlyArray<readonly [AnswerKind, RegExp]> = [
  [
    'which outlet',
    /\b(?:which|what) (?:\w+ ){0,2}(?:outlet|paper|newspaper|agency|magazine|broadcaster|network)s?\b|どの(?:新聞|メディア)|哪家(?:媒体|媒體|报|報)|어느 (?:매체|신문)/i,
  ],
  [
    'how much',
    /\bhow much\b(?! (?:of a|more|longer|is known))|いくら|多少钱|多少錢|얼마|\bcu[aá]nto (?:cuesta|dinero)\b|\bcombien (?:coûte|d'argent)\b|\bwie ?viel geld\b/i,
  ],
  ['how old', /\bhow old\b|\bwhat age\b|何歳|几岁|多大|몇 살|\bqu[eé] edad\b|\bquel âge\b|\bwie alt\b/i],
  [
    'how long',
    /\bhow long\b(?! ago)|どのくらいの間|多久|얼마나 오래|\bcu[aá]nto tiempo\b|\bcombien de temps\b|\bwie lange\b/i,
  ],
  [
    'how many',
    /\bhow many\b|\bwhat (?:number|percentage|share|proportion) of\b|何人|何件|何隻|几个|幾個|多少(?:人|个|個|名)|몇|\bcu[aá]nt[oa]s\b|\bcombien de\b|\bwie ?viele\b/i,
  ],
  [
    'when',
    /\bwhen\b(?! (?:he|she|it|they|the|a|an|his|her|its|their|[\w-]+ (?:was|were|is|are|had|has))\b.*\bw(?:hat|ho|hy|here)\b)|^what (?:day|date|year|month|time)\b|\bhow long ago\b|いつ|何日|什么时候|什麼時候|何时|何時|언제|\bcu[aá]ndo\b|\bquand\b|\bwann\b/i,
  ],
  [
    'where',
    /\bwhere\b|\b(?:in|at) (?:which|what) (?:city|country|place|town|state|region)\b|どこ|哪里|哪裡|在哪|어디|\bd[oó]nde\b|\boù\b|\bwo\b/i,
  ],
  [
    'who',
    /^\W*(?:and |so |but )?(?:who|whom|whose)\b|\b(?:which|what) (?:person|politician|official|minister|leader|analyst|expert)\b|誰|だれ|谁|누가|누구|\bqui[eé]n(?:es)?\b|^\W*qui\b|\bwer\b/i,
  ],
  ['why', /^\W*(?:and |so |but )?why\b|なぜ|どうして|为什么|為什麼|왜|\bpor qu[eé]\b|\bpourquoi\b|\bwarum\b/i],
]

/** The kinds of thing that `question` asks for. */
export const kindsAsked = (question: string): AnswerKind[] =>
  ASKED.filter(([, pattern]) => pattern.test(question))
    .map(([kind]) => kind)
    .slice(0, 1)

const NUMBER_WORD =
  /\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|third|quarter|several|no|none)\b|[零一二三四五六七八九十百千万億亿]+/gi
const MONEY =
  /[$€£¥₩]\s?\d|\d\s?(?:dollars?|euros?|pounds?|yen|yuan|won|rubles?|rupees?|million|billion|trillion|percent|per cent|%)|\b(?:million|billion|trillion)s? (?:of )?(?:dollars|euros|pounds|yen|yuan)\b/i
const TIME = new RegExp(
  `\\b(?:${MONTHS}|${DAYS}|yesterday|today|tomorrow|tonight|morning|afternoon|evening|night|week|weeks|month|months|year|years|hours?|minutes?|decade|recently|last|earlier|ago|since|1[5-9]\\d\\d|20\\d\\d)\\b|\\d{1,2}[:.]\\d{2}|\\d+[年月日]`,
  'i',
)
const PLACE =
  /\b(?:in|at|near|from|to|off|outside|inside|across|around|into|over|through|towards?|between|north|south|east|west|of) (?:the )?(?:\p{Ll}+ ){0,2}\p{Lu}|\b(?:airport|border|city|town|village|province|island|sea|coast|capital|embassy|hospital|base|river|strait|region|district)\b/u
const REASON =
  /\b(?:because|since|due to|after|over|as|so that|in order to|to [a-z]+|for|amid|following|reason|cause[ds]?|blam\w+|fear\w*|concern\w*|led|prompt\w*|aim\w*|means?|would|could)\b/i

const AGE = /\b\d{1,3}[- ]years?[- ]old|\baged? \d|, \d{2},|\b\d+ years of age|\d+歳|\d+岁/i
const DURATION =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|half) ?(?:-|an? )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\b|\buntil\b|\bsince\b/i

/** Whether `passage` holds something of the kind that is not in the question itself. */
export function holdsKind(passage: Passage, kind: AnswerKind, { text: question }: { readonly text: string }): boolean {
  const { text } = passage
  switch (kind) {
    case 'who':
      return passage.speakers.length > 0 || namesBeyond(text, question)
    case 'which outlet':
      return passage.outlets.length > 0
    case 'how old':
      return AGE.test(text)
    case 'how long':
      return DURATION.test(text)
    case 'how many':
      return holdsBeyond(text, question, NUMBER_WORD)
    case 'how much':
      return MONEY.test(text) || holdsBeyond(text, question, NUMBER_WORD)
    case 'when':
      return TIME.test(text)
    case 'where':
      return PLACE.test(text)
    case 'why':
      return REASON.test(text)
  }
}

/** Whether `text` has a name, after a small word, that the question lacks. */
function namesBeyond(text: string, question: string): boolean {
  const asked = new Set(wordsOf(question))
  return [...text.matchAll(/(?:^|[\p{Ll},;“"(] ?)(?<name>\p{Lu}[\p{L}'’-]+)/gu)].some(
    ({ groups }) =>
      groups?.name !== undefined && !wordsOf(groups.name).every((word) => asked.has(word) || FUNCTION_WORDS.has(word)),
  )
}

/** Whether `pattern` finds something in `text` that the question does not say. */
function holdsBeyond(text: string, question: string, pattern: RegExp): boolean {
  const asked = new Set(wordsOf(question))
  return [...text.matchAll(pattern)].some(([found]) => !wordsOf(found).every((word) => asked.has(word)))
}
