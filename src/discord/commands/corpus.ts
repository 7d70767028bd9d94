// /corpus: what moderators of the home server do with the corpus.

import { ApplicationCommandOptionType, type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js'
import { describeProblem } from '../../corpus/problem.ts'
import type { Reload } from '../../keeping/live-corpus.ts'
import type { Desk, SlashCommand } from '../command.ts'
import { escapeText } from '../escape.ts'
import { languageOf, localized } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { frame, type Message } from '../message.ts'
import { respond, say } from '../respond.ts'

/** Problems listed in one message; the log holds them all. */
const PROBLEMS_SHOWN = 10

export const corpus: SlashCommand = {
  homeOnly: true,
  definition: {
    ...localized(({ corpus }) => corpus),
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: [{ ...localized(({ reload }) => reload), type: ApplicationCommandOptionType.Subcommand }],
  },

  async run(interaction, desk) {
    const language = languageOf(interaction, true)
    if (!isModerator(interaction, desk)) return say(interaction, language.moderatorsOnly)
    await respond(interaction, true, async () => {
      const reload = await desk.corpus.reload()
      desk.log.info(summary(reload), 'corpus reload by a moderator')
      return renderReload(reload, language)
    })
  },
}

/** Discord shows the command by its own permissions, which server owners can change: the bot checks again. */
function isModerator(interaction: ChatInputCommandInteraction, { homeGuildId, moderatorRoleIds }: Desk): boolean {
  if (homeGuildId === undefined || interaction.guildId !== homeGuildId) return false
  const roles = interaction.member?.roles
  const held = Array.isArray(roles) ? roles : [...(roles?.cache.keys() ?? [])]
  return (
    (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false) ||
    moderatorRoleIds.some((role) => held.includes(role))
  )
}

const summary = (reload: Reload) =>
  reload.swapped ? { passages: reload.overview.passages } : { problems: reload.problems.map(describeProblem) }

function renderReload(reload: Reload, language: Language): Message {
  if (reload.swapped) {
    const { passages, articles, tookMs } = reload.overview
    return frame([language.reloaded(passages, articles, tookMs)])
  }
  const shown = reload.problems.slice(0, PROBLEMS_SHOWN).map((problem) => `- ${escapeText(describeProblem(problem))}`)
  const more = reload.problems.length - shown.length
  return frame([
    [language.notReloaded(reload.problems.length), ...shown, ...(more > 0 ? [language.andMore(more)] : [])].join('\n'),
  ])
}
