// Whom a source means: a name, an unnamed source's whole phrase, a pronoun's antecedent, or nobody. Never a guess.

import type { Span } from '../../text/span.ts'
import { HE_NAMES, SHE_NAMES } from '../english/first-names.ts'
import type { Finding } from '../rules/find-attributions.ts'
import { spanOf } from '../rules/reading.ts'
import { type FullNames, nameOf, type Person } from './speaker-names.ts'

/** A speaker with the words that name him or her, where those stand apart from the source. */
export interface Speaker {
  readonly name: string
  readonly antecedent?: Span
  /** A person's or body's own name: what a later "he" or "she" may mean. */
  readonly proper: boolean
}

/** A speaker and where the text named it, for pronouns further on. */
export interface Named extends Speaker {
  readonly span: Span
}

const PRONOUN =
  /^(he|him|she|his|her|their|them|its|my|our|your|they|it|we|i|you|who|which|everyone|everybody|someone|somebody|nobody|anyone|others|many)$/i

/** Who a pronoun may mean. */
export interface Around {
  /** The speakers named before it in the paragraph and the one above. */
  readonly earlier: readonly Named[]
  /** Who is named there, speaking or not. */
  readonly people: readonly (Named & Person)[]
  /** Where its paragraph begins. */
  readonly from: number
}

/** Resolves the speaker of `finding`. */
export function resolveSpeaker(
  { source, antecedent }: Finding,
  text: string,
  fullNames: FullNames,
  around: Around,
): Speaker | undefined {
  if (antecedent) {
    const named = nameOf(antecedent, text)
    return named && { ...inFull(named, fullNames), antecedent: spanOf(antecedent) }
  }
  const pronoun = source.length === 1 && PRONOUN.test(source[0]?.word ?? '') ? source[0]?.word.toLowerCase() : undefined
  if (pronoun) return resolvePronoun(pronoun, around)
  const named = nameOf(source, text)
  return named && inFull(named, fullNames)
}

const inFull = ({ name, proper }: { name: string; proper: boolean }, fullNames: FullNames): Speaker => ({
  name: fullNames.get(name) ?? name,
  proper,
})

/**
 * "He" and "she" mean the only person of their own paragraph whose given name allows it, if a sentence is about that
 * one; else the last named speaker, if only one person is in question; where nobody has spoken, the only person named.
 */
function resolvePronoun(pronoun: string, { earlier, people, from }: Around): Speaker | undefined {
  const others = /^h(e|im|is)$/.test(pronoun) ? SHE_NAMES : /^(she|her)$/.test(pronoun) ? HE_NAMES : undefined
  if (!others) return undefined
  const mayBe = ({ name, proper }: Named): boolean => proper && !others.has(name.split(' ')[0] ?? '')
  const spoke = earlier.filter(mayBe)
  const own = people.filter((one) => one.span.start >= from && mayBe(one))
  const isOne = own.some(({ isSubject }) => isSubject) && own.every(({ name }) => name === own[0]?.name)
  const fitting = isOne ? own : spoke.length > 0 ? spoke : people.filter(mayBe)
  const last = fitting.at(-1)
  if (!last || fitting.some(({ name }) => name !== last.name)) return undefined
  return { name: last.name, proper: true, antecedent: last.span }
}
