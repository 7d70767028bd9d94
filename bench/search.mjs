// Quality and speed beside other engines in one run: `npm run bench -- [CORPUS_DIR] [--sizes 1000,10000,100000]`.
// Peers index the same texts as their own README shows it.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { create, insertMultiple, search as oramaSearch } from '@orama/orama'
import FlexSearch from 'flexsearch'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { loadLibrary, readingOf } from '../dist/answer/library.js'
import { showProgress } from '../dist/hosting/progress.js'
import { buildConcepts } from '../dist/search/concepts.js'
import { buildPassageIndex } from '../dist/search/passage-index.js'
import { readQuestion } from '../dist/search/question.js'
import { rankPassages } from '../dist/search/rank.js'
import { loadWordVectors } from '../dist/search/word-vectors.js'
import { questionsOn, sentencesOf, textsOf } from './passages.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '1000,10000,100000' }, questions: { type: 'string', default: '300' } },
})
const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const own = await loadLibrary(at('../corpus'))
const vectors = loadWordVectors()
const concepts = buildConcepts(own.corpus.glossary)

/** Every engine: texts in, and back a function from a question to the numbers of the texts found, best first. */
const ENGINES = {
  'this bot': (texts) => {
    const index = buildPassageIndex(
      texts.map((text) => ({ text, speakers: [], outlets: [], attributions: [] })),
      concepts,
      vectors,
    )
    const reading = readingOf(index, [])
    return (question) => rankPassages(index, readQuestion(question, reading)).map(({ number }) => number)
  },
  'MiniSearch, README': (texts) => {
    const engine = new MiniSearch({ fields: ['text'] })
    engine.addAll(texts.map((text, id) => ({ id, text })))
    return (question) => engine.search(question, { prefix: true, fuzzy: 0.2 }).map(({ id }) => id)
  },
  'MiniSearch, plain': (texts) => {
    const engine = new MiniSearch({ fields: ['text'] })
    engine.addAll(texts.map((text, id) => ({ id, text })))
    return (question) => engine.search(question).map(({ id }) => id)
  },
  FlexSearch: (texts) => {
    const engine = new FlexSearch.Index({ tokenize: 'forward' })
    for (const [id, text] of texts.entries()) engine.add(id, text)
    return (question) => engine.search(question, { suggest: true, limit: 10 })
  },
  Orama: (texts) => {
    const engine = create({ schema: { text: 'string' } })
    insertMultiple(
      engine,
      texts.map((text, id) => ({ id: String(id), text })),
      texts.length,
    )
    return (question) =>
      oramaSearch(engine, { term: question, limit: 10, threshold: 1 }).hits.map(({ id }) => Number(id))
  },
  Lunr: (texts) => {
    const engine = lunr(function () {
      this.field('text')
      for (const [id, text] of texts.entries()) this.add({ id, text })
    })
    return (question) => engine.search(question.replace(/[:~^*+-]/g, ' ')).map(({ ref }) => Number(ref))
  },
}

compareQuality()
await compareSpeed()
worstQuestions()

function compareQuality() {
  const questions = readFileSync(at('../test/questions/questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const answerable = questions.filter(({ gold }) => gold.length > 0)
  const texts = own.passages.map(({ text }) => text)
  const rows = {}
  for (const [name, build] of Object.entries(ENGINES)) {
    const search = build(texts)
    const places = answerable.map(({ q, gold, also = [] }) =>
      search(q).findIndex((number) => [...gold, ...also].some((beginning) => texts[number]?.startsWith(beginning))),
    )
    const share = (fits) => Math.round((1000 * places.filter(fits).length) / places.length) / 10
    rows[name] = { 'right first': share((place) => place === 0), 'in three': share((place) => place >= 0 && place < 3) }
  }
  console.log(`Quality: ${answerable.length} questions of test/questions on the project's own corpus, per cent`)
  console.table(rows)
}

async function compareSpeed() {
  const sentences = await sentencesOf(positionals[0])
  for (const size of values.sizes.split(',').map(Number)) {
    const texts = textsOf(sentences, size)
    const questions = questionsOn(texts, Number(values.questions))
    const rows = {}
    const engines = Object.entries(ENGINES)
    const bar = showProgress(`${size} passages, engines`)
    for (const [at, [name, build]] of engines.entries()) {
      bar.tell(at, engines.length)
      rows[name] = timed(build, texts, questions)
    }
    bar.end()
    const readme = rows['MiniSearch, README']
    const plain = rows['MiniSearch, plain']
    for (const row of Object.values(rows)) {
      row['times README'] = Math.round((1000 * row['p50 ms']) / readme['p50 ms']) / 1000
      row['memory times plain'] = Math.round((100 * row['heap MB']) / plain['heap MB']) / 100
    }
    console.log(`\nSpeed: ${size} passages, ${questions.length} questions`)
    console.table(rows)
  }
}

function timed(build, texts, questions) {
  const before = heap()
  const began = performance.now()
  const search = build(texts)
  const built = performance.now() - began
  const used = heap() - before
  for (const question of questions.slice(0, 100)) search(question)
  const times = questions
    .map((question) => {
      const began = performance.now()
      search(question)
      return performance.now() - began
    })
    .sort((a, b) => a - b)
  const ms = (value) => Math.round(100 * value) / 100
  return {
    'build s': Math.round(built / 100) / 10,
    'heap MB': Math.round(10 * used) / 10,
    'p50 ms': ms(times[times.length >> 1]),
    'max ms': ms(times.at(-1)),
  }
}

function heap() {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

/**
 * What people paste: the longest question, letters, emoji, marks of regular expressions, invisible and right-to-left
 * marks.
 */
function worstQuestions() {
  const long = own.passages.map(({ text }) => text).join(' ')
  const questions = {
    '6,000 characters': long.repeat(3).slice(0, 6000),
    '6,000 different words': Array.from({ length: 900 }, (_, n) => `w${n}ord`)
      .join(' ')
      .slice(0, 6000),
    'one letter': 'x',
    'only emoji': '🎉🇯🇵👨‍👩‍👧',
    'regular expression': '(.*)+[a-z]{2,}$^\\b|?*',
    'invisible and right-to-left': '\u200b\u202eTaiwan\u2066 \u200fשלום\u200d',
  }
  const rows = {}
  const search = ENGINES['this bot'](own.passages.map(({ text }) => text))
  for (const [name, question] of Object.entries(questions)) {
    const began = performance.now()
    for (let run = 0; run < 5; run++) search(question)
    rows[name] = { ms: Math.round((100 * (performance.now() - began)) / 5) / 100 }
  }
  console.log('\nAwkward questions on the own corpus')
  console.table(rows)
}
