// The Discord face: log-in, commands, interactions, and an orderly end.

import { join } from 'node:path'
import { type Client, Events, type Interaction } from 'discord.js'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { type Faulty, spared } from '../corpus/problem.ts'
import { ALONE } from '../database/leases.ts'
import { isFailure } from '../failure.ts'
import { clearUnfinished, tryWriting } from '../files/atomic-file.ts'
import type { Damaged } from '../files/damage.ts'
import { type Locked, lockFolder } from '../files/data-lock.ts'
import { inTime, LATE } from '../files/in-time.ts'
import type { Store } from '../files/store.ts'
import { followFeeds } from '../hosting/follow-feeds.ts'
import { reloadOnHangUp, watchFolder } from '../hosting/follow-folder.ts'
import type { Observer } from '../hosting/observer.ts'
import type { Shared } from '../hosting/own-files.ts'
import { openBooks } from '../keeping/books.ts'
import type { LiveCorpus } from '../live/live-corpus.ts'
import { COMMANDS } from './commands.ts'
import { cooldown } from './cooldown.ts'
import type { Desk } from './desk.ts'
import { dispatch, putOff } from './dispatch.ts'
import { type Connection, isConnected, openClient } from './gateway/client.ts'
import { inviteLink } from './gateway/invite.ts'
import { explainLogin } from './gateway/login.ts'
import { hearMessages } from './gateway/messages.ts'
import { registerCommands } from './gateway/register.ts'
import { openRunning } from './gateway/running.ts'
import { en } from './languages/en.ts'
import { type Answering, answerMessages } from './members/messages.ts'
import { followWatches } from './members/tell-watchers.ts'
import { escapeText } from './messages/escape.ts'
import { tellModerators } from './moderators/rights.ts'
import { type Loading, tellLoading, whenThere } from './while-loading.ts'

/** What is under way at the end may take this long: service managers kill after 10 s. */
const LAST_ANSWERS_MS = 7000

/** What the bot is started with. */
export interface Surroundings {
  readonly loading: Loading
  readonly shared: Shared
  readonly log: Logger
  readonly observer?: Observer
}

/**
 * Serves Discord from a corpus that may still be loading, until SIGTERM or SIGINT; resolves to the exit code, or at
 * once to the corpus's problems.
 */
export async function startBot(
  config: Config,
  token: string,
  { loading, shared, log, observer }: Surroundings,
): Promise<number | Faulty | Locked> {
  const unlock = await takeFolders(config, log)
  if (isFailure(unlock)) return unlock
  const ended = untilSignal()
  surviveRejections(log)
  reloadOnHangUp(loading.corpus, log)
  observer?.loading(loading.progress)
  const told = tellLoading(loading, log)
  const connection = openClient(config, log)
  const { client, servers } = connection
  const desk = loading.corpus.then((corpus) =>
    isFailure(corpus)
      ? corpus
      : openDesk(corpus, shared.store, { config, log, observer, isInThread: connection.isInThread }),
  )
  const running = openRunning()
  let there: Desk | undefined
  let answering: Answering | undefined
  const waitFor = async (interaction: Interaction): Promise<void> => {
    const opened = await whenThere(desk)
    if (opened === LATE) await putOff(interaction, loading.progress())
    else if (!isFailure(opened)) await dispatch(interaction, opened)
  }
  client.on(Events.InteractionCreate, (interaction) =>
    running.add(
      there
        ? dispatch(interaction, there)
        : waitFor(interaction).catch((error: unknown) =>
            log.warn({ err: error }, 'an interaction came while there was no corpus, and could not be answered'),
          ),
    ),
  )
  if (config.messages)
    hearMessages(client, (heard) => {
      if (answering) running.add(answering(heard))
    })
  client.once(Events.ClientReady, (ready) => {
    void registerOnce(ready, { config, shared, servers, log })
  })
  try {
    const connecting = client.login(token)
    connecting.catch(() => {}) // awaited below: the corpus comes first
    const opened = await desk.finally(() => clearInterval(told))
    if (isFailure(opened)) return opened
    there = opened
    answering = answerMessages(opened, client.rest)
    const { corpus, gaps } = opened
    observer?.started(corpus, () => isConnected(client))
    const watching = shared.follow ? undefined : watchFolder(corpus, config, log)
    const unfollowDatabase = shared.follow?.(corpus)
    const unfollow = followFeeds({
      ...opened,
      isMine: () => shared.leases.take('feeds', LEASE_S),
      arrived: (count) => tellModerators(opened, client, en.inbox.arrived(count)),
      gone: (title, status) => tellModerators(opened, client, en.inbox.gone(escapeText(title), status)),
    })
    let unwatchTopics = (): void => {}
    try {
      await Promise.race([connecting, ended])
      unwatchTopics = followWatches(opened, client.rest, () => shared.leases.take('watches', LEASE_S))
      tellReady(connection, log)
      log.info({ signal: await ended }, 'ending: what is under way is finished first')
      const left = await running.settle(LAST_ANSWERS_MS)
      if (left > 0) log.warn({ left }, 'some interactions could not be finished')
      return 0
    } catch (error) {
      return explainLogin(error, log)
    } finally {
      unfollow()
      unwatchTopics()
      unfollowDatabase?.()
      await watching?.then((unwatch) => unwatch())
      if (gaps) await inTime(gaps.flush(), LAST_WRITES_MS)
      await corpus.close()
    }
  } finally {
    await client.destroy()
    await shared.close()
    await unlock()
  }
}

/** What was counted lately is written before the end, if that takes no longer. */
const LAST_WRITES_MS = 1000

/** A lease on work that comes again and again: as long as its holder may take to come again. */
const LEASE_S = 30 * 60
/** A lease on the commands: nobody takes as long to register them. */
const COMMANDS_S = 60

/** Registers the commands, unless another process does it right now. */
async function registerOnce(
  ready: Client<true>,
  {
    config,
    shared,
    servers,
    log,
  }: Pick<Surroundings, 'shared' | 'log'> & { config: Config; servers: ReadonlySet<string> },
): Promise<void> {
  try {
    if (!leadsCommands(config, shared)) return
    if (await shared.leases.take('commands', COMMANDS_S))
      await registerCommands(ready, COMMANDS, config.homeGuildId, servers, log)
    else log.info('commands unchanged: another process registers them')
  } catch (error) {
    log.error({ err: error }, 'commands could not be registered; they stay as Discord has them')
  }
}

/** The data folder for this process alone, without what a killed one left unfinished there and in the corpus. */
async function takeFolders({ corpusDir, dataDir }: Config, log: Logger): Promise<(() => Promise<void>) | Locked> {
  const lock = await tryWriting(() => lockFolder(dataDir))
  if (isFailure(lock) && lock.failed === 'unwritten') {
    log.error({ err: lock.error }, 'the data folder cannot be written: answers go on, nothing is kept')
    return async () => {}
  }
  await clearUnfinished([
    join(corpusDir, 'articles'),
    corpusDir,
    dataDir,
    join(dataDir, 'drafts'),
    join(dataDir, 'cache'),
  ])
  return lock
}

function openDesk(
  corpus: LiveCorpus,
  store: Store,
  given: Pick<Desk, 'config' | 'log' | 'observer' | 'isInThread'>,
): Desk {
  const { config, log, observer } = given
  corpus.observe({
    workerDied: (error) => {
      log.error({ err: error }, 'the corpus worker died; another takes its place')
      observer?.workerDied()
    },
    reloaded: (reload, tookMs) => observer?.reloaded(reload, tookMs / 1000),
  })
  const { articles, passages, problems, tookMs, revision, remade } = corpus.overview
  log.info({ articles, passages, revision, tookMs }, 'corpus loaded')
  if (remade === 'damaged') log.warn('what was kept of the work was damaged, and was made anew; nothing is lost')
  else if (remade) log.info('what was kept of the work is of other registries or another version, and was made anew')
  for (const problem of problems) log.warn(spared(problem))
  const onFault = (error: unknown): void => log.error({ err: error }, 'gaps cannot be kept: check the data folder')
  const onDamage = (damaged: Damaged): void =>
    log.error(damaged, 'damaged data were set aside in a file that ends in .damaged; everything else goes on')
  return {
    ...given,
    ...openBooks(store, config.keepsGaps, { onDamage, onFault }),
    corpus,
    secondsToWait: cooldown(config.cooldownSeconds),
  }
}

/** Told once the gateway and the corpus are there. */
function tellReady(connection: Connection, log: Logger): void {
  const { client, servers } = connection
  if (!client.isReady()) return void client.once(Events.ClientReady, () => tellReady(connection, log))
  const sinceStart = Math.round(process.uptime() * 1000)
  const { user, application } = client
  log.info({ user: user.tag, servers: servers.size, sinceStart, invite: inviteLink(application.id) }, 'ready')
}

/** Of several processes that share the work and no database, the one with the first shard registers the commands. */
const leadsCommands = ({ shards }: Config, { leases }: Shared): boolean =>
  leases !== ALONE || shards === undefined || shards.ids.includes(0)

/** A rejection that nobody handles is a defect: logged, and the bot goes on for everybody else. */
const surviveRejections = (log: Logger): void =>
  void process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'a defect: an unhandled rejection'))

const untilSignal = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal))
  })
