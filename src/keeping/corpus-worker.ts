// The worker thread: loads one corpus, then answers questions until it is ended.

import { parentPort, workerData } from 'node:worker_threads'
import { answerQuestion } from '../answer/answer-question.ts'
import { type Library, loadLibrary } from '../answer/library.ts'
import { CorpusError } from '../corpus/problem.ts'
import type { Overview, Reply, Request, ShownArticle, Start } from './protocol.ts'

const { dir } = workerData as { dir: string }
const port = parentPort
if (!port) throw new Error('corpus-worker runs as a worker thread only')

try {
  const began = performance.now()
  const library = await loadLibrary(dir)
  port.on('message', (request: Request) => port.postMessage(reply(library, request)))
  port.postMessage({ overview: overviewOf(library, performance.now() - began) } satisfies Start)
} catch (error) {
  if (!(error instanceof CorpusError)) throw error
  port.postMessage({ problems: error.problems } satisfies Start)
}

function reply(library: Library, { id, query }: Request): Reply {
  try {
    return { id, answer: answerQuestion(library, query) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function overviewOf({ corpus, suggestions, passages, outlets, speakers }: Library, tookMs: number): Overview {
  const registry = new Map(corpus.outlets.map((outlet) => [outlet.name, outlet]))
  return {
    articles: corpus.articles.length,
    passages: passages.length,
    articlesById: Object.fromEntries(
      corpus.articles.map(({ id, body: _body, ...shown }) => [id, shown] satisfies [string, ShownArticle]),
    ),
    outlets: outlets.map((outlet) => ({ ...outlet, aliases: registry.get(outlet.name)?.aliases ?? [] })),
    speakers,
    suggestions,
    tookMs: Math.round(tookMs),
  }
}
