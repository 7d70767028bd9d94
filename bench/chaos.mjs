// Random faults for a while, with the invariants checked all along: every interaction is answered, no answer mixes two
// states of the corpus, nothing that was kept is lost, memory stays bounded.  npm run bench:chaos -- --minutes 60
// [--seed 1]

import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { copyCorpus, startBot } from '../dist/lookalike/bot.js'
import { startDiscord } from '../dist/lookalike/discord.js'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '2' }, seed: { type: 'string', default: '1' } },
})
const END = performance.now() + Number(values.minutes) * 60_000
const MOST_MEMORY_MB = 700
/** An interaction that has no answer after this long is lost. */
const LOST_AFTER_MS = 60_000

let state = Number(values.seed) >>> 0 || 1
/** Mulberry32: the same faults for the same seed. */
function random() {
  state = (state + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}
const pick = (list) => list[Math.floor(random() * list.length)]

const { dir, remove } = copyCorpus()
const data = mkdtempSync(join(tmpdir(), 'chaos-'))
const flag = join(data, 'kill-the-worker')
// Loaded before the bot and in its workers: a flag ends the worker thread, as running out of memory does.
const killer = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, rmSync } from 'node:fs'
  import { isMainThread } from 'node:worker_threads'
  if (!isMainThread) setInterval(() => { if (existsSync('${flag}')) { rmSync('${flag}', { force: true }); process.exit(1) } }, 50).unref()
`)}`
const settings = { CORPUS_DIR: dir, DATA_DIR: data, GAPS: 'on', NODE_OPTIONS: `--import=${killer}` }
const discord = await startDiscord()
let bot = await startBot(discord, settings)
const moderator = { manageGuild: true }

const counts = { asked: 0, answered: 0, lost: 0, mixed: 0, cutByRestart: 0, reported: 0, restarts: 0, worst: 0 }
const faults = {}
let isDown = false
let epoch = 0
let peak = 0

const article = (name, word) =>
  writeFileSync(
    join(dir, 'articles', `${name}.md`),
    `---\ntitle: ${name}\npublisher: The Bugle\n---\nThe ${name} stood ${word}, Ann Roe said.\n`,
  )
const setState = (word) => {
  article('floodgate', word)
  article('floodwall', word)
}
setState('word0')

async function interact(what) {
  counts.asked++
  const asked = epoch
  const began = performance.now()
  const answer = await Promise.race([what(), sleep(LOST_AFTER_MS, undefined)])
  counts.worst = Math.max(counts.worst, Math.round(performance.now() - began))
  if (answer) {
    counts.answered++
    const states = new Set(answer.plain?.match(/(?<=flood(?:gate|wall) stood )word\d+/g))
    if (states.size > 1) counts.mixed++
    return answer
  }
  if (asked !== epoch || isDown) counts.cutByRestart++
  else counts.lost++
  return undefined
}

const member = () => ({ user: `5${String(Math.floor(random() * 1e6)).padStart(17, '0')}` })
const QUESTIONS = [
  'who is xue jian',
  'what did reuters report',
  'how to bake bread',
  'floodgate and floodwall stood',
  '東京。'.repeat(500),
]
const ACTIONS = [
  () => discord.command('ask', { question: pick(QUESTIONS) }, member()),
  () => discord.command('ask', { question: 'taiwan', outlet: pick(['ft', 'reuters', 'nobody']) }, member()),
  () => discord.command('compare', { topic: 'floodgate and floodwall' }, member()),
  () => discord.command('who', { name: pick(['xue jian', 'nobody']) }, member()),
  () => discord.command('sources', {}, member()),
  () => discord.onMessage('Find sources', 'the consul in osaka', member()),
  async () => ({ plain: '', choices: await discord.complete('ask', 'outlet', 'f', member()) }),
  async () => {
    const answer = await discord.command('ask', { question: 'what did reuters report', private: true }, member())
    const button = pick(['▶', 'Context', 'Why this source', 'Share'])
    return answer.plain.includes('1 of') ? discord.press(answer, button) : answer
  },
  async () => {
    const answer = await discord.command('ask', { question: 'who is xue jian' }, member())
    if (!answer.plain.includes('Osaka')) return answer
    const form = await discord.press(answer, 'Report')
    const outcome = await discord.submit(form, { word: 'chaos' }, member())
    if (outcome.plain.includes('Thank you')) counts.reported++
    return outcome
  },
]

async function restart() {
  isDown = true
  epoch++
  counts.restarts++
  bot = await startBot(discord, settings)
  isDown = false
}

const FAULTS = {
  'the worker is killed': async () => writeFileSync(flag, ''),
  'the process is killed': async () => {
    isDown = true
    bot.signal('SIGKILL')
    await bot.ended
    await restart()
  },
  'the process is ended': async () => {
    isDown = true
    await bot.stop()
    await restart()
  },
  'the disk is full': async () => {
    const file = join(data, 'audit.jsonl')
    rmSync(file, { force: true })
    symlinkSync('/dev/full', file)
    await sleep(500)
    rmSync(file, { force: true })
  },
  'a reload by command': () => discord.command('corpus reload', {}, moderator),
  'a change of the folder': async () => setState(`word${Math.floor(random() * 1000)}`),
  'a broken file': async () => {
    const file = join(dir, 'articles', 'broken.md')
    writeFileSync(file, '---\ntitle: X\n---\nText.\n')
    await sleep(1500)
    rmSync(file)
  },
  'the folder is replaced': async () => {
    renameSync(join(dir, 'articles'), join(dir, 'articles.old'))
    await sleep(50)
    renameSync(join(dir, 'articles.old'), join(dir, 'articles'))
  },
  'eight checks at once': () =>
    Promise.all(Array.from({ length: 8 }, () => discord.command('corpus check', {}, moderator))),
  'the gateway drops': async () => {
    isDown = true // the look-alike sends nothing again that nobody heard
    epoch++
    const back = discord.nextConnection()
    discord.dropGateway(pick([4000, 1006]))
    await back
    isDown = false
  },
  'Discord is in trouble': async () => discord.failNext(/callback$/, 502, { message: 'Bad gateway' }, 2),
  'a flood': () => Promise.all(Array.from({ length: 300 }, () => interact(pick(ACTIONS)))),
}

const memoryOf = (pid) => {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return line ? Math.round(Number(line[1]) / 1024) : 0
}

const going = new Set()
while (performance.now() < END) {
  if (!isDown) {
    for (let at = 0; at < 5; at++) {
      const one = interact(pick(ACTIONS)).finally(() => going.delete(one))
      going.add(one)
    }
    try {
      peak = Math.max(peak, memoryOf(bot.pid))
    } catch {
      // not a system with /proc, or just ended
    }
    if (random() < 0.05) {
      const name = pick(Object.keys(FAULTS))
      faults[name] = (faults[name] ?? 0) + 1
      // What is in its way when the process is killed is no loss; the fault itself may hang then.
      await Promise.race([FAULTS[name](), sleep(15_000)])
    }
  }
  await sleep(50)
}
await Promise.all(going)
await bot.stop()
const kept = readFileSync(join(data, 'reports.jsonl'), 'utf8').split('\n').filter(Boolean).length
await discord.close()
remove()
rmSync(data, { recursive: true })

console.log(`faults: ${JSON.stringify(faults)}`)
console.log(JSON.stringify({ ...counts, kept, peakMb: peak, breaches: discord.faults.length }))
const isWell =
  counts.lost === 0 &&
  counts.mixed === 0 &&
  kept >= counts.reported &&
  peak < MOST_MEMORY_MB &&
  discord.faults.length === 0
console.log(isWell ? 'every invariant held' : 'AN INVARIANT WAS BROKEN')
process.exit(isWell ? 0 : 1)
