// Share: a private answer's passage for all, saying who shared it.

import { PermissionFlagsBits } from 'discord.js'
import type { Control } from '../command.ts'
import { escapeText } from '../escape.ts'
import { languageOf } from '../languages/all.ts'
import { frame } from '../message.ts'
import { renderPassage } from '../render-passage.ts'
import { mayPost, respond, say } from '../respond.ts'

export const share: Control = {
  action: 'share',

  async run(interaction, [id = ''], desk) {
    const own = languageOf(interaction, true)
    const language = languageOf(interaction, false)
    const appMayPost = !interaction.inGuild() || interaction.appPermissions.has(PermissionFlagsBits.SendMessages)
    if (!mayPost(interaction) || !appMayPost) return say(interaction, own.cannotPost)
    const marked = await desk.corpus.ask('marked', id, '')
    if (!marked) return say(interaction, own.gone)
    const sharer = language.sharedBy(escapeText(interaction.user.displayName))
    await respond(interaction, false, async () => frame([renderPassage(marked, language), `-# ${sharer}`]))
  },
}
