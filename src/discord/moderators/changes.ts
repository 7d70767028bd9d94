// What moderators read: what changed in the corpus, or would, and what is to be mended.

import { describeProblem, type Problem } from '../../corpus/problem.ts'
import type { Unwritten } from '../../files/atomic-file.ts'
import { isOutOfReach, isUnknown } from '../../files/store.ts'
import type { Change, Difference } from '../../live/difference.ts'
import type { Reload } from '../../live/live-corpus.ts'
import type { Desk } from '../desk.ts'
import type { Language } from '../languages/language.ts'
import { cut, escapeText } from '../messages/escape.ts'
import { frame, type Message } from '../messages/frame.ts'

/** Problems listed in one message; the log holds them all. */
const PROBLEMS_SHOWN = 10
/** Characters of one problem: enough for file, line and remedy, few enough for ten of them. */
const PROBLEM_SHOWN = 300
const TITLES_SHOWN = 8
const SIGNS: Readonly<Record<Change, string>> = { added: '+', changed: '~', gone: '−' }
const CHANGES = ['added', 'changed', 'gone'] as const

/** Problems, one a line, with file, line and remedy; none where there is none. */
export function problemLines(head: string, problems: readonly Problem[], language: Language): string[] {
  if (problems.length === 0) return []
  const shown = problems
    .slice(0, PROBLEMS_SHOWN)
    .map((problem) => `- ${escapeText(cut(describeProblem(problem), PROBLEM_SHOWN))}`)
  const more = problems.length - shown.length
  return [[head, ...shown, ...(more > 0 ? [language.lists.andMore(more)] : [])].join('\n')]
}

/** What is added, changed and gone: articles by title, passages by number where they were compared. */
export function differenceLines({ articles, passages }: Difference, language: Language): string {
  const titles = CHANGES.flatMap((change) => {
    const shown = articles[change]
      .slice(0, TITLES_SHOWN)
      .map((title) => `${SIGNS[change]} ${escapeText(cut(title, 100))}`)
    const more = articles[change].length - shown.length
    return more > 0 ? [...shown, language.lists.andMore(more)] : shown
  })
  if (!passages) return titles.join('\n')
  const counts = CHANGES.map((change) => `${SIGNS[change]}${passages[change]}`).join(' ')
  if (titles.length === 0 && counts === '+0 ~0 −0') return language.corpus.noDifference
  return [...titles, language.corpus.passagesChanged(counts)].join('\n')
}

/** What a reload came to. */
export function renderReload(reload: Reload, language: Language): Message {
  if (!reload.swapped)
    return frame(problemLines(language.corpus.notReloaded(reload.problems.length), reload.problems, language))
  const { passages, articles, tookMs, problems } = reload.overview
  return frame([
    [language.corpus.reloaded(passages, articles, tookMs), differenceLines(reload.difference, language)]
      .join('\n')
      .trim(),
    ...problemLines(language.corpus.spared(problems.length), problems, language),
  ])
}

/** What a moderator is told where a file could not be written; the log says why. */
export function renderUnwritten({ error }: Unwritten, { log }: Desk, { drafts, refusals }: Language): Message {
  if (isUnknown(error)) {
    log.warn({ err: error }, 'a connection was lost while a change was committed: nobody can tell whether it was')
    return frame([drafts.unknown])
  }
  if (isOutOfReach(error)) {
    log.warn({ err: error }, 'the database cannot be had, or is busy for too long: a change was not made')
    return frame([refusals.storeGone])
  }
  log.error({ err: error }, 'a change could not be written: check the corpus and data folders, or the database')
  return frame([drafts.notWritten])
}
