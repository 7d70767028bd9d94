// Learns what speaks for a credit from annotated articles, and writes the table of weights: `npm run train -- DIR…
// [--dry] [--share 0.5] [--ablate]`. A DIR holds articles/*.md and outlets.jsonl, a line a paragraph that names an outlet: {"file", "para",
// "cited": [names], "disputed": [names], "doubtful": bool}. Every other paragraph cites none. Scores out of fold by
// article, five folds.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { evidenceIn } from '../dist/attribution/attribute.js'
import { weigh } from '../dist/attribution/evidence/decide.js'
import { fitWeights } from '../dist/attribution/evidence/fit.js'
import { loadCorpus } from '../dist/corpus/load-corpus.js'
import { showProgress } from '../dist/hosting/progress.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dry: { type: 'boolean' }, share: { type: 'string', default: '1' }, ablate: { type: 'boolean' } },
})
if (positionals.length === 0) {
  console.error('Usage: npm run train -- DIR… [--dry] [--share 0.5] [--ablate]')
  process.exit(2)
}
const FOLDS = 5
const { outlets } = await loadCorpus('corpus')

const bare = (name) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[.’']/g, '')
    .replace(/ (?:news|magazine|radio|online)$/, '')
const known = new Map()
for (const { name, aliases, short } of outlets)
  for (const form of [name, ...aliases, ...short]) if (!known.has(bare(form))) known.set(bare(form), bare(name))
const canonical = (name) => known.get(bare(name)) ?? bare(name)

/** The same fold for the same file name, whatever else is there. */
const foldOf = (file) => [...file].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 0) % FOLDS

async function read(dir) {
  const gold = new Map(
    readFileSync(join(dir, 'outlets.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map((row) => [`${row.file}#${row.para}`, row]),
  )
  const { articles } = await loadCorpus(dir)
  const bar = showProgress(`${dir}: articles read`)
  const documents = articles.map((article, at) => {
    bar.tell(at, articles.length)
    const file = article.file.replace('articles/', '')
    const groups = new Map()
    for (const { paragraph, outlet, evidence } of evidenceIn(article, outlets)) {
      const key = `${paragraph} ${canonical(outlet)}`
      groups.set(key, [...(groups.get(key) ?? []), evidence])
    }
    const rows = [...gold].filter(([key, { doubtful }]) => key.startsWith(`${file}#`) && !doubtful)
    const wanted = new Set(rows.flatMap(([, { para, cited }]) => cited.map((name) => `${para} ${canonical(name)}`)))
    const open = new Set(
      [...gold.values()]
        .filter((row) => row.file === file)
        .flatMap(({ para, disputed = [], doubtful, cited }) =>
          [...disputed, ...(doubtful ? cited : [])].map((name) => `${para} ${canonical(name)}`),
        ),
    )
    const doubtful = new Set(
      [...gold.values()].filter((row) => row.file === file && row.doubtful).map(({ para }) => String(para)),
    )
    const examples = [...groups]
      .filter(([key]) => wanted.has(key) || !(open.has(key) || doubtful.has(key.split(' ')[0])))
      .map(([key, mentions]) => ({ isCredited: wanted.has(key), mentions }))
    return { dir, fold: foldOf(file), examples, unfound: [...wanted].filter((key) => !groups.has(key)).length }
  })
  bar.end()
  return documents
}

const articles = (await Promise.all(positionals.map(read))).flat()
const score = ({ mentions }, weights) => Math.max(...mentions.map((evidence) => weigh(evidence, weights)))

function tally(list, weightsOf) {
  const counts = { tp: 0, fp: 0, fn: 0 }
  for (const article of list) {
    counts.fn += article.unfound
    for (const example of article.examples) {
      const isTaken = score(example, weightsOf(article)) >= 0
      if (isTaken) counts[example.isCredited ? 'tp' : 'fp']++
      else if (example.isCredited) counts.fn++
    }
  }
  const precision = counts.tp / (counts.tp + counts.fp || 1)
  const recall = counts.tp / (counts.tp + counts.fn || 1)
  const round = (figure) => Math.round(figure * 1000) / 1000
  return {
    P: round(precision),
    R: round(recall),
    F1: round((2 * precision * recall) / (precision + recall || 1)),
    ...counts,
  }
}

const share = Number(values.share)
const foldsOf = (list) =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const others = list.filter((article) => article.fold !== fold)
    // Of every set its share: the sets stand one after another.
    const kept = others.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share))
    return fitWeights(kept.flatMap(({ examples }) => examples))
  })
const folds = foldsOf(articles)
const weights = fitWeights(articles.flatMap(({ examples }) => examples))
for (const dir of positionals) {
  const own = articles.filter((article) => article.dir === dir)
  console.log(
    dir,
    'out of fold',
    JSON.stringify(tally(own, ({ fold }) => folds[fold])),
    'in fold',
    JSON.stringify(tally(own, () => weights)),
  )
}
/** Groups of evidence, by how its names begin. */
const GROUPS = {
  'words beside': /^[+-]\d "/,
  'classes beside': /^[+-]\d [^"]/,
  'rows of classes': /^[+-]\d[+-]/,
  'cues near': /^(?:near|clause|first verb)/,
  frames: /^frame/,
  rules: /^(?:rules?:? |no rule|other |inside a source)/,
  'the outlet': /^(?:kind|unlisted|common word|programme|publisher|owner)/,
  'use in the article': /^(?:named|second mention|pronoun|the report)/,
  place: /sentence|paragraph|outlets$/,
}
if (values.ablate) {
  for (const [group, names] of Object.entries(GROUPS)) {
    const without = articles.map((article) => ({
      ...article,
      examples: article.examples.map((example) => ({
        ...example,
        mentions: example.mentions.map((evidence) => evidence.filter((name) => !names.test(name))),
      })),
    }))
    const own = foldsOf(without)
    console.log('without', group, JSON.stringify(tally(without, ({ fold }) => own[fold])))
  }
  console.log('with all', JSON.stringify(tally(articles, ({ fold }) => folds[fold])))
}
if (!values.dry) {
  const counts = new Map()
  for (const { examples } of articles)
    for (const { mentions } of examples)
      for (const evidence of mentions)
        for (const name of new Set(evidence)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const lines = Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight}, // ${counts.get(name)}`)
  writeFileSync(
    'src/attribution/evidence/weights.ts',
    `// Made by \`npm run train\`; not edited by hand. Names of evidence as in features.ts, their weight as log-odds, and after
// it in how many annotated mentions it was seen.

/** Log-odds from which a mention is a credit. */
export const BOUND = 0

export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`,
  )
  console.log(`${lines.length} weights written`)
}
