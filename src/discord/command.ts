// What a command and a control are: how Discord stores them, and what they do.

import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js'
import type { Logger } from 'pino'
import type { LiveCorpus } from '../keeping/live-corpus.ts'
import type { Reports } from '../keeping/reports.ts'

/** What commands and controls work with. */
export interface Desk {
  readonly corpus: LiveCorpus
  readonly reports: Reports
  readonly log: Logger
  readonly homeGuildId?: string
  readonly moderatorRoleIds: readonly string[]
  readonly privateAnswers: boolean
  readonly hostContact?: string
  /** Seconds that a member still has to wait, 0 where none. Asking counts. */
  readonly secondsToWait: (userId: string) => number
}

export interface SlashCommand {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody
  /** Only in the home server: the corpus is one, and its keepers are there. */
  readonly homeOnly?: true
  run(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void>
  autocomplete?(interaction: AutocompleteInteraction, desk: Desk): Promise<void>
}

/** An entry in a message's menu. */
export interface MessageCommand {
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody
  readonly homeOnly?: true
  run(interaction: MessageContextMenuCommandInteraction, desk: Desk): Promise<void>
}

export type Command = SlashCommand | MessageCommand

/** A button. Its state is in its id, so that it works after a restart and on old messages. */
export interface Control {
  readonly action: string
  run(interaction: ButtonInteraction, parts: readonly string[], desk: Desk): Promise<void>
  /** What follows when the form that it opened is sent. */
  submit?(interaction: ModalSubmitInteraction, parts: readonly string[], desk: Desk): Promise<void>
}

/** The id of a button: its action and a few parts, such as passage ids; never a question. Discord takes 100 characters. */
export const controlId = (action: string, ...parts: readonly string[]): string => [action, ...parts].join(':')
