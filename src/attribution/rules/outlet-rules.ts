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
    pattern: '(?<outlet>O),?w[ax]*(?<cue>[RrST])',
    example: ['He gave the letter to Argus, which first reported the story.', 'Argus | reported'],
    nearMiss: 'He gave the letter to Argus, which has its seat in London.',
  },
  {
    id: 'as-outlet-put-it',
    reason: 'the words are introduced by "as the outlet put it"',
    pattern: '(?<=m)(?<outlet>O)(?<cue>v)(?=h)',
    example: ['The plan is dead, as Argus put it.', 'Argus | put'],
    nearMiss: 'The plan is dead, as Argus made clear.',
  },
  {
    id: 'outlet-headline',
    reason: 'the headline opens with the outlet it reports from',
    pattern: '^(?<outlet>O)(?<cue>:)',
    example: ['Argus: Mayor to resign this week.', 'Argus | :'],
    nearMiss: 'He told us about Argus: it is old.',
  },
  {
    id: 'outlet-product',
    toOutlet: true,
    reason: 'what the passage says comes from a report, poll or analysis of the outlet',
    pattern: '(?<outlet>[Oo])(?=(?:[-c][Oo])*[NnaegG#dQPZr]{0,5}(?<cue>[UI]))',
    example: ['A recent Argus poll shows the mayor ahead.', 'Argus | Argus poll'],
    nearMiss: 'A recent Argus hire shows promise.',
  },
  {
    id: 'product-of-outlet',
    toOutlet: true,
    reason: 'what the passage says comes from a report, poll or analysis of the outlet',
    pattern: '(?<cue>[Ur][bfpi])(?:[dnNG]{0,4}[nN][pf])?(?<outlet>[Oo])',
    example: ['A new report by Argus says the mayor is ahead.', 'Argus | says'],
    nearMiss: 'A new owner of Argus says the mayor is ahead.',
  },
  {
    id: 'outlet-passive',
    outletActs: true,
    reason: 'the words were reported, published or obtained by the outlet',
    pattern: '(?<cue>[SRr]a?b)(?<outlet>O)',
    example: ['The letter was first reported by Argus.', 'Argus | reported by'],
    nearMiss: 'The debate was sponsored by Argus.',
  },
  {
    id: 'outlets-such-as',
    toOutlet: true,
    reason: 'the words were reported or gathered by outlets, this one among them',
    pattern: '(?<=[SRr][^.;]*b[an]{0,3}n)(?<cue>dm)(?<outlet>O)',
    example: ['The poll was published by news outlets such as Argus.', 'Argus | such as Argus'],
    nearMiss: 'He owned news outlets such as Argus.',
  },
  {
    id: 'told-outlet',
    toOutlet: true,
    reason: 'the speaker told it to this outlet',
    pattern: '(?<cue>[TP])(?:N{1,3}[pf]|[dnN]{0,3}E[pf])?(?<outlet>[Oo])',
    example: ['Two aides told Argus the plan was dead.', 'Argus | told Argus'],
    nearMiss: 'Two aides told reporters the plan was dead.',
  },
  {
    id: 'interview-with-outlet',
    toOutlet: true,
    reason: 'it was said to this outlet, or on its programme',
    pattern: '(?<cue>(?:I|J)[pifj])(?:[dKGnNaeE#f]{0,8}?)(?<outlet>[Oo])',
    example: ['The mayor said in an interview with Argus that he would go.', 'Argus | interview with Argus'],
    nearMiss: 'The mayor signed a contract with Argus.',
  },
  {
    id: 'said-on-outlet',
    toOutlet: true,
    reason: 'it was said or written on this outlet',
    pattern: '(?<cue>[ST][^,;.OoQ:tm]{0,7}[jp])(?<outlet>[Oo])(?![nN]{0,2}E)',
    example: ['The mayor said Monday on Argus that he would go.', 'Argus | said Monday on Argus'],
    nearMiss: 'The mayor left for a job at Argus.',
  },
  {
    id: 'writing-for-outlet',
    toOutlet: true,
    reason: 'it was written or said for this outlet',
    pattern: '(?<cue>P[pj]d?)(?<outlet>[Oo])',
    cueWords: /^(writing|speaking|talking|commenting)$/i,
    example: ['Writing for Argus, Ann Roe noted that the plan was dead.', 'Argus | Writing for Argus'],
    nearMiss: 'Asking for Argus money, Ann Roe left.',
  },
  {
    id: 'on-programme',
    toOutlet: true,
    reason: 'it was said on this programme',
    pattern: '(?<=^|,|y)(?<cue>j(?:[dKyMnGNa]{0,4}[Unr][fp])?)(?<outlet>[Oo])(?:(?=,|.*[STDPW])|(?<=[STDPW].*))',
    example: ['On Argus, the mayor said he would go.', 'Argus | On Argus'],
    nearMiss: 'The debate was shown on Argus.',
  },
  {
    id: 'person-at-outlet',
    reason: 'the words are those of somebody who reports for this outlet',
    pattern: 'N{2,3}[pf](?<outlet>O)[axy]*(?<cue>[STW])',
    example: ['Ann Roe of Argus wrote that the plan was dead.', 'Argus | wrote'],
    nearMiss: 'Ann Roe, a writer of Argus fame, left.',
  },
  {
    id: 'outlet-reporter',
    reason: 'the words are those of somebody who reports for this outlet',
    pattern: '(?<=[QS,]a?)(?<cue>S)(?<outlet>[Oo])E?N',
    example: ['"He must go," said Argus anchor Ann Roe.', 'Argus | said'],
    nearMiss: 'The debate was moderated by Argus anchor Ann Roe.',
  },
  {
    id: 'outlet-verb',
    outletActs: true,
    reason: 'the outlet is the subject of a verb of reporting',
    pattern: '(?<outlet>O)k?(?:[axy]|jy)*(?<cue>[RSPDCWZ]|r(?=[tQdhN:OMpay.,]|$)|[vx](?=d[na]{0,2}U))',
    example: ['The Evening Star on Monday published the letter.', 'Evening Star | published'],
    nearMiss: 'The Evening Star on Monday endorsed the mayor.',
  },
]
