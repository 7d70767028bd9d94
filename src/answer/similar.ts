// What says the same in the same words: a wire story that several outlets printed, or the same page again.

import type { Passage } from '../attribution/passage.ts'
import { type PassageIndex, searchPassages } from '../search/passage-index.ts'
import { termsIn } from '../search/term-lists.ts'
import { negationsIn } from '../text/negations.ts'
import type { Library } from './library.ts'
import { isEcho } from './select.ts'

/** An article that holds much of another text. */
export interface Similar {
  readonly article: string
  readonly title: string
  readonly publisher: string
  /** Which of the paragraphs it does not hold, by their places. */
  readonly lacks: readonly number[]
  /** How many of its own passages the other text lacks. */
  readonly beyond: number
}

/** Share of the paragraphs from which a text is told to be nearly the same. */
const MUCH = 0.5
/** Paragraphs that are compared: the beginning tells a copy. */
const MOST_COMPARED = 80
/** Terms of a paragraph that are looked up, the rarest first, and passages that are looked at for them. */
const TERMS_SOUGHT = 12
const RAREST_SOUGHT = 4
const PASSAGES_SEEN = 5
/** Shorter paragraphs are everywhere: "He declined to comment." */
const SHORTEST = 5

/** The article that holds most of `paragraphs`, nearly word for word, but for the one of the id `except`. */
export function similarTo(library: Library, paragraphs: readonly string[], except: string): Similar | undefined {
  const compared = paragraphs.slice(0, MOST_COMPARED)
  const holders = compared.map((text) =>
    echoesOf(library, text).filter((number) => articleAt(library, number) !== except),
  )
  const counts = new Map<string, number>()
  for (const numbers of holders)
    for (const article of new Set(numbers.map((number) => articleAt(library, number))))
      counts.set(article, (counts.get(article) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!best || best[1] < MUCH * compared.length) return undefined
  const article = library.articlesById.get(best[0])
  if (!article) return undefined
  const held = new Set(holders.flat().filter((number) => articleAt(library, number) === article.id))
  const own = library.passages.filter((passage) => passage.article === article.id).length
  return {
    article: article.id,
    title: article.title,
    publisher: article.publisher,
    lacks: holders.flatMap((numbers, at) =>
      numbers.some((number) => articleAt(library, number) === article.id) ? [] : [at],
    ),
    beyond: Math.max(0, own - held.size),
  }
}

/** Share of the terms that have to be the same: another number, or another name, is another report. */
const VERBATIM = 0.97

/** Who printed `passage` too, nearly word for word: the publishers of other articles, in order. */
export function alsoCarriedBy({ index, passages, numberOf }: Library, passage: Passage): string[] {
  const terms = index.vocabulary.termsIn(numberOf(passage))
  const others = echoesOfTerms(index, [...terms], new Set(terms), VERBATIM).flatMap((number) => passages[number] ?? [])
  const denied = negationsIn(passage.text)
  const publishers = new Set(
    others
      .filter(({ article, text }) => article !== passage.article && negationsIn(text) === denied)
      .map(({ publisher }) => publisher),
  )
  publishers.delete(passage.publisher)
  return [...publishers].sort()
}

const articleAt = ({ passages }: Library, number: number): string => passages[number]?.article ?? ''

/** The numbers of the passages that say the same in the same words. */
function echoesOf({ index }: Library, text: string): number[] {
  const { vocabulary, concepts } = index
  const { numbers, frequencyAt } = vocabulary
  const terms = termsIn(text, concepts)
  const known = terms.flatMap((term) => {
    const number = numbers.numberOf(term)
    return number !== undefined && frequencyAt(number) > 0 ? [number] : []
  })
  // What no passage has counts as well: a changed number is a change.
  const unknown = Array.from({ length: terms.length - known.length }, (_, at) => -1 - at)
  return echoesOfTerms(index, known, new Set([...known, ...unknown]))
}

/** The passages that hold nearly all of `own`, of which the index knows `known`. */
function echoesOfTerms(
  index: PassageIndex,
  known: readonly number[],
  own: ReadonlySet<number>,
  share?: number,
): number[] {
  const { numbers, frequencyAt, termsIn } = index.vocabulary
  if (own.size < SHORTEST) return []
  // What is the same word for word has the rarest words too; what was edited may have lost some.
  const many = share === VERBATIM ? RAREST_SOUGHT : TERMS_SOUGHT
  const rarest = [...known].sort((a, b) => frequencyAt(a) - frequencyAt(b)).slice(0, many)
  const sought = rarest.map((number) => ({ term: numbers.terms[number] ?? '', weight: 1 }))
  return searchPassages(index, sought, PASSAGES_SEEN)
    .map(({ number }) => number)
    .filter((number) => isEcho(own, new Set(termsIn(number)), share))
}
