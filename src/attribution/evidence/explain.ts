// Evidence in plain words, for moderators and members: what stands around a name, and what that speaks for.

import type { Attribution } from '../attribution.ts'
import type { WordClass } from '../english/word-classes.ts'
import { reasonOf } from '../rules/reason.ts'
import { WEIGHTS } from './weights.ts'

/** Classes of words by their grammar; every other one is named after a word of it. */
const GRAMMAR: Readonly<Partial<Record<WordClass | 'start' | 'end', string>>> = {
  name: 'a name',
  word: 'an ordinary word',
  possessive: 'a possessive',
  number: 'a number',
  determiner: 'an article',
  preposition: 'a preposition',
  pronoun: 'a pronoun',
  adverb: 'an adverb',
  day: 'a day',
  auxiliary: 'an auxiliary verb',
  verb: 'a verb',
  past: 'a word in -ed',
  gerund: 'a word in -ing',
  outlet: 'an outlet',
  'possessive-outlet': "an outlet's",
  quotation: 'a quotation',
  bracket: 'a bracket',
  opening: 'a bracket',
  closing: 'a bracket',
  start: 'nothing',
  end: 'nothing',
}

const FRAMES: Readonly<Record<string, string>> = {
  'told it': 'something was told to it',
  'interview with it': 'it was an interview with it',
  'reported by it': 'something was reported by it',
  'according to it': '“according to” stands before it',
  'a poll of it': 'it is a poll or report of its',
  'quotation, then said': 'a quotation, then a verb of saying and its name',
  'said on it': 'something was said on it',
  'on it, first': 'the sentence opens with “on” and its name',
  'in a row of outlets': 'it stands in a row of outlets',
  'another works for it': 'somebody of it is named',
  'it reported': 'it reported',
  'it said': 'it said',
  'it says': 'it says',
  'it did so reporting': 'it is said to be reporting',
  'it did something else': 'it did something else than report',
  'its poll': 'its poll or article is meant',
  'its person speaks': 'somebody of it speaks',
  'its person': 'somebody of it is named',
  'then a colon': 'a colon follows its name',
}

const OTHERS: Readonly<Record<string, string>> = {
  always: 'outlets are credited about this often',
  publisher: "it is the article's own publisher",
  possessive: 'its name stands in the possessive',
  programme: 'a programme of its is named',
  'common word': 'its name is an ordinary word too',
  'owner of another outlet': 'it is named as the owner of another outlet',
  'second mention': 'it was named in full before',
  'inside a quotation': 'it is named inside a quotation',
  'inside a source': 'it is part of the words that name the source',
  'no rule': 'no rule credits it',
  'first sentence': 'it stands in the first sentence of its paragraph',
  'later sentence': 'it stands in a later sentence of its paragraph',
  'only sentence': 'its paragraph is one sentence',
  'sentence quotes': 'its sentence holds a quotation',
  'paragraph quotes': 'its paragraph holds a quotation',
  'opens its sentence': 'it opens its sentence',
  'ends its sentence': 'it ends its sentence',
  'two outlets': 'its sentence names two outlets',
  'several outlets': 'its sentence names several outlets',
  'other statement in its sentence': 'its sentence holds a statement of somebody else',
  'other outlet credited': 'another outlet is credited beside it',
  'kind noun before': 'a word for a kind of outlet stands before it',
  'kind noun after': 'a word for a kind of outlet stands after it',
  pronoun: 'a pronoun stands for it',
  'pronoun further on': 'a pronoun stands for it, some way on',
  'the report': 'words like “the report” stand for it',
  'rules: it speaks': 'a rule takes it for the speaker',
  'rules: told to it': 'a rule takes it for whom it was told to',
}

/** One piece of evidence as a sentence tells it; "it" is the outlet. */
export function inWords(evidence: string): string {
  const known = OTHERS[evidence]
  if (known !== undefined) return known
  const [head = '', ...rest] = evidence.split(' ')
  const tail = rest.join(' ')
  if (head === 'frame') return FRAMES[tail] ?? tail
  if (head === 'rule') return reasonOf(tail) || tail
  if (head === 'kind') return `it is ${/^[aeiou]/.test(tail) ? 'an' : 'a'} ${tail}`
  if (head === 'named')
    return tail === '1'
      ? 'the article names it once'
      : `the article names it ${tail} times`.replace('often times', 'often')
  if (evidence.startsWith('first verb after')) return `the first verb after it is “${evidence.slice(18, -1)}”`
  if (head === 'unlisted,') return `the registry lacks it; it was known by its ${rest.at(-1)}`
  if (head === 'after' || head === 'before') return `${tail} stands right ${head === 'after' ? 'before' : 'after'} it`
  if (head === 'near') return `${called(rest[1])} shortly ${rest[0]} it`
  if (head === 'clause') return `${called(rest[1])} ${rest[0]} it in its clause`
  if (/^[+-]\d$/.test(head)) return `${called(tail)} ${placeOf(head)}`
  if (head === '-1+1') return `it stands between ${called(rest[0])} and ${called(rest[1])}`
  if (/^[+-]\d[+-]/.test(head)) return `${rest.map(called).join(', ')} ${head.startsWith('-') ? 'before' : 'after'} it`
  return evidence
}

function called(name = ''): string {
  if (name.startsWith('"')) return `“${name.slice(1, -1)}”`
  return GRAMMAR[name as WordClass] ?? (/^\W$/.test(name) ? `“${name}”` : `a word like “${name.replace('-', ' ')}”`)
}

function placeOf(position: string): string {
  const distance = Number(position.slice(1))
  const side = position.startsWith('-') ? 'before' : 'after'
  return distance === 1 ? `right ${side} it` : `${distance} words ${side} it`
}

/** Why a source is a source: the reasons of the rules, and what of the evidence weighed most for the outlet. */
export function whyOf({ rule, evidence = [] }: Attribution): string {
  const told = evidence.map(inWords).filter((words, at, all) => all.indexOf(words) === at)
  const speaksFor = told.length > 0 ? `for the outlet speaks: ${told.join('; ')}` : ''
  return [reasonOf(rule), speaksFor].filter((part) => part !== '').join('. ')
}

/** Pieces of evidence told beside a credit. */
const TOLD = 3

/** What of `evidence` speaks most for a credit, the heaviest first. */
export const heaviest = (evidence: readonly string[]): string[] =>
  [...new Set(evidence)]
    .filter((name) => name !== 'always' && (WEIGHTS[name] ?? 0) > 0)
    .sort((a, b) => (WEIGHTS[b] ?? 0) - (WEIGHTS[a] ?? 0))
    .slice(0, TOLD)
