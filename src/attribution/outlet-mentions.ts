// Every place where an article names an outlet, resolved: long forms, short forms by the last long one, "the paper" by its kind.

import type { Outlet, OutletKind } from '../corpus/article.ts'
import type { Span } from '../text/span.ts'
import { findOutletNames, type OutletName, type OutletNames } from './outlet-names.ts'

/** A place where the text means an outlet. */
export interface OutletMention extends Span {
  readonly outlet: Outlet
  /** The name to show: the outlet's, or the programme's where that is what is known. */
  readonly name: string
  /** Where a short form or "the paper" was named in full. */
  readonly antecedent?: Span
}

/** What a newsroom calls an outlet on second mention, by kind. */
const SECOND_MENTIONS: ReadonlyArray<readonly [RegExp, readonly OutletKind[]]> = [
  [/\b[Tt]he (?:news)?paper\b/g, ['newspaper']],
  [/\b[Tt]he (?:broadcaster|(?:cable |TV |television )?network)\b/g, ['broadcaster']],
  [/\b[Tt]he magazine\b/g, ['magazine']],
  [/\b[Tt]he (?:news |wire )?(?:agency|service)\b/g, ['agency']],
  [
    /\b[Tt]he (?:news )?(?:site|website|outlet|publication)\b/g,
    ['site', 'newspaper', 'magazine', 'broadcaster', 'agency'],
  ],
]

/** The mentions of outlets in `text` (an article's folded body), in order. */
export function mentionOutlets(text: string, names: OutletNames): OutletMention[] {
  const named = findOutletNames(names, text)
  const candidates = [...named, ...secondMentions(text)].sort((a, b) => a.start - b.start || b.end - a.end)
  const mentions: OutletMention[] = []
  /** The last mention of each outlet and of each kind of outlet. */
  const last = new Map<Outlet | OutletKind, OutletMention>()
  for (const candidate of candidates) {
    if (candidate.start < (mentions.at(-1)?.end ?? 0)) continue
    const before = 'kinds' in candidate ? latest(candidate.kinds, last) : shortened(candidate, last)
    const outlet =
      before?.outlet ?? ('outlets' in candidate && candidate.form !== 'short' ? candidate.outlets[0] : undefined)
    if (!outlet) continue
    const { start, end } = candidate
    const antecedent = before && (before.antecedent ?? { start: before.start, end: before.end })
    const mention = { start, end, outlet, name: outlet.name, ...(antecedent && { antecedent }) }
    mentions.push(mention)
    last.set(outlet, mention).set(outlet.kind, mention)
  }
  return mentions
}

const shortened = (
  { form, outlets }: OutletName,
  last: ReadonlyMap<Outlet | OutletKind, OutletMention>,
): OutletMention | undefined => (form === 'short' ? latest(outlets, last) : undefined)

/** Of the last mentions of `keys`, the one furthest on. */
function latest(
  keys: readonly (Outlet | OutletKind)[],
  last: ReadonlyMap<Outlet | OutletKind, OutletMention>,
): OutletMention | undefined {
  const mentions = keys.map((key) => last.get(key)).filter((mention) => mention !== undefined)
  return mentions.sort((a, b) => b.start - a.start)[0]
}

function* secondMentions(text: string): Generator<Span & { kinds: readonly OutletKind[] }> {
  for (const [pattern, kinds] of SECOND_MENTIONS)
    for (const { index, 0: words } of text.matchAll(pattern)) yield { start: index, end: index + words.length, kinds }
}
