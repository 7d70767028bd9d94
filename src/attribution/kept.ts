// What was made of articles before, kept on disk under all that it was made from: only what changed is attributed anew.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article, Outlet } from '../corpus/article.ts'
import type { Cache } from '../files/cache.ts'
import { type Attributed, type AttributedArticle, attributeArticles } from './attribute.ts'

/** One file of the cache: articles by their id, each with the key of what it was made from. */
interface Shelf {
  /** Key of what all of them were made with: registry, publishers, code. */
  readonly made: string
  readonly articles: Readonly<Record<string, Entry>>
}

interface Entry {
  readonly key: string
  readonly value: AttributedArticle
}

/** Files that a large corpus is kept in, so that a changed article costs writing one of them. */
const SHELVES = 64

/**
 * As `attributeArticles`, from `cache` where an article, the registry, the publishers and the code are what they were;
 * `folder` tells one corpus from another. What cannot be read is made anew.
 */
export async function attributeKept(
  articles: readonly Article[],
  outlets: readonly Outlet[],
  cache: Cache,
  folder: string,
): Promise<Attributed> {
  const made = digest([outlets, [...new Set(articles.map(({ publisher }) => publisher))].sort(), codeKey()])
  const count = articles.length <= SHELVES ? 1 : SHELVES
  const numbers = new Map(articles.map((article) => [article, shelfOf(article, count)]))
  const names = Array.from({ length: count }, (_, number) => `attributed-${digest(folder).slice(0, 12)}-${number}`)
  const kept = await Promise.all(names.map(async (name) => ofToday(await cache.read<Shelf>(name), made)))
  const keys = new Map(articles.map((article) => [article, keyOf(article)]))
  const fresh = names.map((): Record<string, Entry> => ({}))
  const attributed = attributeArticles(articles, outlets, {
    known: (article) => {
      const entry = kept[numbers.get(article) ?? 0]?.articles[article.id]
      return entry?.key === keys.get(article) ? entry?.value : undefined
    },
    made: (article, value) => {
      const shelf = fresh[numbers.get(article) ?? 0]
      if (shelf) shelf[article.id] = { key: keys.get(article) ?? '', value }
    },
  })
  for (const [number, name] of names.entries()) {
    const [before = {}, now = {}] = [kept[number]?.articles, fresh[number]]
    if (!isSame(before, now)) await cache.write(name, { made, articles: now } satisfies Shelf)
  }
  return attributed
}

const ofToday = (shelf: Shelf | undefined, made: string): Shelf | undefined =>
  shelf?.made === made ? shelf : undefined

const isSame = (before: Shelf['articles'], now: Shelf['articles']): boolean =>
  Object.keys(before).length === Object.keys(now).length &&
  Object.entries(now).every(([id, { key }]) => before[id]?.key === key)

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url')

/** All of an article that its passages are made from. */
const keyOf = ({ id, file, title, publisher, body, bodyLine, keep }: Article): string =>
  digest([id, file, title, publisher, body, bodyLine, keep])

const shelfOf = ({ id }: Article, count: number): number =>
  count === 1 ? 0 : createHash('sha256').update(id).digest().readUInt32LE(0) % count

let code: string | undefined

/** The rules, the weights and what they stand on, as they are: another version makes other passages. */
function codeKey(): string {
  if (code !== undefined) return code
  const hash = createHash('sha256')
  for (const folder of ['.', '../text']) {
    const dir = fileURLToPath(new URL(folder, import.meta.url))
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]s$/.test(file))
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(dir, file)))
  }
  code = hash.digest('base64url')
  return code
}
