// Text for benchmarks: sentences of a corpus in new pairs, drawn with a fixed seed, so that any size is real text;
// without a corpus they are made of generated words.

import { loadCorpus } from '../dist/corpus/load-corpus.js'
import { splitSentences } from '../dist/text/sentences.js'

/** The sentences of the corpus in `dir`, or generated ones where there is none. */
export async function sentencesOf(dir) {
  if (dir === undefined) return generated()
  const { articles } = await loadCorpus(dir)
  return articles
    .flatMap(({ body }) =>
      body.split('\n').flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end))),
    )
    .filter((sentence) => sentence.length > 30)
}

/** `size` texts of two sentences each, the same for the same size. */
export function textsOf(sentences, size) {
  const pick = picker(seeded(size))
  return Array.from({ length: size }, () => `${pick(sentences)} ${pick(sentences)}`)
}

/** `count` questions about `texts`: five to eight words of one, as somebody asks who remembers part of it. */
export function questionsOn(texts, count) {
  const random = seeded(texts.length + 1)
  const pick = picker(random)
  return Array.from({ length: count }, () => {
    const words = pick(texts).split(/\s+/)
    return Array.from({ length: 5 + Math.floor(random() * 4) }, () => pick(words)).join(' ')
  })
}

/** The value below which `share` of `numbers` lie. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}

const picker = (random) => (list) => list[Math.floor(random() * list.length)]

/** Sentences of made-up words whose frequencies fall as those of English do (Zipf). */
function generated() {
  const random = seeded(7)
  const pick = picker(random)
  const syllables = 'ba ce di fo gu la me ni po ru sa te vi wo zu kra ster ning tion al'.split(' ')
  const words = Array.from(
    { length: 30_000 },
    () => pick(syllables) + pick(syllables) + (random() < 0.5 ? pick(syllables) : ''),
  )
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? words[0]
  return Array.from(
    { length: 20_000 },
    () => `${Array.from({ length: 12 + Math.floor(random() * 12) }, word).join(' ')}.`,
  )
}

/** Mulberry32: the same numbers for the same seed. */
function seeded(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
