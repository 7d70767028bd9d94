// Every language says everything, within Discord's limits.

import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/discord/commands.ts'
import { LANGUAGES, languageOf } from '../../src/discord/languages/all.ts'
import { en } from '../../src/discord/languages/en.ts'
import { ja } from '../../src/discord/languages/ja.ts'
import { zhTW } from '../../src/discord/languages/zh-tw.ts'

const keys = Object.keys(en) as (keyof typeof en)[]

/** What there is to say, however it is said: no empty text, the same parameters, the same parts. */
function shapeOf(said: unknown): unknown {
  if (typeof said === 'string') return said.trim() !== ''
  if (typeof said === 'function') return said.length
  // The names of commands in English are those in code.
  const parts = Object.entries(said as object).filter(([part]) => part !== 'name')
  return Object.fromEntries(parts.map(([part, one]) => [part, shapeOf(one)]))
}

describe.each([...LANGUAGES])('%s', (_, language) => {
  it.each(keys)('has its own %s', (key) => {
    const [own, english] = [language[key], en[key]]
    expect(typeof own).toBe(typeof english)
    expect(shapeOf(own)).toEqual(shapeOf(english))
  })

  it('says all that it is given', () => {
    const { answer, passage, proof, refusals } = language
    expect(answer.noneFrom('Bugle')).toContain('Bugle')
    expect(answer.searched(15, 3)).toMatch(/15.*3|3.*15/)
    expect(passage.asCitedBy('Bugle', 'Herald')).toMatch(/Bugle.*Herald/)
    expect(passage.place('Row', 7)).toMatch(/Row.*7/)
    expect(proof.words('Roe', 'said')).toMatch(/Roe.*said/)
    expect(answer.unknownOutlet('Bugle', 'Herald')).toMatch(/Bugle.*Herald/)
    expect(refusals.failed('ab12')).toContain('ab12')
  })
})

interface Named {
  readonly name: string
  readonly name_localizations?: Record<string, string> | null
  readonly description?: string
  readonly description_localizations?: Record<string, string> | null
  readonly options?: readonly Named[]
}
const flatten = (one: Named): Named[] => [one, ...(one.options ?? []).flatMap(flatten)]

it.each(COMMANDS.map((command) => [command.definition.name, command.definition as Named] as const))(
  '/%s has a name and a description in every language, as Discord takes them',
  (_, definition) => {
    const isMessageCommand = definition.description === undefined
    for (const { name, name_localizations, description, description_localizations } of flatten(definition)) {
      const names = [name, ...Object.values(name_localizations ?? {})]
      expect(names).toHaveLength(1 + LANGUAGES.size)
      for (const one of names) expect(one).toMatch(isMessageCommand ? /^.{1,32}$/u : /^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u)
      if (isMessageCommand) continue
      const descriptions = [description ?? '', ...Object.values(description_localizations ?? {})]
      expect(descriptions).toHaveLength(1 + LANGUAGES.size)
      for (const one of descriptions) expect(one).toMatch(/^.{1,100}$/u)
    }
  },
)

it.each([
  [{ locale: 'ja', guildLocale: 'en-US' }, true, ja],
  [{ locale: 'ja', guildLocale: 'zh-TW' }, false, zhTW],
  [{ locale: 'ja', guildLocale: null }, false, ja],
  [{ locale: 'fr', guildLocale: 'de' }, false, en],
] as const)('%j, private %s', (where, isPrivate, expected) => {
  expect(languageOf(where, isPrivate)).toBe(expected)
})
