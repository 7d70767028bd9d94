// A library over a part of a corpus that is too large for one process: the passages that a question may want, beside
// what is known of all of them. Everything that answers from a library answers from it alike.

import type { Passage } from '../attribution/passage.ts'
import type { Article } from '../corpus/article.ts'
import type { Corpus } from '../corpus/load-corpus.ts'
import { buildConcepts, type Concepts } from '../search/concepts.ts'
import { withGeneral } from '../search/general/general-glossary.ts'
import { outletFinder } from '../search/outlet-in-question.ts'
import type { PassageIndex } from '../search/passage-index.ts'
import { type Measure, openPostings } from '../search/postings.ts'
import { openSpellings } from '../search/spellings.ts'
import { buildVocabulary, openNumbers, type TermLists, type TermNumbers, whole } from '../search/vocabulary.ts'
import { addTo } from '../text/grouped.ts'
import { finderOf, type Library, readingOf, wordVectors } from './library.ts'
import { type Counted, type Made, seenOf, summed } from './made.ts'
import { passagesById } from './passages-by-id.ts'

/** In how many passages a term stands, and in how many of them with a capital and without. */
export interface TermCount {
  readonly term: string
  readonly passages: number
  readonly capitals: number
  readonly smalls: number
}

/** What is known of all passages. */
export interface Whole {
  readonly corpus: Pick<Corpus, 'outlets' | 'glossary' | 'sources' | 'problems'>
  readonly articles: readonly Article[]
  readonly measure: Measure
  readonly terms: Iterable<TermCount>
  readonly outlets: readonly Counted[]
  readonly speakers: readonly Counted[]
}

/** A passage with its terms, as they were listed when it was indexed: each with how it stands there. */
export interface Listed {
  readonly passage: Passage
  readonly terms: readonly (readonly [term: string, use: number])[]
}

export interface Base {
  /** The library over no passages: what questions are read with. */
  readonly library: Library
  /** The library over `listed`, in their order. */
  over(listed: readonly Listed[]): Library
}

/** Ready to make libraries over parts; takes about a second for half a million terms. */
export function openBase(whole_: Whole): Base {
  const { corpus, articles, measure, outlets, speakers } = whole_
  const concepts = buildConcepts(withGeneral(corpus.glossary))
  const numbers = openNumbers()
  const frequencies: number[] = []
  const names: boolean[] = []
  for (const { term, passages, capitals, smalls } of whole_.terms) {
    const number = numbers.take(term)
    frequencies[number] = passages
    names[number] = capitals > 0 && capitals >= smalls
  }
  const known = {
    frequencyAt: (number: number): number => frequencies[number] ?? 0,
    frequencyOf: (term: string): number => frequencies[numbers.numberOf(term) ?? -1] ?? 0,
    isName: (term: string): boolean => names[numbers.numberOf(term) ?? -1] ?? false,
    held: (): string[] => numbers.terms.filter((_, number) => (frequencies[number] ?? 0) > 0),
  }
  const vectors = wordVectors()
  const rows = Int32Array.from(numbers.terms, (term) => vectors.rowOf(term) ?? -1)
  const shared = { concepts, numbers, rows, measure, known }
  const bare = indexOver([], shared, undefined)
  const articlesById = new Map(articles.map((article) => [article.id, article]))
  const places = new Map(articles.map(({ id }, at) => [id, at]))
  const all: Corpus = { ...corpus, articles, suggestions: [] }
  const findOutlet = outletFinder(corpus.outlets, new Set(outlets.map(({ name }) => name)), corpus.glossary)
  const library: Library = {
    corpus: all,
    made: [],
    suggestions: [],
    passages: [],
    everyPassage: () => [],
    byId: passagesById([], undefined),
    numberOf: () => -1,
    articlesById,
    index: bare,
    reading: readingOf(
      bare,
      speakers.map(({ name }) => name),
    ),
    findOutlet,
    outlets,
    speakers,
    finders: finderOf(all, outlets, speakers),
  }
  return {
    library,
    over: (listed) => {
      const grouped = byArticle(listed, places)
      const made = grouped.map((group) => madeOf(group.map(({ passage }) => passage)))
      const inOrder = grouped.flat()
      const passages = inOrder.map(({ passage }) => passage)
      const index = indexOver(inOrder, shared, bare)
      return {
        ...library,
        made,
        passages,
        everyPassage: () => passages,
        byId: passagesById(made, undefined),
        numberOf: (passage) => passages.indexOf(passage),
        articlesById: new Map([...articlesById, ...grouped.flatMap((group) => withBody(articlesById, group))]),
        index,
        outlets: summed(made.map(({ reporters }) => reporters)),
        speakers: summed(made.map(({ speakers }) => speakers)),
      }
    },
  }
}

interface Shared {
  readonly concepts: Concepts
  readonly numbers: TermNumbers
  readonly rows: Int32Array
  readonly measure: Measure
  readonly known: Pick<PassageIndex['vocabulary'], 'frequencyAt' | 'frequencyOf' | 'isName' | 'held'>
}

/** The index over some passages, whose terms weigh as in the whole corpus. `bare` has what parts share. */
function indexOver(listed: readonly Listed[], shared: Shared, bare: PassageIndex | undefined): PassageIndex {
  const { concepts, numbers, rows, measure, known } = shared
  const vocabulary = { ...buildVocabulary(numbers, [whole(listsOf(listed, numbers))]), ...known }
  return {
    passages: listed.map(({ passage }) => passage),
    count: measure.passages,
    concepts,
    vocabulary,
    postings: openPostings(vocabulary, measure),
    spellings: bare?.spellings ?? openSpellings(vocabulary),
    vectors: wordVectors(),
    rows,
  }
}

function listsOf(listed: readonly Listed[], numbers: TermNumbers): TermLists {
  const starts = [0]
  const terms: number[] = []
  const uses: number[] = []
  for (const one of listed) {
    for (const [term, use] of one.terms) {
      terms.push(numbers.take(term))
      uses.push(use)
    }
    starts.push(terms.length)
  }
  return { starts: Uint32Array.from(starts), terms: Uint32Array.from(terms), uses: Uint8Array.from(uses) }
}

/** Passages in reading order, those of one article side by side. */
function byArticle(listed: readonly Listed[], places: ReadonlyMap<string, number>): Listed[][] {
  const groups = new Map<string, Listed[]>()
  for (const one of listed) addTo(groups, one.passage.article, one)
  for (const group of groups.values()) group.sort((a, b) => a.passage.start - b.passage.start)
  const placeOf = (group: readonly Listed[]): number => places.get(group[0]?.passage.article ?? '') ?? 0
  return [...groups.values()].sort((a, b) => placeOf(a) - placeOf(b))
}

const madeOf = (passages: readonly Passage[]): Made => ({
  passages,
  unlisted: [],
  suggestions: [],
  holders: [],
  ...seenOf({ passages }),
})

/** An article whose text has the passages that are here, in their places. */
function withBody(articles: ReadonlyMap<string, Article>, group: readonly Listed[]): [string, Article][] {
  const [first] = group
  const article = first && articles.get(first.passage.article)
  if (!article) return []
  let body = ''
  for (const { passage } of group) body = body.padEnd(passage.start, '\n') + passage.text
  return [[article.id, { ...article, body }]]
}
