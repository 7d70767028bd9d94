// /corpus review: the whole corpus as one HTML page, attached.

import { versionsOf } from '../../keeping/article-files.ts'
import { subcommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import { frame, withFile } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'

const pageOf = async ({ corpus, files }: Desk): Promise<string> =>
  corpus.ask('review', versionsOf(await files.trashed()))

export const review = subcommand({
  name: 'review',
  label: ({ commands }) => commands.corpus.subcommands.review,

  run({ interaction, desk }) {
    const { corpus } = languageOf(interaction, true)
    return inPrivate(
      pageOf(desk).then((page) => {
        const content = Buffer.from(page)
        if (content.length > interaction.attachmentSizeLimit) return frame([corpus.reviewTooLarge])
        return withFile(frame([corpus.reviewReady]), { name: 'corpus-review.html', content })
      }),
    )
  },
})
