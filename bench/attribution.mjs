// How fast articles are attributed: `npm run bench:attribution -- [CORPUS_DIR]`, the project's own corpus by default.
// Prints passages a second once warm, and the time that a megabyte of awkward text takes beside a quarter of it.

import { fileURLToPath } from 'node:url'
import { attributeArticles } from '../dist/attribution/attribute.js'
import { loadCorpus } from '../dist/corpus/load-corpus.js'

const RUNS = 7
const [dir = fileURLToPath(new URL('../corpus', import.meta.url))] = process.argv.slice(2)
const { articles, outlets } = await loadCorpus(dir)
const many = Array.from({ length: Math.ceil(80 / articles.length) }, (_, copy) =>
  articles.map((article) => ({ ...article, id: `${article.id}-${copy}` })),
).flat()

const rates = Array.from({ length: RUNS }, () => {
  const began = performance.now()
  const { passages } = attributeArticles(many, outlets)
  return (1000 * passages.length) / (performance.now() - began)
})
const [first] = rates
const warm = rates.slice(2).sort((a, b) => a - b)
console.log(
  `${many.length} articles: ${Math.round(first)} passages a second cold, ${Math.round(warm[warm.length >> 1])} warm (median)`,
)

const AWKWARD = {
  'words without a stop': 'word ',
  'speakers without end': 'the big red dog said ',
  'unbalanced quotes': '" said ',
  'quotations left open': '“said Roe, ',
  'only punctuation': '.,;:-!?',
  emoji: '🎉',
  'names and outlets': 'Ann Roe told Reuters ',
  'second mentions': 'Reuters reported it. The agency said. ',
  'one letter a line': 'x\n',
  'no space at all': 'a',
  'right to left': 'שלום אמר ',
  'open brackets': '((',
  'commas and "who"': 'Roe, a, b, c, d, who said, ',
}
console.log(`\n${'text'.padEnd(24)}${'250 kB'.padStart(10)}${'1 MB'.padStart(10)}   times`)
for (const [name, unit] of Object.entries(AWKWARD)) {
  const [quarter, whole] = [250_000, 1_000_000].map((length) => {
    const body = unit.repeat(length / unit.length)
    const began = performance.now()
    attributeArticles([{ id: 'a', file: 'a.md', title: 'A', publisher: 'B', body, bodyLine: 1 }], outlets)
    return performance.now() - began
  })
  const shown = [quarter, whole].map((ms) => `${Math.round(ms)} ms`.padStart(10)).join('')
  console.log(`${name.padEnd(24)}${shown}   ${(whole / quarter).toFixed(1)}`)
}
