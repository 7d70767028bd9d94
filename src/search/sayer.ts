// Whom a question names as the one who said something: only that one's words can answer it.

import type { Attribution } from '../attribution/attribution.ts'
import type { Passage } from '../attribution/passage.ts'
import { FUNCTION_WORDS, QUESTION_WORDS } from '../text/stop-words.ts'
import { termsOf, wordsOf } from '../text/terms.ts'
import { type Concepts, findConcepts } from './concepts.ts'
import type { SpeakersByTerm } from './voices.ts'

/** The one whose words a question asks for. */
export interface Sayer {
  /** Terms of the last word of the name: "family" of "Cheng Lei's family". */
  readonly terms: ReadonlySet<string>
  /** Speakers of the corpus who may be meant; none where nobody of that name speaks in it. */
  readonly speakers: ReadonlySet<string>
}

/** "what did Roe say", "how has the board reacted": the name stands between the auxiliary and the verb. */
const NAME_BEFORE_VERB =
  /\b(?:did|does|do|has|have|had|is|was) (?<name>[^?!.,;:]{2,60}?) (?:sa(?:y|id|ying)|tell|told|claim(?:ed)?|warn(?:ed)?|react(?:ed)?|respond(?:ed)?|comment(?:ed)?|argued?|suggest(?:ed)?|announced?)\b/i
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
export function sayerIn(question: string, speakers: SpeakersByTerm, concepts: Concepts): Sayer | undefined {
  const words = wordsOf(nameIn(question.trim()))
  const head = words.at(-1)
  if (head === undefined || FUNCTION_WORDS.has(head) || QUESTION_WORDS.has(head) || OF_AN_OUTLET.test(head)) return
  const known = findConcepts(concepts, words).filter(({ to }) => to === words.length)
  const terms = new Set([...known.map(({ concept }) => concept), ...termsOf(head)])
  return { terms, speakers: new Set([...terms].flatMap((term) => speakers.get(term) ?? [])) }
}

function nameIn(question: string): string {
  const english = NAME_BEFORE_VERB.exec(question)?.groups?.name
  if (english !== undefined) return english.replace(DESCRIPTION, '')
  for (const pattern of NAME_FIRST) {
    const name = pattern.exec(question)?.groups?.name
    if (name !== undefined) return name
  }
  return ''
}

/** Whether `passage` holds words of the sayer, by name or as the passage itself calls its source ("the pilot"). */
export const holdsWordsOf = (passage: Passage, { terms, speakers }: Sayer): boolean =>
  passage.speakers.some((speaker) => speakers.has(speaker)) ||
  passage.attributions.some((attribution) => sourceTerms(passage, attribution).some((term) => terms.has(term)))

function sourceTerms({ text, start }: Passage, { source }: Attribution): string[] {
  return source ? wordsOf(text.slice(Math.max(0, source.start - start), source.end - start)).flatMap(termsOf) : []
}
