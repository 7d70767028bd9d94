// A corpus made ready to answer: its passages attributed and indexed, and what it covers.

import { suggestionsOf } from '../attribution/attribute.ts'
import type { Passage } from '../attribution/passage.ts'
import type { Article } from '../corpus/article.ts'
import { contentKey } from '../corpus/content-key.ts'
import { type Corpus, loadCorpus } from '../corpus/load-corpus.ts'
import type { Faulty, Problem } from '../corpus/problem.ts'
import { type Cache, NO_CACHE } from '../files/cache.ts'
import { type OutletFinder, outletFinder } from '../search/outlet-in-question.ts'
import { isUnknown, type PassageIndex, putIndexTogether } from '../search/passage-index.ts'
import type { Reading } from '../search/reading.ts'
import { buildSpeller } from '../search/typos.ts'
import { speakersByTerm } from '../search/voices.ts'
import { loadWordVectors, type WordVectors } from '../search/word-vectors.ts'
import { glossaryProposals } from './glossary-proposals.ts'
import { type Counted, type Made, summed } from './made.ts'
import { aliasFinder, type NameFinder, nameFinder } from './name-finder.ts'
import { type PassagesById, passagesById } from './passages-by-id.ts'
import { type Materials, openWorkshop, type Preparation } from './workshop.ts'

export interface Library {
  readonly corpus: Corpus
  /** What is made of each of its articles, in order; the same object as long as nothing in it changes. */
  readonly made: readonly Made[]
  /** What a moderator may want to look at; no fault. */
  readonly suggestions: readonly Problem[]
  /** What answers can show. */
  readonly passages: readonly Passage[]
  /** These and the boilerplate between them: captions, links, bylines and the like, never an answer. */
  readonly everyPassage: () => readonly Passage[]
  readonly byId: PassagesById
  /** The number of a passage among those that answers can show; -1 for one that is not. */
  readonly numberOf: (passage: Passage) => number
  readonly articlesById: ReadonlyMap<string, Article>
  readonly index: PassageIndex
  /** What questions are read with. */
  readonly reading: Reading
  readonly findOutlet: OutletFinder
  /** Outlets with passages, publishers among them, most passages first. */
  readonly outlets: readonly Counted[]
  /** Speakers with passages, most passages first. */
  readonly speakers: readonly Counted[]
  /** Outlets and speakers by what somebody types. */
  readonly finders: Readonly<Record<NameKind, NameFinder>>
}

export type NameKind = 'outlet' | 'speaker'

/** Puts a corpus together of its materials; takes about 0.1 s for a hundred thousand passages. */
export function openLibrary(
  corpus: Corpus,
  { concepts, numbers, made, stretches }: Materials,
  before?: PassagesById,
): Library {
  const passages: Passage[] = []
  const firsts = new Map<string, number>()
  for (const { shown } of made) {
    if (shown[0]) firsts.set(shown[0].article, passages.length)
    for (const passage of shown) passages.push(passage)
  }
  const outlets = summed(made.map(({ reporters }) => reporters))
  const speakers = summed(made.map(({ speakers }) => speakers))
  const cited = new Set(outlets.map(({ name }) => name))
  const index = putIndexTogether(passages, { concepts, numbers, stretches, vectors: wordVectors() })
  const holders = made.flatMap(({ holders }) => holders)
  return {
    corpus,
    made,
    suggestions: [
      ...corpus.suggestions,
      ...suggestionsOf(made),
      ...glossaryProposals(corpus.glossary, speakers, holders),
    ],
    passages,
    everyPassage: () => made.flatMap(({ passages }) => passages),
    articlesById: new Map(corpus.articles.map((article) => [article.id, article])),
    byId: passagesById(made, before),
    numberOf: (passage) => passages.indexOf(passage, firsts.get(passage.article)),
    index,
    findOutlet: finderFor(corpus, cited),
    outlets,
    speakers,
    finders: finderOf(corpus, outlets, speakers),
    reading: readingOf(
      index,
      speakers.map(({ name }) => name),
    ),
  }
}

/** The outlets and speakers of `corpus` by what somebody types. */
export function finderOf(
  corpus: Pick<Corpus, 'outlets' | 'glossary'>,
  outlets: readonly Counted[],
  speakers: readonly Counted[],
): Library['finders'] {
  const registry = new Map(corpus.outlets.map((outlet) => [outlet.name, outlet]))
  const aliasesOf = aliasFinder(corpus.glossary)
  return {
    outlet: nameFinder(
      outlets.map(({ name }) => ({ name, aliases: [...(registry.get(name)?.aliases ?? []), ...aliasesOf(name)] })),
    ),
    speaker: nameFinder(speakers.map(({ name }) => ({ name, aliases: aliasesOf(name) }))),
  }
}

const outletFinders = new WeakMap<Corpus['outlets'], { readonly key: string; readonly find: OutletFinder }>()

/** The finder of a registry, made anew where the outlets cited or the glossary are others than the last time. */
function finderFor({ outlets, glossary }: Corpus, cited: ReadonlySet<string>): OutletFinder {
  const key = JSON.stringify([contentKey(glossary), ...cited])
  const known = outletFinders.get(outlets)
  if (known?.key === key) return known.find
  const find = outletFinder(outlets, cited, glossary)
  outletFinders.set(outlets, { key, find })
  return find
}

/** What questions to `index` are read with, where these speak. */
export function readingOf(index: PassageIndex, speakers: readonly string[]): Reading {
  const { concepts, vocabulary, vectors } = index
  return {
    concepts,
    speakers: speakersByTerm(speakers, concepts),
    knows: (term) => !isUnknown(index, term),
    isName: vocabulary.isName,
    spell: buildSpeller({ vocabulary, concepts, vectors }),
  }
}

/** The library of `corpus`, made without a look at what was made before. */
export const makeLibrary = async (corpus: Corpus): Promise<Library> =>
  openLibrary(corpus, await openWorkshop().prepare(corpus))

/** Loads and opens the corpus folder `dir`; or its problems, where it has any. */
export async function loadLibrary(
  dir: string,
  cache: Cache = NO_CACHE,
  preparation?: Preparation,
): Promise<Library | Faulty> {
  const corpus = await loadCorpus(dir, { cache })
  if (corpus.problems.length > 0) return { failed: 'problems', problems: corpus.problems }
  return openKept(corpus, cache, dir, preparation)
}

/** The library of `corpus` in `dir`, of which only what `cache` does not have is made. */
export async function openKept(corpus: Corpus, cache: Cache, dir: string, preparation?: Preparation): Promise<Library> {
  const workshop = openWorkshop(cache, dir)
  const library = openLibrary(corpus, await workshop.prepare(corpus, preparation))
  await workshop.keep()
  return library
}

let vectors: WordVectors | undefined
/** Read once: they are the same for every corpus. */
export const wordVectors = (): WordVectors => {
  vectors ??= loadWordVectors()
  return vectors
}
