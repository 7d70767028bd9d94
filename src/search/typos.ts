// What a misspelt word of a question means: "reutrs", "trmp", "shigo yamda".

import { editsBetween, slipsAllowed } from '../text/edits.ts'
import { addTo } from '../text/grouped.ts'
import { remembering } from '../text/remembering.ts'
import { FUNCTION_WORDS, QUESTION_WORDS } from '../text/stop-words.ts'
import { stemOf } from '../text/terms.ts'
import type { Concepts } from './concepts.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordVectors } from './word-vectors.ts'

/** The word that `word` (as wordsOf gives it) stands for: itself, what it misspells, or "" for a misspelt "what". */
export type Speller = (word: string) => string

export interface SpellingSources {
  readonly vocabulary: Vocabulary
  readonly concepts: Concepts
  readonly vectors: WordVectors
}

/** English words by how common they are: from this rank on, a word may as well be a slip of a name of the corpus. */
const RARE_ENGLISH = 25_000

/** Corrections that are remembered: a crowd asks about one thing with the same slips. */
const MOST_REMEMBERED = 2000

/** Makes a speller of what a corpus and its glossary know. */
export function buildSpeller({ vocabulary, concepts, vectors }: SpellingSources): Speller {
  const inGlossary = new Set<string>()
  for (const phrases of concepts.phrases.values())
    for (const { stems } of phrases) for (const stem of stems) inGlossary.add(stem)
  const isKnown = (term: string): boolean => vocabulary.frequencyOf(term) > 0 || inGlossary.has(term)
  const isName = (term: string): boolean => vocabulary.isName(term) || inGlossary.has(term)
  let known: ReadonlyMap<string, readonly string[]> | undefined
  /** Made at the first word that nobody knows: most questions have none. */
  const byFirst = (): ReadonlyMap<string, readonly string[]> => {
    known ??= byFirstLetter(new Set([...vocabulary.held(), ...inGlossary].filter(isWord)))
    return known
  }

  const correct = (word: string): string => {
    const stem = stemOf(word)
    if (!/^[a-z]{3,24}$/.test(word) || FUNCTION_WORDS.has(word) || QUESTION_WORDS.has(word)) return word
    if (isKnown(stem) || isKnown(word)) return word
    const rank = vectors.rowOf(stem)
    if (rank !== undefined && rank < RARE_ENGLISH) return word
    const near = nearest(stem, byFirst(), (term) => rank === undefined || isName(term))
    const [best] = near.sort(
      (a, b) =>
        a.edits - b.edits ||
        Number(isName(b.term)) - Number(isName(a.term)) ||
        vocabulary.frequencyOf(b.term) - vocabulary.frequencyOf(a.term) ||
        (a.term < b.term ? -1 : 1),
    )
    if (best) return best.term
    return rank === undefined && isFrameWord(word) ? '' : word
  }

  return remembering(MOST_REMEMBERED, correct)
}

const isWord = (term: string): boolean => /^[a-z]{4,}$/.test(term)

function byFirstLetter(terms: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const term of terms) addTo(groups, term[0] ?? '', term)
  return groups
}

interface Near {
  readonly term: string
  readonly edits: number
}

/** The known terms that `stem` may misspell: their first letter stands, or is swapped with the second. */
function nearest(
  stem: string,
  byFirst: ReadonlyMap<string, readonly string[]>,
  fits: (term: string) => boolean,
): Near[] {
  if (stem.length < 4) return []
  const firsts = new Set([stem[0] ?? '', stem[1] ?? ''])
  return [...firsts].flatMap((first) =>
    (byFirst.get(first) ?? []).flatMap((term) => {
      const allowed = slipsAllowed(Math.max(term.length, stem.length))
      if (Math.abs(term.length - stem.length) > allowed || !fits(term)) return []
      const edits = editsBetween(stem, term, allowed)
      // A slip in the first letter is a swap or none: anything else is another word.
      return edits <= allowed && (term[0] === stem[0] || term[1] === stem[0]) ? [{ term, edits }] : []
    }),
  )
}

/** "waht", "wat", "teh": a word that only frames a question, with a slip. */
const isFrameWord = (word: string): boolean =>
  word.length <= 5 &&
  [...QUESTION_WORDS, ...FUNCTION_WORDS].some((frame) => frame.length >= 3 && editsBetween(word, frame, 1) <= 1)
