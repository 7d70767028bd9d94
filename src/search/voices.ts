// Whose words a question asks for: "what did Roe say", "who called it a mistake", "which paper reported it".

import { addTo } from '../text/grouped.ts'
import { nameTerm } from '../text/stop-names.ts'
import { termsOf, wordsOf } from '../text/terms.ts'
import { type Concepts, findConcepts } from './concepts.ts'

/** What a question wants to know about the source of words. */
export interface Voices {
  /** Speakers of the corpus whose words it asks for. */
  readonly speakers: ReadonlySet<string>
  /** Speakers of the corpus whom it names, while it asks who else said something of them. */
  readonly others: ReadonlySet<string>
  /** It asks who said or which outlet reported something: the passage must name one. */
  readonly wants: 'speaker' | 'outlet' | undefined
}

/** Speakers by the terms that name them: their glossary names and the last word of their own. */
export type SpeakersByTerm = ReadonlyMap<string, readonly string[]>

const SAYING =
  /\b(sa(y|ys|id|ying)|tell|tells|told|claim\w*|warn\w*|call(s|ed|ing)?|describ\w*|ask(s|ed)?|react\w*|respon\w*|comment\w*|think|thinks|thought|statement|quote\w*|accuse\w*|suggest\w*|argu\w*|urge\w*|according to)\b|[言述語話]|発言|반응|발언|말했|밝혔|[说說]|表示|回应|回應/i
const WHO =
  /^\W*(who|whom|according to who)\b.*\b(sa(y|ys|id)|call|tell|told|warn|claim|describ|ask|suggest|accus|use|argu|urg|report|threat|criticis|criticiz|blam|prais|insult|mock|attack|den(?:y|ied)|demand|want)/i
const WHICH_OUTLET =
  /\b(which|what) (\w+ ){0,2}(outlet|paper|newspaper|agency|magazine|media|broadcaster|source|site)s?\b/i

/** Indexes the corpus's speakers by what a question may call them. */
export function speakersByTerm(names: readonly string[], concepts: Concepts): SpeakersByTerm {
  const index = new Map<string, string[]>()
  for (const name of names) {
    const words = wordsOf(name)
    const last = words.at(-1)
    const terms = [
      ...findConcepts(concepts, words).map(({ concept }) => concept),
      ...(last ? [...termsOf(last), nameTerm(last)] : []),
    ]
    for (const term of new Set(terms)) addTo(index, term, name)
  }
  return index
}

const NOBODY: ReadonlySet<string> = new Set()

/** The voices that a question with these `terms` asks for. */
export function voicesIn(question: string, terms: readonly string[], speakers: SpeakersByTerm): Voices {
  const wants = WHICH_OUTLET.test(question) ? 'outlet' : WHO.test(question) ? 'speaker' : undefined
  const isSaid = wants === 'speaker' || SAYING.test(question)
  const named = new Set(isSaid ? terms.flatMap((term) => speakers.get(term) ?? []) : [])
  // "who threatened Roe": she is whom it was said of, and not who said it.
  return wants === 'speaker' ? { speakers: NOBODY, others: named, wants } : { speakers: named, others: NOBODY, wants }
}
