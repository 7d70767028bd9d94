// The glossary as search uses it: every name of a group counts as one concept, in passages and in questions.

import type { GlossaryGroup } from '../corpus/article.ts'
import { addTo } from '../text/grouped.ts'
import { isUnspaced, stemOf, wordsOf } from '../text/terms.ts'

/**
 * A stretch of words that names a concept: words `from` to `to`, exclusive. A run of an unspaced script is one word.
 */
export interface ConceptHit {
  readonly concept: string
  readonly from: number
  readonly to: number
}

interface Phrase {
  readonly stems: readonly string[]
  readonly concept: string
}

/** The glossary, ready to be looked up. */
export interface Concepts {
  /** Phrases by the stem of their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Names in unspaced scripts by their first character, longest first. */
  readonly runs: ReadonlyMap<string, ReadonlyArray<readonly [name: string, concept: string]>>
  /** The name shown for a concept. */
  readonly names: ReadonlyMap<string, string>
  /** What is known of a word: text says the same words again and again. */
  readonly known: Map<string, KnownWord>
}

/** A word as the look-up compares it. */
interface KnownWord {
  readonly stem: string
  readonly isUnspaced: boolean
  /** Phrases that begin with it. */
  readonly begins: readonly Phrase[]
}

/** Builds the look-up. A concept is a term that no word can be: `@` and the group's number. */
export function buildConcepts(glossary: readonly GlossaryGroup[]): Concepts {
  const phrases = new Map<string, Phrase[]>()
  const runs = new Map<string, [string, string][]>()
  const names = new Map<string, string>()
  const seen = new Set<string>()
  for (const [number, group] of glossary.entries()) {
    const concept = `@${number}`
    names.set(concept, group[0] ?? '')
    for (const name of group) {
      const words = wordsOf(name)
      const run = words.join('')
      const form = `${concept} ${words.map((word) => stemOf(word)).join(' ')}`
      if (seen.has(form)) continue // Teherán and Téhéran are one name to search
      seen.add(form)
      if (words.every(isUnspaced) && run) addTo(runs, [...run][0] ?? '', [run, concept])
      else {
        const stems = words.map((word) => stemOf(word))
        if (stems[0]) addTo(phrases, stems[0], { stems, concept })
      }
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  for (const list of runs.values()) list.sort((a, b) => b[0].length - a[0].length)
  return { phrases, runs, names, known: new Map() }
}

/** Words that are remembered: a language's everyday ones, at about 100 bytes each. */
const MOST_KNOWN = 50_000
const NO_PHRASES: readonly Phrase[] = []

function knownWord({ known, phrases }: Concepts, word: string): KnownWord {
  const before = known.get(word)
  if (before) return before
  const unspaced = isUnspaced(word)
  const stem = unspaced ? word : stemOf(word)
  const made = { stem, isUnspaced: unspaced, begins: phrases.get(stem) ?? NO_PHRASES }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, made)
  return made
}

/** The concepts that `words` name, longest names first where they overlap; one stretch may name several concepts. */
export function findConcepts(concepts: Concepts, words: readonly string[]): ConceptHit[] {
  const hits: ConceptHit[] = []
  const all = words.map((word) => knownWord(concepts, word))
  for (let at = 0; at < all.length; ) {
    const one = all[at]
    if (one?.isUnspaced) {
      // Runs side by side are read as one: Korean writes a name with a space that another writer leaves out.
      const end = all.findIndex((other, next) => next > at && !other.isUnspaced)
      const to = end < 0 ? words.length : end
      for (const concept of conceptsInRun(concepts, words.slice(at, to).join(''))) hits.push({ concept, from: at, to })
      at = to
      continue
    }
    let longest = 0
    for (const { stems, concept } of one?.begins ?? NO_PHRASES) {
      if (longest > 0 && stems.length < longest) break // longest first
      if (!stems.every((part, offset) => all[at + offset]?.stem === part)) continue
      longest = stems.length
      hits.push({ concept, from: at, to: at + longest })
    }
    at += Math.max(1, longest)
  }
  return hits
}

function* conceptsInRun({ runs }: Concepts, run: string): Generator<string> {
  for (let at = 0; at < run.length; ) {
    const fitting = (runs.get(run[at] ?? '') ?? []).filter(([name]) => run.startsWith(name, at))
    const longest = fitting[0]?.[0].length ?? 0
    for (const [name, concept] of fitting) if (name.length === longest) yield concept
    at += Math.max(1, longest)
  }
}
