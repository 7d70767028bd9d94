// The whole start: which face to serve, and what a failure means for whoever started it.

import { inspect } from 'node:util'
import { loadLibrary } from './answer/library.ts'
import { ConfigError, readConfig } from './config.ts'
import { CorpusError } from './corpus/problem.ts'
import { runAsk, runPrompt } from './terminal/ask.ts'
import { runCheck } from './terminal/check.ts'
import { UsageError } from './terminal/options.ts'
import { tolerateClosedOutput } from './terminal/output.ts'
import { runReview } from './terminal/review.ts'

const NO_TOKEN = `No question came in and no DISCORD_TOKEN is set.
To connect Discord: copy .env.example to .env, put the bot's token in it (README, "Connect Discord"), and start again.
To ask here instead: npm run ask -- "your question"`

async function main([command, ...args]: readonly string[]): Promise<number> {
  const config = readConfig()
  if (command === 'ask') return runAsk(args, config.corpusDir)
  if (command === 'check') return runCheck(args, config.corpusDir)
  if (command === 'review') return runReview(args, config.corpusDir)
  if (command !== undefined)
    throw new UsageError(`Unknown command "${command}". Known: ask, check, review, or none to start.`)
  if (config.discordToken !== undefined) {
    const { startBot } = await import('./discord/bot.ts')
    return startBot(config, config.discordToken)
  }
  const asked = await runPrompt(await loadLibrary(config.corpusDir))
  if (asked > 0 || process.stdin.isTTY) return 0
  process.stderr.write(`${NO_TOKEN}\n`)
  return 1
}

/** Expected faults are told in their own words; anything else is a defect and shows where it happened. */
function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message
  if (error instanceof ConfigError)
    return `The configuration needs mending (.env or the environment):\n${error.message}`
  if (error instanceof CorpusError) return `The corpus needs mending:\n${error.message}`
  return inspect(error)
}

tolerateClosedOutput()
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
