// Three processes with one database: how soon a change is answered by all, and what an outage of the database costs.
// npm run bench:many -- [--outage 30] [--changes 20]

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { copyCorpus, runMain, startBot } from '../dist/lookalike/bot.js'
import { startDiscord } from '../dist/lookalike/discord.js'
import { POSTGRES, startPostgres } from '../dist/lookalike/postgres.js'

const { values } = parseArgs({
  options: { outage: { type: 'string', default: '30' }, changes: { type: 'string', default: '20' } },
})
if (POSTGRES === undefined) process.exit(1)
const server = await startPostgres(POSTGRES)
const url = await server.create()
const discord = await startDiscord()
const corpus = copyCorpus()
const data = mkdtempSync(join(tmpdir(), 'many-'))
const load = () => runMain(['corpus', 'import', '--corpus', corpus.dir], '', { DATABASE_URL: url })
await load()
const PARTS = ['0-2/8', '3-5/8', '6-7/8']
const members = [{ shard: 0 }, { shard: 3 }, { shard: 7 }]
const bots = await Promise.all(
  PARTS.map((SHARDS, at) =>
    startBot(discord, { DATABASE_URL: url, DATA_DIR: join(data, String(at)), SHARDS, GAPS: 'on', CORPUS_DIR: '' }),
  ),
)
const ask = (question, member) => discord.command('ask', { question }, member)
const percentile = (list, share) => [...list].sort((a, b) => a - b)[Math.floor(share * (list.length - 1))]

const took = []
for (let number = 1; number <= Number(values.changes); number++) {
  const text = `The tug made trip number ${number} to the quay, the board said.`
  writeFileSync(join(corpus.dir, 'articles', 'tug.md'), `---\ntitle: Tug\npublisher: The Bugle\n---\n${text}\n`)
  await load()
  const began = performance.now()
  await Promise.all(
    members.map(async (member) => {
      while (!(await ask('tug trip to the quay', member)).plain.includes(`trip number ${number} `)) await sleep(5)
    }),
  )
  took.push(performance.now() - began)
}
console.log(
  `a change is answered by all three processes after it was written: median ${percentile(took, 0.5).toFixed(0)} ms, longest ${Math.max(...took).toFixed(0)} ms of ${took.length}`,
)

const counts = { answered: 0, reportsKept: 0, reportsRefused: 0, gapsAsked: 0, failed: 0, slowest: 0 }
let isOver = false
let number = 0
const worker = async (member) => {
  while (!isOver) {
    const began = performance.now()
    const at = number++
    const answer = await ask('what did reuters report', { ...member, user: `5${String(at).padStart(17, '0')}` })
    counts.slowest = Math.max(counts.slowest, performance.now() - began)
    if (answer.plain.includes('Reuters')) counts.answered++
    else counts.failed++
    if (at % 20 === 0) {
      const form = await discord.press(answer, 'Report', member)
      const said = await discord.submit(
        form,
        { word: `report ${at}` },
        { ...member, user: `5${String(at).padStart(17, '0')}` },
      )
      if (said.plain.includes('Thank you')) counts.reportsKept++
      else counts.reportsRefused++
      await ask(`unheard of thing zq${at}`, member)
      counts.gapsAsked++
    }
  }
}
const workers = members.map(worker)
await sleep(5000)
const before = counts.answered
await server.stop()
await sleep(Number(values.outage) * 1000)
const during = counts.answered - before
await server.start()
await sleep(8000)
isOver = true
await Promise.all(workers)
await sleep(2000)
const { default: pg } = await import('pg')
const client = new pg.Client({ connectionString: url })
await client.connect()
const { rows: lines } = await client.query("SELECT body FROM lines WHERE journal = 'reports.jsonl'")
const { rows: books } = await client.query("SELECT body FROM texts WHERE name = 'gaps.json'")
const gaps = JSON.parse(books[0]?.body ?? '[]').filter(({ question }) => question.startsWith('unheard of thing zq'))
await client.end()
console.log(
  `the database away for ${values.outage} s under load: ${during} questions answered meanwhile, ${counts.failed} not, the slowest answer of all ${counts.slowest.toFixed(0)} ms`,
)
console.log(
  `reports: ${counts.reportsKept} confirmed, ${lines.length} in the database, ${counts.reportsRefused} refused kindly`,
)
console.log(
  `gaps: ${counts.gapsAsked} asked, ${gaps.length} in the database, counted ${gaps.reduce((sum, { times }) => sum + times, 0)} times`,
)
await Promise.all(bots.map((bot) => bot.stop()))
await discord.close()
await server.remove()
corpus.remove()
rmSync(data, { recursive: true, force: true })
process.exit(0)
