// Cite: a passage with its whole provenance, to be copied, and as files for programs of reference.

import type { Control } from '../command.ts'
import { frame, type Message, withFile } from '../messages/frame.ts'
import { aside, inPrivate } from '../reply.ts'
import { goneText } from './gone.ts'

export const cite: Control = {
  action: 'cite',

  press({ parts: [id = ''], desk, language }) {
    const today = new Date().toISOString().slice(0, 10)
    const says = desk.corpus.ask('cite', id, today).then(async (citation): Promise<Message> => {
      if (!citation) return aside(await goneText(id, desk, language))
      const { head, markdown, files } = language.cite
      const shown = frame([
        `**${head}**\n${asBlock(citation.text)}`,
        `${markdown}\n${asBlock(citation.markdown)}`,
        files,
      ])
      const bibtex = { name: `passage-${id}.bib`, content: Buffer.from(`${citation.bibtex}\n`) }
      const csl = { name: `passage-${id}.json`, content: Buffer.from(`${citation.csl}\n`) }
      return withFile(withFile(shown, bibtex), csl)
    })
    return inPrivate(says)
  },
}

/** Text that is copied letter for letter; its own fences are kept apart by a letter of no width. */
const asBlock = (text: string): string => `\`\`\`\n${text.replaceAll('```', '`\u200b``')}\n\`\`\``
