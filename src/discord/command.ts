// What a command and a control are: how Discord stores them, and what they do.

import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type RESTPostAPIApplicationCommandsJSONBody,
  type StringSelectMenuInteraction,
} from 'discord.js'
import type { Desk } from './desk.ts'
import { localized, localizedName } from './languages/all.ts'
import type { CommandLabel, Label, Language } from './languages/language.ts'
import { type Choice, defineOptions, type Options, readOptions, type ValuesOf } from './options.ts'
import type { Reply } from './reply.ts'

/** A command, or an entry in a message's menu. */
export interface Command {
  readonly definition: RESTPostAPIApplicationCommandsJSONBody
  /** Only in the home server, for moderators: the corpus is one, and its keepers are there. */
  readonly forModerators?: true
  /** It asks the corpus, so that a member's haste and a crowd's length count. */
  readonly isQuestion?: true
  answer(interaction: never, desk: Desk): Reply
  complete?(interaction: AutocompleteInteraction, desk: Desk): Promise<readonly Choice[]>
}

/** One call of a command: what was given for its options, by whom and where. */
export interface Call<O extends Options> {
  readonly options: ValuesOf<O>
  readonly interaction: ChatInputCommandInteraction
  readonly desk: Desk
}

type Where = Pick<RESTPostAPIApplicationCommandsJSONBody, 'contexts' | 'integration_types'>

/** A slash command. Its name and those of its options stand here alone. */
export const slashCommand = <const O extends Options>(of: {
  readonly name: string
  readonly label: (language: Language) => Label & Partial<CommandLabel<keyof O & string>>
  readonly where: Where
  readonly options?: O
  readonly isQuestion?: true
  readonly run: (call: Call<O>) => Reply
}): Command => {
  const { options = {} as O } = of
  return {
    definition: {
      ...localized(of.name, of.label),
      ...of.where,
      options: defineOptions(
        options,
        (language) => of.label(language).options as CommandLabel<keyof O & string>['options'],
      ),
    },
    isQuestion: of.isQuestion,
    answer: (interaction: ChatInputCommandInteraction, desk) =>
      of.run({ options: readOptions(options, interaction.options), interaction, desk }),
    complete: completion(options),
  }
}

/** A part of a command, as `/corpus reload`. */
export interface Subcommand {
  readonly definition: APIApplicationCommandSubcommandOption
  answer(interaction: ChatInputCommandInteraction, desk: Desk): Reply
  complete: NonNullable<Command['complete']>
}

export const subcommand = <const O extends Options>(of: {
  readonly name: string
  readonly label: (language: Language) => Label & Partial<CommandLabel<keyof O & string>>
  readonly options?: O
  readonly run: (call: Call<O>) => Reply
}): Subcommand => {
  const { options = {} as O } = of
  return {
    definition: {
      ...localized(of.name, of.label),
      type: ApplicationCommandOptionType.Subcommand,
      options: defineOptions(
        options,
        (language) => of.label(language).options as CommandLabel<keyof O & string>['options'],
      ),
    },
    answer: (interaction, desk) => of.run({ options: readOptions(options, interaction.options), interaction, desk }),
    complete: completion(options),
  }
}

/** An entry in a message's menu. */
export const messageCommand = (of: {
  readonly name: string
  readonly label: (language: Language) => { readonly name?: string }
  readonly where: Where
  readonly run: (interaction: MessageContextMenuCommandInteraction, desk: Desk) => Reply
}): Command => ({
  definition: { ...localizedName(of.name, of.label), type: ApplicationCommandType.Message, ...of.where },
  isQuestion: true,
  answer: of.run,
})

const completion =
  (options: Options): NonNullable<Command['complete']> =>
  async (interaction, desk) => {
    const { name, value } = interaction.options.getFocused(true)
    return (await options[name]?.complete?.(value, desk)) ?? []
  }

/** A pressed button, its id in parts. */
export interface Press {
  readonly interaction: ButtonInteraction
  readonly parts: readonly string[]
  readonly desk: Desk
  /** The member's own language. */
  readonly language: Language
}

/** Something that was chosen from a menu, its id in parts. */
export interface Choosing extends Omit<Press, 'interaction'> {
  readonly interaction: StringSelectMenuInteraction
  readonly chosen: string
}

/** A form that was sent, its id in parts. */
export interface Submission extends Omit<Press, 'interaction'> {
  readonly interaction: ModalSubmitInteraction
}

/** A button, a menu, or a form. Its state is in its id, so that it works after a restart and on old messages. */
export interface Control {
  readonly action: string
  readonly forModerators?: true
  press?(press: Press): Reply
  choose?(choosing: Choosing): Reply
  submit?(submission: Submission): Reply
}

/**
 * The id of a button: its action and a few parts, such as passage ids; never a question. Discord takes 100 characters.
 */
export const controlId = (action: string, ...parts: readonly string[]): string => [action, ...parts].join(':')
