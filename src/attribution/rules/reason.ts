// Why a source is a source, for moderators and members.

import { DISPUTE_RULES } from './disputes.ts'
import { OUTLET_RULES } from './outlet-rules.ts'
import { RULES } from './rules.ts'

/** The reason of an attribution's rule in plain words; of both where a second one credited the outlet. */
export function reasonOf(rule: string): string {
  const ids = rule.split('+')
  return [...RULES, ...OUTLET_RULES, ...DISPUTE_RULES]
    .filter(({ id }) => ids.includes(id))
    .map(({ reason }) => reason)
    .join('; ')
}
