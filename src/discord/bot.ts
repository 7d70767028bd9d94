// The Discord face: log-in, commands, interactions, and an orderly end.

import { Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayIntentBits } from 'discord.js'
import { type Logger, pino } from 'pino'
import type { Config } from '../config.ts'
import { startLiveCorpus } from '../keeping/live-corpus.ts'
import { openReports } from '../keeping/reports.ts'
import type { Desk } from './command.ts'
import { COMMANDS } from './commands/all.ts'
import { cooldown } from './cooldown.ts'
import { dispatch } from './dispatch.ts'
import { registerCommands } from './register.ts'

/** Serves Discord until SIGTERM or SIGINT; resolves to the exit code. Throws a CorpusError for a corpus with problems. */
export async function startBot(config: Config, token: string): Promise<number> {
  const log = pino({ level: config.logLevel }, pino.destination(2))
  const corpus = await startLiveCorpus(config.corpusDir)
  const { articles, passages, tookMs } = corpus.overview
  log.info({ articles, passages, tookMs }, 'corpus loaded')
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    ...(config.discordApiUrl && { rest: { api: config.discordApiUrl } }),
  })
  const desk: Desk = {
    corpus,
    reports: openReports(config.dataDir),
    log,
    moderatorRoleIds: config.moderatorRoleIds,
    privateAnswers: config.privateAnswers,
    secondsToWait: cooldown(config.cooldownSeconds),
    ...(config.hostContact && { hostContact: config.hostContact }),
    ...(config.homeGuildId && { homeGuildId: config.homeGuildId }),
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
  try {
    await Promise.race([client.login(token), ended])
    log.info({ signal: await ended }, 'ending')
    return 0
  } catch (error) {
    return explainLogin(error, log)
  } finally {
    await client.destroy()
    await corpus.close()
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
