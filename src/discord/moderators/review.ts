// /corpus review: the whole corpus as one HTML page, attached.

import { subcommand } from '../command.ts'
import { languageOf } from '../languages/all.ts'
import { frame, withFile } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'

export const review = subcommand({
  name: 'review',
  label: ({ commands }) => commands.corpus.subcommands.review,

  run({ interaction, desk }) {
    const { corpus } = languageOf(interaction, true)
    return inPrivate(
      desk.corpus.ask('review').then((page) => {
        const content = Buffer.from(page)
        if (content.length > interaction.attachmentSizeLimit) return frame([corpus.reviewTooLarge])
        return withFile(frame([corpus.reviewReady]), { name: 'corpus-review.html', content })
      }),
    )
  },
})
