// What libraries are put together of: each article is attributed and its terms are listed once, in memory and on disk.

import { createHash } from 'node:crypto'
import { attributeArticle, namesFor } from '../attribution/attribute.ts'
import type { OutletNames } from '../attribution/names/outlet-names.ts'
import type { Article } from '../corpus/article.ts'
import { contentKey } from '../corpus/content-key.ts'
import type { Corpus } from '../corpus/load-corpus.ts'
import { type Cache, NO_CACHE } from '../files/cache.ts'
import { inTurn } from '../files/in-turn.ts'
import { pauses } from '../files/pauses.ts'
import { buildConcepts, type Concepts } from '../search/concepts.ts'
import { withGeneral } from '../search/general/general-glossary.ts'
import { type Lister, openLister } from '../search/term-lists.ts'
import { cutOut, openNumbers, type Stretch, type TermNumbers, type Vocabulary, whole } from '../search/vocabulary.ts'
import { addTo } from '../text/grouped.ts'
import { codeKey } from './code-key.ts'
import { completed, listsOnShelf, type Made, madeOnShelf, packShelf, type Shelf } from './made.ts'
import { makeApart } from './makers.ts'

/** What a library is put together of. */
export interface Materials {
  readonly concepts: Concepts
  readonly numbers: TermNumbers
  /** What is made of each article, in order. */
  readonly made: readonly Made[]
  /** Why what was kept could not be used; undefined where it could, or nothing was kept. */
  readonly remade?: 'damaged' | 'other version'
  /** The terms of the passages that an answer can show, article by article. */
  readonly stretches: readonly Stretch[]
}

/** How far long work has come, in articles. */
export type Progress = (done: number, all: number) => void

/** How a corpus is prepared. */
export interface Preparation {
  /** Told after each article that had to be made. */
  readonly onProgress?: Progress
  /** Characters of articles to be made from which other threads help. */
  readonly apartFrom?: number
}

export interface Workshop {
  /** The materials of `corpus`; only what is not known is made. */
  prepare(corpus: Corpus, preparation?: Preparation): Promise<Materials>
  /** Holds the terms of the corpus prepared last in the memory of its index, and no longer twice. */
  shareLists(vocabulary: Vocabulary): void
  /** Keeps on disk what was prepared last, where it differs from what lies there. */
  keep(): Promise<void>
  /** Characters of the articles of `corpus` that are not in memory: what preparing it may cost. */
  unknown(corpus: Corpus): number
}

/** Files that a large corpus is kept in, so that a changed article costs writing one of them. */
const SHELVES = 64
/** Making goes on for this long before other work has its turn: a question that comes meanwhile waits no longer. */
const AT_A_STRETCH_MS = 10
/** About five thousand passages: a second of work, against some tenths for a thread to be there. */
const APART_FROM = 1_500_000
/** Terms that no passage has any more, beside as many as are in use, from which numbers are given anew. */
const MOST_UNUSED = 100_000

/** Keys of what an article's parts are made with. */
type Keys = Pick<Shelf, 'attributedWith' | 'listedWith'>

/** What was made of an article. */
interface Known extends Keys {
  readonly made: Made
  /** By the numbers of `numbers`. */
  readonly stretch: Stretch
  readonly numbers: TermNumbers
}

/** A workshop for the corpus in `folder`, whose work is kept in `cache`. */
export function openWorkshop(cache: Cache = NO_CACHE, folder = ''): Workshop {
  const known = new WeakMap<Article, Known>()
  /** The keys of what lies on each shelf. */
  const lying = new Map<string, string>()
  const turn = inTurn()
  let written: Promise<unknown> = Promise.resolve()
  let numbers = openNumbers()
  let mostTerms = Number.POSITIVE_INFINITY
  let listing: Listing | undefined
  let isOther = false
  let names: { readonly attributedWith: string; readonly outlets: OutletNames } | undefined
  let last: { readonly corpus: Corpus; readonly keys: Keys } = { corpus: NO_CORPUS, keys: keysOf(NO_CORPUS) }

  const isAttributed = (article: Article, { attributedWith }: Keys): boolean =>
    known.get(article)?.attributedWith === attributedWith
  const isListed = (article: Article, { listedWith }: Keys): boolean => {
    const one = known.get(article)
    return one?.listedWith === listedWith && one.numbers === numbers
  }
  const entryOf = (article: Article): Known => {
    const one = known.get(article)
    if (!one) throw new Error(`nothing was made of ${article.file}`)
    return one
  }

  const unknownIn = ({ articles }: Corpus, keys: Keys): number =>
    articles.reduce((sum, article) => (isAttributed(article, keys) ? sum : sum + article.body.length), 0)

  /** Takes in what `shelf` holds of `articles`. */
  const takeIn = (shelf: Shelf, articles: readonly Article[]): void => {
    const { attributedWith, listedWith } = shelf
    const renumbered = Uint32Array.from(shelf.terms, numbers.take)
    for (const article of articles) {
      const made = madeOnShelf(shelf, article, contentKey(article))
      const lists = made && listsOnShelf(shelf, article, renumbered)
      if (lists) known.set(article, { attributedWith, listedWith, made, stretch: whole(lists), numbers })
    }
  }

  /** Takes from disk what memory lacks. */
  const fetch = async (articles: readonly Article[], keys: Keys): Promise<void> => {
    const missing = articles.filter((article) => !isAttributed(article, keys))
    for (const [name, wanted] of onShelves(missing, articles.length, folder)) {
      const shelf = await cache.read<Shelf>(name)
      if (shelf && shelf.attributedWith !== keys.attributedWith) isOther = true
      if (shelf?.attributedWith !== keys.attributedWith) continue
      lying.set(name, shelf.key)
      takeIn(shelf, wanted)
    }
  }

  /** Makes what neither memory nor disk has. */
  const make = async (corpus: Corpus, keys: Keys, list: Lister, preparation: Preparation): Promise<void> => {
    const { articles, outlets, glossary } = corpus
    const { onProgress, apartFrom = APART_FROM } = preparation
    const isMissing = (article: Article): boolean => !isAttributed(article, keys) || !isListed(article, keys)
    const queue = [...onShelves(articles, articles.length, folder)].flatMap(([name, all]) => {
      const wanted = all.filter(isMissing).map((article) => ({ article, key: contentKey(article) }))
      return wanted.length > 0
        ? [{ name, shelfKey: shelfKey(keys, all), articles: wanted, isWhole: wanted.length === all.length }]
        : []
    })
    const count = queue.reduce((sum, { articles }) => sum + articles.length, 0)
    if (count === 0) return
    let done = 0
    const tell = (more: number): void => {
      done += more
      onProgress?.(done, count)
    }
    tell(0)
    const publishers = [...new Set(articles.map(({ publisher }) => publisher))]
    const apart =
      unknownIn(corpus, keys) < apartFrom
        ? undefined
        : makeApart(
            queue,
            { outlets, publishers, glossary, keys },
            ({ name, shelfKey, articles, isWhole }, { text }) => {
              takeIn(
                JSON.parse(text),
                articles.map(({ article }) => article),
              )
              tell(articles.length)
              if (!isWhole) return
              lying.set(name, shelfKey)
              written = Promise.all([written, cache.write(name, text)])
            },
          )
    const attribute = (article: Article): Made => {
      if (names?.attributedWith !== keys.attributedWith)
        names = { attributedWith: keys.attributedWith, outlets: namesFor(articles, outlets) }
      return completed(attributeArticle(article, names.outlets))
    }
    const rest = pauses(AT_A_STRETCH_MS)
    const makeHere = async (): Promise<void> => {
      for (let shelf = queue.shift(); shelf; shelf = queue.shift())
        for (const { article } of shelf.articles) {
          await rest()
          const made = isAttributed(article, keys) ? entryOf(article).made : attribute(article)
          known.set(article, { ...keys, made, stretch: whole(list(made.shown.map(({ text }) => text))), numbers })
          tell(1)
        }
    }
    await makeHere()
    await apart
    await makeHere() // what another thread had to leave
  }

  /** Numbers the terms of `articles` anew, and so forgets those of texts that are gone. */
  const renumber = (articles: readonly Article[]): void => {
    const before = numbers.terms
    numbers = openNumbers()
    for (const article of articles) {
      const { stretch, ...rest } = entryOf(article)
      const lists = cutOut(stretch)
      const terms = lists.terms.map((number) => numbers.take(before[number] ?? ''))
      known.set(article, { ...rest, stretch: whole({ ...lists, terms }), numbers })
    }
  }

  const listingFor = ({ glossary }: Corpus, { listedWith }: Keys): Listing => {
    if (listing?.numbers === numbers && listing.listedWith === listedWith) return listing
    const concepts = listing?.listedWith === listedWith ? listing.concepts : buildConcepts(withGeneral(glossary))
    listing = { listedWith, numbers, concepts, list: openLister(concepts, numbers) }
    return listing
  }

  return {
    prepare: (corpus, preparation = {}) =>
      turn(async () => {
        const { articles } = corpus
        const keys = keysOf(corpus)
        isOther = false
        const damagedBefore = cache.damaged()
        await fetch(articles, keys)
        if (numbers.terms.length > mostTerms) renumber(articles.filter((article) => known.has(article)))
        const { concepts, list } = listingFor(corpus, keys)
        await make(corpus, keys, list, preparation)
        mostTerms = Math.min(mostTerms, 2 * numbers.terms.length + MOST_UNUSED)
        last = { corpus, keys }
        const all = articles.map(entryOf)
        const remade = cache.damaged() > damagedBefore ? 'damaged' : isOther ? 'other version' : undefined
        return {
          concepts,
          numbers,
          ...(remade && { remade }),
          made: all.map(({ made }) => made),
          stretches: all.map(({ stretch }) => stretch),
        }
      }),

    shareLists(vocabulary) {
      let from = 0
      for (const article of last.corpus.articles) {
        const one = entryOf(article)
        const to = from + one.stretch.to - one.stretch.from
        known.set(article, { ...one, stretch: { of: vocabulary, from, to } })
        from = to
      }
    },

    keep: () =>
      turn(async () => {
        if (cache === NO_CACHE) return
        await written
        const { corpus, keys } = last
        const rest = pauses(AT_A_STRETCH_MS)
        for (const [name, articles] of onShelves(corpus.articles, corpus.articles.length, folder)) {
          await rest()
          const key = shelfKey(keys, articles)
          if (lying.get(name) === key) continue
          const all = articles.map((article) => {
            const { made, stretch } = entryOf(article)
            return { article, key: contentKey(article), made, lists: cutOut(stretch) }
          })
          await cache.write(name, JSON.stringify(packShelf(all, numbers, { ...keys, key })))
          lying.set(name, key)
        }
        const names = new Set(onShelves(corpus.articles, corpus.articles.length, folder).keys())
        // Shelves of this corpus that its articles no longer need, and what former versions kept.
        const isStale = (name: string): boolean =>
          /^attributed-/.test(name) || (name.startsWith(shelvesOf(folder)) && !names.has(name))
        await cache.clear(isStale, (name) => names.has(name))
      }),

    unknown: (corpus) => unknownIn(corpus, keysOf(corpus)),
  }
}

/** How terms are listed: with which glossary, and under which numbers. */
interface Listing {
  readonly listedWith: string
  readonly numbers: TermNumbers
  readonly concepts: Concepts
  readonly list: Lister
}

const NO_CORPUS: Corpus = { articles: [], outlets: [], glossary: [], problems: [], suggestions: [] }

/** Names come from the registry and from the publishers; terms from the glossary. */
export function keysOf({ articles, outlets, glossary }: Corpus): Keys {
  const publishers = [...new Set(articles.map(({ publisher }) => publisher))].sort()
  return {
    attributedWith: digest([contentKey(outlets), ...publishers, codeKey()]),
    listedWith: digest([contentKey(glossary), codeKey()]),
  }
}

/** The key of a shelf that holds `articles`. */
const shelfKey = ({ attributedWith, listedWith }: Keys, articles: readonly Article[]): string =>
  digest([attributedWith, listedWith, ...articles.map(contentKey)])

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

/** Articles by the name of the shelf that they lie on, in a corpus of `count` articles. */
function onShelves(articles: readonly Article[], count: number, folder: string): Map<string, Article[]> {
  const shelves = new Map<string, Article[]>()
  const corpus = shelvesOf(folder)
  for (const article of articles) addTo(shelves, `${corpus}${count <= SHELVES ? 'all' : shelfOf(article)}`, article)
  return shelves
}

/** How the shelves of the corpus in a folder begin. */
const shelvesOf = (folder: string): string => `made-${digest([folder]).slice(0, 12)}-`

/** The same for the same id. */
function shelfOf({ id }: Article): number {
  let hash = 0
  for (let at = 0; at < id.length; at++) hash = (31 * hash + id.charCodeAt(at)) >>> 0
  return hash % SHELVES
}
