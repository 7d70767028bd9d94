// Whom a question names as the one who said something: only that one's words can answer it.

import type { Attribution } from '../attribution/attribution.ts'
import { ROLE_NOUNS, TITLE_WORDS } from '../attribution/english/titles.ts'
import type { Passage } from '../attribution/passage.ts'
import { nameTerm } from '../text/stop-names.ts'
import { FUNCTION_WORDS, QUESTION_WORDS } from '../text/stop-words.ts'
import { isUnspaced, termsOf, wordsOf } from '../text/terms.ts'
import { type Concepts, findConcepts } from './concepts.ts'
import type { Reading } from './reading.ts'

/** The one whose words a question asks for. */
export interface Sayer {
  /** Terms of the last word of the name: "family" of "Cheng Lei's family". */
  readonly terms: ReadonlySet<string>
  /** All terms of the name, and of its having been said: what is said is asked for by the others. */
  readonly frame: ReadonlySet<string>
  /** Speakers of the corpus who may be meant; none where nobody of that name speaks in it. */
  readonly speakers: ReadonlySet<string>
  /** The question is in another language than English, and names offices by other words than the passages. */
  readonly isForeign: boolean
  /** Whether these words name somebody else: Kim Jong Un where Kim Yo Jong is asked for. */
  readonly isAnother: (words: readonly string[]) => boolean
}

/** "what did Roe say", "how has the board reacted": the name stands between the auxiliary and the verb. */
const NAME_BEFORE_VERB =
  /\b(?:did|does|do|has|have|had|is|was) (?<name>[^?!.,;:]{2,60}?) (?:sa(?:y|id|ying)|tell|told|claim(?:ed)?|warn(?:ed)?|react(?:ed)?|respond(?:ed)?|comment(?:ed)?|argued?|suggest(?:ed)?|announced?)\b/i
/** The same in Spanish, French and German: "¿qué dijo X?", "qu'a dit X", "was sagte X", "was hat X gesagt". */
const NAME_AFTER_VERB: readonly RegExp[] = [
  /\bqu[eé] (?:ha )?(?:dijo|dice|dicho|declaró|respondió|opina|piensa) (?:el |la |los |las )?(?<name>[^?!.,;:¿]{2,60})/iu,
  /\bqu(?:'|e |oi |'est-ce qu'|'est-ce que )(?:a |ont )?(?:dit|déclaré|répondu|pense|dit-il) (?:le |la |les |l')?(?<name>[^?!.,;:]{2,60})/iu,
  /\b(?:was|wie) (?:sagte|sagt|erklärte|reagierte|meinte) (?:der |die |das )?(?<name>[^?!.,;:]{2,60})/iu,
  /\b(?:was|wie) (?:hat|haben) (?:der |die |das )?(?<name>[^?!.,;:]{2,60}?) (?:\S+ ){0,4}(?:gesagt|erklärt|reagiert|gemeint)\b/iu,
]
/** What stands there in other questions: "should they have been happy about what she said". */
const NO_NAME = /^(?:been|be|being|not|never|any|anyone|anybody|it|there|to)\b/i
/** What follows such a name: "sobre Taiwán", "à propos de", "über". */
const FOREIGN_DESCRIPTION =
  / (?:sobre|acerca|de|del|en|cuando|después|sur|à|au|aux|du|des|dans|quand|après|über|zu|zum|zur|von|vom|in|nach|als)\b.*$/iu
/** The same where a language has it so: "X は … 何と言った", "X 对 … 说了什么", "X 는 … 뭐라고 말했". */
const NAME_FIRST: readonly RegExp[] = [
  /^(?<name>[^、。？?\s]{1,20}?)は.{0,25}(?:何|なん|なに|どう)(?:と|を|て)?.{0,3}(?:言|いっ|述|語|話|発言|コメント|反応)/,
  /^(?<name>[^，。？?\s]{1,15}?)(?:对|對|就|怎|如何|说|說|表示|回应|回應).{0,25}(?:什么|什麼|怎么看|怎麼看|回应|回應|反应|反應|说的|說的)/,
  /^(?<name>[^?.]{1,20}?)(?:은|는|이|가) .{0,25}(?:뭐라고|뭐라|무엇을|무슨|어떻게) ?.{0,4}(?:말|했|반응|밝|언급)/,
]
/** What follows a preposition describes: the pilot of the helicopter is a pilot. */
const DESCRIPTION = / (?:of|in|at|from|for|on|about|to|who|that|when|after|and) .*$/i

/** What an outlet says, or the outlet itself: its words are whole passages, with or without a speaker. */
const OF_AN_OUTLET = /^(?:editorial|article|report|story|piece|column|paper|newspaper|magazine|outlet|media|press)s?$/

/** The sayer that `question`, folded, names; undefined where it names none, or only "they" or a paper. */
export function sayerIn(question: string, { speakers, concepts, knows, isName, spell }: Reading): Sayer | undefined {
  const words = wordsOf(nameIn(question.trim()))
    .map(spell)
    .filter((word) => word !== '')
  while (/..ly$/.test(words.at(-1) ?? '')) words.pop()
  const head = words.at(-1)
  const isStopName = head !== undefined && knows(nameTerm(head))
  if (head === undefined || OF_AN_OUTLET.test(head)) return
  if ((FUNCTION_WORDS.has(head) || QUESTION_WORDS.has(head)) && !isStopName) return
  const known = findConcepts(concepts, words).filter(({ to }) => to === words.length)
  const terms = new Set([
    ...known.map(({ concept }) => concept),
    ...termsOf(head),
    ...(isStopName ? [nameTerm(head)] : []),
  ])
  const own = words.filter((word, at) => !isUnspaced(word) && !known.some(({ from, to }) => at >= from && at < to))
  const isAnother = anotherThan(own, (term) => isName(term) || !knows(term))
  const meant = [...terms].flatMap((term) => speakers.get(term) ?? []).filter((name) => !isAnother(wordsOf(name)))
  const frame = new Set([...terms, ...words.flatMap(termsOf), ...sayingIn(concepts)])
  const isForeign = !NAME_BEFORE_VERB.test(question)
  return { terms, frame, speakers: new Set(meant), isForeign, isAnother }
}

const SAYING: readonly string[] = ['say', 'said', 'tell', 'told', 'react', 'respond', 'comment']

const sayingTerms = new WeakMap<Concepts, readonly string[]>()

/** The terms of having said something, those of the glossary among them; the same for every question. */
function sayingIn(concepts: Concepts): readonly string[] {
  const known = sayingTerms.get(concepts)
  if (known) return known
  const made = [...SAYING.flatMap(termsOf), ...findConcepts(concepts, SAYING).map(({ concept }) => concept)]
  sayingTerms.set(concepts, made)
  return made
}

/** Words that name nobody by themselves: president, minister, Mr. */
const isTitle = (word: string): boolean => ROLE_NOUNS.has(word) || TITLES.has(word)
const TITLES: ReadonlySet<string> = new Set([...TITLE_WORDS].map((word) => word.toLowerCase()))

/** Two names of several words each are another's where each has a word of a name that the other lacks. */
function anotherThan(asked: readonly string[], isName: (term: string) => boolean): Sayer['isAnother'] {
  const namesIn = (words: readonly string[]): Set<string> =>
    new Set(
      words
        .filter((word) => !isTitle(word))
        .flatMap(termsOf)
        .filter(isName),
    )
  const own = namesIn(asked)
  if (own.size < 2) return () => false
  return (words) => {
    const theirs = namesIn(words)
    return [...theirs].some((term) => !own.has(term)) && [...own].some((term) => !theirs.has(term))
  }
}

function nameIn(question: string): string {
  const english = NAME_BEFORE_VERB.exec(question)?.groups?.name
  if (english !== undefined) return NO_NAME.test(english) ? '' : english.replace(DESCRIPTION, '')
  for (const pattern of NAME_AFTER_VERB) {
    const name = pattern.exec(question)?.groups?.name
    if (name !== undefined) return name.replace(FOREIGN_DESCRIPTION, '')
  }
  for (const pattern of NAME_FIRST) {
    const name = pattern.exec(question)?.groups?.name
    if (name !== undefined) return name
  }
  return ''
}

/** Whether `passage` holds words of the sayer, by name or as the passage itself calls its source ("the pilot"). */
export const holdsWordsOf = (
  passage: Passage,
  { terms, speakers, isForeign, isAnother }: Sayer,
  concepts: Concepts,
): boolean =>
  passage.speakers.some((speaker) => speakers.has(speaker)) ||
  passage.attributions.some((attribution) => {
    const words = sourceWords(passage, attribution)
    const full = attribution.speaker === null ? words : wordsOf(attribution.speaker)
    const isMeant =
      words.flatMap(termsOf).some((term) => terms.has(term)) ||
      (isForeign && findConcepts(concepts, words).some(({ concept }) => terms.has(concept)))
    return isMeant && !isAnother(words) && !isAnother(full)
  })

function sourceWords({ text, start }: Passage, { source }: Attribution): string[] {
  return source ? wordsOf(text.slice(Math.max(0, source.start - start), source.end - start)) : []
}
