// What tells one state of the corpus from another, passage by passage.

import type { Library } from '../answer/library.ts'
import { contentKey } from '../corpus/content-key.ts'

/** What a reload changes. */
export interface Difference {
  /** Titles of articles, by what happens to them. */
  readonly articles: Readonly<Record<Change, readonly string[]>>
  /** Absent where nobody compared them. */
  readonly passages?: Readonly<Record<Change, number>>
}

/** A passage is `changed` where its text stays and what is credited for it does not. */
export type Change = 'added' | 'changed' | 'gone'

export const NO_DIFFERENCE: Difference = {
  articles: { added: [], changed: [], gone: [] },
  passages: { added: 0, changed: 0, gone: 0 },
}

/** An article, and a hash of all that is known of it. */
export type ArticleRow = readonly [id: string, title: string, hash: string]

/** Articles; passages as id and what is credited for them. */
interface Inventory {
  readonly articles: readonly ArticleRow[]
  readonly passages: readonly (readonly [id: string, credited: string])[]
}

/**
 * All that a library holds, but for what is made of articles as in `other`, as one string of some 50 bytes a passage:
 * that crosses threads fastest.
 */
export function takeInventory({ corpus, made }: Library, other?: Library): string {
  const shared = new Set(other?.made)
  const all = corpus.articles.flatMap((article, at) => {
    const one = made[at]
    const isSame = one === undefined || (shared.has(one) && other?.articlesById.get(article.id) === article)
    return isSame ? [] : [{ article, passages: one.shown }]
  })
  return JSON.stringify({
    articles: all.map(({ article }) => [article.id, article.title, contentKey(article)]),
    passages: all.flatMap(({ passages }) =>
      passages.map(({ id, outlets, speakers, hedged }) => [id, JSON.stringify([outlets, speakers, hedged])] as const),
    ),
  } satisfies Inventory)
}

/** What changed from the library of the inventory `before` to that of `after`. */
export function difference(before: string, after: string): Difference {
  const [old, fresh] = [JSON.parse(before) as Inventory, JSON.parse(after) as Inventory]
  const passages = compare(old.passages, fresh.passages)
  return {
    articles: articlesChanged(old.articles, fresh.articles),
    passages: {
      added: passages.added.length,
      changed: passages.changed.length,
      gone: passages.gone.length,
    },
  }
}

/** Titles of the articles that are other in `fresh` than in `old`. */
export function articlesChanged(old: readonly ArticleRow[], fresh: readonly ArticleRow[]): Difference['articles'] {
  const { added, changed, gone } = compare(old, fresh)
  const titles = new Map([...old, ...fresh].map(([id, title]) => [id, title]))
  const titled = (ids: readonly string[]): string[] => ids.map((id) => titles.get(id) ?? id)
  return { added: titled(added), changed: titled(changed), gone: titled(gone) }
}

type Row = readonly [id: string, ...rest: string[]]

function compare(old: readonly Row[], fresh: readonly Row[]): Record<Change, string[]> {
  const before = new Map(old.map(([id, ...rest]) => [id, rest.join('\n')]))
  const after = new Map(fresh.map(([id, ...rest]) => [id, rest.join('\n')]))
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    changed: [...after].filter(([id, rest]) => before.has(id) && before.get(id) !== rest).map(([id]) => id),
    gone: [...before.keys()].filter((id) => !after.has(id)),
  }
}
