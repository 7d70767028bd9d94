// What a command and a control are: how Discord stores them, and what they do.

import type {
  APIApplicationCommandSubcommandOption,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { ArticleFiles } from '../keeping/article-files.ts'
import type { Audit } from '../keeping/audit.ts'
import type { Drafts } from '../keeping/drafts.ts'
import type { Gaps } from '../keeping/gaps.ts'
import type { LiveCorpus } from '../keeping/live-corpus.ts'
import type { Observer } from '../keeping/observer.ts'
import type { Reports } from '../keeping/reports.ts'
import type { Language } from './languages/language.ts'

/** What commands and controls work with. */
export interface Desk {
  readonly corpus: LiveCorpus
  readonly reports: Reports
  readonly config: Config
  readonly log: Logger
  readonly observer?: Observer
  /** Absent where the host does not keep them. */
  readonly gaps?: Gaps
  readonly files: ArticleFiles
  readonly drafts: Drafts
  readonly audit: Audit
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

/** A part of a command, as `/corpus reload`. */
export interface Subcommand {
  readonly definition: APIApplicationCommandSubcommandOption
  run(interaction: ChatInputCommandInteraction, desk: Desk, language: Language): Promise<void>
  autocomplete?(interaction: AutocompleteInteraction, desk: Desk): Promise<void>
}

export type Command = SlashCommand | MessageCommand

/** A button, or a form. Its state is in its id, so that it works after a restart and on old messages. */
export interface Control {
  readonly action: string
  run?(interaction: ButtonInteraction, parts: readonly string[], desk: Desk): Promise<void>
  /** What follows when a form with its id is sent. */
  submit?(interaction: ModalSubmitInteraction, parts: readonly string[], desk: Desk): Promise<void>
}

/** The id of a button: its action and a few parts, such as passage ids; never a question. Discord takes 100 characters. */
export const controlId = (action: string, ...parts: readonly string[]): string => [action, ...parts].join(':')
