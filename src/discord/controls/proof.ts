// Why this source: the words that name the source and the words that say it was said, quoted, and the chain they make.

import type { Attribution, Passage } from '../../attribution/attribution.ts'
import { chainOf } from '../../attribution/proof.ts'
import { reasonOf } from '../../attribution/reason.ts'
import type { Control } from '../command.ts'
import { cut, escapeText } from '../escape.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { frame } from '../message.ts'
import { respond, say } from '../respond.ts'

export const proof: Control = {
  action: 'proof',

  async run(interaction, [id = ''], desk) {
    const language = languageOf(interaction, true)
    const found = await desk.corpus.ask('surroundings', id)
    if (!found) return say(interaction, language.gone)
    const { passage } = found
    const proofs = passage.attributions.map((attribution) => renderProof(attribution, passage, language))
    const shown = proofs.length > 0 ? proofs : [language.noProof(escapeText(passage.publisher))]
    await respond(interaction, true, async () => frame([`**${language.proofHead}**`, ...shown]))
  },
}

export function renderProof(attribution: Attribution, passage: Passage, language: Language): string {
  const { source, cue, rule } = attribution
  const words = (span: { start: number; end: number } | null): string =>
    span ? escapeText(cut(passage.text.slice(span.start - passage.start, span.end - passage.start), 300)) : '…'
  const chain = escapeText(chainOf(attribution, passage).join(' → '))
  return `> ${language.says(words(source), words(cue))}\n${language.chain(chain)}\n-# ${reasonOf(rule)}`
}
