// /corpus restore: an article back from the trash.

import { isFailure } from '../../failure.ts'
import { tryWriting } from '../../files/atomic-file.ts'
import { type Call, subcommand } from '../command.ts'
import { languageOf } from '../languages/all.ts'
import { escapeText } from '../messages/escape.ts'
import { frame, type Message } from '../messages/frame.ts'
import type { Options } from '../options.ts'
import { inPrivate } from '../reply.ts'
import { fitting } from './articles.ts'
import { renderUnwritten } from './changes.ts'
import { reloadAfter } from './draft.ts'
import { announce, keepInTrail } from './rights.ts'

const OPTIONS = {
  file: {
    kind: 'text',
    required: true,
    complete: async (typed, { files }) =>
      fitting(
        typed,
        (await files.trashed()).map(({ name, title }) => ({
          name: [title, name].filter(Boolean).join(' · ').slice(0, 100),
          value: name,
        })),
      ),
  },
} as const satisfies Options

export const restore = subcommand({
  name: 'restore',
  label: ({ commands }) => commands.corpus.subcommands.restore,
  options: OPTIONS,
  run: (call) => inPrivate(bringBack(call)),
})

async function bringBack({ options: { file: named }, interaction, desk }: Call<typeof OPTIONS>): Promise<Message> {
  const language = languageOf(interaction, true)
  const file = await tryWriting(() =>
    desk.files.restore(named, (file) => keepInTrail(interaction, desk, 'restore', file)),
  )
  if (!isFailure(file)) {
    await announce(interaction, desk, 'restore', file)
    return reloadAfter(file, desk, language)
  }
  if (file.failed === 'unwritten') return renderUnwritten(file, desk, language)
  return frame([language.articles.notInTrash(escapeText(named.slice(0, 100)))])
}
