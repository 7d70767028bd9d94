// The worker thread: loads one corpus, then answers questions until it is ended.

import { parentPort, workerData } from 'node:worker_threads'
import { answerQuestion } from '../answer/answer-question.ts'
import { compareOutlets, listOutlets, markedPassage, surroundings, wordsOf } from '../answer/browse.ts'
import { type Library, loadLibrary } from '../answer/library.ts'
import { CorpusError } from '../corpus/problem.ts'
import type { Calls, Overview, Reply, Request, ShownArticle, Start } from './protocol.ts'

const { dir } = workerData as { dir: string }
const port = parentPort
if (!port) throw new Error('corpus-worker runs as a worker thread only')

try {
  const began = performance.now()
  const library = await loadLibrary(dir)
  const calls = callsOn(library)
  port.on('message', (request: Request) => port.postMessage(reply(calls, request)))
  port.postMessage({ overview: overviewOf(library, performance.now() - began) } satisfies Start)
} catch (error) {
  if (!(error instanceof CorpusError)) throw error
  port.postMessage({ problems: error.problems } satisfies Start)
}

function callsOn(library: Library): Calls {
  return {
    answer: (query) => answerQuestion(library, query),
    compare: (topic, limit) => compareOutlets(library, topic, limit),
    complete: (kind, typed, most) => library.finders[kind].complete(typed, most),
    named: (kind, typed) => library.finders[kind].named(typed),
    marked: (id, question) => markedPassage(library, id, question),
    surroundings: (id) => surroundings(library, id),
    wordsOf: (speaker) => wordsOf(library, speaker),
  }
}

function reply(calls: Calls, { id, call, args }: Request): Reply {
  try {
    return { id, value: (calls[call] as (...args: readonly unknown[]) => unknown)(...args) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function overviewOf(library: Library, tookMs: number): Overview {
  const { corpus, suggestions, passages, speakers } = library
  return {
    articles: corpus.articles.length,
    passages: passages.length,
    articlesById: Object.fromEntries(
      corpus.articles.map(({ id, body: _body, ...shown }) => [id, shown] satisfies [string, ShownArticle]),
    ),
    outlets: listOutlets(library),
    speakers,
    suggestions,
    tookMs: Math.round(tookMs),
  }
}
