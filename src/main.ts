// The whole start: which face to serve, and what a failure means for whoever started it. Each face is read only where
// it serves.

import { inspect } from 'node:util'
import type { Logger } from 'pino'
import { type Config, EX_CONFIG, readConfig } from './config.ts'
import { describeProblem, type Faulty } from './corpus/problem.ts'
import { isFailure, type Misuse } from './failure.ts'
import { cacheFolder, openCache } from './files/cache.ts'
import type { Locked } from './files/data-lock.ts'
import type { Observer } from './hosting/observer.ts'
import type { Shared } from './hosting/own-files.ts'
import type { Progress } from './hosting/progress.ts'
import type { Folders } from './terminal/options.ts'
import { print, tolerateClosedOutput } from './terminal/output.ts'
import { VERSION } from './version.ts'

const USAGE = `Usage: npm start                 serves Discord, or the terminal where no DISCORD_TOKEN is set
       npm run ask -- "…"        answers one question          (-- --help)
       npm run add -- ADDRESS    adds an article from the web or a file (-- --help)
       npm run cite -- ID        cites a passage as text, Markdown, BibTeX or CSL-JSON
       npm run check             shows who is credited for what, and what is to be mended
       npm run corpus -- import  puts the corpus into the shared database (-- export: back)
       npm run review            writes the corpus as one page to read through
       npm run doctor            looks at Node, folders, settings, token and commands
       npm start -- --version    prints the version
Settings stand in the environment or in .env: see .env.example.`

const NO_TOKEN = `No question came in and no DISCORD_TOKEN is set.
To connect Discord: copy .env.example to .env, put the bot's token in it (README, "For hosts"), and start again.
To ask here instead: npm run ask -- "your question"`

type Outcome = number | Faulty | Misuse | Locked

/** Commands by name. Each reads its own command line. */
const COMMANDS: Readonly<Record<string, (args: readonly string[], config: Config) => Promise<Outcome>>> = {
  ask: async (args, config) => (await import('./terminal/ask.ts')).runAsk(args, foldersOf(config)),
  add: async (args, config) => (await import('./terminal/add.ts')).runAdd(args, { ...foldersOf(config), ...config }),
  corpus: async (args, config) => (await import('./terminal/corpus.ts')).runCorpus(args, config),
  cite: async (args, config) => (await import('./terminal/cite.ts')).runCite(args, foldersOf(config)),
  check: async (args, config) => (await import('./terminal/check.ts')).runCheck(args, foldersOf(config)),
  review: async (args, config) => (await import('./terminal/review.ts')).runReview(args, foldersOf(config)),
  doctor: (_, config) => runDoctor(config),
}

async function main([command, ...args]: readonly string[]): Promise<Outcome> {
  if (command === '--version' || command === '-v') return tell(VERSION)
  if (command === '--help' || command === '-h' || command === 'help') return tell(USAGE)
  if (command !== undefined && args.some((arg) => arg === '--help' || arg === '-h')) return tell(await usageOf(command))
  const config = readConfig()
  if (isFailure(config)) return config
  if (command === undefined)
    return config.discordToken === undefined ? servePrompt(config) : serveDiscord(config, config.discordToken)
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined
  if (run) return run(args, config)
  const known = Object.keys(COMMANDS).join(', ')
  return { failed: 'usage', text: `Unknown command "${command}". Known: ${known}, or none to start.` }
}

async function tell(text: string): Promise<number> {
  await print(`${text}\n`)
  return 0
}

async function usageOf(command: string): Promise<string> {
  if (command === 'ask') return (await import('./terminal/ask.ts')).ASK_USAGE
  if (command === 'add') return (await import('./terminal/add.ts')).ADD_USAGE
  if (command === 'corpus') return (await import('./terminal/corpus.ts')).CORPUS_USAGE
  if (command === 'cite') return (await import('./terminal/cite.ts')).CITE_USAGE
  if (command === 'check') return (await import('./terminal/check.ts')).CHECK_USAGE
  return command === 'review' ? (await import('./terminal/review.ts')).REVIEW_USAGE : USAGE
}

async function servePrompt(config: Config): Promise<Outcome> {
  const { runPrompt } = await import('./terminal/prompt.ts')
  const { loadLibrary } = await import('./answer/library.ts')
  const { withBar } = await import('./terminal/output.ts')
  const library = await withBar((onProgress) =>
    loadLibrary(config.corpusDir, openCache(cacheFolder(config.dataDir)), { onProgress }),
  )
  if (isFailure(library)) return library
  const asked = await runPrompt(library)
  if (asked > 0 || process.stdin.isTTY) return 0
  process.stderr.write(`${NO_TOKEN}\n`)
  return EX_CONFIG
}

async function runDoctor(config: Config): Promise<number> {
  const { examine } = await import('./hosting/doctor.ts')
  const { inviteLink } = await import('./discord/gateway/invite.ts')
  const findings = await examine(config, inviteLink)
  const signs = { well: '✓', note: '·', fault: '✗' } as const
  for (const { what, state, text } of findings) await print(`${signs[state]} ${what}: ${text}\n`)
  return findings.some(({ state }) => state === 'fault') ? 1 : 0
}

/** Serves Discord to the end, and ends the process then: a socket that hangs must not keep it. */
async function serveDiscord(config: Config, token: string): Promise<Outcome> {
  const { openLog } = await import('./hosting/log.ts')
  const log = openLog(config.logLevel)
  const shared = await storeFor(config, log)
  if (isFailure(shared)) return shared
  // The corpus loads in its worker while Discord's library is read and the connection made.
  const { startLiveCorpus } = await import('./live/live-corpus.ts')
  let progress: Progress | undefined
  const { openEstimate } = await import('./hosting/progress.ts')
  const estimate = openEstimate()
  const corpus = startLiveCorpus(
    { dir: shared.corpusDir, cacheDir: cacheFolder(config.dataDir), prepare: shared.sync, remote: shared.remote },
    config.onProblems === 'skip' ? 'spare' : 'refuse',
    ({ done, all }) => {
      progress = estimate(done, all)
    },
  )
  corpus.catch(() => {}) // awaited once the bot is there
  const { startBot } = await import('./discord/bot.ts')
  const observer = await observeOver(config)
  if (isFailure(observer)) return observer
  const outcome = await startBot(config, token, {
    loading: { corpus, progress: () => progress },
    shared,
    log,
    observer,
  })
  await observer?.close()
  return isFailure(outcome) ? outcome : process.exit(outcome)
}

/** The books and the corpus of this process: its own files, or what it shares with others. */
async function storeFor(config: Config, log: Logger): Promise<Shared | Misuse> {
  if (config.databaseUrl === undefined) return (await import('./hosting/own-files.ts')).ownFiles(config)
  const { openShared } = await import('./hosting/shared.ts')
  return openShared(config, config.databaseUrl, log)
}

async function observeOver({ httpHost, httpPort }: Config): Promise<Observer | Misuse | undefined> {
  if (httpPort === undefined) return undefined
  const { openHealth } = await import('./hosting/health.ts')
  try {
    return await openHealth(httpHost, httpPort)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const text = `HTTP_PORT ${httpPort} cannot be had (${code}): choose another, or mend HTTP_HOST.`
    return { failed: 'settings', text }
  }
}

/** What each expected failure means: the words for whoever started this, and the exit code. */
function explain(failure: Faulty | Misuse | Locked): { text: string; code: number } {
  if (failure.failed === 'problems')
    return { text: `The corpus needs mending:\n${failure.problems.map(describeProblem).join('\n')}`, code: 1 }
  if (failure.failed === 'usage') return { text: failure.text, code: 2 }
  if (failure.failed === 'locked') return { text: failure.text, code: 1 }
  return { text: `The configuration needs mending (.env or the environment):\n${failure.text}`, code: EX_CONFIG }
}

/** Ends at once: whatever else was begun, a worker or a connection, is not worth waiting for. */
const end = ({ text, code }: { text: string; code: number }): unknown =>
  process.stderr.write(`${text}\n`, () => process.exit(code))

const foldersOf = (config: Config): Folders => ({
  corpusDir: config.corpusDir,
  cache: openCache(cacheFolder(config.dataDir)),
  dataDir: config.dataDir,
})

tolerateClosedOutput()
try {
  const outcome = await main(process.argv.slice(2))
  if (isFailure(outcome)) end(explain(outcome))
  else process.exitCode = outcome
} catch (error) {
  end({ text: inspect(error), code: 1 }) // a defect shows where it happened
}
