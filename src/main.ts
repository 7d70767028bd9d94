// The whole start: which face to serve, and what a failure means for whoever started it. Each face is read only where it serves.

import { inspect } from 'node:util'
import { type Config, ConfigError, EX_CONFIG, readConfig } from './config.ts'
import { CorpusError } from './corpus/problem.ts'
import { startLiveCorpus } from './keeping/live-corpus.ts'
import type { Observer } from './keeping/observer.ts'
import { UsageError } from './terminal/options.ts'
import { print, tolerateClosedOutput } from './terminal/output.ts'

const NO_TOKEN = `No question came in and no DISCORD_TOKEN is set.
To connect Discord: copy .env.example to .env, put the bot's token in it (README, "For hosts"), and start again.
To ask here instead: npm run ask -- "your question"`

async function main([command, ...args]: readonly string[]): Promise<number> {
  const config = readConfig()
  if (command === 'ask') return (await import('./terminal/ask.ts')).runAsk(args, config.corpusDir)
  if (command === 'check') return (await import('./terminal/check.ts')).runCheck(args, config.corpusDir)
  if (command === 'review') return (await import('./terminal/review.ts')).runReview(args, config.corpusDir)
  if (command === 'doctor') return runDoctor(config)
  if (command !== undefined)
    throw new UsageError(`Unknown command "${command}". Known: ask, check, review, doctor, or none to start.`)
  return config.discordToken === undefined ? servePrompt(config) : serveDiscord(config, config.discordToken)
}

async function servePrompt({ corpusDir }: Config): Promise<number> {
  const { runPrompt } = await import('./terminal/ask.ts')
  const { loadLibrary } = await import('./answer/library.ts')
  const asked = await runPrompt(await loadLibrary(corpusDir))
  if (asked > 0 || process.stdin.isTTY) return 0
  process.stderr.write(`${NO_TOKEN}\n`)
  return EX_CONFIG
}

async function runDoctor(config: Config): Promise<number> {
  const { examine } = await import('./hosting/doctor.ts')
  const { inviteLink } = await import('./discord/invite.ts')
  const findings = await examine(config, inviteLink)
  const signs = { well: '✓', note: '·', fault: '✗' } as const
  for (const { what, state, text } of findings) await print(`${signs[state]} ${what}: ${text}\n`)
  return findings.some(({ state }) => state === 'fault') ? 1 : 0
}

/** Serves Discord to the end, and ends the process then: a socket that hangs must not keep it. */
async function serveDiscord(config: Config, token: string): Promise<never> {
  // The corpus loads in its worker while Discord's library is read and the connection made.
  const corpus = startLiveCorpus(config.corpusDir, config.onProblems === 'skip' ? 'spare' : 'refuse')
  corpus.catch(() => {}) // awaited once the bot is there
  const { startBot } = await import('./discord/bot.ts')
  const observer = config.http && (await observeOver(config.http))
  const code = await startBot(config, token, corpus, observer)
  await observer?.close()
  process.exit(code)
}

async function observeOver({ host, port }: NonNullable<Config['http']>): Promise<Observer> {
  const { openHealth } = await import('./hosting/health.ts')
  try {
    return await openHealth(host, port)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ConfigError(`HTTP_PORT ${port} cannot be had (${code}): choose another, or mend HTTP_HOST.`)
  }
}

/** Expected faults are told in their own words; anything else is a defect and shows where it happened. */
function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message
  if (error instanceof ConfigError)
    return `The configuration needs mending (.env or the environment):\n${error.message}`
  if (error instanceof CorpusError) return `The corpus needs mending:\n${error.message}`
  return inspect(error)
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return 2
  return error instanceof ConfigError ? EX_CONFIG : 1
}

tolerateClosedOutput()
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  // Whatever else was begun, a worker or a connection, is not worth waiting for.
  process.stderr.write(`${explain(error)}\n`, () => process.exit(exitCodeOf(error)))
}
