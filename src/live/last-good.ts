// Files of the corpus as they were when they were last good, out of the versions that the database keeps.

import { articleIdOf } from '../corpus/article.ts'
import { type Corpus, type Former, GLOSSARY, OUTLETS, SOURCES } from '../corpus/load-corpus.ts'
import { parseArticle } from '../corpus/parse-article.ts'
import { parseGlossary, parseOutlets, parseSources } from '../corpus/parse-registries.ts'
import { decodeText } from '../corpus/read-text.ts'
import type { Parsed } from '../corpus/yaml-file.ts'
import type { Connection } from '../database/database.ts'
import { ARTICLES, REGISTRIES } from '../files/store.ts'

/** The registries of the corpus at `revision`; one that was faulty then, as it was before. */
export async function registriesAt(
  connection: Connection,
  revision: string,
): Promise<Pick<Corpus, 'outlets' | 'glossary' | 'sources'>> {
  const of = <T>(file: string, parse: Parse<T>): Promise<T | undefined> =>
    lastGood(connection, { shelf: REGISTRIES, name: file, revision }, (text) => soundIn(parse(file, text)))
  return {
    outlets: (await of(OUTLETS, parseOutlets)) ?? [],
    glossary: (await of(GLOSSARY, parseGlossary)) ?? [],
    sources: await of(SOURCES, parseSources),
  }
}

/** The articles of these files and the registries among them, at `revision` or as they were before. */
export async function lastGoodOf(
  connection: Connection,
  files: ReadonlySet<string>,
  revision: string,
): Promise<Former> {
  const articles: Corpus['articles'][number][] = []
  for (const file of files) {
    const article = file.startsWith(FOLDER) && (await articleAt(connection, file, revision))
    if (article) articles.push(article)
  }
  const { outlets, glossary, sources } = await registriesAt(connection, revision)
  return {
    articles,
    ...(files.has(OUTLETS) && { outlets }),
    ...(files.has(GLOSSARY) && { glossary }),
    ...(files.has(SOURCES) && { sources }),
  }
}

const FOLDER = 'articles/'

/** The article in `file`, a path from the corpus folder, at `revision`; as it was before where it was faulty then. */
export function articleAt(
  connection: Connection,
  file: string,
  revision: string,
): Promise<Corpus['articles'][number] | undefined> {
  const name = file.slice(FOLDER.length)
  return lastGood(connection, { shelf: ARTICLES, name, revision }, (text) => {
    const article = parseArticle(file, articleIdOf(file), text)
    return 'body' in article ? article : undefined
  })
}

type Parse<T> = (file: string, text: string) => Parsed<T>

const soundIn = <T>(parsed: Parsed<T>): T | undefined =>
  'value' in parsed && parsed.problems.length === 0 ? parsed.value : undefined

interface Version {
  readonly shelf: string
  readonly name: string
  readonly revision: string
}

/** What `read` makes of the latest text up to a revision of which it makes anything; a file that was gone ends it. */
async function lastGood<T>(
  connection: Connection,
  { shelf, name, revision }: Version,
  read: (text: string) => T | undefined,
): Promise<T | undefined> {
  for (let upTo = BigInt(revision); ; ) {
    const [row] = await connection.query<{ revision: string; body: string | null }>(
      `SELECT revision, body FROM corpus_versions WHERE shelf = $1 AND name = $2 AND revision <= $3
        ORDER BY revision DESC LIMIT 1`,
      [shelf, name, String(upTo)],
    )
    if (!row || row.body === null) return undefined
    const text = decodeText(Buffer.from(row.body), name)
    const value = typeof text === 'string' ? read(text) : undefined
    if (value !== undefined) return value
    upTo = BigInt(row.revision) - 1n
  }
}
