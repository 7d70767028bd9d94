// The built bot as a process beside a bare discord.js client, against the same local look-alike of Discord:
// `npm run bench:bot -- [CORPUS_DIR] [--sizes 15,1000,10000,100000] [--burst 2000] [--servers 100,2500,10000] [--soak
// SECONDS]`.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { loadLibrary } from '../dist/answer/library.js'
import { startDiscord, TOKEN } from '../dist/lookalike/discord.js'
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
  },
})
const HTTP_PORT = '19464'
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const sentences = await sentencesOf(positionals[0])
const discord = await startDiscord()
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

if (Number(values.soak) > 0) await soak(Number(values.soak), Number(values['soak-size']))
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

/** Questions a second and their times, the burst, the reload and the longest stall during it. */
async function measureSize(size) {
  const { dir, texts, textFile } = await corpusOf(size)
  const questions = questionsOn(texts, size > 50_000 ? 100 : 400)
  const rows = {}
  const bot = await start(['dist/run/main.js'], { CORPUS_DIR: dir, HTTP_PORT })
  rows['this bot'] = {
    'ready s': seconds(bot.readyMs),
    MB: Math.round(residentMb(bot.pid)),
    ...(await times(questions)),
  }
  const burst = await burstOf(Number(values.burst), questions)
  const reload = await reloadUnder(questions)
  rows['this bot']['MB after reload'] = Math.round(residentMb(bot.pid))
  await bot.stop()
  const bare = await start(['bench/bare.mjs', textFile], {})
  rows['bare client with MiniSearch'] = {
    'ready s': seconds(bare.readyMs),
    MB: Math.round(residentMb(bare.pid)),
    ...(await times(questions)),
  }
  await bare.stop()
  rows.ratio = Object.fromEntries(
    Object.entries(rows['bare client with MiniSearch']).map(([part, figure]) => [
      part,
      ratio(rows['this bot'][part], figure),
    ]),
  )
  console.log(`\n${size} passages, ${questions.length} questions, 4 at a time`)
  console.table(rows)
  console.log(
    `burst of ${values.burst}: acknowledged within ${burst.acknowledged} ms, answered within ${burst.answered} ms, unanswered ${burst.unanswered}`,
  )
  console.log(
    `reload: ${seconds(reload.ms)} s, longest event-loop stall ${reload.stallMs} ms, p99 of answers during it ${reload.p99} ms`,
  )
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

async function reloadUnder(questions) {
  await stallSinceLast()
  const began = performance.now()
  let isReloading = true
  const during = []
  const asking = (async () => {
    for (let at = 0; isReloading; at++) during.push(await ask(questions[at % questions.length]))
  })()
  const reloaded = await discord.command('corpus reload', {}, { manageGuild: true })
  if (!reloaded.plain.startsWith('Reloaded')) throw new Error(reloaded.plain)
  const ms = performance.now() - began
  isReloading = false
  await asking
  return { ms, stallMs: await stallSinceLast(), p99: Math.round(percentile(during, 0.99)) }
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
    return { dir: join(process.cwd(), 'corpus'), texts, textFile }
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

function numbers(list) {
  return list.split(',').map(Number)
}

function ratio(figure, base) {
  return Math.round((100 * figure) / base) / 100
}

function seconds(ms) {
  return Math.round(ms / 100) / 10
}
