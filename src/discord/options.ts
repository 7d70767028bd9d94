// Options of slash commands: one record defines, registers and reads them.

import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  type Attachment,
  type ChatInputCommandInteraction,
} from 'discord.js'
import type { Desk } from './desk.ts'
import { localized } from './languages/all.ts'
import type { Labels, Language } from './languages/language.ts'

/** What is offered while somebody types. Discord shows the name and sends the value. */
export interface Choice {
  readonly name: string
  readonly value: string
}

/** Choices that Discord takes for one option. */
export const MOST_CHOICES = 25

export interface Option {
  readonly kind: 'text' | 'flag' | 'file'
  readonly required?: boolean
  /** Characters that a text may have. */
  readonly longest?: number
  /** Offers what fits what was typed so far. */
  readonly complete?: (typed: string, desk: Desk) => Promise<readonly Choice[]>
}

/** Options by their names in code, which Discord sends; translations only show them. */
export type Options = Readonly<Record<string, Option>>

interface Values {
  readonly text: string
  readonly flag: boolean
  readonly file: Attachment
}

/** What was given for each option; undefined where nothing was. */
export type ValuesOf<O extends Options> = {
  readonly [Name in keyof O]: O[Name]['required'] extends true
    ? Values[O[Name]['kind']]
    : Values[O[Name]['kind']] | undefined
}

const TYPES = {
  text: ApplicationCommandOptionType.String,
  flag: ApplicationCommandOptionType.Boolean,
  file: ApplicationCommandOptionType.Attachment,
} as const

/** The options as Discord stores them; what must be given comes first. */
export const defineOptions = <O extends Options>(
  options: O,
  labels: (language: Language) => Labels<keyof O & string>,
): APIApplicationCommandBasicOption[] =>
  Object.entries(options).map(
    ([name, { kind, required, longest, complete }]) =>
      ({
        ...localized(name, (language) => labels(language)[name as keyof O & string]),
        type: TYPES[kind],
        required,
        max_length: longest,
        autocomplete: complete && true,
      }) as APIApplicationCommandBasicOption,
  )

/** What a member gave for `options`. An option that Discord still shows and the bot no longer has is passed over. */
export function readOptions<O extends Options>(options: O, given: ChatInputCommandInteraction['options']): ValuesOf<O> {
  const read = (name: string, { kind, required = false }: Option): unknown => {
    if (kind === 'file') return given.getAttachment(name, required)
    return kind === 'flag' ? given.getBoolean(name, required) : given.getString(name, required)
  }
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, read(name, option) ?? undefined]),
  ) as ValuesOf<O>
}
