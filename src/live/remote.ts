// The corpus that answers out of the database: its index gives the passages that a question may want, and they are
// ranked, credited and judged as in memory.

import { answerQuestion, readQuery } from '../answer/answer-question.ts'
import {
  answerRow,
  compareOutlets,
  listOutlets,
  markedPassage,
  outletsNamed,
  passagesBy,
  shown,
  surroundings,
  type TypedQuery,
} from '../answer/browse.ts'
import { cite } from '../answer/cite.ts'
import {
  answerJson,
  articleJson,
  compareJson,
  passageDetail,
  queryOf,
  sourcesJson,
  whoJson,
} from '../answer/contract.ts'
import { type Before, keepable } from '../answer/keeping-on.ts'
import type { Library, NameKind } from '../answer/library.ts'
import { type Base, type Listed, openBase } from '../answer/partial-library.ts'
import { type Flow, nameOf, type Provenance, provenance, type Scope } from '../answer/provenance.ts'
import { publisherFor } from '../answer/publisher.ts'
import { comparedWith } from '../answer/same-words.ts'
import { similarTo } from '../answer/similar.ts'
import { speakingTo } from '../answer/speaking-to.ts'
import { timeline } from '../answer/timeline.ts'
import { revisionIn, seenUpTo } from '../answer/watched.ts'
import { attributeArticle, namesFor } from '../attribution/attribute.ts'
import { answerable, type Passage } from '../attribution/passage.ts'
import { type Article, articleIdOf, paragraphsOf } from '../corpus/article.ts'
import type { Head } from '../corpus/head.ts'
import type { Overlay } from '../corpus/load-corpus.ts'
import { parseArticle } from '../corpus/parse-article.ts'
import type { Problem } from '../corpus/problem.ts'
import type { Connection, Database } from '../database/database.ts'
import {
  around,
  byIds,
  candidates,
  counts,
  type FoundRow,
  type FoundState,
  firstsOf,
  heads,
  inReadingOrder,
  ofArticle,
  type Sought,
  stateOf,
  termCounts,
  type Wanted,
} from '../database/passage-tables.ts'
import { isFailure } from '../failure.ts'
import { type PassageIndex, rarity, termsSought } from '../search/passage-index.ts'
import { type QuestionTerm, readQuestion } from '../search/question.ts'
import { relatedWords } from '../search/related-words.ts'
import { termsIn } from '../search/term-lists.ts'
import type { Calls } from './calls.ts'
import { type ArticleRow, type Difference, NO_DIFFERENCE } from './difference.ts'
import { articleAt, registriesAt } from './last-good.ts'
import type { Overview } from './load.ts'

/** The calls of a corpus that is looked up elsewhere: the same, some time later. */
export type RemoteCalls = {
  readonly [C in keyof Calls]: (...args: Parameters<Calls[C]>) => ReturnType<Calls[C]> | Promise<ReturnType<Calls[C]>>
}

/** Names of each kind that are held: those who stand in fewer passages are found by their words alone. */
const MOST_NAMES = 50_000
/** Passages looked at for what is asked of many of them at once. */
const MANY = 500

/** What is known of all passages at one revision. */
export interface Loaded {
  readonly base: Base
  readonly state: FoundState
  /** To tell what changed. */
  readonly articles: readonly ArticleRow[]
}

/** Reads what is known of all passages, and the registries that they were credited and listed with. */
export async function loadBase(database: Database): Promise<Loaded> {
  return database.transaction(async (connection) => {
    await connection.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    const state = await stateOf(connection)
    const { generation } = state
    const registries = await registriesAt(connection, state.revision)
    const rows = await heads(connection, generation)
    const articles = rows.map(({ article, head }): Article => {
      const stated = JSON.parse(head) as Head & { file: string; bodyLine: number }
      return { id: article, body: '', ...stated }
    })
    articles.sort((a, b) => (a.file < b.file ? -1 : 1)) // as a folder is read
    const base = openBase({
      corpus: { ...registries, problems: JSON.parse(state.problems) as Problem[] },
      articles,
      measure: { passages: state.passages, average: state.terms / (state.passages || 1) },
      terms: await termCounts(connection, generation),
      outlets: await counts(connection, generation, 'reporter', MOST_NAMES),
      speakers: await counts(connection, generation, 'speaker', MOST_NAMES),
    })
    const titles = base.library.articlesById
    const of = ({ article, content }: (typeof rows)[number]): ArticleRow => [
      article,
      titles.get(article)?.title ?? article,
      content,
    ]
    return { base, state, articles: rows.map(of) }
  })
}

/** What the corpus covers, as the other thread keeps it. */
export function overviewOf({ base, state }: Loaded, revision: string, tookMs: number): Overview {
  const { library } = base
  return {
    articles: library.corpus.articles.length,
    passages: state.passages,
    articlesById: Object.fromEntries(library.corpus.articles.map((article) => [article.id, shown(article)])),
    outlets: listOutlets(library),
    speakers: library.speakers,
    feeds: library.corpus.sources?.feeds ?? [],
    lookAgainHours: library.corpus.sources?.lookAgainHours,
    problems: library.corpus.problems,
    suggestions: [],
    revision,
    tookMs: Math.round(tookMs),
  }
}

/** Says that the index is at another revision than what is known of it: that is read anew, and the call made again. */
export class OtherRevision extends Error {
  override name = 'OtherRevision' as const
}

/** Whether one index is the other: numbers alone come again where a database was set back. */
export const isSameIndex = (one: FoundState, other: FoundState): boolean =>
  one.revision === other.revision && one.generation === other.generation && one.token === other.token

/** Looks up passages at the one revision of `loaded`. */
interface Look {
  readonly connection: Connection
  readonly generation: number
}

/** The calls on what `loaded` gives; each sees one revision, or rejects with OtherRevision. */
export function remoteCalls(database: Database, { base, state }: Loaded, revision: string): RemoteCalls {
  const { library } = base
  const { generation } = state
  const looking = <T>(work: (look: Look) => Promise<T>): Promise<T> =>
    database.transaction(async (connection) => {
      await connection.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
      const now = await stateOf(connection)
      if (!isSameIndex(now, state)) throw new OtherRevision()
      return work({ connection, generation })
    })
  const over = (...rows: readonly (readonly FoundRow[])[]): Library => base.over(distinct(rows.flat()))
  const about = async (look: Look, terms: readonly QuestionTerm[], wanted: Wanted = {}, limit?: number) =>
    candidates(look.connection, generation, soughtIn(library.index, terms), wanted, limit)
  /** The passages that share their rarest words with those of `rows`. */
  const likeness = async (look: Look, rows: readonly FoundRow[]): Promise<FoundRow[]> => {
    const [first] = rows
    if (!first) return []
    const { text } = JSON.parse(first.passage) as Passage
    const rare = soughtIn(library.index, asTerms(termsIn(text, library.index.concepts)), false)
      .sort((a, b) => a.passages - b.passages)
      .slice(0, RAREST)
    return candidates(look.connection, generation, rare, {}, LIKE)
  }
  /** The library with all that an answer to `query` may want. */
  const forQuery = async (look: Look, query: Parameters<typeof readQuery>[1], limit?: number): Promise<Library> => {
    const { read, outlets, speakers, own } = readQuery(library, query)
    const wanted: Wanted = { outlets, speakers }
    if (read.terms.length === 0)
      return outlets.length + speakers.length === 0
        ? over()
        : over(await inReadingOrder(look.connection, generation, wanted, limit ?? MANY))
    const terms = [...read.terms, ...relatedWords(library.index, read.terms)]
    const restricted = await about(look, terms, wanted, limit)
    const free = outlets.length + speakers.length > 0 ? await about(look, terms, { speakers: own ?? [] }, limit) : []
    return over(restricted, free)
  }
  const marked = async (look: Look, id: string, words: string) => {
    const rows = await byIds(look.connection, generation, [id])
    return markedPassage(over(rows, await likeness(look, rows)), id, words)
  }
  const named = async (look: Look, name: string): Promise<Library> =>
    over(await inReadingOrder(look.connection, generation, { speakers: [name] }, MANY))

  return {
    answer: (query: TypedQuery) =>
      looking(async (look) => {
        const { outlets: typed, ...asked } = query
        const outlets = typed === undefined ? undefined : outletsNamed(library, typed)
        if (isFailure(outlets)) return { ...outlets, revision }
        const part = await forQuery(look, { ...asked, outlets })
        const row = answerRow(part, query)
        if (isFailure(row)) return { ...row, revision }
        const first = row.first && (await marked(look, row.first.passage.id, row.words))
        return { ...row, ...(first && { first }), revision }
      }),
    compare: (topic, limit, outlets) =>
      looking(async (look) => compareOutlets(await forQuery(look, { question: topic }, MANY), topic, limit, outlets)),
    complete: (kind: NameKind, typed, most) => library.finders[kind].complete(typed, most),
    named: (kind: NameKind, typed) => library.finders[kind].named(typed),
    marked: (id, words) => looking((look) => marked(look, id, words)),
    cite: (id, today) => looking(async (look) => cite(over(await byIds(look.connection, generation, [id])), id, today)),
    sameWords: (id) =>
      looking(async (look) => {
        const rows = await byIds(look.connection, generation, [id])
        return comparedWith(over(rows, await likeness(look, rows)), id)
      }),
    keepable: (before: Before) =>
      looking(async (look) => {
        const part = over(await byIds(look.connection, generation, [before.passage]))
        return keepable({ ...part, speakers: library.speakers }, before)
      }),
    askJson: (asked) =>
      looking(async (look) => {
        const query = queryOf(library, asked)
        return isFailure(query) ? query : answerJson(answerQuestion(await forQuery(look, query), query))
      }),
    whoJson: (typed, limit) =>
      looking(async (look) => {
        const part = await named(look, library.finders.speaker.named(typed) ?? '')
        return whoJson(part, typed, limit)
      }),
    compareJson: (topic, outlets, limit) =>
      looking(async (look) => compareJson(await forQuery(look, { question: topic }, MANY), topic, outlets, limit)),
    sourcesJson: () =>
      looking(async (look) => {
        const { ways } = await provenanceOfAll(look)
        return { ...sourcesJson(library), ways: ways.map((way) => ({ ...way, way: nameOf(way) })) }
      }),
    passageJson: (id, today) =>
      looking(async (look) => passageDetail(over(await byIds(look.connection, generation, [id])), id, today)),
    articleJson: (id) =>
      looking(async (look) => articleJson(over(await ofArticle(look.connection, generation, id)), id)),
    timeline: (topic) => looking(async (look) => timeline(await forQuery(look, { question: topic }, MANY), topic)),
    provenance: (scope: Scope) =>
      looking(async (look) => {
        if (scope.speaker !== undefined) return provenance(await named(look, scope.speaker), scope)
        if (scope.topic !== undefined) return provenance(await forQuery(look, { question: scope.topic }, MANY), scope)
        return provenanceOfAll(look)
      }),
    watched: (questions, known) =>
      looking(async (look) => {
        const after = revisionIn(known) ?? state.revision
        const found = await Promise.all(
          questions.map(async (question) => {
            const { terms } = readQuestion(question, library.reading)
            const { outlets, speakers } = readQuery(library, { question })
            const rows =
              terms.length === 0
                ? await inReadingOrder(look.connection, generation, { outlets, speakers, after }, MANY)
                : await about(look, terms, { after })
            if (rows.length === 0) return []
            const row = answerRow(over(rows), { question, limit: 3 })
            return isFailure(row) || (row.verdict !== 'answered' && row.verdict !== 'likely') ? [] : row.ids
          }),
        )
        return { found, known: seenUpTo(state.revision) }
      }),
    firstOf: (articles) =>
      looking(async (look) => {
        const firsts = await firstsOf(look.connection, generation, articles)
        return articles.map((id) => firsts.get(id) ?? '')
      }),
    surroundings: (id) =>
      looking(async (look) => surroundings(over(await around(look.connection, generation, id)), id)),
    passagesBy: (typed) =>
      looking(async (look) => {
        const name = library.finders.speaker.named(typed)
        if (name === undefined) return { failed: 'unknown' as const, name: typed }
        return passagesBy(await named(look, name), name)
      }),
    passagesIn: (article) =>
      looking(async (look) => [...over(await ofArticle(look.connection, generation, article)).passages]),
    speakingTo: (texts) => speakingTo(library.corpus.glossary, texts),
    publisherFor: (name, url) => publisherFor(library, name, url),
    linesOf: async (id) => {
      const { file } = library.articlesById.get(id) ?? {}
      const article = file && (await articleAt(database, file, state.revision))
      return article ? paragraphsOf(article.body) : undefined
    },
    similarTo: (paragraphs, except) =>
      looking(async (look) => {
        const terms = asTerms(paragraphs.slice(0, 20).flatMap((text) => rarestOf(library.index, text)))
        const part = over(await about(look, terms, {}, MANY))
        return similarTo(part, paragraphs, except)
      }),
    inventory: () => revision,
    changesSince: () => NO_DIFFERENCE,
    formerOf: () => ({}),
    review: () => TOO_LARGE,
  }

  async function provenanceOfAll({ connection }: Look): Promise<Provenance> {
    const of = (kind: string) => counts(connection, generation, kind, MANY)
    const ways = (await of('way')).map(({ name, passages }): Flow => {
      const [speaker, outlet = '', publisher = ''] = JSON.parse(name) as [string | null, string, string]
      return { ...(speaker !== null && { speaker }), outlet, publisher, passages }
    })
    return { ways, speakers: await of('who'), outlets: await of('outlet'), publishers: await of('publisher') }
  }
}

/** Rarest terms by which passages in the same words are found, and how many of those are looked at. */
const RAREST = 8
const LIKE = 40

/** The page that a corpus of this size has instead of a review. */
const TOO_LARGE = `<!doctype html><html lang="en"><title>Corpus review</title><p>A corpus that is indexed in the database is too large for one page: npm run corpus -- export, then npm run review of a part.</p></html>`

const asTerms = (terms: readonly string[]): QuestionTerm[] => terms.map((term) => ({ term, weight: 1 }))

const rarestOf = ({ concepts, vocabulary }: PassageIndex, text: string): string[] =>
  [...termsIn(text, concepts)]
    .filter((term) => vocabulary.frequencyOf(term) > 0)
    .sort((a, b) => vocabulary.frequencyOf(a) - vocabulary.frequencyOf(b))
    .slice(0, 6)

/** What is looked up for terms, each weighed by its rarity; as a search does it, or letter for letter. */
function soughtIn(index: PassageIndex, terms: readonly QuestionTerm[], asSearch = true): Sought[] {
  const sought = asSearch ? termsSought(index, terms) : terms
  return sought.map(({ term, weight }) => {
    const passages = index.vocabulary.frequencyOf(term)
    return { term, passages, weight: weight * rarity(index, passages) }
  })
}

function distinct(rows: readonly FoundRow[]): Listed[] {
  const byPassage = new Map(rows.map((row) => [row.passage, row]))
  return [...byPassage.values()].map(({ passage, listed }) => ({
    passage: JSON.parse(passage) as Passage,
    terms: JSON.parse(listed) as Listed['terms'],
  }))
}

/** What a change of one article would come to, before it is made. */
export async function foretell(
  database: Database,
  { base, state }: Loaded,
  overlay: Overlay,
): Promise<{
  readonly difference: Difference
  readonly passages: readonly Passage[]
  readonly problems: readonly Problem[]
}> {
  const { corpus } = base.library
  const names = namesFor(corpus.articles, corpus.outlets)
  const changed: Passage[] = []
  const problems: Problem[] = []
  const articles: Record<'added' | 'changed' | 'gone', string[]> = { added: [], changed: [], gone: [] }
  const passages = { added: 0, changed: 0, gone: 0 }
  for (const [file, text] of overlay) {
    const id = articleIdOf(file)
    const before = (await ofArticle(database, state.generation, id)).map(
      ({ passage }) => JSON.parse(passage) as Passage,
    )
    const parsed = text === null ? undefined : parseArticle(file, id, text)
    if (parsed && !('body' in parsed)) {
      problems.push(...parsed)
      continue
    }
    const after = parsed ? answerable(attributeArticle(parsed, names).passages) : []
    changed.push(...after)
    const title = parsed?.title ?? base.library.articlesById.get(id)?.title ?? id
    articles[!base.library.articlesById.has(id) ? 'added' : parsed ? 'changed' : 'gone'].push(title)
    const ids = new Set(after.map((one) => one.id))
    const old = new Set(before.map((one) => one.id))
    passages.added += after.filter((one) => !old.has(one.id)).length
    passages.gone += before.filter((one) => !ids.has(one.id)).length
  }
  return { difference: { articles, passages }, passages: changed, problems }
}
