// Which texts have to do with the dispute: those that say a name of its glossary.

import type { GlossaryGroup } from '../corpus/article.ts'
import { buildConcepts, findConcepts } from '../search/concepts.ts'
import { wordsOf } from '../text/terms.ts'

/** Whether each of `texts` says something that `glossary` names; all do where it names nothing. */
export function speakingTo(glossary: readonly GlossaryGroup[], texts: readonly string[]): boolean[] {
  if (glossary.length === 0) return texts.map(() => true)
  const concepts = buildConcepts(glossary)
  return texts.map((text) => findConcepts(concepts, wordsOf(text)).length > 0)
}
