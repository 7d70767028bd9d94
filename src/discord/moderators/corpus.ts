// /corpus: what moderators of the home server do with the corpus. Checked by Discord's permissions, and again in
// dispatch.

import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js'
import type { Command, Subcommand } from '../command.ts'
import { languageOf, localized } from '../languages/all.ts'
import { say } from '../reply.ts'
import { add } from './add.ts'
import { check } from './check.ts'
import { gaps } from './gaps.ts'
import { inbox } from './inbox.ts'
import { reload } from './reload.ts'
import { remove } from './remove.ts'
import { replace } from './replace.ts'
import { reports } from './reports.ts'
import { restore } from './restore.ts'
import { review } from './review.ts'
import { status } from './status.ts'

const SUBCOMMANDS: readonly Subcommand[] = [
  status,
  check,
  reload,
  add,
  replace,
  remove,
  restore,
  inbox,
  gaps,
  reports,
  review,
]

export const corpus: Command = {
  forModerators: true,
  definition: {
    ...localized('corpus', ({ commands }) => commands.corpus),
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: SUBCOMMANDS.map(({ definition }) => definition),
  },

  answer: (interaction: ChatInputCommandInteraction, desk) =>
    called(interaction.options.getSubcommand())?.answer(interaction, desk) ??
    say(languageOf(interaction, true).passage.gone),

  complete: async (interaction, desk) =>
    (await called(interaction.options.getSubcommand())?.complete(interaction, desk)) ?? [],
}

const called = (name: string): Subcommand | undefined => SUBCOMMANDS.find(({ definition }) => definition.name === name)
