// Why a log-in failed, in words that say what to do.

import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js'
import type { Logger } from 'pino'

/** Discord's close code for intents that the application may not use. */
const DISALLOWED_INTENTS = /disallowed intents|privileged intent/i

/** Logs what the host has to mend; returns the exit code. */
export function explainLogin(error: unknown, log: Logger): number {
  log.fatal({ err: error }, remedyOf(error))
  return 1
}

function remedyOf(error: unknown): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return 'Discord refused the token (401): make a new one in the Developer Portal, Bot → Reset Token, and put it in .env'
  if (error instanceof Error && DISALLOWED_INTENTS.test(error.message))
    return 'Discord refused the intents: this bot needs none that are privileged; start it unchanged'
  if (error instanceof DiscordAPIError)
    return `Discord answered ${error.status} (${error.message}): the token works, but this application may not do that`
  if (error instanceof HTTPError)
    return `Discord is in trouble (${error.status}): see discordstatus.com, then start again`
  return 'Discord could not be reached: check the network, DNS and DISCORD_API_URL, then start again'
}
