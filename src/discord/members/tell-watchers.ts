// Those who wait for a topic, told of what newly speaks to it: once a day at most, and nobody is pinged.

import { createHash } from 'node:crypto'
import { DiscordAPIError, type REST, Routes } from 'discord.js'
import type { MarkedPassage } from '../../answer/browse.ts'
import { isSame, type Recipient, type Watch } from '../../keeping/watches.ts'
import { isoDay } from '../../text/day.ts'
import { controlId } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import { escapeText } from '../messages/escape.ts'
import { asBody, frame, type Message, MOST_TEXT } from '../messages/frame.ts'
import { renderPassage } from '../messages/passage.ts'

/** Between two looks whether what was found may be told by now. */
const TICK_MS = 15 * 60_000
/** Characters of each passage: five fit into a message. */
const LENGTH_SHOWN = 450

/** Keeps what newly speaks to the topics that somebody waits for. */
export async function lookForWatchers({ corpus, watches }: Pick<Desk, 'corpus' | 'watches'>): Promise<void> {
  const all = await watches.list(isoDay())
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

/** Looks after every reload, if that is for this process to do, and tells who waits, until the function that it returns is called. */
export function followWatches(desk: Desk, rest: REST, isMine: () => Promise<boolean>): () => void {
  const toldToday = openTold()
  // What is not looked at since another process should, or could not be, is looked at with the next tick.
  let isDue = false
  const go = async (isNew: boolean): Promise<void> => {
    isDue ||= isNew
    const isAny = (await desk.watches.list(isoDay())).length > 0
    if (!isAny || !(await isMine())) return
    if (isDue) await lookForWatchers(desk)
    isDue = false
    await tellAll(desk, rest, toldToday)
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

async function tellAll(desk: Desk, rest: REST, toldToday: Told): Promise<void> {
  const all = await desk.watches.list(isoDay())
  const due = all.filter(({ found }) => found.length > 0)
  const recipients = due.map(({ to }) => to).filter((to, at, list) => list.findIndex((one) => isSame(one, to)) === at)
  for (const to of recipients) {
    const own = all.filter((watch) => isSame(watch.to, to))
    if (own.some(({ told }) => told === isoDay()) || toldToday.has(to)) continue
    try {
      await tell(
        to,
        own.filter(({ found }) => found.length > 0),
        desk,
        rest,
      )
      toldToday.add(to)
    } catch (error) {
      desk.log.warn({ err: error }, 'somebody who waits for a topic could not be told; it is tried again')
    }
  }
}

/** Who was told today: whoever deletes a topic and asks again is told tomorrow. Kept in memory alone. */
interface Told {
  has(to: Recipient): boolean
  add(to: Recipient): void
}

function openTold(): Told {
  let day = ''
  const keys = new Set<string>()
  const keyOf = ({ kind, id }: Recipient): string => `${kind} ${id}`
  return {
    has: (to) => day === isoDay() && keys.has(keyOf(to)),
    add: (to) => {
      if (day !== isoDay()) keys.clear()
      day = isoDay()
      keys.add(keyOf(to))
    },
  }
}

/** Statuses of what Discord will not do the next time either: it is not tried again. */
const NOT_WANTED: readonly number[] = [400, 403, 404]

async function tell(to: Recipient, watches: readonly Watch[], desk: Desk, rest: REST): Promise<void> {
  const shown = await Promise.all(watches.map((watch) => firstOf(watch, desk)))
  const found = shown.flatMap((one) => one ?? [])
  const gone = watches.filter((_, at) => shown[at] === undefined).map(({ id }) => id)
  if (gone.length > 0) await desk.watches.told(gone)
  if (found.length === 0) return
  const { message, ids } = render(to, found)
  try {
    const channelId = to.kind === 'channel' ? to.id : await directChannel(to.id, rest)
    // Should this process die before it is kept that they were told, Discord takes the same message for the first one.
    const nonce = createHash('sha256')
      .update([isoDay(), ...ids].join(' '))
      .digest('base64url')
      .slice(0, 25)
    await rest.post(Routes.channelMessages(channelId), { body: { ...asBody(message), nonce, enforce_nonce: true } })
    await desk.watches.told(ids, isoDay())
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || !NOT_WANTED.includes(error.status)) throw error
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

/** What a message has room for; topics beyond it are told the next day. */
const MOST_TEXT_SHOWN = MOST_TEXT - 100

function render(
  to: Recipient,
  found: readonly Found[],
): { readonly message: Message; readonly ids: readonly string[] } {
  const language = languageOf({ locale: found[0]?.watch.locale ?? '' }, true)
  const { watch: words, buttons } = language
  const blocks: string[] = []
  for (const { watch, marked } of found) {
    const block = `**${words.found(escapeText(watch.topic))}**\n${renderPassage(marked, language, LENGTH_SHOWN)}`
    if (blocks.length > 0 && blocks.join('').length + block.length > MOST_TEXT_SHOWN) break
    blocks.push(block)
  }
  const shown = found.slice(0, blocks.length)
  const [stop, all] = to.kind === 'channel' ? ['stop-here', 'all-here'] : ['stop', 'all']
  const rows = shown.map(({ watch, marked }, at) => [
    // The last part keeps ids apart where one passage speaks to two topics.
    { id: controlId('context', marked.passage.id, `watch${at}`), label: buttons.context },
    { id: controlId('proof', marked.passage.id, `watch${at}`), label: buttons.proof },
    { id: controlId('watch', stop ?? '', watch.id), label: words.stopThis },
  ])
  const message = frame(blocks, { rows: [...rows, [{ id: controlId('watch', all ?? ''), label: words.stopAll }]] })
  return { message, ids: shown.map(({ watch }) => watch.id) }
}
