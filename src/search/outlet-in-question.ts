// Which outlet a question wants to hear: the one it names in a citing position.

import { buildOutletNames, findOutletNames } from '../attribution/names/outlet-names.ts'
import type { GlossaryGroup, Outlet } from '../corpus/article.ts'
import { fold } from '../text/normalize.ts'
import { isUnspaced } from '../text/terms.ts'

/** An outlet that a question asks to hear, and what else it asks. */
export interface AskedOutlet {
  readonly name: string
  /** The question without the outlet and the verb of reporting. */
  readonly rest: string
}

/** Finds the outlet that a question asks to hear. */
export type OutletFinder = (question: string) => AskedOutlet | undefined

// according to Argus / in the Star / as reported by AFP
const BEFORE =
  /\b(according to|as per|per|reported by|written by|citing|quoting|quoted by|told|in|from|by)\s+(the\s+)?$/i
// (what did) Argus report / Argus on the harbour / the Star's report / what does the Star have on
const AFTER =
  /^('s|s')?\s+(say|says|said|saying|report|reports|reported|reporting|write|writes|wrote|written|claim|claims|claimed|tell|tells|told|mention|mentions|mentioned|note|notes|noted|describe|describes|described|cover|covers|covered|coverage|story|stories|article|articles|piece|publish|published|have|has|think|on|about|regarding|quote|quotes|quoted|cite|cites|cited)\b/i

/** Prepares the look-up. Where several outlets share a short form ("the Times"), the one that `cited` names wins. */
export function outletFinder(
  outlets: readonly Outlet[],
  cited: ReadonlySet<string>,
  glossary: readonly GlossaryGroup[],
): OutletFinder {
  const foreign = foreignNames(outlets, glossary)
  const known = [...outlets].sort((a, b) => Number(cited.has(b.name)) - Number(cited.has(a.name)))
  const names = buildOutletNames(
    known.map((outlet) => ({ ...outlet, aliases: [...outlet.aliases, ...shortOf(outlet, cited)] })),
    {
      anyCase: true,
    },
  )
  return (question) => {
    const text = fold(question)
    for (const { start, end, outlets } of findOutletNames(names, text)) {
      const [outlet] = outlets
      const before = BEFORE.exec(text.slice(Math.max(0, start - 24), start))
      const after = AFTER.exec(text.slice(end, end + 24))
      if (!outlet || !isCiting(outlet, before?.[0] ?? '', after?.[0] ?? '')) continue
      const rest = `${text.slice(0, start - (before?.[0].length ?? 0))} ${text.slice(end + (after?.[0].length ?? 0))}`
      return { name: outlet.name, rest }
    }
    const [form, name] = foreign.find(([form]) => text.includes(form)) ?? []
    return form && name ? { name, rest: text.replaceAll(form, ' ') } : undefined
  }
}

/**
 * The names that the glossary gives an outlet in scripts without capitals, longest first: アルゴス is Argus wherever it
 * stands.
 */
function foreignNames(outlets: readonly Outlet[], glossary: readonly GlossaryGroup[]): [form: string, name: string][] {
  const byForm = new Map(
    outlets.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [form, name] as const)),
  )
  return glossary
    .flatMap((group): [string, string][] => {
      const name = group.map((form) => byForm.get(form)).find(Boolean)
      return name === undefined ? [] : group.filter(isUnspaced).map((form) => [fold(form), name])
    })
    .sort((a, b) => b[0].length - a[0].length)
}

/** A name that is an ordinary word as well ("Time") needs words that leave no doubt. */
const isCiting = ({ commonWord }: Outlet, before: string, after: string): boolean =>
  commonWord ? /according|report|cit|quot/.test(before) : before !== '' || after !== ''

/** In a question, a short form means the outlet that the corpus cites; nobody has named the long form before. */
const shortOf = ({ name, short }: Outlet, cited: ReadonlySet<string>): readonly string[] =>
  cited.has(name) ? short : []
