// A passage's text -> its terms: its words', the concepts that they name, and the names that are stop words as well.

import { fold } from '../text/normalize.ts'
import { remembering } from '../text/remembering.ts'
import { nameTerm, stopNamesIn } from '../text/stop-names.ts'
import { hyphenatedIn, plainWordOf, printedWordsOf, termsOf } from '../text/terms.ts'
import { type Concepts, findConcepts } from './concepts.ts'
import { CAPITAL, MOST_TIMES, openNumbers, SMALL, type TermLists, type TermNumbers } from './vocabulary.ts'

/** Lists the terms of texts, one passage each. */
export type Lister = (texts: readonly string[]) => TermLists

/** What is known of a word as it is printed. */
interface Printed {
  readonly word: string
  /** The numbers of its terms. */
  readonly terms: readonly number[]
  readonly use: number
}

/** Printed words that are remembered, at about 200 bytes each. */
const MOST_REMEMBERED = 100_000

// A run of capitalised words after a small one or a comma: a sentence's first word has its capital from there.
const CAPITALS = /(?<=[\p{Ll}\p{N},;)] )\p{Lu}[\p{L}\p{M}'’.&-]*(?: \p{Lu}[\p{L}\p{M}'’.&-]*)*/gu

/** A lister with `concepts` whose terms `numbers` counts; it takes about 40 µs a passage. */
export function openLister(concepts: Concepts, numbers: TermNumbers): Lister {
  const look = remembering(MOST_REMEMBERED, (printed: string): Printed => {
    const word = plainWordOf(printed)
    const terms = word === '' ? [] : termsOf(word).map(numbers.take)
    return { word, terms, use: /^\p{Ll}/u.test(printed) ? SMALL : 0 }
  })
  return (texts) => {
    const sheet = openSheet()
    for (const text of texts) {
      const folded = fold(text)
      const words: string[] = []
      for (const printed of printedWordsOf(text)) {
        const { word, terms, use } = look(printed)
        if (word === '') continue
        words.push(word)
        for (const term of terms) sheet.note(term, 1, use)
      }
      // The look-around costs a tenth of all indexing, for a mark that every third text has.
      if (folded.includes('-'))
        for (const { joined } of hyphenatedIn(folded))
          for (const term of termsOf(joined)) sheet.note(numbers.take(term), 1, 0)
      for (const { concept } of findConcepts(concepts, words)) sheet.note(numbers.take(concept), 1, 0)
      for (const name of stopNamesIn(folded)) sheet.note(numbers.take(nameTerm(name)), 1, 0)
      for (const [run] of text.matchAll(CAPITALS)) {
        const named: string[] = []
        for (const printed of printedWordsOf(run)) {
          const { word, terms } = look(printed)
          named.push(word)
          for (const term of terms) sheet.note(term, 0, CAPITAL)
        }
        for (const { concept } of findConcepts(concepts, named)) sheet.note(numbers.take(concept), 0, CAPITAL)
      }
      sheet.endPassage()
    }
    return sheet.close()
  }
}

/** Takes down the terms of one passage after another. */
function openSheet() {
  const starts = [0]
  const terms: number[] = []
  const uses: number[] = []
  const places = new Map<number, number>()
  return {
    /** `times` more of a term; of one that the passage does not hold, none is none. */
    note(term: number, times: number, use: number): void {
      const place = places.get(term)
      if (place === undefined) {
        if (times === 0) return
        places.set(term, terms.length)
        terms.push(term)
        uses.push(times | use)
        return
      }
      const before = uses[place] ?? 0
      uses[place] = Math.min(MOST_TIMES, (before & MOST_TIMES) + times) | ((before | use) & ~MOST_TIMES)
    },
    endPassage(): void {
      places.clear()
      starts.push(terms.length)
    },
    close: (): TermLists => ({
      starts: Uint32Array.from(starts),
      terms: Uint32Array.from(terms),
      uses: Uint8Array.from(uses),
    }),
  }
}

/** The distinct terms of a text, as its passage would have them. */
export function termsIn(text: string, concepts: Concepts): readonly string[] {
  const numbers = openNumbers()
  const { terms } = openLister(concepts, numbers)([text])
  return Array.from(terms, (number) => numbers.terms[number] ?? '')
}
