// The Discord face: log-in, commands, interactions, and an orderly end.

import { Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayIntentBits } from 'discord.js'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { describeProblem } from '../corpus/problem.ts'
import { articleFiles } from '../keeping/article-files.ts'
import { openAudit } from '../keeping/audit.ts'
import { openDrafts } from '../keeping/drafts.ts'
import { openGaps } from '../keeping/gaps.ts'
import { startLiveCorpus } from '../keeping/live-corpus.ts'
import { openReports } from '../keeping/reports.ts'
import type { Desk } from './command.ts'
import { COMMANDS } from './commands/all.ts'
import { cooldown } from './cooldown.ts'
import { dispatch } from './dispatch.ts'
import { followFolder } from './follow-folder.ts'
import { openLog } from './log.ts'
import { registerCommands } from './register.ts'

/** Serves Discord until SIGTERM or SIGINT; resolves to the exit code. Throws a CorpusError for a corpus with problems. */
export async function startBot(config: Config, token: string): Promise<number> {
  const log = openLog(config.logLevel)
  const corpus = await startLiveCorpus(config.corpusDir, config.onProblems === 'skip' ? 'spare' : 'refuse', {
    workerDied: (error) => log.error({ err: error }, 'the corpus worker died; another takes its place'),
  })
  const { articles, passages, problems, tookMs } = corpus.overview
  log.info({ articles, passages, tookMs }, 'corpus loaded')
  for (const problem of problems) log.warn(`a file with a fault was left out: ${describeProblem(problem)}`)
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    ...(config.discordApiUrl && { rest: { api: config.discordApiUrl } }),
  })
  const gapFault = (error: unknown): void => log.error({ err: error }, 'gaps cannot be kept: check the data folder')
  const gaps = config.keepsGaps ? openGaps(config.dataDir, gapFault) : undefined
  const desk: Desk = {
    corpus,
    config,
    log,
    ...(gaps && { gaps }),
    reports: openReports(config.dataDir),
    files: articleFiles(config.corpusDir, config.dataDir),
    drafts: openDrafts(config.dataDir),
    audit: openAudit(config.dataDir),
    secondsToWait: cooldown(config.cooldownSeconds),
  }
  client.on(Events.InteractionCreate, (interaction) => void dispatch(interaction, desk))
  client.on(Events.Error, (error) => log.error({ err: error }, 'Discord client error'))
  client.on(Events.Warn, (message) => log.warn(message))
  client.once(Events.ClientReady, (ready) => {
    log.info({ user: ready.user.tag, servers: ready.guilds.cache.size }, 'connected to Discord')
    registerCommands(ready, COMMANDS, config.homeGuildId, log).catch((error: unknown) =>
      log.error({ err: error }, 'commands could not be registered; they stay as Discord has them'),
    )
  })
  const ended = untilSignal()
  const following = followFolder(corpus, config, log)
  try {
    await Promise.race([client.login(token), ended])
    log.info({ signal: await ended }, 'ending')
    return 0
  } catch (error) {
    return explainLogin(error, log)
  } finally {
    await following.then((stop) => stop())
    await client.destroy()
    await corpus.close()
    await gaps?.flush()
  }
}

const untilSignal = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal))
  })

function explainLogin(error: unknown, log: Logger): number {
  const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid
  if (refused)
    log.fatal(
      'Discord refused the token (401): make a new one in the Developer Portal, Bot → Reset Token, and put it in .env',
    )
  else
    log.fatal({ err: error }, 'Discord could not be reached: check the network and DISCORD_API_URL, then start again')
  return 1
}
