// /corpus: what moderators of the home server do with the corpus. Checked by Discord's permissions, and here again.

import { PermissionFlagsBits } from 'discord.js'
import type { SlashCommand, Subcommand } from '../command.ts'
import { languageOf, localized } from '../languages/all.ts'
import { isModerator } from '../moderators.ts'
import { say } from '../respond.ts'
import { add } from './corpus/add.ts'
import { check } from './corpus/check.ts'
import { gaps } from './corpus/gaps.ts'
import { reload } from './corpus/reload.ts'
import { remove } from './corpus/remove.ts'
import { replace } from './corpus/replace.ts'
import { reports } from './corpus/reports.ts'
import { restore } from './corpus/restore.ts'
import { review } from './corpus/review.ts'
import { status } from './corpus/status.ts'

const SUBCOMMANDS: readonly Subcommand[] = [status, check, reload, add, replace, remove, restore, gaps, reports, review]

export const corpus: SlashCommand = {
  homeOnly: true,
  definition: {
    ...localized(({ corpus }) => corpus),
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: SUBCOMMANDS.map(({ definition }) => definition),
  },

  async run(interaction, desk) {
    const language = languageOf(interaction, true)
    if (!isModerator(interaction, desk)) return say(interaction, language.moderatorsOnly)
    await called(interaction.options.getSubcommand())?.run(interaction, desk, language)
  },

  async autocomplete(interaction, desk) {
    if (!isModerator(interaction, desk)) return interaction.respond([])
    await called(interaction.options.getSubcommand())?.autocomplete?.(interaction, desk)
  },
}

const called = (name: string): Subcommand | undefined => SUBCOMMANDS.find(({ definition }) => definition.name === name)
