// Data: the rules that credit an outlet. They are written as those of rules.ts are.

import type { Rule } from './rules.ts'

/**
 * How an outlet is credited other than by being the subject of a verb of saying. Tried after the rules above; each may
 * add a credit.
 */
export const OUTLET_RULES: readonly Rule[] = [
  {
    id: 'outlet-relative',
    outletActs: true,
    reason: '"which" stands for the outlet named right before it',
    pattern: 'outlet(outlet) ,? who [adverb auxiliary]{0,6} cue([reported claims said told])',
    example: ['He gave the letter to Argus, which first reported the story.', 'Argus | reported'],
    nearMiss: 'He gave the letter to Argus, which has its seat in London.',
  },
  {
    id: 'as-outlet-put-it',
    reason: 'the words are introduced by "as the outlet put it"',
    pattern: 'after(while) outlet(outlet) cue(verb) before(pronoun)',
    example: ['The plan is dead, as Argus put it.', 'Argus | put'],
    nearMiss: 'The plan is dead, as Argus made clear.',
  },
  {
    id: 'per-outlet',
    certain: true,
    reason: 'the words name their outlet after "per" or "via"',
    pattern: 'cue(preposition) outlet(outlet) before([. , ;] | end)',
    cueWords: /^(per|via)$/i,
    example: ['The plan is dead, per Argus.', 'Argus | per'],
    nearMiss: 'The plan costs ten per Argus reader.',
  },
  {
    id: 'reports-outlet',
    certain: true,
    reason: 'a statement is followed by "reports" and then its outlet',
    pattern: `
      after([verb past auxiliary be said told asked reported say claims gerund] [not quotation]{0,80} , |
      quotation ,?) cue([said claims]) outlet(outlet) before([. , ;] | end)
    `,
    cueWords: /^report(s|ed)$/i,
    example: ['The plan is dead from the start, reports Argus.', 'Argus | reports'],
    nearMiss: 'The mayor reads reports, Argus and all.',
  },
  {
    id: 'byline',
    certain: true,
    reason: 'the outlet is named in square brackets after the words, as their source',
    pattern: `
      after(start | [. quotation closing]) cue(opening) (name{1,4} , determiner?)? outlet(outlet) .?
      before(closing .? end)
    `,
    example: ['The plan is dead. [Ann Roe, Argus]', 'Argus | ['],
    nearMiss: 'The plan [of Argus] is dead.',
  },
  {
    id: 'source-line',
    certain: true,
    reason: 'the line says from which outlet the words come',
    pattern: 'start cue([name word] :) determiner? outlet(outlet) before(.? end)',
    cueWords: /^sources?$/i,
    example: ['Source: Argus', 'Argus | Source:'],
    nearMiss: 'Question: Argus?',
  },
  {
    id: 'from-outlet',
    certain: true,
    reason: 'the line leads on to words of the outlet',
    pattern: 'start cue(preposition) determiner? outlet(outlet) before(: end)',
    cueWords: /^(from|via)$/i,
    example: ['From Argus:', 'Argus | From'],
    nearMiss: 'From Argus to the Star: a history.',
  },
  {
    id: 'outlet-headline',
    reason: 'the headline opens with the outlet it reports from',
    pattern: 'start outlet(outlet) cue(:)',
    example: ['Argus: Mayor to resign this week.', 'Argus | :'],
    nearMiss: 'He told us about Argus: it is old.',
  },
  {
    id: 'outlet-product',
    toOutlet: true,
    reason: 'what the passage says comes from a report, poll or analysis of the outlet',
    pattern: `
      outlet([outlet possessive-outlet]) before(([- and] [outlet possessive-outlet])*
      [name word adverb past gerund possessive number determiner quotation saying reporting claims]{0,5}
      cue([poll interview]))
    `,
    example: ['A recent Argus poll shows the mayor ahead.', 'Argus | Argus poll'],
    nearMiss: 'A recent Argus hire shows promise.',
  },
  {
    id: 'product-of-outlet',
    toOutlet: true,
    reason: 'what the passage says comes from a report, poll or analysis of the outlet',
    pattern: `
      cue([poll claims] [by of preposition to]) ([determiner word name possessive]{0,4} [word name]
      [preposition of])? outlet([outlet possessive-outlet])
    `,
    example: ['A new report by Argus says the mayor is ahead.', 'Argus | says'],
    nearMiss: 'A new owner of Argus says the mayor is ahead.',
  },
  {
    id: 'outlet-passive',
    outletActs: true,
    reason: 'the words were reported, published or obtained by the outlet',
    pattern: 'cue([said reported claims] adverb? by) outlet(outlet)',
    example: ['The letter was first reported by Argus.', 'Argus | reported by'],
    nearMiss: 'The debate was sponsored by Argus.',
  },
  {
    id: 'outlets-such-as',
    toOutlet: true,
    reason: 'the words were reported or gathered by outlets, this one among them',
    pattern: `
      after([said reported claims] [not . ;]{0,80} by [adverb word]{0,3} word) cue(determiner while)
      outlet(outlet)
    `,
    example: ['The poll was published by news outlets such as Argus.', 'Argus | such as Argus'],
    nearMiss: 'He owned news outlets such as Argus.',
  },
  {
    id: 'told-outlet',
    toOutlet: true,
    reason: 'the speaker told it to this outlet',
    pattern: `
      cue([told saying]) (name{1,3} [preposition of] | [determiner word name]{0,3} reporter
      [preposition of])? outlet([outlet possessive-outlet])
    `,
    example: ['Two aides told Argus the plan was dead.', 'Argus | told Argus'],
    nearMiss: 'Two aides told reporters the plan was dead.',
  },
  {
    id: 'interview-with-outlet',
    toOutlet: true,
    reason: 'it was said to this outlet, or on its programme',
    pattern: `
      cue((interview | appeared) [preposition to of on])
      ([determiner some possessive word name adverb past reporter number of]{0,8}?)
      outlet([outlet possessive-outlet])
    `,
    example: ['The mayor said in an interview with Argus that he would go.', 'Argus | interview with Argus'],
    nearMiss: 'The mayor signed a contract with Argus.',
  },
  {
    id: 'said-on-outlet',
    toOutlet: true,
    reason: 'it was said or written on this outlet',
    pattern: `
      cue([said told] [not , ; . outlet possessive-outlet quotation : that while]{0,7}
      [on preposition]) outlet([outlet possessive-outlet]) not-before([word name]{0,2} reporter)
    `,
    example: ['The mayor said Monday on Argus that he would go.', 'Argus | said Monday on Argus'],
    nearMiss: 'The mayor left for a job at Argus.',
  },
  {
    id: 'writing-for-outlet',
    toOutlet: true,
    reason: 'it was written or said for this outlet',
    pattern: 'cue(saying [preposition on] determiner?) outlet([outlet possessive-outlet])',
    cueWords: /^(writing|speaking|talking|commenting)$/i,
    example: ['Writing for Argus, Ann Roe noted that the plan was dead.', 'Argus | Writing for Argus'],
    nearMiss: 'Asking for Argus money, Ann Roe left.',
  },
  {
    id: 'on-programme',
    toOutlet: true,
    reason: 'it was said on this programme',
    pattern: `
      after(start | , | day) cue(on ([determiner some day his word possessive name adverb]{0,4}
      [poll word claims] [of preposition])?) outlet([outlet possessive-outlet]) (before(, | any{0,80}
      [said told asked saying agreed]) | after([said told asked saying agreed] any{0,80}))
    `,
    example: ['On Argus, the mayor said he would go.', 'Argus | On Argus'],
    nearMiss: 'The debate was shown on Argus.',
  },
  {
    id: 'person-at-outlet',
    reason: 'the words are those of somebody who reports for this outlet',
    pattern: 'name{2,3} [preposition of] outlet(outlet) [adverb auxiliary day]{0,6} cue([said told agreed])',
    example: ['Ann Roe of Argus wrote that the plan was dead.', 'Argus | wrote'],
    nearMiss: 'Ann Roe, a writer of Argus fame, left.',
  },
  {
    id: 'outlet-reporter',
    reason: 'the words are those of somebody who reports for this outlet',
    pattern: `
      after([quotation said ,] adverb?) cue(said) outlet([outlet possessive-outlet]) reporter? name
    `,
    example: ['"He must go," said Argus anchor Ann Roe.', 'Argus | said'],
    nearMiss: 'The debate was moderated by Argus anchor Ann Roe.',
  },
  {
    id: 'outlet-verb',
    outletActs: true,
    reason: 'the outlet is the subject of a verb of reporting',
    pattern: `
      outlet(outlet) bracket? ([adverb auxiliary day] | on day)*
      cue([reported said saying asked called agreed reporting] | claims
      before([that quotation determiner pronoun name : outlet his preposition adverb day . ,] | end) |
      [verb auxiliary] before(determiner [word adverb]{0,2} poll))
    `,
    example: ['The Evening Star on Monday published the letter.', 'Evening Star | published'],
    nearMiss: 'The Evening Star on Monday endorsed the mayor.',
  },
]
