// A corpus made ready to answer: its passages attributed and indexed, and what it covers.

import { type Attributed, attributeArticles } from '../attribution/attribute.ts'
import { attributeKept } from '../attribution/kept.ts'
import type { Passage } from '../attribution/passage.ts'
import type { Article } from '../corpus/article.ts'
import { type Corpus, loadCorpus } from '../corpus/load-corpus.ts'
import type { Faulty, Problem } from '../corpus/problem.ts'
import { type Cache, NO_CACHE } from '../files/cache.ts'
import { buildConcepts } from '../search/concepts.ts'
import { withGeneral } from '../search/general/general-glossary.ts'
import { type OutletFinder, outletFinder } from '../search/outlet-in-question.ts'
import { buildPassageIndex, isUnknown, type PassageIndex } from '../search/passage-index.ts'
import type { Reading } from '../search/reading.ts'
import { buildSpeller } from '../search/typos.ts'
import { speakersByTerm } from '../search/voices.ts'
import { loadWordVectors } from '../search/word-vectors.ts'
import { glossaryProposals } from './glossary-proposals.ts'
import { aliasFinder, type NameFinder, nameFinder } from './name-finder.ts'

export interface Library {
  readonly corpus: Corpus
  /** What a moderator may want to look at; no fault. */
  readonly suggestions: readonly Problem[]
  /** What answers can show. */
  readonly passages: readonly Passage[]
  /** These and the boilerplate between them: captions, links, bylines and the like, never an answer. */
  readonly everyPassage: readonly Passage[]
  readonly byId: ReadonlyMap<string, Passage>
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

/** A name and in how many passages it stands. */
export interface Counted {
  readonly name: string
  readonly passages: number
}

/** Attributes and indexes a corpus, or indexes what is attributed; takes about 0.3 s a thousand passages. */
export function openLibrary(
  corpus: Corpus,
  attributed: Attributed = attributeArticles(corpus.articles, corpus.outlets),
): Library {
  const { passages: everyPassage, suggestions } = attributed
  const passages = everyPassage.filter(({ boilerplate }) => boilerplate === undefined)
  const outlets = count(passages.flatMap(reportersOf))
  const concepts = buildConcepts(withGeneral(corpus.glossary))
  const speakers = count(passages.flatMap(({ speakers }) => speakers))
  const registry = new Map(corpus.outlets.map((outlet) => [outlet.name, outlet]))
  const aliasesOf = aliasFinder(corpus.glossary)
  const cited = new Set(outlets.map(({ name }) => name))
  const index = buildPassageIndex(passages, concepts, loadWordVectors())
  const { vocabulary } = index
  return {
    corpus,
    suggestions: [...corpus.suggestions, ...suggestions, ...glossaryProposals(corpus.glossary, speakers, passages)],
    passages,
    everyPassage,
    articlesById: new Map(corpus.articles.map((article) => [article.id, article])),
    byId: new Map(passages.map((passage) => [passage.id, passage])),
    index,
    findOutlet: outletFinder(corpus.outlets, cited, corpus.glossary),
    outlets,
    speakers,
    finders: {
      outlet: nameFinder(
        outlets.map(({ name }) => ({ name, aliases: [...(registry.get(name)?.aliases ?? []), ...aliasesOf(name)] })),
      ),
      speaker: nameFinder(speakers.map(({ name }) => ({ name, aliases: aliasesOf(name) }))),
    },
    reading: {
      concepts,
      speakers: speakersByTerm(
        speakers.map(({ name }) => name),
        concepts,
      ),
      knows: (term) => !isUnknown(index, term),
      isName: vocabulary.isName,
      spell: buildSpeller({ vocabulary, concepts, vectors: index.vectors }),
    },
  }
}

/** Loads and opens the corpus folder `dir`; or its problems, where it has any. */
export async function loadLibrary(dir: string, cache: Cache = NO_CACHE): Promise<Library | Faulty> {
  const corpus = await loadCorpus(dir, { cache })
  if (corpus.problems.length > 0) return { failed: 'problems', problems: corpus.problems }
  return openKept(corpus, cache, dir)
}

/** As openLibrary, attributing only what `cache` does not know of the corpus in `dir`. */
export const openKept = async (corpus: Corpus, cache: Cache, dir: string): Promise<Library> =>
  openLibrary(corpus, await attributeKept(corpus.articles, corpus.outlets, cache, dir))

/** Who reports a passage: the outlets it credits, else its publisher. */
export const reportersOf = ({ outlets, publisher }: Passage): readonly string[] =>
  outlets.length > 0 ? outlets : [publisher]

function count(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, passages]) => ({ name, passages }))
    .sort((a, b) => b.passages - a.passages || (a.name < b.name ? -1 : 1))
}
