// What a command is: its definition as Discord stores it, and what it does.

import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import type { Logger } from 'pino'
import type { LiveCorpus } from '../keeping/live-corpus.ts'

/** What commands work with. */
export interface Desk {
  readonly corpus: LiveCorpus
  readonly log: Logger
  readonly homeGuildId?: string
  readonly moderatorRoleIds: readonly string[]
}

export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody
  /** Only in the home server: the corpus is one, and its keepers are there. */
  readonly homeOnly?: boolean
  run(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void>
  autocomplete?(interaction: AutocompleteInteraction, desk: Desk): Promise<void>
}
