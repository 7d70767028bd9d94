// The index of passages in the database: what stands in which passage, by PostgreSQL's full-text index (GIN over
// tsvector), and in how many passages each term stands. The terms are those that questions are read with, in every
// language, so that no configuration of the engine's own is needed.

import type { Connection } from './database.ts'

/** The index as it is now. */
export interface IndexState {
  readonly generation: number
  /** The revision of the corpus that it is of. */
  readonly revision: string
  /** A key of all that it was made with. */
  readonly madeWith: string
  readonly passages: number
  /** Distinct terms of all passages, summed. */
  readonly terms: number
  /** Faults of files that were left out, as JSON. */
  readonly problems: string
}

/** The index as it is now, and where it is in the history of the corpus. */
export interface FoundState extends IndexState {
  /** Tells this revision from another of the same number. */
  readonly token: string
  /** The revision of the corpus. */
  readonly latest: string
}

/** A passage as a row; `passage` and `listed` are JSON. */
export interface PassageRow {
  readonly id: string
  readonly article: string
  readonly place: number
  /** With which it came, and whether it was news then. */
  readonly revision: string
  readonly isFresh: boolean
  readonly passage: string
  readonly listed: string
  readonly terms: readonly string[]
  readonly reporters: readonly string[]
  readonly speakers: readonly string[]
}

/** What is found: a passage and its terms, as JSON. */
export interface FoundRow {
  readonly passage: string
  readonly listed: string
}

/** Whom passages have to come from, and which they may be. */
export interface Wanted {
  readonly outlets?: readonly string[]
  readonly speakers?: readonly string[]
  /** Only what came after this revision. */
  readonly after?: string
}

export async function stateOf(connection: Connection): Promise<FoundState> {
  const [row] = await connection.query<{
    generation: number
    revision: string
    made_with: string
    passages: string
    terms: string
    problems: string
    token: string | null
    latest: string
  }>(
    `SELECT s.*, r.token, c.revision AS latest FROM index_state s JOIN corpus_state c ON c.id = s.id
       LEFT JOIN corpus_revisions r ON r.revision = s.revision WHERE s.id = 1`,
  )
  return {
    generation: row?.generation ?? 0,
    revision: row?.revision ?? '0',
    madeWith: row?.made_with ?? '',
    passages: Number(row?.passages ?? 0),
    terms: Number(row?.terms ?? 0),
    problems: row?.problems ?? '[]',
    token: row?.token ?? '',
    latest: row?.latest ?? '0',
  }
}

/** Passages looked at for one question, and in how many a term may stand to be looked up beside rarer ones. */
const MOST_CANDIDATES = 240
const MOST_ROWS = 40_000

/** A term to look up: what finding it weighs, and in how many passages it stands. */
export interface Sought {
  readonly term: string
  readonly weight: number
  readonly passages: number
}

/**
 * The passages that hold most of `sought` by weight, at most `limit`. Terms are looked up from the rarest on as long as
 * the rows they find stay bounded: a common term beside rare ones finds nothing that those do not.
 */
export async function candidates(
  database: Connection,
  generation: number,
  sought: readonly Sought[],
  wanted: Wanted = {},
  limit = MOST_CANDIDATES,
): Promise<FoundRow[]> {
  const rarest = [...sought].filter(({ passages }) => passages > 0).sort((a, b) => a.passages - b.passages)
  let rows = 0
  const looked = rarest.filter(({ passages }, at) => {
    rows += passages
    return at === 0 || rows <= MOST_ROWS
  })
  if (looked.length === 0) return []
  const { clause, values } = clauses(wanted, 2)
  // One part a term: the planner would read the whole table for one query of them all.
  const parts = looked.map((_, at) => {
    const [term, weight] = [values.length + 2 + 2 * at, values.length + 3 + 2 * at]
    return `(SELECT id, $${weight}::float8 AS weight FROM index_passages
              WHERE generation = $1 AND terms @@ $${term}::tsquery${clause} LIMIT ${MOST_ROWS})`
  })
  return database.query<{ passage: string; listed: string }>(
    `SELECT p.passage, p.listed FROM index_passages p JOIN (
       SELECT id, sum(weight) AS worth FROM (${parts.join(' UNION ALL ')}) found
        GROUP BY id ORDER BY worth DESC, id LIMIT ${limit}
     ) best ON best.id = p.id WHERE p.generation = $1 ORDER BY best.worth DESC, p.id`,
    [generation, ...values, ...looked.flatMap(({ term, weight }) => [asLexeme(term), weight])],
  )
}

/** A term as a lexeme of a tsvector or a tsquery, letter for letter. */
const asLexeme = (term: string): string => `'${term.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`

function clauses({ outlets = [], speakers = [], after }: Wanted, first: number) {
  const values: unknown[] = []
  let clause = ''
  if (outlets.length > 0) {
    clause += ` AND reporters && $${first + values.length}::text[]`
    values.push(outlets)
  }
  if (speakers.length > 0) {
    clause += ` AND speakers && $${first + values.length}::text[]`
    values.push(speakers)
  }
  if (after !== undefined) {
    clause += ` AND is_fresh AND revision > $${first + values.length}::bigint`
    values.push(after)
  }
  return { clause, values }
}

/** All that is wanted, in reading order, at most `limit`. */
export function inReadingOrder(
  database: Connection,
  generation: number,
  wanted: Wanted,
  limit: number,
): Promise<FoundRow[]> {
  const { clause, values } = clauses(wanted, 2)
  return database.query(
    `SELECT passage, listed FROM index_passages WHERE generation = $1${clause} ORDER BY article, place LIMIT ${limit}`,
    [generation, ...values],
  )
}

export const byIds = (database: Connection, generation: number, ids: readonly string[]): Promise<FoundRow[]> =>
  database.query('SELECT passage, listed FROM index_passages WHERE generation = $1 AND id = ANY($2::text[])', [
    generation,
    ids,
  ])

/** A passage with those on both sides of it. */
export const around = (database: Connection, generation: number, id: string): Promise<FoundRow[]> =>
  database.query(
    `SELECT p.passage, p.listed FROM index_passages p JOIN index_passages a
       ON a.generation = p.generation AND a.article = p.article AND p.place BETWEEN a.place - 1 AND a.place + 1
     WHERE a.generation = $1 AND a.id = $2 ORDER BY p.place`,
    [generation, id],
  )

export const ofArticle = (database: Connection, generation: number, article: string): Promise<FoundRow[]> =>
  database.query('SELECT passage, listed FROM index_passages WHERE generation = $1 AND article = $2 ORDER BY place', [
    generation,
    article,
  ])

export async function firstsOf(
  database: Connection,
  generation: number,
  articles: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await database.query<{ article: string; id: string }>(
    'SELECT article, id FROM index_passages WHERE generation = $1 AND place = 0 AND article = ANY($2::text[])',
    [generation, articles],
  )
  return new Map(rows.map(({ article, id }) => [article, id]))
}

export const termCounts = (database: Connection, generation: number) =>
  database.query<{ term: string; passages: number; capitals: number; smalls: number }>(
    'SELECT term, passages, capitals, smalls FROM index_terms WHERE generation = $1 AND passages > 0',
    [generation],
  )

export const counts = (database: Connection, generation: number, kind: string, limit: number) =>
  database.query<{ name: string; passages: number }>(
    `SELECT name, passages FROM index_counts WHERE generation = $1 AND kind = $2 AND passages > 0
      ORDER BY passages DESC, name LIMIT $3`,
    [generation, kind, limit],
  )

export const heads = (database: Connection, generation: number) =>
  database.query<{ article: string; content: string; head: string }>(
    'SELECT article, content, head FROM index_articles WHERE generation = $1 ORDER BY article',
    [generation],
  )

/** What one batch changes. */
export interface Batch {
  readonly articles: readonly { readonly article: string; readonly content: string; readonly head: string }[]
  readonly rows: readonly PassageRow[]
  readonly terms: readonly {
    readonly term: string
    readonly passages: number
    readonly capitals: number
    readonly smalls: number
  }[]
  readonly counts: readonly { readonly kind: string; readonly name: string; readonly passages: number }[]
  readonly shingles: readonly string[]
}

/** The rows of articles that are to go, so that what they counted for can be taken off. */
export const rowsOf = (connection: Connection, generation: number, articles: readonly string[]): Promise<FoundRow[]> =>
  connection.query('SELECT passage, listed FROM index_passages WHERE generation = $1 AND article = ANY($2::text[])', [
    generation,
    articles,
  ])

export async function dropArticles(
  connection: Connection,
  generation: number,
  articles: readonly string[],
): Promise<void> {
  for (const table of ['index_passages', 'index_articles'])
    await connection.query(`DELETE FROM ${table} WHERE generation = $1 AND article = ANY($2::text[])`, [
      generation,
      articles,
    ])
}

/** Writes a batch; counts may be negative, for what went. */
export async function writeBatch(
  connection: Connection,
  generation: number,
  { articles, rows, terms, counts, shingles }: Batch,
): Promise<void> {
  await connection.query(
    `INSERT INTO index_articles (generation, article, content, head)
     SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[])`,
    [
      generation,
      articles.map((one) => one.article),
      articles.map((one) => one.content),
      articles.map((one) => one.head),
    ],
  )
  await connection.query(
    `INSERT INTO index_passages
            (generation, id, article, place, revision, is_fresh, passage, listed, reporters, speakers, terms)
     SELECT $1, id, article, place, revision, fresh, passage, listed,
       ARRAY(SELECT json_array_elements_text(reporters::json)), ARRAY(SELECT json_array_elements_text(speakers::json)),
       terms::tsvector
     FROM unnest($2::text[], $3::text[], $4::int[], $5::bigint[], $6::boolean[], $7::text[], $8::text[],
                 $9::text[], $10::text[], $11::text[])
       AS t (id, article, place, revision, fresh, passage, listed, reporters, speakers, terms)`,
    [
      generation,
      rows.map((one) => one.id),
      rows.map((one) => one.article),
      rows.map((one) => one.place),
      rows.map((one) => one.revision),
      rows.map((one) => one.isFresh),
      rows.map((one) => one.passage),
      rows.map((one) => one.listed),
      rows.map((one) => JSON.stringify(one.reporters)),
      rows.map((one) => JSON.stringify(one.speakers)),
      rows.map((one) => one.terms.map(asLexeme).join(' ')),
    ],
  )
  await connection.query(
    `INSERT INTO index_terms (generation, term, passages, capitals, smalls)
     SELECT $1, * FROM unnest($2::text[], $3::int[], $4::int[], $5::int[])
     ON CONFLICT (generation, term) DO UPDATE SET passages = index_terms.passages + excluded.passages,
       capitals = index_terms.capitals + excluded.capitals, smalls = index_terms.smalls + excluded.smalls`,
    [
      generation,
      terms.map((one) => one.term),
      terms.map((one) => one.passages),
      terms.map((one) => one.capitals),
      terms.map((one) => one.smalls),
    ],
  )
  await connection.query(
    `INSERT INTO index_counts (generation, kind, name, passages)
     SELECT $1, * FROM unnest($2::text[], $3::text[], $4::int[])
     ON CONFLICT (generation, kind, name) DO UPDATE SET passages = index_counts.passages + excluded.passages`,
    [generation, counts.map((one) => one.kind), counts.map((one) => one.name), counts.map((one) => one.passages)],
  )
  await connection.query(
    'INSERT INTO index_sketches (shingle, generation) SELECT *, $2::int FROM unnest($1::text[]) ON CONFLICT DO NOTHING',
    [shingles, generation],
  )
}

export async function knownShingles(connection: Connection, shingles: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await connection.query<{ shingle: string }>(
    'SELECT shingle FROM index_sketches WHERE shingle = ANY($1::text[])',
    [shingles],
  )
  return new Set(rows.map(({ shingle }) => shingle))
}

/** When passages of these ids came, and whether they were news then. */
export async function arrivalsOf(
  connection: Connection,
  generation: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<PassageRow, 'revision' | 'isFresh'>>> {
  const rows = await connection.query<{ id: string; revision: string; isFresh: boolean }>(
    `SELECT id, revision, is_fresh AS "isFresh" FROM index_passages WHERE generation = $1 AND id = ANY($2::text[])`,
    [generation, ids],
  )
  return new Map(rows.map(({ id, ...arrival }) => [id, arrival]))
}

export async function writeState(connection: Connection, state: IndexState): Promise<void> {
  await connection.query(
    `UPDATE index_state
        SET generation = $1, revision = $2, made_with = $3, passages = $4, terms = $5, problems = $6
      WHERE id = 1`,
    [state.generation, state.revision, state.madeWith, state.passages, state.terms, state.problems],
  )
}

/** Takes away all generations but one, and what later ones, which were never finished, had seen. */
export async function clearOthers(database: Connection, generation: number): Promise<void> {
  for (const table of ['index_passages', 'index_articles', 'index_terms', 'index_counts'])
    await database.query(`DELETE FROM ${table} WHERE generation < $1 OR generation > $1`, [generation])
  await database.query('DELETE FROM index_sketches WHERE generation > $1', [generation])
}
