// How well questions are answered: `npm run eval -- [--misses] [--calibrate] [--ablate] [QUESTIONS.jsonl]`.
// A question file has one JSON object a line: q, kind, gold and also (beginnings of passages, best first), reason.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { answerQuestion, judgedFirst } from '../dist/answer/answer-question.js'
import { loadLibrary, makeLibrary } from '../dist/answer/library.js'
import { probabilityOf } from '../dist/answer/verdict.js'
import { ANSWERS_FROM, LIKELY_FROM } from '../dist/answer/verdict-weights.js'
import { buildPassageIndex } from '../dist/search/passage-index.js'
import { WEIGHTS } from '../dist/search/rank.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, calibrate: { type: 'boolean' }, ablate: { type: 'boolean' } },
})
const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const [file = at('../test/questions/questions.jsonl')] = positionals
const questions = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const library = await loadLibrary(at('../corpus'))

const { figures, kinds, misses } = score(library)
console.table(kinds)
console.log(figures)
if (values.misses) console.log(`\n${misses.join('\n')}`)
if (values.calibrate) calibrate()
if (values.ablate) await ablate()

/** Whether `passage` is one of those that a question's list names by their beginnings. */
function isAmong(passage, beginnings) {
  return beginnings.some((beginning) => passage.text.startsWith(beginning))
}

function score(library) {
  const kinds = {}
  const misses = []
  const all = {
    asked: 0,
    first: 0,
    three: 0,
    answered: 0,
    right: 0,
    missed: 0,
    near: 0,
    nearHeld: 0,
    far: 0,
    farHeld: 0,
  }
  for (const { q, kind, gold, also = [], reason } of questions) {
    const { verdict, passages } = answerQuestion(library, { question: q })
    const place = passages.findIndex(({ passage }) => isAmong(passage, [...gold, ...also]))
    kinds[kind] ??= { questions: 0, first: 0, 'in three': 0, answered: 0, likely: 0, related: 0, nothing: 0 }
    const row = kinds[kind]
    row.questions++
    row[verdict]++
    if (verdict === 'answered') all.answered++
    const wrong = gold.length > 0 ? place !== 0 : verdict === 'answered' || (kind === 'far' && verdict !== 'nothing')
    if (wrong)
      misses.push(
        `${kind}: ${q}\n  ${verdict}: ${passages[0]?.passage.text.slice(0, 60) ?? '-'}\n  wanted: ${gold[0] ?? 'no answer'} (${reason})`,
      )
    if (gold.length > 0) {
      all.asked++
      if (verdict === 'nothing') all.missed++
      if (place === 0) {
        all.first++
        row.first++
        if (verdict === 'answered') all.right++
      }
      if (place >= 0 && place < 3) {
        all.three++
        row['in three']++
      }
    } else if (kind === 'far') {
      all.far++
      if (verdict === 'nothing') all.farHeld++
    } else {
      all.near++
      if (verdict !== 'answered') all.nearHeld++
    }
  }
  const share = (part, whole) => Math.round((1000 * part) / whole) / 10
  const figures = {
    hit1: share(all.first, all.asked),
    hit3: share(all.three, all.asked),
    answeredPrecision: share(all.right, all.answered),
    answeredRecall: share(all.right, all.asked),
    nearNotAnswered: share(all.nearHeld, all.near),
    farNothing: share(all.farHeld, all.far),
    falseNothing: share(all.missed, all.asked),
  }
  return { figures, kinds, misses }
}

/** How often the first passage is right by the probability that it was given. */
function calibrate() {
  const judged = questions.flatMap(({ q, gold, also = [] }) => {
    const first = judgedFirst(library, { question: q })
    if (!first?.mayAnswer) return []
    return [{ probability: probabilityOf(first.evidence), right: isAmong(first.passage, [...gold, ...also]) }]
  })
  const bins = {}
  for (let low = 9; low >= 0; low--) {
    const bin = judged.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === low)
    const right = bin.filter(({ right }) => right).length
    bins[`probability from ${low / 10}`] = { questions: bin.length, right, share: bin.length ? right / bin.length : 0 }
  }
  console.table(bins)
  console.log(`answered from ${ANSWERS_FROM}, likely from ${LIKELY_FROM}`)
}

/** What each part gives, by leaving it out. */
async function ablate() {
  const rows = { whole: figures }
  for (const feature of Object.keys(WEIGHTS)) {
    const weight = WEIGHTS[feature]
    WEIGHTS[feature] = 0
    rows[`without ${feature}`] = score(library).figures
    WEIGHTS[feature] = weight
  }
  const { passages, concepts, vectors } = library.index
  const deaf = buildPassageIndex(passages, concepts, { ...vectors, rowOf: () => undefined })
  rows['without word vectors'] = score({ ...library, index: deaf }).figures
  rows['without the glossary'] = score(await makeLibrary({ ...library.corpus, glossary: [] })).figures
  rows['without outlets in questions'] = score({ ...library, findOutlet: () => undefined }).figures
  console.table(rows)
}
