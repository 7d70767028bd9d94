// Why this source: the words that name the source and the words that say it was said, quoted, and the chain they make.

import type { Control } from '../command.ts'
import { escapeText } from '../messages/escape.ts'
import { frame } from '../messages/frame.ts'
import { renderProof } from '../messages/proof.ts'
import { aside, inPrivate } from '../reply.ts'

export const proof: Control = {
  action: 'proof',

  press({ parts: [id = ''], desk, language }) {
    return inPrivate(
      desk.corpus.ask('surroundings', id).then((found) => {
        if (!found) return aside(language.passage.gone)
        const { passage } = found
        const proofs = passage.attributions.map((attribution) => renderProof(attribution, passage, language))
        const shown = proofs.length > 0 ? proofs : [language.proof.none(escapeText(passage.publisher))]
        return frame([`**${language.proof.head}**`, ...shown])
      }),
    )
  },
}
