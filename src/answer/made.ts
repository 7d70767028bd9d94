// What is made of one article, whatever the others are, and how a shelf of the cache holds it.

import type { AttributedArticle } from '../attribution/attribute.ts'
import { answerable, type Passage, reportersOf } from '../attribution/passage.ts'
import type { Article } from '../corpus/article.ts'
import type { TermLists, TermNumbers } from '../search/vocabulary.ts'
import { type Holder, holdersIn } from './glossary-proposals.ts'

/** A name and in how many passages it stands. */
export interface Counted {
  readonly name: string
  readonly passages: number
}

/** What is made of one article. */
export interface Made extends AttributedArticle {
  /** What an answer can show of it: all but boilerplate. */
  readonly shown: readonly Passage[]
  /** Who reports these, and who speaks in them. */
  readonly reporters: readonly Counted[]
  readonly speakers: readonly Counted[]
  /** Who it says holds which office. */
  readonly holders: readonly Holder[]
}

/** What is made of an article beside its attributions. */
export function completed(attributed: AttributedArticle): Made {
  const seen = seenOf(attributed)
  return { ...attributed, ...seen, holders: holdersIn(seen.shown) }
}

/** What can be told of attributed passages at once, and need not be kept. */
export function seenOf({ passages }: Pick<AttributedArticle, 'passages'>) {
  const shown = answerable(passages)
  return {
    shown,
    reporters: counted(shown.flatMap(reportersOf)),
    speakers: counted(shown.flatMap(({ speakers }) => speakers)),
  }
}

/** Counts added up under their names, the most first. */
export const summed = (all: readonly (readonly Counted[])[]): Counted[] => {
  const sums = new Map<string, number>()
  for (const counts of all) for (const { name, passages } of counts) sums.set(name, (sums.get(name) ?? 0) + passages)
  return mostFirst(sums)
}

/** In how many passages each name stands, the most first. */
export const mostFirst = (counts: ReadonlyMap<string, number>): Counted[] =>
  Array.from(counts, ([name, passages]) => ({ name, passages })).sort(
    (a, b) => b.passages - a.passages || (a.name < b.name ? -1 : 1),
  )

function counted(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Array.from(counts, ([name, passages]) => ({ name, passages }))
}

/** A file of the cache: some articles by their id. */
export interface Shelf {
  /** Key of all that it was made from. */
  readonly key: string
  /** Key of what all were attributed with. */
  readonly attributedWith: string
  /** Key of what their terms were listed with. */
  readonly listedWith: string
  /** The terms that stand in any of them, by the numbers that they have here. */
  readonly terms: readonly string[]
  readonly articles: Readonly<Record<string, Shelved>>
}

/** An article as a shelf holds it; its text stands in the article. */
interface Shelved extends Pick<Made, 'unlisted' | 'suggestions' | 'holders'> {
  readonly key: string
  readonly passages: readonly Omit<Passage, 'text' | 'article' | 'publisher'>[]
  readonly lists: { readonly starts: readonly number[]; readonly terms: string; readonly uses: string }
}

/** One article's part of a shelf. */
export interface ForShelf {
  readonly article: Article
  readonly key: string
  readonly made: Made
  readonly lists: TermLists
}

/** A shelf of these articles. */
export function packShelf(
  all: readonly ForShelf[],
  numbers: TermNumbers,
  keys: Pick<Shelf, 'key' | 'attributedWith' | 'listedWith'>,
): Shelf {
  const places = new Map<number, number>()
  const placeOf = (number: number): number => {
    const known = places.get(number)
    if (known !== undefined) return known
    places.set(number, places.size)
    return places.size - 1
  }
  const articles = Object.fromEntries(
    all.map(({ article, key, made, lists: { starts, terms, uses } }): [string, Shelved] => [
      article.id,
      {
        key,
        unlisted: made.unlisted,
        suggestions: made.suggestions,
        holders: made.holders,
        passages: made.passages.map(({ text: _, article: __, publisher: ___, ...passage }) => passage),
        lists: {
          starts: [...starts],
          terms: toText(terms.map(placeOf)),
          uses: toText(uses),
        },
      },
    ]),
  )
  return { ...keys, terms: [...places.keys()].map((number) => numbers.terms[number] ?? ''), articles }
}

/** What `shelf` holds of `article`; undefined where that was another text. */
export function madeOnShelf({ articles }: Shelf, article: Article, key: string): Made | undefined {
  const shelved = Object.hasOwn(articles, article.id) ? articles[article.id] : undefined
  if (shelved?.key !== key) return undefined
  const passages = shelved.passages.map((passage) => ({
    ...passage,
    article: article.id,
    publisher: article.publisher,
    text: article.body.slice(passage.start, passage.end),
  }))
  const { unlisted, suggestions, holders } = shelved
  return { passages, ...seenOf({ passages }), unlisted, suggestions, holders }
}

/** The terms that `shelf` lists for an article that it holds, by the numbers that its own stand for. */
export function listsOnShelf({ articles }: Shelf, { id }: Article, numbers: Uint32Array): TermLists | undefined {
  const lists = articles[id]?.lists
  if (!lists) return undefined
  return {
    starts: Uint32Array.from(lists.starts),
    terms: new Uint32Array(bytesOf(lists.terms)).map((own) => numbers[own] ?? 0),
    uses: new Uint8Array(bytesOf(lists.uses)),
  }
}

const toText = ({ buffer, byteOffset, byteLength }: Uint32Array | Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

/** The bytes in memory of their own, so that numbers of four bytes may begin there. */
function bytesOf(text: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = Buffer.from(text, 'base64')
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}
