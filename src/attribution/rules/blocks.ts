// Data: the building blocks of rule patterns, from small to large, in the notation of word-classes.ts. Every repetition
// is bounded, so that no text takes long.

import { wordPattern } from '../english/word-classes.ts'

const BLOCKS: Readonly<Record<string, string>> = {
  // the last word of a noun phrase, and those before it
  head: '[word name outlet claims poll interview reporter statement] bracket?',
  modifier: `[determiner some his possessive number adverb past gerund word name possessive-outlet outlet claims poll
    interview reporter statement reporting]`,
  // the former White House official; Peru's ambassador; 12 people; Ann Roe (D)
  'plain-phrase': 'modifier{0,14} head',
  // … of the city in Ohio; … and his aides
  phrase: `plain-phrase (([of preposition by on] | to before([determiner some his possessive name outlet])) plain-phrase
    | and plain-phrase){0,8}`,
  // Ann Roe; the White House; Argus
  proper: 'modifier{0,14} [name outlet] bracket?',
  // about 4 in 10
  share: 'not-after(preposition) [adverb determiner some]{0,9} number ([preposition of] (plain-phrase | number))?',
  // , a former aide to the mayor who left in May
  description: `, before([determiner some his word name possessive past gerund who number])
    ([not . ; : quotation , verb auxiliary be said told say agreed appeared reported who]{1,25}
    who-clause? | who-clause)`,
  // who left in May
  'who-clause': 'who [not . ; : quotation ,]{1,40}',
  // , a former aide — of which commas tell the ends
  aside: ', [not , quotation said told asked ; : .]{1,30}',
  // as saying; as having said
  'as-saying': 'while auxiliary{0,2} [saying said told]',
  // to have told
  'to-have-said': 'to auxiliary adverb? [said told]',
  // Ann Roe of Leeds, a clerk who left in May, — and no verb of the sentence's own yet
  'opening-apposition': `start [determiner some his name word possessive of preposition and adverb number]{1,14}
    (, [not , quotation]{1,30}){1,3} ,`,
  // also, has repeatedly, on Monday
  gap: '([adverb auxiliary bracket] | [on preposition]? day){0,6}',
  // what follows a verb of saying
  'what-is-said': `[that quotation determiner some his pronoun name outlet possessive word preposition number adverb to
    gerund on : reporter poll interview statement claims possessive-outlet]`,
  // a verb in a form that has a subject
  finite: '[verb past auxiliary be said told asked reported agreed called say appeared]',
  // a verb of saying as a cue: said; agreed that, instructed him to; called for, called it a "mistake"
  says: `[said told asked]
    | agreed before([that quotation to pronoun :] | , quotation
      | [determiner some his word name possessive adverb past gerund outlet]{1,8} to)
    | agreed before([on preposition] [name outlet]{1,3} [that : quotation])
    | called before([preposition on] | [not . ; ,]{0,9} quotation | [name word pronoun]{1,3} [determiner some])`,
}

/** What a sentence must hold for a rule to be tried, with its blocks spelled out. */
export const compileSign = (sign: string): RegExp => wordPattern(sign, '', BLOCKS)

/** A rule's pattern with its blocks spelled out, to be searched for everywhere, with offsets of its groups. */
export const compileRule = (pattern: string): RegExp => wordPattern(pattern, 'dg', BLOCKS)
