// The built bot as a process beside a bare discord.js client, against the same local look-alike of Discord:
// `npm run bench:bot -- [CORPUS_DIR] [--sizes 15,1000,10000,100000] [--runs 3] [--burst 2000] [--servers
// 100,2500,10000] [--growth 15,100,…,300000] [--soak SECONDS]`. With --growth it draws bench/growth.svg and nothing else.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { loadLibrary } from '../dist/answer/library.js'
import { showProgress } from '../dist/hosting/progress.js'
import { startDiscord, TOKEN } from '../dist/lookalike/discord.js'
import { drawGrowth } from './growth.mjs'
import { percentile, questionsOn, sentencesOf, textsOf } from './passages.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '15,1000,10000,100000' },
    burst: { type: 'string', default: '2000' },
    servers: { type: 'string', default: '100,2500,10000' },
    soak: { type: 'string', default: '0' },
    'soak-size': { type: 'string', default: '10000' },
    starts: { type: 'string', default: '9' },
    runs: { type: 'string', default: '3' },
    growth: { type: 'string', default: '' },
  },
})
const HTTP_PORT = '19464'
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const sentences = await sentencesOf(positionals[0])
const discord = await startDiscord()
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

console.log(await howQuiet())
if (Number(values.soak) > 0) await soak(Number(values.soak), Number(values['soak-size']))
else if (values.growth !== '') await growth(numbers(values.growth))
else {
  await compareStarts()
  for (const size of numbers(values.sizes)) await measureSize(size)
  await measureServers(numbers(values.servers))
}
await discord.close()
process.exit()

/** Start to ready and memory at rest, on the project's own article: the median of several starts, in turn. */
async function compareStarts() {
  const figures = { 'bare client': [], 'this bot': [] }
  for (let run = 0; run < Number(values.starts); run++) {
    figures['bare client'].push(await startAndRest(['bench/bare.mjs'], {}))
    figures['this bot'].push(await startAndRest(['dist/run/main.js'], {}))
  }
  const median = (name, part) =>
    percentile(
      figures[name].map((one) => one[part]),
      0.5,
    )
  const rows = Object.fromEntries(
    Object.keys(figures).map((name) => [
      name,
      {
        'ready ms': Math.round(median(name, 'readyMs')),
        'times bare': ratio(median(name, 'readyMs'), median('bare client', 'readyMs')),
        'at rest MB': Math.round(median(name, 'restMb')),
        'times bare ': ratio(median(name, 'restMb'), median('bare client', 'restMb')),
      },
    ]),
  )
  console.log(`Start to ready and memory at rest, 15 passages, median of ${values.starts} starts`)
  console.table(rows)
}

async function startAndRest(args, env) {
  const process_ = await start(args, env)
  await sleep(3000)
  const restMb = residentMb(process_.pid)
  await process_.stop()
  return { readyMs: process_.readyMs, restMb }
}

/** Whether anything else works on this machine, by Linux's account of one second. */
async function howQuiet() {
  const read = () => readFileSync('/proc/stat', 'utf8').split('\n')[0].split(/\s+/).slice(1).map(Number)
  const before = read()
  await sleep(1000)
  const passed = read().map((value, at) => value - before[at])
  const all = passed.reduce((sum, value) => sum + value, 0)
  const busy = Math.round((100 * (all - passed[3] - passed[4])) / all)
  return `${cpus().length} cores, ${busy} % of them busy with something else before this run: ${busy <= 5 ? 'quiet' : 'LOADED'}`
}

/** The medians of several runs at one size: starts, memory, questions, a burst, a reload; beside a bare client. */
async function measureSize(size) {
  const { dir, texts, textFile } = await corpusOf(size)
  const questions = questionsOn(texts, size > 50_000 ? 200 : 400)
  const bots = []
  const bares = []
  const bar = showProgress(`${size} passages, runs`)
  for (let run = 0; run < Number(values.runs); run++) {
    bar.tell(run, Number(values.runs))
    bots.push(await measureBot(dir, questions))
    bares.push(await measureBare(textFile, size > 50_000 ? questions.slice(0, 40) : questions))
  }
  bar.end()
  const rows = { 'this bot': medians(bots), 'bare client with MiniSearch': medians(bares) }
  rows.ratio = Object.fromEntries(
    Object.entries(rows['bare client with MiniSearch']).map(([part, figure]) => [
      part,
      ratio(rows['this bot'][part], figure),
    ]),
  )
  console.log(`\n${size} passages, ${questions.length} questions, 4 at a time, medians of ${values.runs} runs`)
  console.table(rows)
}

/** A cold and a warm start, memory, questions, a burst, and a reload of one article that changed. */
async function measureBot(dir, questions) {
  const env = { CORPUS_DIR: dir, HTTP_PORT, DATA_DIR: mkdtempSync(join(folder, 'data-')) }
  const cold = await start(['dist/run/main.js'], env)
  await sleep(3000) // what was made is kept by then
  const coldCpu = cpuSeconds(cold.pid)
  await cold.stop()
  const bot = await start(['dist/run/main.js'], env)
  const warmCpu = cpuSeconds(bot.pid)
  await sleep(3000)
  const atRest = residentMb(bot.pid)
  for (const question of questions.slice(0, 50)) await ask(question)
  const before = cpuSeconds(bot.pid)
  const asked = await times(questions)
  const cpuMs = (1000 * (cpuSeconds(bot.pid) - before)) / questions.length
  const burst = await burstOf(Number(values.burst), questions)
  const reload = await reloadUnder(dir, questions)
  const figures = {
    'cold start s': seconds(cold.readyMs),
    'its CPU s': tenth(coldCpu),
    'ready s': seconds(bot.readyMs),
    'warm CPU s': tenth(warmCpu),
    MB: Math.round(atRest),
    ...asked,
    'CPU ms a question': tenth(cpuMs),
    'burst acknowledged ms': burst.acknowledged,
    'burst answered ms': burst.answered,
    unanswered: burst.unanswered,
    'reload ms': Math.round(reload.ms),
    'reload CPU ms': Math.round(reload.cpuMs),
    'stall ms': reload.stallMs,
    'p99 meanwhile ms': reload.p99,
    'MB at the end': Math.round(residentMb(bot.pid)),
  }
  await bot.stop()
  return figures
}

async function measureBare(textFile, questions) {
  const bare = await start(['bench/bare.mjs', textFile], {})
  await sleep(3000)
  const atRest = residentMb(bare.pid)
  for (const question of questions.slice(0, 50)) await ask(question)
  const figures = { 'ready s': seconds(bare.readyMs), MB: Math.round(atRest), ...(await times(questions)) }
  await bare.stop()
  return figures
}

/** Of each figure the one in the middle. */
function medians(runs) {
  return Object.fromEntries(
    Object.keys(runs[0]).map((part) => [
      part,
      percentile(
        runs.map((run) => run[part]),
        0.5,
      ),
    ]),
  )
}

/** Draws how this bot's costs grow from size to size. */
async function growth(sizes) {
  const runs = []
  const bar = showProgress('sizes measured')
  for (const size of sizes) {
    bar.tell(runs.length, sizes.length)
    const { dir, texts } = await corpusOf(size)
    runs.push([size, await measureBot(dir, questionsOn(texts, 200))])
    bar.end()
    console.log(size, runs.at(-1)[1])
  }
  const line = (name, part, scale = 1) => ({
    name,
    points: runs.map(([size, figures]) => [size, Math.max(0.01, Math.round(100 * figures[part] * scale) / 100)]),
  })
  const lines = [
    line('first start, s', 'cold start s'),
    line('later start, s', 'ready s'),
    line('question, ms of CPU', 'CPU ms a question'),
    line('reload of 1 article, s', 'reload ms', 0.001),
    line('memory, 100 MB', 'MB', 0.01),
  ]
  writeFileSync('bench/growth.svg', drawGrowth('What the size of the corpus costs', lines))
}

async function times(questions) {
  const taken = []
  const began = performance.now()
  const left = [...questions]
  const askOne = async () => {
    for (let question = left.pop(); question; question = left.pop()) taken.push(await ask(question))
  }
  await Promise.all([1, 2, 3, 4].map(askOne))
  return {
    'questions/s': Math.round((1000 * questions.length) / (performance.now() - began)),
    'p50 ms': Math.round(10 * percentile(taken, 0.5)) / 10,
    'p95 ms': Math.round(10 * percentile(taken, 0.95)) / 10,
    'p99 ms': Math.round(10 * percentile(taken, 0.99)) / 10,
  }
}

/** Milliseconds until the answer stands. */
async function ask(question) {
  const began = performance.now()
  await discord.command('ask', { question }, { user: `5${String(Math.random()).slice(2, 19).padEnd(17, '0')}` })
  return performance.now() - began
}

async function burstOf(count, questions) {
  const began = performance.now()
  let acknowledged = 0
  let answered = 0
  let open = count
  const all = Array.from({ length: count }, async (_, at) => {
    const response = await discord.command('ask', { question: questions[at % questions.length] })
    acknowledged = Math.max(acknowledged, response.ackMs)
    answered = Math.max(answered, performance.now() - began)
    open--
  })
  await Promise.race([Promise.all(all), sleep(60_000)])
  return { acknowledged: Math.round(acknowledged), answered: Math.round(answered), unanswered: open }
}

/**
 * Reloads of one article that changed: the median of three, and one more while questions come. The first after a start
 * takes a tenth of a second more, since the rules are compiled at their first use.
 */
async function reloadUnder(dir, questions) {
  const taken = []
  for (let time = 0; time < 3; time++) taken.push(await reloadOnce(dir, time))
  await stallSinceLast()
  let isReloading = true
  const during = []
  const asking = (async () => {
    for (let at = 0; isReloading; at++) during.push(await ask(questions[at % questions.length]))
  })()
  await reloadOnce(dir, 3)
  isReloading = false
  await asking
  return { ...medians(taken), stallMs: await stallSinceLast(), p99: Math.round(percentile(during, 0.99)) }
}

async function reloadOnce(dir, time) {
  const file = join(dir, 'articles', readdirSync(join(dir, 'articles'))[0])
  appendFileSync(file, `The crane fell ${time} times, Ann Roe told Reuters on Monday.\n`)
  const cpuBefore = cpuSeconds(discord.bot)
  const began = performance.now()
  const reloaded = await discord.command('corpus reload', {}, { manageGuild: true })
  if (!reloaded.plain.startsWith('Reloaded')) throw new Error(reloaded.plain)
  return { ms: performance.now() - began, cpuMs: 1000 * (cpuSeconds(discord.bot) - cpuBefore) }
}

/** The longest event-loop delay since the last call, in ms, as the bot's own metrics tell it. */
async function stallSinceLast() {
  const text = await (await fetch(`http://127.0.0.1:${HTTP_PORT}/metrics`)).text()
  return Math.round(1000 * Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(text)?.[1]))
}

/** Memory by servers: the gateway names each when the bot logs in. */
async function measureServers(counts) {
  const rows = {}
  for (const count of counts) {
    discord.servers.length = 0
    for (let at = 0; at < count; at++) discord.servers.push(String(210000000000000000n + BigInt(at)))
    const bot = await start(['dist/run/main.js'], {})
    await sleep(3000)
    rows[`${count} servers`] = { 'ready s': seconds(bot.readyMs), MB: Math.round(residentMb(bot.pid)) }
    await bot.stop()
  }
  console.log('\nMemory at rest by servers, 15 passages')
  console.table(rows)
}

/** 60 questions a second with a reload every 10 s; memory at the beginning and at the end. */
async function soak(length, size) {
  const { dir, texts } = await corpusOf(size)
  const questions = questionsOn(texts, 2000)
  const bot = await start(['dist/run/main.js'], { CORPUS_DIR: dir, HTTP_PORT })
  const taken = []
  const memory = []
  let asked = 0
  let stall = 0
  const began = performance.now()
  while (performance.now() - began < 1000 * length) {
    const question = questions[asked % questions.length]
    ask(question).then((ms) => taken.push(ms))
    asked++
    if (asked % 600 === 0) discord.command('corpus reload', {}, { manageGuild: true }).catch(() => {})
    if (asked % 1200 === 300) {
      memory.push(Math.round(residentMb(bot.pid)))
      stall = Math.max(stall, await stallSinceLast())
    }
    await sleep(Math.max(0, (1000 / 60) * asked - (performance.now() - began)))
  }
  await sleep(10_000)
  const figures = [0.5, 0.95, 0.99, 1].map((share) => Math.round(percentile(taken, share)))
  console.log(`soak: ${asked} questions in ${length} s at ${size} passages, reload every 10 s`)
  console.log(
    `unanswered ${asked - taken.length}; p50, p95, p99, longest: ${figures.join(', ')} ms; longest stall ${stall} ms`,
  )
  console.log(`resident MB every 20 s: ${memory.join(' ')}`)
  await bot.stop()
}

/** A corpus of `size` passages in articles of twenty, and the texts; the project's own where it has just that many. */
async function corpusOf(size) {
  const own = await loadLibrary('corpus')
  const textFile = join(folder, `texts-${size}.json`)
  if (own.passages.length === size) {
    const texts = own.passages.map(({ text }) => text)
    writeFileSync(textFile, JSON.stringify(texts))
    cpSync('corpus', join(folder, 'corpus-own'), { recursive: true })
    return { dir: join(folder, 'corpus-own'), texts, textFile }
  }
  const texts = textsOf(sentences, size)
  const dir = join(folder, `corpus-${size}`)
  mkdirSync(join(dir, 'articles'), { recursive: true })
  for (const file of ['outlets.yaml', 'glossary.yaml']) cpSync(join('corpus', file), join(dir, file))
  for (let first = 0; first < size; first += 20) {
    const head = `---\ntitle: Article ${first}\npublisher: The Bugle\n---\n`
    writeFileSync(join(dir, 'articles', `${first}.md`), `${head}${texts.slice(first, first + 20).join('\n')}\n`)
  }
  writeFileSync(textFile, JSON.stringify(texts))
  return { dir, texts, textFile }
}

async function start(args, env) {
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.url,
      HOME_GUILD_ID: '200000000000000001',
      DATA_DIR: join(folder, 'data'),
      COOLDOWN_SECONDS: '0',
      WATCH: 'off',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  let isStopping = false
  child.once('exit', (code, signal) => {
    if (isStopping) return
    console.error(`ended by itself (${signal ?? code}):\n${log.slice(-2000)}`)
    process.exit(1)
  })
  const readyMs = await new Promise((resolve) => {
    child.stderr.on('data', (data) => {
      log += data
      if (log.includes('"ready"')) resolve(performance.now() - began)
    })
  })
  discord.bot = child.pid
  return {
    pid: child.pid,
    readyMs,
    stop: async () => {
      isStopping = true
      child.kill()
      await once(child, 'exit')
    },
  }
}

/** Memory that is really in use, by Linux's own account. */
function residentMb(pid) {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

/** Processor time that a process has used, by Linux's own account in hundredths of a second. */
function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function tenth(value) {
  return Math.round(10 * value) / 10
}

function numbers(list) {
  return list.split(',').filter(Boolean).map(Number)
}

function ratio(figure, base) {
  return Math.round((100 * figure) / base) / 100
}

function seconds(ms) {
  return Math.round(ms / 100) / 10
}
