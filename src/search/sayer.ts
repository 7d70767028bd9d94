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
/** What follows a preposition describes: the pilot of the helicopter is a pilot. */
const DESCRIPTION = / (?:of|in|at|from|for|on|about|to|who|that|when|after|and) .*$/i

/** The sayer that `question`, folded, names; undefined where it names none, or only "they". */
export function sayerIn(question: string, speakers: SpeakersByTerm, concepts: Concepts): Sayer | undefined {
  const name = NAME_BEFORE_VERB.exec(question)?.groups?.name?.replace(DESCRIPTION, '')
  const words = wordsOf(name ?? '')
  const head = words.at(-1)
  if (head === undefined || FUNCTION_WORDS.has(head) || QUESTION_WORDS.has(head)) return undefined
  const known = findConcepts(concepts, words).filter(({ to }) => to === words.length)
  const terms = new Set([...known.map(({ concept }) => concept), ...termsOf(head)])
  return { terms, speakers: new Set([...terms].flatMap((term) => speakers.get(term) ?? [])) }
}

/** Whether `passage` holds words of the sayer, by name or as the passage itself calls its source ("the pilot"). */
export const holdsWordsOf = (passage: Passage, { terms, speakers }: Sayer): boolean =>
  passage.speakers.some((speaker) => speakers.has(speaker)) ||
  passage.attributions.some((attribution) => sourceTerms(passage, attribution).some((term) => terms.has(term)))

function sourceTerms({ text, start }: Passage, { source }: Attribution): string[] {
  return source ? wordsOf(text.slice(Math.max(0, source.start - start), source.end - start)).flatMap(termsOf) : []
}
