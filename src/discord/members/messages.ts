// Questions in ordinary messages, where the host allows it: answered as /ask is; a reply to an answer goes on from it.

import { type APIMessage, ComponentType, MessageReferenceType, type REST, Routes } from 'discord.js'
import type { Kept } from '../../answer/answer.ts'
import { isOutOfReach } from '../../files/store.ts'
import { LONGEST_QUESTION } from '../../search/question.ts'
import type { Desk } from '../desk.ts'
import type { Heard } from '../gateway/messages.ts'
import { LANGUAGES, languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { asBody, frame, type Message } from '../messages/frame.ts'
import { answerTo } from './ask.ts'
import { askedAbove } from './asking.ts'

/** Answers messages; never rejects. */
export type Answering = (heard: Heard) => Promise<void>

/** Answers with `desk`, each below the message that asks. */
export function answerMessages(desk: Desk, rest: REST): Answering {
  const languageIn = languagesOfServers(rest)
  return async (heard) => {
    const began = performance.now()
    let failed = false
    try {
      const language = heard.guildId === undefined ? ownLanguage(heard.text) : await languageIn(heard.guildId)
      const message = await messageFor(heard, desk, language).catch((error: unknown) => {
        if (!isOutOfReach(error)) throw error
        desk.log.warn({ err: error }, 'the database cannot be had: a message came to nothing')
        return frame([language.refusals.corpusGone])
      })
      if (!message) return
      const message_reference = { type: MessageReferenceType.Default, message_id: heard.id, fail_if_not_exists: false }
      await rest.post(Routes.channelMessages(heard.channelId), { body: { ...asBody(message), message_reference } })
    } catch (error) {
      failed = true
      desk.log.warn({ err: error }, 'a message could not be answered: may the bot send messages there?')
    }
    desk.observer?.responded('message', (performance.now() - began) / 1000, failed)
  }
}

/** What is answered; nothing where somebody asks too fast: a channel is not filled with refusals. */
async function messageFor(
  { userId, text, answers, guildId }: Heard,
  desk: Desk,
  language: Language,
): Promise<Message | undefined> {
  if (desk.secondsToWait(userId, 'ask') > 0) return undefined
  if (desk.config.privateAnswers && guildId !== undefined) return frame([language.refusals.privateHere])
  if (text === '') return frame([language.answer.emptyQuestion])
  const question = text.slice(0, LONGEST_QUESTION)
  const kept = answers && (await keptOf(answers, desk))
  return answerTo({ question, kept }, false, desk, { language, own: language })
}

/** What a reply keeps of the answer that it replies to: what its question asked for. */
async function keptOf({ components = [] }: APIMessage, { corpus }: Desk): Promise<Kept | undefined> {
  const [container] = components
  const [first] = container?.type === ComponentType.Container ? container.components : []
  const above = first?.type === ComponentType.TextDisplay ? askedAbove(first.content) : undefined
  if (!above) return undefined
  const { topic, outlets, speakers } = await corpus.ask('keepable', { ...above, passage: '' })
  const asked = (some: typeof outlets): string[] => some.flatMap(({ name, asked }) => (asked ? [name] : []))
  return {
    ...(topic && { topic }),
    ...(asked(outlets).length > 0 && { outlets: asked(outlets) }),
    ...(asked(speakers).length > 0 && { speakers: asked(speakers) }),
  }
}

/** Servers whose language is remembered. */
const MOST_SERVERS = 5000

/** The language of each server, asked for once. */
function languagesOfServers(rest: REST): (guildId: string) => Promise<Language> {
  const known = new Map<string, Language>()
  return async (guildId) => {
    const before = known.get(guildId)
    if (before) return before
    const guild = (await rest.get(Routes.guild(guildId)).catch(() => ({}))) as { preferred_locale?: string }
    const language = languageOf({ locale: guild.preferred_locale ?? '' }, true)
    if (known.size >= MOST_SERVERS) known.clear()
    known.set(guildId, language)
    return language
  }
}

/** Direct messages tell no language: that of their script, English for all others. */
function ownLanguage(text: string): Language {
  const locale = /\p{Script=Hangul}/u.test(text)
    ? 'ko'
    : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
      ? 'ja'
      : /\p{Script=Han}/u.test(text)
        ? 'zh-CN'
        : ''
  return LANGUAGES.get(locale) ?? languageOf({ locale: '' }, true)
}
