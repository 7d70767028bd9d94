// The same corpus and questions with INDEX=memory and INDEX=postgres, side by side: how well they find, how long they
// take, and what a process needs.  npm run bench:index -- DIR [--questions FILE] [--most 500]
// FILE has a line a question: {"question": "…", "gold": ["article#paragraph", …]}; without it, words of passages ask.

import { fork } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    questions: { type: 'string' },
    most: { type: 'string', default: '500' },
    child: { type: 'string' },
    mirror: { type: 'string' },
    url: { type: 'string' },
  },
})
const [dir = ''] = positionals
if (values.child) await measure(values.child)
else await compare()

async function compare() {
  const { POSTGRES, startPostgres } = await import('../dist/lookalike/postgres.js')
  const { runMain } = await import('../dist/lookalike/bot.js')
  if (POSTGRES === undefined) process.exit(1)
  const server = await startPostgres(POSTGRES)
  const url = await server.create()
  const began = performance.now()
  const { out } = await runMain(['corpus', 'import', '--corpus', dir], '', { DATABASE_URL: url })
  console.log(`import: ${((performance.now() - began) / 1000).toFixed(1)} s, ${out.trim()}`)
  const mirror = mkdtempSync(join(tmpdir(), 'mirror-'))
  cpSync(dir, mirror, { recursive: true })
  const { openDatabase } = await import('../dist/database/database.js')
  const { syncMirror } = await import('../dist/database/mirror.js')
  const database = openDatabase({ url, connections: 2, onLost: () => {}, statementMs: 120_000 })
  await syncMirror(database, mirror)
  await database.close()
  // The first start of each makes what it needs; the second is the one that counts.
  for (const mode of ['memory', 'postgres', 'memory', 'postgres']) {
    const args = [dir, '--child', mode, '--mirror', mirror, '--url', url, '--most', values.most]
    if (values.questions) args.push('--questions', values.questions)
    const child = fork(new URL(import.meta.url).pathname, args, { stdio: 'inherit' })
    await new Promise((resolve) => child.once('exit', resolve))
  }
  await server.remove()
  rmSync(mirror, { recursive: true, force: true })
  process.exit(0)
}

async function measure(mode) {
  const { startLiveCorpus } = await import('../dist/live/live-corpus.js')
  const place = { dir: values.mirror, cacheDir: join(values.mirror, '.cache') }
  const began = performance.now()
  const corpus = await startLiveCorpus(
    mode === 'postgres' ? { ...place, remote: { url: values.url, connections: 4 } } : place,
    'spare',
    ({ done, all }) => process.stdout.isTTY && process.stdout.write(`\r${mode}: ${done}/${all} `),
  )
  if ('failed' in corpus) throw new Error(JSON.stringify(corpus).slice(0, 400))
  const loaded = (performance.now() - began) / 1000
  const questions = questionsFor(corpus, await asked(corpus))
  const times = []
  let [first, third, answered] = [0, 0, 0]
  for (const { question, gold } of questions) {
    const start = performance.now()
    const { ids, verdict } = await corpus.ask('answer', { question, limit: 10 })
    times.push(performance.now() - start)
    if (verdict === 'answered') answered++
    if (!gold) continue
    const places = []
    for (const id of ids.slice(0, 10)) {
      const found = await corpus.ask('surroundings', id)
      const place = `${found?.passage.article}#${found?.passage.paragraph}`
      if (!places.includes(place)) places.push(place)
    }
    const at = places.findIndex((place) => gold.includes(place))
    if (at === 0) first++
    if (at >= 0 && at < 3) third++
  }
  times.sort((a, b) => a - b)
  const share = (part) => ((100 * part) / questions.length).toFixed(1)
  const { articles, passages } = corpus.overview
  console.log(
    `${mode}: ${passages} passages of ${articles} articles, ready in ${loaded.toFixed(1)} s, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB, p50 ${times[times.length >> 1]?.toFixed(1)} ms, p95 ${times[Math.floor(0.95 * times.length)]?.toFixed(1)} ms of ${questions.length}; answered ${share(answered)} %${questions[0]?.gold ? `, R@1 ${share(first)}, R@3 ${share(third)}` : ''}`,
  )
  await corpus.close()
  process.exit(0)
}

async function asked(corpus) {
  if (values.questions && existsSync(values.questions))
    return readFileSync(values.questions, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  const ids = Object.keys(corpus.overview.articlesById)
  const step = Math.max(1, Math.floor(ids.length / Number(values.most)))
  const passages = []
  for (let at = 0; at < ids.length; at += step) passages.push(...(await corpus.ask('passagesIn', ids[at])).slice(0, 1))
  return passages.map(({ text }) => ({ question: text.split(' ').slice(2, 9).join(' ') }))
}

function questionsFor(_, all) {
  const step = Math.max(1, Math.floor(all.length / Number(values.most)))
  return all.filter((_, at) => at % step === 0).slice(0, Number(values.most))
}
