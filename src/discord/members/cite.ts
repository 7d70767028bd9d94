// Cite: a passage with its whole provenance, to be copied, and as files for programs of reference.

import { isoDay } from '../../text/day.ts'
import type { Control } from '../command.ts'
import { frame, type Message, MOST_TEXT, withFile } from '../messages/frame.ts'
import { aside, inPrivate } from '../reply.ts'
import { goneText } from './gone.ts'

export const cite: Control = {
  action: 'cite',

  press({ parts: [id = ''], desk, language }) {
    const today = isoDay()
    const says = desk.corpus.ask('cite', id, today).then(async (citation): Promise<Message> => {
      if (!citation) return aside(await goneText(id, desk, language))
      const { head, markdown, files } = language.cite
      const blocks = [`**${head}**\n${asBlock(citation.text)}`, `${markdown}\n${asBlock(citation.markdown)}`, files]
      // A block that is cut would lose its end: what is too long stands in its file.
      const isShort = blocks.join('').length <= MOST_TEXT
      const shown = frame(isShort ? blocks : [`**${head}**`, files])
      const text = { name: `passage-${id}.md`, content: Buffer.from(`${citation.text}\n\n${citation.markdown}\n`) }
      const bibtex = { name: `passage-${id}.bib`, content: Buffer.from(`${citation.bibtex}\n`) }
      const csl = { name: `passage-${id}.json`, content: Buffer.from(`${citation.csl}\n`) }
      return [...(isShort ? [] : [text]), bibtex, csl].reduce(withFile, shown)
    })
    return inPrivate(says)
  },
}

/** Text that is copied letter for letter; fences of its own are kept apart by letters of no width. */
const asBlock = (text: string): string =>
  `\`\`\`\n${text.replace(/`{2,}/g, (run) => run.split('').join('\u200b'))}\n\`\`\``
