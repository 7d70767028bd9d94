// ◀ ▶: another passage of the row. In place for whoever asked; for others a private copy, so that nobody fights over a page.

import { type ButtonInteraction, ComponentType, MessageFlags } from 'discord.js'
import type { Control } from '../command.ts'
import { languageOf } from '../languages/all.ts'
import { asUpdate } from '../message.ts'
import { questionIn, renderPage } from '../render-answer.ts'
import { respond, say } from '../respond.ts'

export const page: Control = {
  action: 'page',

  async run(interaction, [at = '0', row = ''], desk) {
    const ids = row.split('.')
    const inPlace = isPrivateMessage(interaction) || isAskers(interaction)
    const hidden = isPrivateMessage(interaction) || !inPlace
    const language = languageOf(interaction, hidden)
    const head = headOf(interaction)
    const marked = await desk.corpus.ask('marked', ids[Number(at)] ?? '', questionIn(head))
    if (!marked) return say(interaction, languageOf(interaction, true).gone)
    const message = renderPage({ head, ids, at: Number(at), isPrivate: hidden }, marked, language)
    if (inPlace) await interaction.update(asUpdate(message))
    else await respond(interaction, true, () => Promise.resolve(message))
  },
}

const isPrivateMessage = ({ message }: ButtonInteraction): boolean => message.flags.has(MessageFlags.Ephemeral)

/** Whether the member who pressed is the one who asked, by the message's own record. */
const isAskers = ({ message, user }: ButtonInteraction): boolean => message.interactionMetadata?.user.id === user.id

/** What stands above the passage, kept as it is. */
function headOf({ message }: ButtonInteraction): string {
  const [container] = message.components
  const [first] = container?.type === ComponentType.Container ? container.components : []
  return first?.type === ComponentType.TextDisplay ? first.content : ''
}
