// Those who wait for a topic, told of what newly speaks to it: once a day at most, and nobody is pinged.

import { createHash } from 'node:crypto'
import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js'
import type { MarkedPassage } from '../../answer/browse.ts'
import { isSame, type Recipient, type Watch } from '../../keeping/watches.ts'
import { controlId } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import { escapeText } from '../messages/escape.ts'
import { asBody, frame, type Message } from '../messages/frame.ts'
import { renderPassage } from '../messages/passage.ts'

/** Between two looks whether what was found may be told by now. */
const TICK_MS = 15 * 60_000
/** Characters of each passage: five fit into a message. */
const LENGTH_SHOWN = 450

/** Keeps what newly speaks to the topics that somebody waits for. */
export async function lookForWatchers({ corpus, watches }: Pick<Desk, 'corpus' | 'watches'>): Promise<void> {
  const all = await watches.list(today())
  const known = await watches.known()
  // Before anybody waits, there is nothing to compare with.
  const topics = all.map(({ topic }) => topic)
  const looked = await corpus.ask('watched', topics, known)
  const found = all.flatMap(({ id }, at): [string, readonly string[]][] => {
    const ids = looked.found[at] ?? []
    return ids.length > 0 ? [[id, ids]] : []
  })
  if (looked.known !== known) await watches.note(new Map(found), looked.known)
}

/** Looks after every reload, and tells who waits, until the function that it returns is called. */
export function followWatches(desk: Desk, rest: REST): () => void {
  const go = async (isNew: boolean): Promise<void> => {
    const isAny = (await desk.watches.list(today())).length > 0
    if (!isAny) return
    if (isNew) await lookForWatchers(desk)
    await tellAll(desk, rest)
  }
  let last: Promise<void> = Promise.resolve()
  const next = (isNew: boolean): void => {
    last = last
      .then(() => go(isNew))
      .catch((error: unknown) => desk.log.warn({ err: error }, 'those who wait for a topic could not be told'))
  }
  desk.corpus.observe({ reloaded: ({ swapped }) => swapped && next(true) })
  next(true)
  const timer = setInterval(() => next(false), TICK_MS).unref()
  return () => clearInterval(timer)
}

const today = (): string => new Date().toISOString().slice(0, 10)

async function tellAll(desk: Desk, rest: REST): Promise<void> {
  const all = await desk.watches.list(today())
  const due = all.filter(({ found }) => found.length > 0)
  const recipients = due.map(({ to }) => to).filter((to, at, list) => list.findIndex((one) => isSame(one, to)) === at)
  for (const to of recipients) {
    const own = all.filter((watch) => isSame(watch.to, to))
    if (own.some(({ told }) => told === today())) continue
    await tell(
      to,
      own.filter(({ found }) => found.length > 0),
      desk,
      rest,
    )
  }
}

/** What Discord says where a recipient is no more, or wants nothing: it is not tried again. */
const NOT_WANTED: readonly unknown[] = [
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]

async function tell(to: Recipient, watches: readonly Watch[], desk: Desk, rest: REST): Promise<void> {
  const shown = await Promise.all(watches.map((watch) => firstOf(watch, desk)))
  const found = shown.flatMap((one) => one ?? [])
  const ids = watches.map(({ id }) => id)
  if (found.length === 0) return desk.watches.told(ids) // all of it is gone again
  try {
    const channelId = to.kind === 'channel' ? to.id : await directChannel(to.id, rest)
    // Should this process die before it is kept that they were told, Discord takes the same message for the first one.
    const nonce = createHash('sha256')
      .update([today(), ...ids].join(' '))
      .digest('base64url')
      .slice(0, 25)
    const body = { ...asBody(render(to, found)), nonce, enforce_nonce: true }
    await rest.post(Routes.channelMessages(channelId), { body })
    await desk.watches.told(ids, today())
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || !NOT_WANTED.includes(error.code)) throw error
    await desk.watches.drop(to)
    desk.log.info({ code: error.code }, 'somebody who waited for a topic cannot be told, and is forgotten')
  }
}

async function directChannel(userId: string, rest: REST): Promise<string> {
  const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: userId } })) as { id: string }
  return id
}

interface Found {
  readonly watch: Watch
  readonly marked: MarkedPassage
}

async function firstOf(watch: Watch, { corpus }: Desk): Promise<Found | undefined> {
  for (const id of watch.found) {
    const marked = await corpus.ask('marked', id, '')
    if (marked) return { watch, marked }
  }
  return undefined
}

function render(to: Recipient, found: readonly Found[]): Message {
  const language = languageOf({ locale: found[0]?.watch.locale ?? '' }, true)
  const { watch: words, buttons } = language
  const blocks = found.map(
    ({ watch, marked }) =>
      `**${words.found(escapeText(watch.topic))}**\n${renderPassage(marked, language, LENGTH_SHOWN)}`,
  )
  const [stop, all] = to.kind === 'channel' ? ['stop-here', 'all-here'] : ['stop', 'all']
  const rows = found.map(({ watch, marked }, at) => [
    // The last part keeps ids apart where one passage speaks to two topics.
    { id: controlId('context', marked.passage.id, `watch${at}`), label: buttons.context },
    { id: controlId('proof', marked.passage.id, `watch${at}`), label: buttons.proof },
    { id: controlId('watch', stop ?? '', watch.id), label: words.stopThis },
  ])
  return frame(blocks, { rows: [...rows, [{ id: controlId('watch', all ?? ''), label: words.stopAll }]] })
}
