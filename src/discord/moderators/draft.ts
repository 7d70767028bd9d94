// Confirm and Cancel under a proposed change: carried out once, by a moderator, also after a restart.

import { articleIdOf } from '../../corpus/article.ts'
import { type Failure, isFailure } from '../../failure.ts'
import { tryWriting, type Unwritten } from '../../files/atomic-file.ts'
import { isPassing } from '../../files/store.ts'
import type { ArticleFiles } from '../../keeping/article-files.ts'
import { switched } from '../../keeping/draft-lines.ts'
import type { Draft } from '../../keeping/drafts.ts'
import type { Control, Press } from '../command.ts'
import type { Desk } from '../desk.ts'
import type { Language } from '../languages/language.ts'
import { escapeText } from '../messages/escape.ts'
import { frame, type Message } from '../messages/frame.ts'
import { inPlace } from '../reply.ts'
import { renderReload, renderUnwritten } from './changes.ts'
import { showDraft } from './propose.ts'
import { announce, keepInTrail } from './rights.ts'

export const draft: Control = {
  action: 'draft',
  forModerators: true,
  press: (press) => inPlace(settle(press)),
}

async function settle(press: Press): Promise<Message> {
  const { interaction, parts, desk, language } = press
  const [step, id = ''] = parts
  const { drafts } = language
  if (step === 'page' || step === 'switch') return shown(press)
  if (step !== 'confirm') {
    const dropped = await desk.drafts.settle(id, async (draft) => draft)
    return isFailure(dropped) ? renderFailure(dropped, desk, language) : frame([drafts.cancelled])
  }
  let before: readonly string[] = []
  const outcome = await desk.drafts.settle(id, async (draft) => {
    before = draft.kind === 'replace' ? await passagesOf(draft.file, desk) : []
    const file = await tryWriting(() => carryOut(draft, desk.files))
    if (isFailure(file)) return file
    // In a database the trail is written with the change, or neither is.
    await keepInTrail(interaction, desk, draft.kind, file)
    return { action: draft.kind, file }
  })
  if (isFailure(outcome)) return renderFailure(outcome, desk, language)
  await announce(interaction, desk, outcome.action, outcome.file)
  const done = await reloadAfter(outcome.file, desk, language)
  await noteCorrected(before, outcome.file, desk)
  return done
}

const passagesOf = async (file: string, { corpus }: Desk): Promise<readonly string[]> =>
  (await corpus.ask('passagesIn', articleIdOf(file))).map(({ id }) => id)

/** Keeps which passages were corrected away, for answers on older messages. */
async function noteCorrected(before: readonly string[], file: string, desk: Desk): Promise<void> {
  const now = new Set(await passagesOf(file, desk))
  const noted = await tryWriting(() => desk.corrections.note(before.filter((id) => !now.has(id))))
  if (isFailure(noted)) desk.log.warn({ err: noted.error }, 'corrections could not be kept: check the data folder')
}

/** Another page of its paragraphs, or the same one with a paragraph kept or left out. */
async function shown({ parts: [step, id = '', number = '', at = ''], desk, language }: Press): Promise<Message> {
  const turned = step === 'page'
  const draft = await desk.drafts.change(id, (draft) => (turned ? draft : switched(draft, Number(number))))
  if (isFailure(draft)) return renderFailure(draft, desk, language)
  return showDraft(id, draft as Draft, Number(turned ? number : at), desk, language)
}

async function carryOut({ kind, file, text = '', base = '' }: Draft, files: ArticleFiles) {
  if (kind === 'add') return files.add(file, text)
  return kind === 'replace' ? files.replace(file, base, text) : files.remove(file, base)
}

function renderFailure(failure: Failure, desk: Desk, language: Language): Message {
  if (failure.failed === 'unwritten') return renderUnwritten(failure as Unwritten, desk, language)
  return frame([failure.failed === 'conflict' ? language.drafts.conflict('') : language.drafts.gone])
}

/** Makes a change that was written live, and tells what it came to. */
export async function reloadAfter(file: string, desk: Desk, language: Language): Promise<Message> {
  const done = language.drafts.done(escapeText(file))
  const reload = await desk.corpus.reloadSparing().catch((error: unknown) => {
    if (!isPassing(error)) throw error
    desk.log.warn({ err: error }, 'a change was written, and is loaded once the database can be had again')
    return undefined
  })
  if (!reload) return frame([`${done}\n${language.drafts.writtenOnly}`])
  const { components } = renderReload(reload, language)
  const [head] = frame([done]).components
  return { components: [...(head ? [head] : []), ...components] }
}
