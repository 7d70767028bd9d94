// Ten thousand requests over HTTP beside the same questions by Discord: how many are answered, refused and held.
// npm run bench:http -- [--requests 10000]

import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { parseArgs } from 'node:util'
import { copyCorpus, freePort, startBot } from '../dist/lookalike/bot.js'
import { startDiscord } from '../dist/lookalike/discord.js'

const { values } = parseArgs({ options: { requests: { type: 'string', default: '10000' } } })
const MANY = Number(values.requests)
const corpus = copyCorpus()
const port = await freePort()
const discord = await startDiscord()
const bot = await startBot(discord, {
  CORPUS_DIR: corpus.dir,
  DATA_DIR: `${corpus.dir}/data`,
  HTTP_PORT: String(port),
  HTTP_API: 'on',
})
const QUESTIONS = [
  'what did reuters report',
  'who is dennis wilder',
  'taiwan',
  'how do I bake bread',
  '薛剣は何と言ったか',
]
const PATHS = [
  ...QUESTIONS.map((question) => `/v1/ask?question=${encodeURIComponent(question)}`),
  '/v1/who?name=wilder',
  '/v1/compare?topic=consul',
  '/v1/sources',
  '/v1/passages/none',
  '/v1/ask',
  '/v1/ask?limit=x&question=a',
  '/v1/%ff',
  '/v1/passages/%E0%A4%A',
  '/nowhere',
]
const agent = new Agent({ keepAlive: true, maxSockets: 32 })
const statuses = {}
const times = []
let [server, unanswered] = [0, 0]
const ask = (path) =>
  new Promise((resolve) => {
    const began = performance.now()
    const sent = request({ host: '127.0.0.1', port, path, agent, timeout: 10_000 }, (response) => {
      response.resume()
      response.on('end', () => {
        statuses[response.statusCode] = (statuses[response.statusCode] ?? 0) + 1
        if (response.statusCode >= 500) server++
        times.push(performance.now() - began)
        resolve()
      })
    })
    sent.on('timeout', () => sent.destroy())
    sent.on('error', () => {
      unanswered++
      resolve()
    })
    sent.end()
  })
/** Bytes that are no request: answered with 400, or the connection is closed. */
const garble = () =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /v1/ask\r\nHost\r\n\r\n'))
    const timer = setTimeout(() => {
      unanswered++
      socket.destroy()
    }, 10_000)
    socket.on('data', () => socket.end())
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(timer)
      statuses.garbled = (statuses.garbled ?? 0) + 1
      resolve()
    })
  })
const began = performance.now()
let next = 0
const worker = async () => {
  while (next < MANY) {
    const at = next++
    await (at % 50 === 49 ? garble() : ask(PATHS[at % PATHS.length]))
  }
}
// Discord is asked all along: it must not notice.
let isOver = false
const slow = []
const asking = (async () => {
  while (!isOver) {
    const began = performance.now()
    await discord.command('ask', { question: 'what did reuters report' })
    slow.push(performance.now() - began)
  }
})()
await Promise.all(Array.from({ length: 32 }, worker))
isOver = true
await asking
const seconds = (performance.now() - began) / 1000
const of = (list, share) => [...list].sort((a, b) => a - b)[Math.floor(share * (list.length - 1))]?.toFixed(1)
console.log(
  `${MANY} requests in ${seconds.toFixed(1)} s (${(MANY / seconds).toFixed(0)} a second), by status: ${JSON.stringify(statuses)}; ${server} failed on the server, ${unanswered} unanswered`,
)
console.log(
  `HTTP p50 ${of(times, 0.5)} ms, p95 ${of(times, 0.95)}, p99 ${of(times, 0.99)}; Discord meanwhile ${slow.length} answers, p50 ${of(slow, 0.5)} ms, p95 ${of(slow, 0.95)}, longest ${Math.max(...slow).toFixed(1)}`,
)
await bot.stop()
await discord.close()
corpus.remove()
process.exit(0)
