// The worker thread: loads one corpus, then answers questions until it is ended.

import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { listOutlets, shown } from '../answer/browse.ts'
import { type Library, openLibrary } from '../answer/library.ts'
import { type Corpus, type Former, loadCorpus, withFormer } from '../corpus/load-corpus.ts'
import { NO_CACHE, openCache } from '../files/cache.ts'
import { type Calls, callsOn } from './calls.ts'
import type { Load, Overview, Reply, Request, Start } from './load.ts'

const load = workerData as Load
const port = parentPort
if (!port) throw new Error('the corpus worker runs as a worker thread only')
await serve(port)

async function serve(port: MessagePort): Promise<void> {
  const began = performance.now()
  const corpus = await readCorpus(port)
  if (corpus === undefined) return
  const revision = revisionOf(corpus)
  if (revision === load.unlessRevision) return port.postMessage({ unchanged: true } satisfies Start)
  const library = openLibrary(corpus)
  const calls = callsOn(library)
  port.on('message', (request: Request) => port.postMessage(reply(calls, request)))
  port.postMessage({ overview: overviewOf(library, revision, performance.now() - began) } satisfies Start)
}

/** The folder's corpus, faulty files as they were before where that is wanted; undefined where that is not enough. */
async function readCorpus(port: MessagePort): Promise<Corpus | undefined> {
  const read = await loadCorpus(load.dir, {
    overlay: load.overlay,
    cache: load.cacheDir === undefined ? NO_CACHE : openCache(load.cacheDir),
  })
  if (read.problems.length === 0) return read
  if (load.onProblem === 'spare') {
    port.postMessage({ wanted: new Set(read.problems.map(({ file }) => file)) } satisfies Start)
    const [former] = (await once(port, 'message')) as [Former]
    const corpus = withFormer(read, former)
    if (corpus.articles.length > 0) return corpus
  }
  port.postMessage({ problems: read.problems } satisfies Start)
  return undefined
}

function reply(calls: Calls, { id, call, args }: Request): Reply {
  try {
    return { id, value: (calls[call] as (...args: readonly unknown[]) => unknown)(...args) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

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
