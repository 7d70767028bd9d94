// Learns when the first passage answers, and writes the table of weights: `npm run train:verdict -- CORPUS QUESTIONS
// [CORPUS QUESTIONS]… [--dry] [--ablate]`. A QUESTIONS file holds a question a line: {"q", "gold": [beginnings of the
// passages that answer; none where nothing does], "also": […]}. A corpus without outlets.yaml takes this project's.
// Scores out of fold, ten folds, with a table of what each probability was worth.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { judgedFirst } from '../dist/answer/answer-question.js'
import { makeLibrary } from '../dist/answer/library.js'
import { probabilityOf } from '../dist/answer/verdict.js'
import { fitVerdict } from '../dist/answer/verdict-fit.js'
import { ANSWERS_FROM, LIKELY_FROM } from '../dist/answer/verdict-weights.js'
import { loadCorpus } from '../dist/corpus/load-corpus.js'
import { showProgress } from '../dist/hosting/progress.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dry: { type: 'boolean' }, ablate: { type: 'boolean' } },
})
if (positionals.length === 0 || positionals.length % 2 > 0) {
  console.error('Usage: npm run train:verdict -- CORPUS QUESTIONS [CORPUS QUESTIONS]… [--dry] [--ablate]')
  process.exit(2)
}
const FOLDS = 10
/** Questions that people wrote count more than those that were made in thousands. */
const LARGE = 200
const BY_HAND = 3

const own = await loadCorpus('corpus')
const sets = []
for (let at = 0; at < positionals.length; at += 2) sets.push({ dir: positionals[at], file: positionals[at + 1] })
const name = ({ file }) => file.replace(/\d+\.jsonl$|\.jsonl$/, '').replace(/^.*\//, '')

const questions = []
for (const set of sets) {
  const corpus = await loadCorpus(set.dir)
  const outlets = existsSync(join(set.dir, 'outlets.yaml')) ? corpus.outlets : own.outlets
  const library = await makeLibrary({ ...corpus, outlets })
  const bar = showProgress(`${name(set)}: questions asked`)
  const lines = readFileSync(set.file, 'utf8').trim().split('\n')
  for (const [at, line] of lines.entries()) {
    bar.tell(at, lines.length)
    const { q, kind = '', gold, also = [] } = JSON.parse(line)
    const first = judgedFirst(library, { question: q })
    const isRight = first !== undefined && [...gold, ...also].some((start) => first.passage.text.startsWith(start))
    questions.push({ set: name(set), fold: at % FOLDS, q, kind, isAnswerable: gold.length > 0, isRight, first })
  }
  bar.end()
}
const sizes = new Map()
for (const { set } of questions) sizes.set(set, (sizes.get(set) ?? 0) + 1)

const learn = (list, keep = () => true) =>
  fitVerdict(
    list
      .filter(({ first }) => first)
      .map(({ first, isRight, set }) => ({
        evidence: Object.fromEntries(Object.entries(first.evidence).filter(([evidence]) => keep(evidence))),
        isRight,
        weight: sizes.get(set) < LARGE ? BY_HAND : 1,
      })),
  )

/** Each question's probability by weights that were learnt without it. */
function outOfFold(keep) {
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      questions.filter((one) => one.fold !== fold),
      keep,
    ),
  )
  return questions.map(({ first, fold }) => (first ? probabilityOf(first.evidence, weights[fold]) : 0))
}

function tally(chances, set) {
  const counts = { answerable: 0, answered: 0, right: 0, near: 0, nearHeld: 0 }
  for (const [at, one] of questions.entries()) {
    if (set !== undefined && one.set !== set) continue
    const isAnswered = one.first?.mayAnswer && chances[at] >= ANSWERS_FROM
    if (one.isAnswerable) counts.answerable++
    else if (!/far|injection/.test(one.kind)) {
      counts.near++
      if (!isAnswered) counts.nearHeld++
    }
    if (isAnswered) counts.answered++
    if (isAnswered && one.isRight) counts.right++
  }
  const share = (a, b) => Math.round((1000 * a) / (b || 1)) / 10
  return {
    questions: set === undefined ? questions.length : sizes.get(set),
    precision: share(counts.right, counts.answered),
    recall: share(counts.right, counts.answerable),
    'near not answered': share(counts.nearHeld, counts.near),
  }
}

const chances = outOfFold()
const table = Object.fromEntries([...sizes.keys()].map((set) => [set, tally(chances, set)]))
console.log('out of fold')
console.table({ ...table, all: tally(chances) })

console.log('what a probability is worth, out of fold')
const bins = {}
for (const [at, { first, isRight }] of questions.entries()) {
  if (!first?.mayAnswer) continue
  const from = Math.min(9, Math.floor(chances[at] * 10)) / 10
  bins[from.toFixed(1)] ??= { questions: 0, foretold: 0, right: 0 }
  const bin = bins[from.toFixed(1)]
  bin.questions++
  bin.foretold += chances[at]
  bin.right += Number(isRight)
}
const percent = (sum, of) => `${Math.round((100 * sum) / of)} %`
console.table(
  Object.fromEntries(
    Object.entries(bins)
      .sort()
      .map(([from, { questions, foretold, right }]) => [
        `from ${from}`,
        { questions, foretold: percent(foretold, questions), right: percent(right, questions) },
      ]),
  ),
)

if (values.ablate) {
  const groups = {
    coverage: /coverage|score|all of it|unknown|rarest/,
    names: /name/,
    'words missing': /words missing/,
    margin: /margin/,
    terms: /term/,
    'who says it': /sayer|voice|is said/,
    'kind of answer': /: (?:held|missing)$|thing asked/,
    order: /pairs|closeness/,
    topic: /topic/,
    passage: /passage|script/,
  }
  for (const [group, names] of Object.entries(groups))
    console.log('without', group, JSON.stringify(tally(outOfFold((evidence) => !names.test(evidence)))))
}

if (!values.dry) {
  const weights = learn(questions)
  const lines = Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .map(([evidence, weight]) => `  ${JSON.stringify(evidence)}: ${weight},`)
  writeFileSync(
    'src/answer/verdict-weights.ts',
    `// Made by \`npm run train:verdict\`; not edited by hand. Names of evidence as in verdict-evidence.ts, their weight as
// log-odds.

/** Probability from which it may answer: of such passages three of four did. */
export const LIKELY_FROM = ${LIKELY_FROM}

/** Probability from which the first passage answers. */
export const ANSWERS_FROM = ${ANSWERS_FROM}

export const VERDICT_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`,
  )
  console.log(`${lines.length} weights written`)
}
