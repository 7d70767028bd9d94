// The worker thread: loads one corpus, then answers questions until it is ended.

import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { listOutlets, shown } from '../answer/browse.ts'
import { type Library, openKept } from '../answer/library.ts'
import { type Corpus, type Former, formerOf, loadCorpus, withFormer } from '../corpus/load-corpus.ts'
import type { Problem } from '../corpus/problem.ts'
import { type Cache, NO_CACHE, openCache } from '../files/cache.ts'
import { type Calls, callsOn } from './calls.ts'
import { difference, takeInventory } from './difference.ts'
import {
  type Load,
  type Loaded,
  type Loading,
  type LoadRequest,
  type Overview,
  PASSAGES_SHOWN,
  type Reply,
  type Request,
  type Start,
} from './load.ts'

const load = workerData as Load
const port = parentPort
if (!port) throw new Error('the corpus worker runs as a worker thread only')
await serve(port)

async function serve(port: MessagePort): Promise<void> {
  const began = performance.now()
  const corpus = await readCorpus(load, askFor(port))
  if ('unusable' in corpus) return port.postMessage({ problems: corpus.unusable } satisfies Start)
  const revision = revisionOf(corpus)
  if (revision === load.unlessRevision) return port.postMessage({ unchanged: true } satisfies Start)
  const cache = cacheOf(load)
  let library = await openKept(corpus, cache, load.dir)
  let calls = callsOn(library)

  /** Loads the folder beside the library that answers, and takes its place in one step, between two questions. */
  const loadAgain = async (loading: Loading): Promise<Loaded> => {
    const began = performance.now()
    const read = await readCorpus({ ...load, ...loading }, async (files) => formerOf(library.corpus, files))
    if ('unusable' in read) return { problems: read.unusable }
    const revision = revisionOf(read)
    if (revision === loading.unlessRevision) return { unchanged: true }
    const next = await openKept(read, loading.lookAt === undefined ? cache : readOnly(cache), load.dir)
    const overview = overviewOf(next, revision, performance.now() - began)
    const change = difference(takeInventory(library), takeInventory(next))
    if (loading.lookAt === undefined) {
      library = next
      calls = callsOn(next)
      return { overview, difference: change, passages: [] }
    }
    return { overview, difference: change, passages: callsOn(next).beginningOf(loading.lookAt, PASSAGES_SHOWN) }
  }

  port.on('message', (request: Request | LoadRequest) => {
    if ('call' in request) return port.postMessage(reply(calls, request))
    loadAgain(request.loading).then(
      (value) => port.postMessage({ id: request.id, value } satisfies Reply),
      (error: unknown) => port.postMessage({ id: request.id, error: describe(error) } satisfies Reply),
    )
  })
  port.postMessage({ overview: overviewOf(library, revision, performance.now() - began) } satisfies Start)
}

/** A look at what would be keeps nothing: what it shows may never come. */
function readOnly(cache: Cache): Cache {
  return { ...cache, write: async () => undefined }
}

function cacheOf({ cacheDir }: Pick<Load, 'cacheDir'>): Cache {
  return cacheDir === undefined ? NO_CACHE : openCache(cacheDir)
}

type FormerOf = (files: ReadonlySet<string>) => Promise<Former>

/** Asks the other thread how faulty files were before. */
function askFor(port: MessagePort): FormerOf {
  return async (files) => {
    port.postMessage({ wanted: files } satisfies Start)
    const [former] = (await once(port, 'message')) as [Former]
    return former
  }
}

/**
 * The folder's corpus, faulty files as they were before where that is wanted; its problems where that is not enough.
 */
async function readCorpus(
  { dir, overlay, cacheDir, onProblem }: Load,
  former: FormerOf,
): Promise<Corpus | { readonly unusable: readonly Problem[] }> {
  const read = await loadCorpus(dir, { overlay, cache: cacheOf({ cacheDir }) })
  if (read.problems.length === 0) return read
  if (onProblem === 'refuse') return { unusable: read.problems }
  const corpus = withFormer(read, await former(new Set(read.problems.map(({ file }) => file))))
  return corpus.articles.length > 0 ? corpus : { unusable: read.problems }
}

function reply(calls: Calls, { id, call, args }: Request): Reply {
  try {
    return { id, value: (calls[call] as (...args: readonly unknown[]) => unknown)(...args) }
  } catch (error) {
    return { id, error: describe(error) }
  }
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

function revisionOf({ articles, outlets, glossary }: Corpus): string {
  return createHash('sha256')
    .update(JSON.stringify([articles, outlets, glossary]))
    .digest('hex')
    .slice(0, 8)
}

function overviewOf(library: Library, revision: string, tookMs: number): Overview {
  const { corpus, suggestions, passages, speakers } = library
  return {
    articles: corpus.articles.length,
    passages: passages.length,
    articlesById: Object.fromEntries(corpus.articles.map((article) => [article.id, shown(article)])),
    outlets: listOutlets(library),
    speakers,
    problems: corpus.problems,
    suggestions,
    revision,
    tookMs: Math.round(tookMs),
  }
}
