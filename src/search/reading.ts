// What a question is read with: what the corpus and its glossary know.

import type { Concepts } from './concepts.ts'
import type { Speller } from './typos.ts'
import type { SpeakersByTerm } from './voices.ts'

/** What a question is read with. */
export interface Reading {
  readonly concepts: Concepts
  readonly speakers: SpeakersByTerm
  /** Whether some passage has this term. */
  readonly knows: (term: string) => boolean
  /** Whether a term is a name in the corpus. */
  readonly isName: (term: string) => boolean
  /** What a misspelt word means. */
  readonly spell: Speller
}
