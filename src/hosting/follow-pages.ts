// The pages of the corpus's articles looked at again, as often as the moderators want: what was corrected is proposed.

import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { isFailure } from '../failure.ts'
import { correctedLines } from '../intake/corrections.ts'
import { decodePage } from '../intake/decode-page.ts'
import { drawApart } from '../intake/draw-apart.ts'
import { fetchBytes } from '../intake/fetch-bytes.ts'
import { INTERNET, type Network } from '../intake/network.ts'
import { isForRobots } from '../intake/reservations.ts'
import type { Inbox, StatedHead } from '../keeping/inbox.ts'
import type { LiveCorpus } from '../live/live-corpus.ts'

/** What following feeds and pages works with. */
export interface Following {
  readonly corpus: LiveCorpus
  readonly inbox: Inbox
  readonly config: Config
  readonly log: Logger
  /** Whether this process, of several, is the one that looks. */
  readonly isMine: () => Promise<boolean>
  /** The internet, but in tests. */
  readonly network?: Network
  /** Told how many articles and corrections are newly proposed. */
  readonly arrived: (count: number) => Promise<void>
  /** Told of an article whose page is no more. */
  readonly gone: (title: string, status: string) => Promise<void>
}

/** Pages that are asked for in one look, so that a large corpus is no burst. */
const MOST_AT_ONCE = 10
const HOUR_MS = 3_600_000
/** A page is gone once it was not there this many times in a row. */
const TIMES_GONE = 2
/** Looks are spread by a tenth either way, so that many bots do not ask at once. */
const JITTER = 0.1

/** The time that lies about `ms` milliseconds from now. */
export const about = (ms: number): number => Date.now() + ms * (1 - JITTER + 2 * JITTER * Math.random())

/** Looks at the pages that are due; how many corrections it newly proposed. `gone` hears of pages that are no more. */
export async function lookAtPages(
  { corpus, inbox, config, log, network = INTERNET }: Following,
  gone: (title: string, status: string) => Promise<void>,
): Promise<number> {
  const hours = corpus.overview.lookAgainHours
  if (hours === undefined) return 0
  let asked = 0
  let fresh = 0
  const states = await inbox.states()
  for (const [id, { url, title }] of Object.entries(corpus.overview.articlesById)) {
    if (url === undefined || asked >= MOST_AT_ONCE) continue
    const key = `page ${url}`
    const state = states[key] ?? {}
    if (Date.now() < (state.next ?? 0)) continue
    asked++
    const options = { network, sites: config.linkSites }
    const answer = (await isForRobots(url, options))
      ? await fetchBytes(url, {
          ...options,
          unless: { etag: state.etag, modified: state.modified },
          takes: (status) => status === 304,
        })
      : undefined
    const next = about(hours * HOUR_MS)
    if (answer === undefined || isFailure(answer)) {
      const failures = (state.failures ?? 0) + 1
      await inbox.remember(key, { ...state, failures, next })
      if (answer?.why === 'not there' && failures === TIMES_GONE) await gone(title, answer.detail ?? '')
      log.info({ article: id, why: answer?.why ?? 'robots' }, 'a page could not be looked at again; the article stays')
      continue
    }
    const known = {
      etag: answer.headers.etag ?? state.etag,
      modified: answer.headers['last-modified'] ?? state.modified,
      head: state.head,
      next,
    }
    const drawn =
      answer.status === 304
        ? undefined
        : await drawApart(decodePage(answer.bytes, answer.headers['content-type']), answer.url)
    const lines = await corpus.ask('linesOf', id)
    if (drawn === undefined || isFailure(drawn) || lines === undefined) {
      await inbox.remember(key, known)
      continue
    }
    const stated = statedIn(drawn.head)
    const head = state.head && changedIn(state.head, stated)
    const corrected = correctedLines(lines, drawn.paragraphs)
    // Proposed first: what is known to have been read is not sent again.
    if (corrected || head)
      fresh += await inbox.correct(id, { url, title, ...(head && { head }) }, JSON.stringify([corrected, head]))
    await inbox.remember(key, { ...known, head: stated })
  }
  return fresh
}

const statedIn = ({ title, byline, published }: StatedHead): StatedHead => ({ title, byline, published })

/**
 * What a page states otherwise than when it was last looked at; undefined where that is nothing. What moderators wrote
 * otherwise from the beginning is theirs.
 */
function changedIn(before: StatedHead, now: StatedHead): StatedHead | undefined {
  const changed = Object.entries(statedIn(now)).filter(
    ([key, value]) => value !== undefined && value !== before[key as keyof StatedHead],
  )
  return changed.length > 0 ? (Object.fromEntries(changed) as StatedHead) : undefined
}
