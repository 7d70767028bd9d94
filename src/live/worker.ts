// The worker thread: loads one corpus, then answers questions until it is ended.

import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { listOutlets, shown } from '../answer/browse.ts'
import { type Library, openLibrary } from '../answer/library.ts'
import { type Materials, openWorkshop } from '../answer/workshop.ts'
import { contentKey } from '../corpus/content-key.ts'
import { openKnownFiles } from '../corpus/known-files.ts'
import { type Corpus, type Former, formerOf, loadCorpus } from '../corpus/load-corpus.ts'
import { markOf } from '../database/mirror.ts'
import { NO_CACHE, openCache } from '../files/cache.ts'
import { type Calls, callsOn } from './calls.ts'
import { difference, takeInventory } from './difference.ts'
import type { Load, Loaded, Loading, LoadRequest, Overview, Reply, Request, Start } from './load.ts'
import { type FormerOf, readCorpus } from './read-corpus.ts'
import { tellProgress } from './tell-progress.ts'

/** Characters of articles up to which making them is not noticed by those who ask meanwhile. */
const SMALL = 150_000

const load = workerData as Load
const port = parentPort
if (!port) throw new Error('the corpus worker runs as a worker thread only')
if (load.remote) {
  const { serveRemote } = await import('./serve-remote.ts')
  await serveRemote(port, load, load.remote)
} else await serve(port)

async function serve(port: MessagePort): Promise<void> {
  const began = performance.now()
  const cache = load.cacheDir === undefined ? NO_CACHE : openCache(load.cacheDir)
  const workshop = openWorkshop(cache, load.dir)
  const known = openKnownFiles()
  const read = (how: Omit<Load, 'dir'>, former: FormerOf): ReturnType<typeof readCorpus> =>
    readCorpus(how.onProblem, { former, read: () => loadCorpus(load.dir, { overlay: how.overlay, cache, known }) })
  const corpus = await read(load, askFor(port))
  if ('unusable' in corpus) return port.postMessage({ problems: corpus.unusable } satisfies Start)
  const revision = await revisionOf(corpus, load.dir)
  if (isAsBefore(corpus, revision, load)) return port.postMessage({ unchanged: true } satisfies Start)
  let remade: Materials['remade']
  const assemble = async (corpus: Corpus, before?: Library): Promise<Library> => {
    const materials = await workshop.prepare(corpus, { onProgress: tellProgress(port) })
    remade = materials.remade
    const library = openLibrary(corpus, materials, before?.byId)
    workshop.shareLists(library.index.vocabulary)
    return library
  }
  let library = await assemble(corpus)
  let calls = callsOn(library, revision)

  /** Loads the folder beside the library that answers, and takes its place in one step, between two questions. */
  const loadAgain = async (loading: Loading): Promise<Loaded> => {
    const began = performance.now()
    let isFaulty = false
    const corpus = await read(loading, async (files) => {
      isFaulty = true
      return formerOf(library.corpus, files)
    })
    if (isFaulty && load.asksFormer) return { large: true }
    if ('unusable' in corpus) return { problems: corpus.unusable }
    const revision = await revisionOf(corpus, load.dir)
    if (isAsBefore(corpus, revision, loading)) return { unchanged: true }
    if (isLarge(workshop.unknown(corpus), corpus)) return { large: true }
    const next = await assemble(corpus, library)
    const overview = overviewOf(next, revision, performance.now() - began)
    const change = difference(takeInventory(library, next), takeInventory(next, library))
    if (loading.lookAt !== undefined)
      return { overview, difference: change, passages: callsOn(next, revision).passagesIn(loading.lookAt) }
    library = next
    calls = callsOn(next, revision)
    void workshop.keep()
    return { overview, difference: change, passages: [] }
  }

  port.on('message', (request: Request | LoadRequest) => {
    if ('call' in request) return port.postMessage(reply(calls, request))
    loadAgain(request.loading).then(
      (value) => port.postMessage({ id: request.id, value } satisfies Reply),
      (error: unknown) => port.postMessage({ id: request.id, error: describe(error) } satisfies Reply),
    )
  })
  port.postMessage({
    overview: { ...overviewOf(library, revision, performance.now() - began), remade },
  } satisfies Start)
  // A look at what would be keeps nothing: what it shows may never come.
  if (load.overlay === undefined) void workshop.keep()
}

/** Whether there is nothing to load, and nothing to tell. */
function isAsBefore({ problems }: Corpus, revision: string, { unlessRevision }: Pick<Load, 'unlessRevision'>): boolean {
  return problems.length === 0 && revision === unlessRevision
}

/** Whether most of a corpus would have to be made anew: that is left to a worker that answers nobody meanwhile. */
function isLarge(unknown: number, { articles }: Corpus): boolean {
  return unknown > SMALL && unknown > articles.reduce((sum, { body }) => sum + body.length, 0) / 2
}

/** Asks the other thread how faulty files were before. */
function askFor(port: MessagePort): FormerOf {
  return async (files) => {
    port.postMessage({ wanted: files } satisfies Start)
    const [former] = (await once(port, 'message')) as [Former]
    return former
  }
}

function reply(calls: Calls, { id, call, args }: Request): Reply {
  try {
    return { id, value: (calls[call] as (...args: readonly unknown[]) => unknown)(...args) }
  } catch (error) {
    return { id, error: describe(error) }
  }
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** The number that a database gave it, where it comes from there, and a hash of all files. */
async function revisionOf(corpus: Corpus, dir: string): Promise<string> {
  const { articles, outlets, glossary, sources = { feeds: [] } } = corpus
  const hash = createHash('sha256')
    .update([...articles, outlets, glossary, sources].map(contentKey).join(' '))
    .digest('hex')
    .slice(0, 8)
  const mark = await markOf(dir)
  return mark ? `${mark.revision}-${hash}` : hash
}

function overviewOf(library: Library, revision: string, tookMs: number): Overview {
  const { corpus, suggestions, passages, speakers } = library
  return {
    articles: corpus.articles.length,
    passages: passages.length,
    articlesById: Object.fromEntries(corpus.articles.map((article) => [article.id, shown(article)])),
    outlets: listOutlets(library),
    speakers,
    feeds: corpus.sources?.feeds ?? [],
    lookAgainHours: corpus.sources?.lookAgainHours,
    problems: corpus.problems,
    suggestions,
    revision,
    tookMs: Math.round(tookMs),
  }
}
