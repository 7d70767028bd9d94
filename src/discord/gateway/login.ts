// Why a log-in failed, in words that say what to do.

import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js'
import type { Logger } from 'pino'
import { EX_CONFIG } from '../../config.ts'

/** Logs what the host has to mend; returns the exit code: EX_CONFIG where another start would fail in the same way. */
export function explainLogin(error: unknown, log: Logger): number {
  const { remedy, code } = diagnose(error)
  log.fatal({ err: error }, remedy)
  return code
}

function diagnose(error: unknown): { remedy: string; code: number } {
  const lasting = (remedy: string) => ({ remedy, code: EX_CONFIG })
  const passing = (remedy: string) => ({ remedy, code: 1 })
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return lasting(
      'Discord refused the token (401): make a new one in the Developer Portal, Bot → Reset Token, and put it in .env',
    )
  if (error instanceof DiscordAPIError)
    return lasting(
      `Discord answered ${error.status} (${error.message}): the token works, but this application may not do that`,
    )
  if (error instanceof HTTPError)
    return passing(`Discord is in trouble (${error.status}): see discordstatus.com, then start again`)
  return passing('Discord could not be reached: check the network, DNS and DISCORD_API_URL, then start again')
}
