// /corpus inbox: articles that feeds name, one at a time: Add opens it as a draft, Dismiss takes it away.

import { paragraphsOf } from '../../corpus/article.ts'
import { composeArticle, headOf } from '../../corpus/head.ts'
import { isFailure } from '../../failure.ts'
import { tryWriting } from '../../files/atomic-file.ts'
import { correctedLines } from '../../intake/corrections.ts'
import { drawApart } from '../../intake/draw-apart.ts'
import { fetchPage } from '../../intake/fetch-page.ts'
import { INTERNET } from '../../intake/network.ts'
import { fingerprint } from '../../keeping/article-files.ts'
import { withLines } from '../../keeping/draft-lines.ts'
import type { Proposal } from '../../keeping/inbox.ts'
import { type Control, controlId, type Press, subcommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { escapeText } from '../messages/escape.ts'
import { frame, type Message, turns } from '../messages/frame.ts'
import { inPlace, inPrivate } from '../reply.ts'
import { readLink, renderUnusable } from './article-text.ts'
import { readArticle } from './articles.ts'
import { renderUnwritten } from './changes.ts'
import { propose } from './propose.ts'
import { record } from './rights.ts'

export const inbox = subcommand({
  name: 'inbox',
  label: ({ commands }) => commands.corpus.subcommands.inbox,
  run: ({ interaction, desk }) => inPrivate(renderProposal(0, desk, languageOf(interaction, true))),
})

export const proposals: Control = {
  action: 'inbox',
  forModerators: true,
  press: (press) => inPlace(press.parts[0] === 'add' ? add(press) : move(press)),
}

/** The article as a draft; the proposal is settled once that is shown, and stays where that came to nothing. */
async function add({ parts: [, id = ''], desk, language }: Press): Promise<Message> {
  const open = await desk.inbox.list()
  const proposal = open.find((one) => one.id === id)
  if (!proposal) return renderProposal(0, desk, language)
  if (proposal.corrects !== undefined) return correct(proposal, desk, language)
  const { url, title, published } = proposal
  const written = await readLink(url, {}, { title, published }, desk)
  if (isFailure(written)) return renderUnusable(written, desk, language)
  const shown = await propose(
    { kind: 'add', file: await desk.files.newFile(written.title), ...written },
    desk,
    language,
  )
  return settled(id, shown, desk, language)
}

/** What is shown of the proposal of `id`, which is settled by it. */
async function settled(id: string, shown: Message, desk: Desk, language: Language): Promise<Message> {
  const taken = await tryWriting(() => desk.inbox.take(id))
  return isFailure(taken) ? renderUnwritten(taken, desk, language) : shown
}

/** The article with what its page has changed, as a draft that replaces it. */
async function correct({ id, url, head, corrects = '' }: Proposal, desk: Desk, language: Language): Promise<Message> {
  const former = await readArticle(corrects, desk)
  const page = desk.config.links ? await fetchPage(url, { network: INTERNET, sites: desk.config.linkSites }) : LINKS_OFF
  if (isFailure(page)) return renderUnusable(page, desk, language)
  const drawn = await drawApart(page.html, page.url)
  if (isFailure(drawn)) return renderUnusable(drawn, desk, language)
  const own = former?.article && paragraphsOf(former.article.body)
  const lines = own && (correctedLines(own, drawn.paragraphs) ?? (head && own.map((text) => ({ text, kept: true }))))
  if (!former?.article || !lines) return settled(id, frame([language.inbox.asItWas]), desk, language)
  const { file, article } = former
  const stated = { ...headOf(article), ...head }
  const text = head ? composeArticle(stated, article.body) : former.text
  const draft = withLines({ kind: 'replace', file, title: stated.title, text }, lines)
  const base = fingerprint(former.text)
  const shown = await propose({ ...draft, base, ...(head && { warnings: ['head'] }) }, desk, language)
  return settled(id, shown, desk, language)
}

const LINKS_OFF = { failed: 'links off' } as const

async function move({ interaction, parts: [step, id = ''], desk, language }: Press): Promise<Message> {
  if (step === 'show') return renderProposal(Number(id), desk, language)
  const open = await desk.inbox.list()
  const at = Math.max(
    0,
    open.findIndex((one) => one.id === id),
  )
  const proposal = open.find((one) => one.id === id)
  if (proposal) {
    const done = await tryWriting(async () => {
      if (step === 'mute' && proposal.feed) return (await desk.inbox.mute(proposal.feed)) > 0
      return (await desk.inbox.take(id)) !== undefined
    })
    if (isFailure(done)) return renderUnwritten(done, desk, language)
    // Another may have been quicker.
    if (done) await record(interaction, desk, 'decline', (step === 'mute' && proposal.feed) || proposal.title)
  }
  return renderProposal(at, desk, language)
}

/** The proposal `at` of those that wait, or the last. */
async function renderProposal(at: number, desk: Desk, language: Language): Promise<Message> {
  const open = await desk.inbox.list()
  const here = Math.min(Math.max(0, at), open.length - 1)
  const proposal = open[here]
  const { feeds } = desk.corpus.overview
  if (!proposal) return frame([feeds.length === 0 ? language.inbox.noFeeds : language.inbox.none(feeds.length)])
  const id = proposal.id
  return frame([introduction(proposal, desk, here, open.length, language)], {
    rows: [
      [
        { id: controlId('inbox', 'add', id), label: language.buttons.look },
        { id: controlId('inbox', 'dismiss', id), label: language.buttons.decline },
        ...(proposal.feed ? [{ id: controlId('inbox', 'mute', id), label: language.buttons.dismissFeed }] : []),
      ],
      turns((page) => controlId('inbox', 'show', `${page}`), here, open.length),
    ],
  })
}

function introduction(
  { title, url, published, feed, corrects }: Proposal,
  { corpus }: Desk,
  at: number,
  of: number,
  language: Language,
): string {
  const name = corpus.overview.feeds.find((one) => one.url === feed)?.name ?? new URL(feed ?? url).host
  const details = [escapeText(name), ...(published ? [published] : []), `<${url}>`].join(' · ')
  const what = corrects === undefined ? '' : `${language.inbox.corrected} `
  return [`**${what}${escapeText(title)}**`, `-# ${details}`, language.inbox.place(at + 1, of)].join('\n')
}
