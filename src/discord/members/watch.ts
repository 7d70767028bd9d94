// /watch: to be told when new reporting speaks to a topic. Nothing is kept before somebody agrees to it, and one press
// deletes it.

import { type BaseInteraction, PermissionFlagsBits } from 'discord.js'
import { isFailure } from '../../failure.ts'
import { lastDay, type Recipient, type Watch } from '../../keeping/watches.ts'
import { cutWhole } from '../../text/cut-whole.ts'
import { isoDay } from '../../text/day.ts'
import { UNSEEN } from '../../text/unseen.ts'
import { type Control, controlId, type Press, slashCommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { askedLine } from '../messages/answer.ts'
import { escapeText } from '../messages/escape.ts'
import { type Button, frame, type Message } from '../messages/frame.ts'
import { inPlace, inPrivate, type Reply, say } from '../reply.ts'
import { appMayPost, askedAbove, EVERYWHERE, headOf } from './asking.ts'
import { lookForWatchers } from './tell-watchers.ts'

/** Characters of a topic: as many as stand above its consent. */
const LONGEST_TOPIC = 200

export const watch = slashCommand({
  name: 'watch',
  label: ({ commands }) => commands.watch,
  where: EVERYWHERE,
  options: { topic: { kind: 'text', longest: LONGEST_TOPIC }, here: { kind: 'flag' } },

  run({ options: { topic = '', here = false }, interaction, desk }) {
    const language = languageOf(interaction, true)
    const wanted = seen(topic)
    if (wanted === '') return inPrivate(listOf(interaction, desk, language))
    return here ? askHere(wanted, interaction, desk, language) : inPrivate(consent(wanted, language, 'agree'))
  },
})

/** What of a topic is seen, as long as one may be. */
const seen = (topic: string): string => cutWhole(topic.replace(UNSEEN, '').trim(), LONGEST_TOPIC)

/** "Tell me when", under an answer that is none: for the question above it. */
export const wait: Control = {
  action: 'wait',

  press({ interaction, language }) {
    const { question, topic } = askedAbove(headOf(interaction)) ?? { question: '' }
    return inPrivate(consent(seen([question, topic].filter(Boolean).join(' ')), language, 'agree'))
  },
}

export const watches: Control = {
  action: 'watch',

  press(press) {
    const { parts, interaction, language } = press
    const [what, id] = parts
    if (what === 'agree') return inPlace(keep(press, memberOf(interaction), interaction.locale))
    const channel = channelOf(interaction)
    const isChannels = what === 'here' || what === 'stop-here' || what === 'all-here'
    if (isChannels && (channel === undefined || !mayDecide(interaction))) return say(language.watch.moderatorsOnly)
    if (what === 'here' && channel) return inPlace(keep(press, channel, interaction.guildLocale ?? interaction.locale))
    const to = isChannels && channel ? channel : memberOf(interaction)
    return inPrivate(drop(press, to, what?.startsWith('all') ? undefined : id))
  },
}

const memberOf = ({ user }: BaseInteraction): Recipient => ({ kind: 'user', id: user.id })

const channelOf = ({ channelId, guildId }: BaseInteraction): Recipient | undefined =>
  channelId === null || guildId === null ? undefined : { kind: 'channel', id: channelId }

/** Whether the member decides what the bot says in this server of its own accord. */
const mayDecide = ({ memberPermissions }: BaseInteraction): boolean =>
  memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false

function askHere(topic: string, interaction: BaseInteraction, desk: Desk, language: Language): Reply {
  if (!mayDecide(interaction)) return say(language.watch.moderatorsOnly)
  // Only where the bot is a member itself can it write of its own accord.
  const isMember = interaction.authorizingIntegrationOwners['0'] !== undefined
  if (!isMember || !appMayPost(interaction, desk)) return say(language.watch.cannotPost)
  return inPrivate(consent(topic, language, 'here'))
}

/** What would be kept, and a button that agrees to it; the topic stands above. */
function consent(topic: string, { watch }: Language, how: 'agree' | 'here'): Message {
  const words = how === 'here' ? watch.consentHere : watch.consent
  return frame([`${askedLine(topic)}\n${words(escapeText(topic), lastDay(isoDay()))}`], {
    buttons: [{ id: controlId('watch', how), label: watch.agree }],
  })
}

async function keep({ interaction, desk, language }: Press, to: Recipient, locale: string): Promise<Message> {
  const topic = askedAbove(headOf(interaction))?.question ?? ''
  const { kept, tooMany, notKept } = language.watch
  // What is here already is nothing new.
  await lookForWatchers(desk).catch((error: unknown) => desk.log.warn({ err: error }, 'watches could not be looked at'))
  const outcome = await desk.watches.add({ to, topic, locale }, isoDay())
  if (!isFailure(outcome)) return frame([outcome === 'kept' ? kept : tooMany])
  desk.log.error({ err: outcome.error }, 'a watch could not be kept: check the data folder')
  return frame([notKept])
}

async function drop({ desk, language }: Press, to: Recipient, id: string | undefined): Promise<Message> {
  const outcome = await desk.watches.drop(to, id)
  if (!isFailure(outcome)) return frame([language.watch.stopped])
  desk.log.error({ err: outcome.error }, 'a watch could not be deleted: check the data folder')
  return frame([language.watch.notKept])
}

/** What the member waits for, and what the channel does where the member decides that; each can be stopped. */
async function listOf(interaction: BaseInteraction, { watches }: Desk, language: Language): Promise<Message> {
  const { head, none, stopAll } = language.watch
  const channel = mayDecide(interaction) ? channelOf(interaction) : undefined
  const own = await watches.list(isoDay(), memberOf(interaction))
  const here = channel ? await watches.list(isoDay(), channel) : []
  if (own.length + here.length === 0) return frame([none])
  const lines = (some: readonly Watch[], from: number): string =>
    some.map(({ topic, until }, at) => `${from + at + 1}. ${language.watch.until(escapeText(topic), until)}`).join('\n')
  const stops = (some: readonly Watch[], from: number, how: string): Button[] =>
    some.map(({ id }, at) => ({ id: controlId('watch', how, id), label: language.watch.stop(from + at + 1) }))
  const blocks = [
    `**${head(own.length)}**\n${lines(own, 0)}`,
    ...(here.length > 0 ? [`<#${channel?.id}> **${head(here.length)}**\n${lines(here, own.length)}`] : []),
  ]
  const all = own.length > 0 ? [{ id: controlId('watch', 'all'), label: stopAll }] : []
  return frame(blocks, { rows: [stops(own, 0, 'stop'), stops(here, own.length, 'stop-here'), all] })
}
