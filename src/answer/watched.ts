// Whether what came newly into the corpus speaks to questions that somebody left.

import { createHash } from 'node:crypto'
import type { Passage } from '../attribution/passage.ts'
import { wordsOf } from '../text/terms.ts'
import { answerQuestion } from './answer-question.ts'
import type { Library } from './library.ts'

/** The ids of the new passages that answer each question, and what is known from now on. */
export interface Watched {
  readonly found: readonly (readonly string[])[]
  readonly known: string
}

/** New passages that are told of at once. */
const MOST = 3
/** Words of a shingle, and how many shingles stand for a passage: those of the smallest hashes (Broder's sketches). */
const SHINGLE = 3
const SKETCH = 3
/** Of these, so many have to be known for a passage to be an old one that was mended, renamed or brought back. */
const ENOUGH = 2
/** Shingles that are remembered, the latest: those of some 200,000 passages. */
const MOST_KNOWN = 600_000

/**
 * What is known: the revision of the database up to which all was seen, where there is one, and then the sketches,
 * where they are kept. No sketch begins so.
 */
export const seenUpTo = (revision: string | undefined, sketches = ''): string =>
  [revision === undefined ? '' : `@${revision}`, sketches].filter(Boolean).join(' ')

const SEEN = /^@(?<revision>\d+)(?: |$)/

/** The revision in what is known; undefined where it was seen in files. */
export const revisionIn = (known: string | undefined): string | undefined => SEEN.exec(known ?? '')?.groups?.revision

/**
 * What answers `questions` among the passages that are new since `noted`, the sketches of all that were seen, in one
 * text; where there are none, nothing is new. `revision` is that of the database, where the library is of one.
 */
export function watched(
  library: Library,
  questions: readonly string[],
  noted: string | undefined,
  revision?: string,
): Watched {
  const known = noted?.replace(SEEN, '') || undefined
  const before = new Set(known?.split(' '))
  const seen = new Set(before)
  const fresh = new Set<string>()
  for (const passage of library.passages) {
    const sketch = sketchOf(passage)
    if (known !== undefined && isNews(sketch, before)) fresh.add(passage.id)
    for (const one of sketch) {
      seen.delete(one) // the latest last
      seen.add(one)
    }
  }
  const found = questions.map((question) => {
    if (fresh.size === 0) return []
    const { verdict, passages } = answerQuestion(library, { question, among: fresh, limit: MOST })
    return verdict === 'answered' || verdict === 'likely' ? passages.map(({ passage }) => passage.id) : []
  })
  return { found, known: seenUpTo(revision, [...seen].slice(-MOST_KNOWN).join(' ')) }
}

/** Whether a passage is none of those that `known` shingles stand for. */
export const isNews = (sketch: readonly string[], known: ReadonlySet<string>): boolean =>
  sketch.filter((one) => known.has(one)).length < Math.min(ENOUGH, sketch.length)

const sketches = new WeakMap<Passage, readonly string[]>()

/** A few shingles of a passage, which a mended word or another file leaves as they are. */
export function sketchOf(passage: Passage): readonly string[] {
  const known = sketches.get(passage)
  if (known) return known
  const words = wordsOf(passage.text)
  const shingles = words.slice(0, Math.max(1, words.length - SHINGLE + 1)).map((_, at) => words.slice(at, at + SHINGLE))
  const hashes = shingles.map((shingle) => createHash('md5').update(shingle.join(' ')).digest('base64url').slice(0, 8))
  const sketch = [...new Set(hashes)].sort().slice(0, SKETCH)
  sketches.set(passage, sketch)
  return sketch
}
