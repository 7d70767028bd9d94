// `npm run doctor`: what a host should know before the bot starts, and what to mend.

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { loadCorpus } from '../corpus/load-corpus.ts'
import { describeProblem } from '../corpus/problem.ts'
import { cacheFolder, openCache } from '../files/cache.ts'
import { damagedIn } from '../files/damage.ts'
import { type Finding, fault, note, well } from './finding.ts'

/**
 * Looks at everything that the bot needs, in order; asks Discord only where there is a token. Changes nothing but a
 * file of its own, which it takes away again. `inviteLink` makes the link that invites an application.
 */
export async function examine(config: Config, inviteLink: (applicationId: string) => string): Promise<Finding[]> {
  const findings = [
    nodeVersion(),
    ...(config.databaseUrl === undefined ? [await corpus(config)] : await database(config.databaseUrl)),
    await dataFolder(config),
    ...(await damage(config)),
  ]
  if (config.discordToken === undefined)
    return [...findings, note('token', 'no DISCORD_TOKEN: the bot will serve this terminal instead of Discord')]
  return [...findings, ...(await discord(config, config.discordToken, inviteLink))]
}

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isEnough = major > 20 || (major === 20 && minor >= 19)
  if (isEnough) return well('Node', process.versions.node)
  return fault('Node', `${process.versions.node} is too old: install 20.19 or newer`)
}

async function corpus({ corpusDir, dataDir }: Config): Promise<Finding> {
  const { articles, problems, suggestions } = await loadCorpus(corpusDir, { cache: openCache(cacheFolder(dataDir)) })
  if (problems.length > 0)
    return fault('corpus', `${corpusDir} has ${problems.length} problems:\n${problems.map(describeProblem).join('\n')}`)
  return well('corpus', `${articles.length} articles in ${corpusDir}, ${suggestions.length} suggestions`)
}

async function database(url: string): Promise<Finding[]> {
  const { examineDatabase } = await import('./doctor-database.ts')
  return examineDatabase(url)
}

async function dataFolder({ dataDir }: Config): Promise<Finding> {
  const probe = join(dataDir, '.doctor')
  try {
    await mkdir(dataDir, { recursive: true })
    await writeFile(probe, '')
    await rm(probe)
    return well('data folder', dataDir)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return fault('data folder', `${dataDir} cannot be written (${code}): mend its rights or set DATA_DIR to another`)
  }
}

async function damage({ dataDir }: Config): Promise<Finding[]> {
  const files = await damagedIn(dataDir)
  if (files.length === 0) return []
  return [note('damaged data', `set aside in ${files.join(', ')}: look what it was, then take the files away`)]
}

async function discord(config: Config, token: string, inviteLink: (id: string) => string): Promise<Finding[]> {
  const get = asker(config, token)
  const application = await get<{ id: string; name: string; flags?: number }>('/applications/@me')
  if (application === 'unreachable')
    return [fault('token', 'Discord could not be reached: check the network, DNS and DISCORD_API_URL')]
  if (application === 401)
    return [fault('token', 'Discord refused it: make a new one in the Developer Portal, Bot → Reset Token')]
  if (typeof application === 'number') return [fault('token', `Discord answered ${application}: see discordstatus.com`)]
  const findings = [
    well('token', `of the application ${application.name}`),
    intents(application.flags ?? 0),
    note('invite', inviteLink(application.id)),
  ]
  return [
    ...findings,
    ...(await homeServer(config, application.id, get)),
    await commands(application.id, get),
    ...(await auditChannel(config, get)),
  ]
}

/**
 * Bits of an application's flags that stand for privileged intents: presence, members, message content; verified or
 * not.
 */
const PRIVILEGED = (0b1111 << 12) | (0b11 << 18)

function intents(flags: number): Finding {
  if ((flags & PRIVILEGED) === 0) return well('intents', 'no privileged one is on, and none is needed')
  return note('intents', 'privileged ones are on and not needed: switch them off in the Developer Portal, Bot')
}

async function auditChannel({ auditChannelId }: Config, get: Get): Promise<Finding[]> {
  if (auditChannelId === undefined) return []
  const channel = await get<{ name?: string }>(`/channels/${auditChannelId}`)
  if (typeof channel === 'object') return [well('audit channel', channel.name ?? auditChannelId)]
  const text = `the bot does not see AUDIT_CHANNEL_ID ${auditChannelId}: give it View Channel and Send Messages there`
  return [fault('audit channel', text)]
}

async function homeServer({ homeGuildId }: Config, applicationId: string, get: Get): Promise<Finding[]> {
  if (homeGuildId === undefined) return [note('home server', 'no HOME_GUILD_ID: there will be no /corpus')]
  const guild = await get<{ name: string }>(`/guilds/${homeGuildId}`)
  if (typeof guild !== 'object')
    return [fault('home server', `the bot is not in HOME_GUILD_ID ${homeGuildId}: invite it there with the link above`)]
  const kept = await get<readonly unknown[]>(`/applications/${applicationId}/guilds/${homeGuildId}/commands`)
  if (typeof kept !== 'object')
    return [fault('home server', `the bot may not make commands in ${guild.name}: invite it again with the link above`)]
  return [well('home server', guild.name)]
}

async function commands(applicationId: string, get: Get): Promise<Finding> {
  const kept = await get<readonly { name: string }[]>(`/applications/${applicationId}/commands`)
  if (typeof kept !== 'object')
    return fault('commands', `Discord answered ${kept} when asked for them: start again later`)
  if (kept.length === 0) return note('commands', 'none yet: the first start registers them')
  return well('commands', kept.map(({ name }) => name).join(', '))
}

/** What Discord holds at a route; the status where it refuses. */
type Get = <T>(route: string) => Promise<T | number | 'unreachable'>

const PATIENCE_MS = 10_000

function asker({ discordApiUrl = 'https://discord.com/api' }: Config, token: string): Get {
  return async <T>(route: string) => {
    try {
      const response = await fetch(`${discordApiUrl}/v10${route}`, {
        headers: { authorization: `Bot ${token}` },
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      return response.ok ? ((await response.json()) as T) : response.status
    } catch {
      return 'unreachable'
    }
  }
}
