// Confirm and Cancel under a proposed change: carried out once, by a moderator, also after a restart.

import type { ButtonInteraction } from 'discord.js'
import { ConflictError } from '../../keeping/article-files.ts'
import type { Change } from '../../keeping/audit.ts'
import type { Draft } from '../../keeping/drafts.ts'
import { tryWriting } from '../articles.ts'
import type { Control, Desk } from '../command.ts'
import { escapeText } from '../escape.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { frame, type Message } from '../message.ts'
import { isModerator, record } from '../moderators.ts'
import { renderReload } from '../render-corpus.ts'
import { respondInPlace, say } from '../respond.ts'

export const draft: Control = {
  action: 'draft',

  async run(interaction, [step, id = ''], desk) {
    const language = languageOf(interaction, true)
    if (!isModerator(interaction, desk)) return say(interaction, language.moderatorsOnly)
    await respondInPlace(interaction, () =>
      desk.drafts.settle(id, async (draft) => {
        if (draft === undefined) return frame([language.draftGone])
        if (step !== 'confirm') return frame([language.draftCancelled])
        return carryOut(draft, interaction, desk, language)
      }),
    )
  },
}

async function carryOut(
  draft: Draft,
  interaction: ButtonInteraction,
  desk: Desk,
  language: Language,
): Promise<Message> {
  try {
    const file = await tryWriting(() => write(draft, desk), desk)
    if (file === undefined) return frame([language.notWritten])
    return await reloadAfter(draft.kind, file, interaction, desk, language)
  } catch (error) {
    if (error instanceof ConflictError) return frame([language.conflict(escapeText(draft.file))])
    throw error
  }
}

/** Makes a change that was written live, records it, and tells what it came to. */
export async function reloadAfter(
  action: Change['action'],
  file: string,
  interaction: Parameters<typeof record>[0],
  desk: Desk,
  language: Language,
): Promise<Message> {
  await record(interaction, desk, action, file)
  const { components } = renderReload(await desk.corpus.reloadAfterChange(), language)
  const [head] = frame([language.done(escapeText(file))]).components
  return { components: [...(head ? [head] : []), ...components] }
}

async function write({ kind, file, text = '', base = '' }: Draft, { files }: Desk): Promise<string> {
  if (kind === 'add') return files.add(file, text)
  if (kind === 'replace') await files.replace(file, base, text)
  else await files.remove(file, base)
  return file
}
