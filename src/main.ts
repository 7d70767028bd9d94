// The whole start: which face to serve, and what a failure means for whoever started it. Each face is read only where
// it serves.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import type { Logger } from 'pino'
import { type Config, EX_CONFIG, readConfig } from './config.ts'
import { describeProblem, type Faulty } from './corpus/problem.ts'
import { isFailure, type Misuse } from './failure.ts'
import { tryWriting } from './files/atomic-file.ts'
import { cacheFolder, openCache } from './files/cache.ts'
import type { Locked } from './files/data-lock.ts'
import type { Mount } from './hosting/health.ts'
import type { Observer } from './hosting/observer.ts'
import type { Shared } from './hosting/own-files.ts'
import type { Progress } from './hosting/progress.ts'
import { IS_INSTALLED, PACKAGE_ROOT } from './package-root.ts'
import { type Folders, misuse, parseOptions, tooMany } from './terminal/options.ts'
import { print, tolerateClosedOutput } from './terminal/output.ts'
import { VERSION } from './version.ts'

/** A command: a word on it, how it is used, and what it does with its command line. */
interface Command {
  readonly what: string
  readonly usage: () => Promise<string>
  readonly run: (args: readonly string[], config: Config) => Promise<Outcome>
}

const COMMANDS: Readonly<Record<string, Command>> = {
  start: {
    what: 'serves Discord, or the terminal where no DISCORD_TOKEN is set',
    usage: async () => usage(),
    run: async (args, config) => tooMany(args, usage()) ?? start(config),
  },
  init: {
    what: 'makes the folder of a bot, with a corpus to begin with',
    usage: async () => (await import('./terminal/init.ts')).INIT_USAGE,
    run: async (args) => (await import('./terminal/init.ts')).runInit(args),
  },
  ask: {
    what: 'answers one question, or a batch of them',
    usage: async () => (await import('./terminal/ask.ts')).ASK_USAGE,
    run: async (args, config) => (await import('./terminal/ask.ts')).runAsk(args, foldersOf(config)),
  },
  check: {
    what: 'shows who is credited for what, and what is to be mended',
    usage: async () => (await import('./terminal/check.ts')).CHECK_USAGE,
    run: async (args, config) => (await import('./terminal/check.ts')).runCheck(args, foldersOf(config)),
  },
  add: {
    what: 'adds an article from the web or a file',
    usage: async () => (await import('./terminal/add.ts')).ADD_USAGE,
    run: async (args, config) => (await import('./terminal/add.ts')).runAdd(args, { ...foldersOf(config), ...config }),
  },
  review: {
    what: 'writes the corpus as one page to read through',
    usage: async () => (await import('./terminal/review.ts')).REVIEW_USAGE,
    run: async (args, config) => (await import('./terminal/review.ts')).runReview(args, foldersOf(config)),
  },
  cite: {
    what: 'cites a passage as text, Markdown, BibTeX or CSL-JSON',
    usage: async () => (await import('./terminal/cite.ts')).CITE_USAGE,
    run: async (args, config) => (await import('./terminal/cite.ts')).runCite(args, foldersOf(config)),
  },
  site: {
    what: 'writes the corpus as a reading site of static pages',
    usage: async () => (await import('./site/write-site.ts')).SITE_USAGE,
    run: writeSite,
  },
  serve: {
    what: 'serves the corpus over HTTP, without Discord',
    usage: async () => (await import('./http/serve.ts')).SERVE_USAGE,
    run: async (args, config) => tooMany(args, (await import('./http/serve.ts')).SERVE_USAGE) ?? serveHttp(config),
  },
  mcp: {
    what: 'serves assistants by the Model Context Protocol',
    usage: async () => (await import('./mcp/serve.ts')).MCP_USAGE,
    run: async (args, config) => {
      const { MCP_USAGE, runMcp } = await import('./mcp/serve.ts')
      return tooMany(args, MCP_USAGE) ?? runMcp(config)
    },
  },
  corpus: {
    what: 'puts the corpus into the shared database, or back into a folder',
    usage: async () => (await import('./terminal/corpus.ts')).CORPUS_USAGE,
    run: async (args, config) => (await import('./terminal/corpus.ts')).runCorpus(args, config),
  },
  doctor: {
    what: 'looks at Node, folders, settings, token and commands',
    usage: async () => usage(),
    run: async (args, config) => tooMany(args, usage()) ?? runDoctor(config),
  },
  train: {
    what: 'learns the weights of the evidence from annotated articles (in a checkout)',
    usage: async () => TRAIN_USAGE,
    run: (args) => runTrain(args),
  },
  completion: {
    what: 'prints a script that completes these commands in bash, zsh or fish',
    usage: async () => (await import('./terminal/completion.ts')).COMPLETION_USAGE,
    run: async (args) => (await import('./terminal/completion.ts')).runCompletion(args, await describedCommands()),
  },
}

const TRAIN_USAGE = 'Usage: npm run train -- DIR… [--dry] [--share 0.5] [--ablate]'

/** All commands, a line each. */
const usage = (): string => `Usage: according-to [COMMAND]      (in a checkout: npm start, npm run COMMAND --)
${Object.entries(COMMANDS)
  .map(([name, { what }]) => `  ${name.padEnd(11)} ${what}`)
  .join('\n')}
Each takes --help; --version prints the version. Without a command: start.
Settings stand in the environment or in .env: see .env.example.`

const NO_TOKEN = `No question came in and no DISCORD_TOKEN is set.
To connect Discord: copy .env.example to .env, put the bot's token in it (README, "For hosts"), and start again.
To ask here instead: npm run ask -- "your question"`

type Outcome = number | Faulty | Misuse | Locked

async function main([command, ...args]: readonly string[]): Promise<Outcome> {
  if (command === '--version' || command === '-v') return tell(VERSION)
  if (command === 'help') return main([...args.slice(0, 1), '--help'])
  if (command === '--help' || command === '-h') return tell(usage())
  const known = command !== undefined && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined
  if (command !== undefined && args.some((arg) => arg === '--help' || arg === '-h'))
    return tell(known ? await known.usage() : usage())
  const config = readConfig()
  if (isFailure(config)) return config
  if (command === undefined) return start(config)
  if (known) return known.run(args, config)
  const names = Object.keys(COMMANDS).join(', ')
  return { failed: 'usage', text: `Unknown command "${command}". Known: ${names}, or none to start.` }
}

const start = (config: Config): Promise<Outcome> =>
  config.discordToken === undefined ? servePrompt(config) : serveDiscord(config, config.discordToken)

async function tell(text: string): Promise<number> {
  await print(`${asInstalled(text)}\n`)
  return 0
}

/** Commands as they are called where the package is installed: there is no npm script. */
const asInstalled = (text: string): string =>
  IS_INSTALLED
    ? text.replace(/npm run(?: -s)? (\w+)(?: --(?= ))?/g, 'according-to $1').replace(/npm start/g, 'according-to start')
    : text

/** Every command with the options, and the words after it, that its usage names. */
async function describedCommands() {
  const described = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, { what, usage }]) => {
      const text = await usage()
      const options = [...new Set(text.match(/(?<=\s|\[)--[a-z]+/g))].filter((one) => one !== '--help')
      const words = /(?<= )[a-z]+(?:\|[a-z]+)+/.exec(text.split('\n')[0] ?? '')?.[0].split('|') ?? []
      return [name, { what, options: /^(?:start|doctor)$/.test(name) ? [] : options, words }] as const
    }),
  )
  return Object.fromEntries(described)
}

/** Learning needs the table of weights in the sources. */
async function runTrain(args: readonly string[]): Promise<Outcome> {
  const script = fileURLToPath(new URL('bench/train.mjs', PACKAGE_ROOT))
  if (!existsSync(script))
    return { failed: 'usage', text: 'Weights are learnt in a checkout of the project, where their table stands.' }
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' })
  return status ?? 1
}

/** Reads the command line of `site`, whose own folder reads nothing of the terminal. */
async function writeSite(args: readonly string[], config: Config): Promise<Outcome> {
  const { runSite, SITE_USAGE } = await import('./site/write-site.ts')
  const parsed = parseOptions(args, { corpus: { type: 'string' } }, SITE_USAGE)
  if (isFailure(parsed)) return parsed
  const [dir, ...others] = parsed.positionals
  if (!dir) return misuse('Name a folder.', SITE_USAGE)
  const { corpus: corpusDir = config.corpusDir } = parsed.values
  return tooMany(others, SITE_USAGE) ?? runSite(dir, { ...foldersOf(config), corpusDir })
}

async function serveHttp(config: Config): Promise<Outcome> {
  const { openLog } = await import('./hosting/log.ts')
  const log = openLog(config.logLevel)
  const observer = await observeOver(config, await mountApi(config, log))
  if (!observer) return { failed: 'settings', text: 'HTTP_PORT is not set: say on which port to serve.' }
  if (isFailure(observer)) return observer
  const unlock = config.databaseUrl === undefined ? undefined : await lockCopy(config)
  if (isFailure(unlock)) return unlock
  const shared = await storeFor(config, log)
  if (isFailure(shared)) return shared
  const { runServe } = await import('./http/serve.ts')
  const outcome = await runServe(config, { shared, log, observer })
  await unlock?.()
  return isFailure(outcome) ? outcome : process.exit(outcome)
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
  process.stderr.write(`${asInstalled(NO_TOKEN)}\n`)
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

/** Serves Discord to the end, and ends the process then, as the one above: a socket that hangs must not keep it. */
async function serveDiscord(config: Config, token: string): Promise<Outcome> {
  const { openLog } = await import('./hosting/log.ts')
  const log = openLog(config.logLevel)
  const shared = await storeFor(config, log)
  if (isFailure(shared)) return shared
  // The corpus loads in its worker while Discord's library is read and the connection made.
  const { startLiveCorpus } = await import('./live/live-corpus.ts')
  const { atStart, placeOf } = await import('./hosting/own-files.ts')
  let progress: Progress | undefined
  const { openEstimate } = await import('./hosting/progress.ts')
  const estimate = openEstimate()
  const corpus = startLiveCorpus(placeOf(config, shared), atStart(config, shared), ({ done, all }) => {
    progress = estimate(done, all)
  })
  corpus.catch(() => {}) // awaited once the bot is there
  const { startBot } = await import('./discord/bot.ts')
  const observer = await observeOver(config, config.httpApi ? await mountApi(config, log) : undefined)
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

/** The answers over HTTP, as the host wants them. */
async function mountApi({ httpToken, httpOrigins }: Config, log: Logger): Promise<Mount> {
  const { openApi } = await import('./http/api.ts')
  return (corpusNow) => openApi(corpusNow, { token: httpToken, origins: httpOrigins }, log)
}

/** The data folder for this process alone, where the copy of a shared corpus is written; told later if it cannot be. */
async function lockCopy({ dataDir }: Config): Promise<(() => Promise<void>) | Locked | undefined> {
  const { lockFolder } = await import('./files/data-lock.ts')
  const lock = await tryWriting(() => lockFolder(dataDir))
  return isFailure(lock) && lock.failed === 'unwritten' ? undefined : lock
}

/** The books and the corpus of this process: its own files, or what it shares with others. */
async function storeFor(config: Config, log: Logger): Promise<Shared | Misuse> {
  if (config.databaseUrl === undefined) return (await import('./hosting/own-files.ts')).ownFiles(config)
  const { openShared } = await import('./hosting/shared.ts')
  return openShared(config, config.databaseUrl, log)
}

/** Listens where HTTP_PORT is set, and answers what is mounted. */
async function observeOver(
  { httpHost, httpPort }: Config,
  mount: Mount | undefined,
): Promise<Observer | Misuse | undefined> {
  if (httpPort === undefined) return undefined
  const { openHealth } = await import('./hosting/health.ts')
  try {
    return await openHealth(httpHost, httpPort, mount)
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
  process.stderr.write(`${asInstalled(text)}\n`, () => process.exit(code))

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
