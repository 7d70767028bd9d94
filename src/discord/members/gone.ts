// A passage that is no more: corrected since, or taken away.

import type { Desk } from '../desk.ts'
import type { Language } from '../languages/language.ts'

/** What is told of the passage of `id`, which the corpus no longer has. */
export async function goneText(id: string, { corrections }: Desk, { passage }: Language): Promise<string> {
  const day = await corrections.dayOf(id).catch(() => undefined) // a fault of the disk makes it no less gone
  return day === undefined ? passage.gone : passage.corrected(day)
}
