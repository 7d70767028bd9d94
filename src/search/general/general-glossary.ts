// The general glossary: names that mean the same in any dispute, beside the dispute's own.

import type { GlossaryGroup } from '../../corpus/article.ts'
import { BODIES } from './bodies.ts'
import { COUNTRIES } from './countries.ts'

/** The languages in which countries are asked about. */
const LANGUAGES = ['en', 'ja', 'zh-Hans', 'zh-Hant', 'ko', 'es', 'fr', 'de']

/** Takes about 10 ms; the same for every corpus. */
function generalGroups(): GlossaryGroup[] {
  const names = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region' }))
  const countries = COUNTRIES.map(([code, others]) => [
    ...new Set([...names.flatMap((inLanguage) => inLanguage.of(code) ?? []), ...others]),
  ])
  return [...countries, ...BODIES]
}

let made: GlossaryGroup[] | undefined

/**
 * The dispute's own groups with what the general glossary adds to them, and its other groups behind. A name that the
 * dispute's own has stays there alone: moderators know better what "the minister" means here.
 */
export function withGeneral(own: readonly GlossaryGroup[]): GlossaryGroup[] {
  made ??= generalGroups()
  const holder = new Map<string, number>()
  for (const [number, group] of own.entries())
    for (const name of group) if (!holder.has(plain(name))) holder.set(plain(name), number)
  const groups: string[][] = own.map((group) => [...group])
  for (const general of made) {
    const fresh = general.filter((name) => !holder.has(plain(name)))
    const home = mostShared(general, holder)
    if (home !== undefined) groups[home]?.push(...fresh)
    else if (fresh.length > 1) groups.push(fresh)
  }
  return groups
}

const plain = (name: string): string => name.toLowerCase()

/** The own group that shares the most names with `general`, the first of several; none where none shares any. */
function mostShared(general: GlossaryGroup, holder: ReadonlyMap<string, number>): number | undefined {
  const shares = new Map<number, number>()
  for (const name of general) {
    const number = holder.get(plain(name))
    if (number !== undefined) shares.set(number, (shares.get(number) ?? 0) + 1)
  }
  const [most] = [...shares].sort(([a, times], [b, other]) => other - times || a - b)
  return most?.[0]
}
