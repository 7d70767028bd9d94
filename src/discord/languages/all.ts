// The languages the bot speaks, and which one an interaction is answered in.

import type { LocalizationMap } from 'discord.js'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Label, Language } from './language.ts'
import { zhCN } from './zh-cn.ts'
import { zhTW } from './zh-tw.ts'

/** By Discord's locale; every other locale is answered in English. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['ja', ja],
  ['zh-TW', zhTW],
  ['zh-CN', zhCN],
  ['ko', ko],
])

interface Where {
  readonly locale: string
  readonly guildLocale?: string | null
}

/** Private answers speak the member's language, public ones the server's. */
export const languageOf = ({ locale, guildLocale }: Where, isPrivate: boolean): Language =>
  LANGUAGES.get(isPrivate ? locale : (guildLocale ?? locale)) ?? en

const inAll = (part: (language: Language) => string | undefined): LocalizationMap =>
  Object.fromEntries([...LANGUAGES].map(([locale, language]) => [locale, part(language)]))

/** A command's or option's `name` and its description in every language, as Discord stores them. */
export const localized = (name: string, label: (language: Language) => Label) => ({
  name,
  name_localizations: inAll((language) => label(language).name),
  description: label(en).description,
  description_localizations: inAll((language) => label(language).description),
})

/** The name of a message command in every language; it has no description. */
export const localizedName = (name: string, label: (language: Language) => { readonly name?: string }) => ({
  name,
  name_localizations: inAll((language) => label(language).name),
})
