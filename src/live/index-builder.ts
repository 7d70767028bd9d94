// Brings the index of passages in the database to the corpus of a folder: what changed in one step, or all of it beside
// the one that answers.

import { codeKey } from '../answer/code-key.ts'
import { gather } from '../answer/provenance.ts'
import { isNews, sketchOf } from '../answer/watched.ts'
import { keysOf } from '../answer/workshop.ts'
import { attributeArticle, namesFor } from '../attribution/attribute.ts'
import { answerable, type Passage, reportersOf } from '../attribution/passage.ts'
import type { Article } from '../corpus/article.ts'
import { contentKey } from '../corpus/content-key.ts'
import { headOf } from '../corpus/head.ts'
import type { Corpus } from '../corpus/load-corpus.ts'
import type { Connection, Database } from '../database/database.ts'
import {
  arrivalsOf,
  type Batch,
  clearOthers,
  dropArticles,
  heads,
  type IndexState,
  knownShingles,
  type PassageRow,
  rowsOf,
  stateOf,
  writeBatch,
  writeState,
} from '../database/passage-tables.ts'
import { pauses } from '../files/pauses.ts'
import { buildConcepts } from '../search/concepts.ts'
import { withGeneral } from '../search/general/general-glossary.ts'
import { type Lister, openLister } from '../search/term-lists.ts'
import { CAPITAL, openNumbers, SMALL, type TermNumbers } from '../search/vocabulary.ts'

/** Articles of one batch; so many changed ones at once are taken in beside the index that answers. */
const BATCH = 200
const MOST_IN_PLACE = 2000
const AT_A_STRETCH_MS = 10

/** How an update goes on. */
export interface Updating {
  /** Makes sure, in the transaction of each step, that this is done by nobody else meanwhile; else it rejects. */
  readonly hold: (connection: Connection) => Promise<void>
  /** Hears how many articles are done. */
  readonly onProgress: (done: number, all: number) => void
}

/** Whether an index was made by this version of the program: another makes other passages and terms of the same. */
export const isMadeHere = ({ madeWith }: Pick<IndexState, 'madeWith'>): boolean => madeWith.split(' ')[0] === codeKey()

/** Makes the index that of `corpus` at `revision`; resolves to its state. */
export async function updateIndex(
  database: Database,
  corpus: Corpus,
  revision: string,
  { hold, onProgress }: Updating,
): Promise<IndexState> {
  const step = <T>(work: (connection: Connection) => Promise<T>): Promise<T> =>
    database.transaction(async (connection) => {
      await hold(connection)
      return work(connection)
    })
  const before = await stateOf(database)
  const keys = keysOf(corpus)
  const madeWith = `${codeKey()} ${keys.attributedWith} ${keys.listedWith}`
  const problems = JSON.stringify(corpus.problems)
  const there = new Map((await heads(database, before.generation)).map(({ article, content }) => [article, content]))
  const isSame = before.madeWith === madeWith
  const stale = corpus.articles.filter((article) => !isSame || there.get(article.id) !== contentKey(article))
  const here = new Set(corpus.articles.map(({ id }) => id))
  const gone = [...there.keys()].filter((id) => !here.has(id))
  const inPlace = isSame && stale.length + gone.length <= MOST_IN_PLACE
  const generation = inPlace ? before.generation : before.generation + 1
  const maker = openMaker(corpus, { revision, generation: before.generation })
  const articles = inPlace ? stale : corpus.articles
  const start = inPlace ? before : { ...before, passages: 0, terms: 0 }
  const end = { generation, revision, madeWith, problems }
  if (inPlace) {
    return step(async (connection) => {
      // What a process that died just after its update has left.
      await clearOthers(connection, generation)
      const gone_ = [...gone, ...stale.map(({ id }) => id)]
      const taken = minus(await rowsOf(connection, generation, gone_))
      const batch = await maker.make(connection, articles)
      await dropArticles(connection, generation, gone_)
      const merged = { ...batch, terms: [...taken.terms, ...batch.terms], counts: [...taken.counts, ...batch.counts] }
      await writeBatch(connection, generation, summed(merged))
      const state = {
        ...end,
        passages: start.passages - taken.passages + batch.rows.length,
        terms: start.terms - taken.listed + listedIn(batch.rows),
      }
      await writeState(connection, state)
      return state
    })
  }
  let [passages, terms, done] = [0, 0, 0]
  await step((connection) => clearOthers(connection, before.generation)) // what an update that died had begun
  for (let from = 0; from < articles.length; from += BATCH) {
    const some = articles.slice(from, from + BATCH)
    // Counted once it is written: a step whose connection is lost is done again.
    const rows = await step(async (connection) => {
      const batch = await maker.make(connection, some)
      await writeBatch(connection, generation, summed(batch))
      return batch.rows
    })
    passages += rows.length
    terms += listedIn(rows)
    done += some.length
    onProgress(done, articles.length)
  }
  const state = { ...end, passages, terms }
  await step((connection) => writeState(connection, state))
  await database.query('ANALYZE index_passages').catch(() => {}) // a role that may not
  await step((connection) => clearOthers(connection, generation))
  return state
}

const listedIn = (rows: readonly PassageRow[]): number => rows.reduce((sum, { terms }) => sum + terms.length, 0)

interface Maker {
  make(connection: Connection, articles: readonly Article[]): Promise<Batch>
}

/**
 * Makes rows of articles for `revision`: attributed and listed as in memory. A passage that stands in `generation` came
 * when it did, however often it is indexed.
 */
function openMaker(corpus: Corpus, { revision, generation }: Pick<IndexState, 'revision' | 'generation'>): Maker {
  const names = namesFor(corpus.articles, corpus.outlets)
  const concepts = buildConcepts(withGeneral(corpus.glossary))
  return {
    make: async (connection, articles) => {
      const numbers = openNumbers()
      const list = openLister(concepts, numbers)
      const rest = pauses(AT_A_STRETCH_MS)
      const shown: (readonly Passage[])[] = []
      for (const article of articles) {
        await rest()
        shown.push(answerable(attributeArticle(article, names).passages))
      }
      const passages = shown.flat()
      const shingles = [...new Set(passages.flatMap(sketchOf))]
      const known = await knownShingles(connection, shingles)
      const ids = passages.map(({ id }) => id)
      const arrivals = await arrivalsOf(connection, generation, ids)
      const arrivalOf = (passage: Passage): Arrival =>
        arrivals.get(passage.id) ?? { revision, isFresh: isNews(sketchOf(passage), known) }
      const rows = shown.flatMap((own) =>
        own.map((passage, place) => rowOf(passage, place, { list, numbers, arrival: arrivalOf(passage) })),
      )
      return {
        articles: articles.map((article) => ({
          article: article.id,
          content: contentKey(article),
          head: JSON.stringify({ ...headOf(article), file: article.file, bodyLine: article.bodyLine }),
        })),
        rows,
        ...countsOf(passages, rows),
        shingles,
      }
    },
  }
}

/**
 * Bytes of a term or a name that are indexed: a lexeme of PostgreSQL's has 2,046 at most, the key of an index 2,700,
 * and nobody asks for such a word.
 */
const LONGEST_KEY = 2000
const isKey = (text: string): boolean => Buffer.byteLength(text) <= LONGEST_KEY

type Arrival = Pick<PassageRow, 'revision' | 'isFresh'>

function rowOf(
  passage: Passage,
  place: number,
  { list, numbers, arrival }: { readonly list: Lister; readonly numbers: TermNumbers; readonly arrival: Arrival },
): PassageRow {
  const { terms, uses } = list([passage.text])
  const all = Array.from(terms, (number, at) => [numbers.terms[number] ?? '', uses[at] ?? 0] as const)
  const listed = all.filter(([term]) => isKey(term))
  return {
    id: passage.id,
    article: passage.article,
    place,
    ...arrival,
    passage: JSON.stringify(passage),
    listed: JSON.stringify(listed),
    terms: listed.map(([term]) => term),
    reporters: reportersOf(passage).filter(isKey),
    speakers: passage.speakers.filter(isKey),
  }
}

type Numbered = Pick<Batch, 'terms' | 'counts'>

/** What passages count for: their terms, who reports and who speaks, and each way from speaker to publisher. */
function countsOf(passages: readonly Passage[], rows: readonly Pick<PassageRow, 'listed'>[]): Numbered {
  const terms = rows.flatMap(({ listed }) =>
    (JSON.parse(listed) as [string, number][]).map(([term, use]) => ({
      term,
      passages: 1,
      capitals: use & CAPITAL ? 1 : 0,
      smalls: use & SMALL ? 1 : 0,
    })),
  )
  const { ways, speakers, outlets, publishers } = gather(passages)
  const named = (kind: string, all: readonly { name: string; passages: number }[]) =>
    all.map(({ name, passages }) => ({ kind, name, passages }))
  const reporters = passages.flatMap((passage) => [...new Set(reportersOf(passage))])
  const saying = passages.flatMap((passage) => [...new Set(passage.speakers)])
  return {
    terms,
    counts: [
      ...reporters.map((name) => ({ kind: 'reporter', name, passages: 1 })),
      ...saying.map((name) => ({ kind: 'speaker', name, passages: 1 })),
      ...named('who', speakers),
      ...named('outlet', outlets),
      ...named('publisher', publishers),
      ...ways.map(({ speaker, outlet, publisher, passages }) => ({
        kind: 'way',
        name: JSON.stringify([speaker ?? null, outlet, publisher]),
        passages,
      })),
    ].filter(({ name }) => isKey(name)),
  }
}

/** What rows that go counted for, taken off. */
function minus(rows: readonly { readonly passage: string; readonly listed: string }[]) {
  const passages = rows.map(({ passage }) => JSON.parse(passage) as Passage)
  const { terms, counts } = countsOf(passages, rows)
  return {
    passages: rows.length,
    listed: terms.length,
    terms: terms.map((one) => ({
      term: one.term,
      passages: -one.passages,
      capitals: -one.capitals,
      smalls: -one.smalls,
    })),
    counts: counts.map((one) => ({ ...one, passages: -one.passages })),
  }
}

/** The same batch with one row for each term and name: a statement may write each but once. */
function summed(batch: Batch): Batch {
  const terms = new Map<string, Batch['terms'][number]>()
  for (const one of batch.terms) {
    const { passages = 0, capitals = 0, smalls = 0 } = terms.get(one.term) ?? {}
    terms.set(one.term, {
      term: one.term,
      passages: passages + one.passages,
      capitals: capitals + one.capitals,
      smalls: smalls + one.smalls,
    })
  }
  const counts = new Map<string, Batch['counts'][number]>()
  for (const one of batch.counts) {
    const key = `${one.kind} ${one.name}`
    counts.set(key, { ...one, passages: (counts.get(key)?.passages ?? 0) + one.passages })
  }
  return { ...batch, terms: [...terms.values()], counts: [...counts.values()] }
}
