// A thread beside the one that loads: makes shelves of articles, one after another, as it is handed them.

import { parentPort, workerData } from 'node:worker_threads'
import { attributeArticle, namesFor } from '../attribution/attribute.ts'
import { buildConcepts } from '../search/concepts.ts'
import { withGeneral } from '../search/general/general-glossary.ts'
import { openLister } from '../search/term-lists.ts'
import { openNumbers } from '../search/vocabulary.ts'
import { completed, packShelf } from './made.ts'
import type { MakerData, ShelfMade, ShelfWanted } from './makers.ts'

const { outlets, publishers, glossary, keys } = workerData as MakerData
const names = namesFor(
  publishers.map((publisher) => ({ publisher })),
  outlets,
)
const concepts = buildConcepts(withGeneral(glossary))

parentPort?.on('message', ({ articles, shelfKey }: ShelfWanted) => {
  const numbers = openNumbers()
  const list = openLister(concepts, numbers)
  const all = articles.map(({ article, key }) => {
    const made = completed(attributeArticle(article, names))
    return { article, key, made, lists: list(made.shown.map(({ text }) => text)) }
  })
  const shelf = packShelf(all, numbers, { ...keys, key: shelfKey })
  parentPort?.postMessage({ text: JSON.stringify(shelf) } satisfies ShelfMade)
})
