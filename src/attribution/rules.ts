// Data: the rules of attribution, in the order in which they are tried. A pattern runs over a sentence's symbols (lexicon.ts);
// {NP} and the like are spelled out in patterns.ts. A cue word belongs to the first rule that fits it.

/** One way in which English names the source of words. */
export interface Rule {
  readonly id: string
  /** In plain words, for moderators and members: why this source. */
  readonly reason: string
  /**
   * Over symbols, with named groups: `cue` always; `source`, and for "who" the `antecedent` that it stands for; without a
   * source group the source is the `subject` named below. `outlet` marks an outlet that the cue itself credits.
   */
  readonly pattern: string
  /** For a cue without a source of its own: the subject of the clause it stands in, not the sentence's. */
  readonly subject?: 'of its clause'
  /** The cue opens with one of these words. */
  readonly cueWords?: RegExp
  /** The words were said to the outlet or on it: the outlet is not their source. */
  readonly toOutlet?: true
  /** The outlet does what the cue says: what it does as a company ("announced a debate") is no reporting. */
  readonly outletActs?: true
  /** A sentence it fits, and what comes out: "source | cue". */
  readonly example: readonly [sentence: string, outcome: string]
  /** A sentence close by that it must not fit. */
  readonly nearMiss: string
}

export const RULES: readonly Rule[] = [
  {
    id: 'according-to',
    reason: 'the words name their source after "according to"',
    pattern: '(?<cue>A)(?<source>(?<!^A){NP}(?:[ewgt][^,.;:QSTA]{0,16}?(?=[,.;]|$))?(?:{tail}{1,3}(?=[.;]|$))?|{NP}|h)',
    example: ['The plan is dead, according to two aides.', 'two aides | according to'],
    nearMiss: 'The plan went according to schedule and then failed.',
  },
  {
    id: 'inverted-quotation',
    reason: 'a quotation is followed by the verb of saying and then its speaker',
    pattern: '(?<=Q[,-]?a?)(?<cue>[SrW])(?<source>{NP}{tail}{0,3}|h)(?=[.,;:Q-]|$|y|p|j|a|m|i|t)',
    example: ['"We will appeal," said Ann Roe, the lawyer.', 'Ann Roe, the lawyer | said'],
    nearMiss: '"We will appeal," Ann Roe said.',
  },
  {
    id: 'inverted',
    reason: 'a statement is followed by the verb of saying and then its speaker',
    pattern:
      '(?<=[vexBSTDRsr][^Q]*,)(?<cue>S)(?=[dKnaeG]{0,4}N)(?<source>{NP}{tail}{0,3})(?=[.;:]|$|,(?![xvBST])|y|j|p[dKyN#])',
    example: ['The plan was dead from the start, noted Ann Roe.', 'Ann Roe | noted'],
    nearMiss: 'Ann Roe, a former aide, said Smith delivered the speech.',
  },
  {
    id: 'inverted-said',
    reason: 'a statement is followed by "said" and then its speaker',
    pattern: '(?<=[vexBSTDRsrg][^Q]*,)(?<cue>[Ss])(?<source>{NP}{tail}{0,3})(?=[.;:]|$|,(?![xvBST])|y|j|p[dKyN#])',
    cueWords: /^sa(id|ys?)$/i,
    example: ['The plan was dead from the start, said a handful of aides.', 'a handful of aides | said'],
    nearMiss: 'The singer was back from the tour, wrote a handful of songs.',
  },
  {
    id: 'relative',
    reason: '"who" stands for the person named right before it',
    pattern: '(?<antecedent>{NP}),?(?<source>w){gap}(?<cue>{cue}|[sr](?=[tQdKMhNOGn]))',
    example: ['Ann Roe, who said the plan was dead, left.', 'who | said'],
    nearMiss: 'Ann Roe said who won.',
  },
  {
    id: 'relative-subject',
    reason: 'the subject of the verb of saying is described by a clause of its own',
    pattern:
      '(?<source>{NP}(?:w{gap}[SW]?|t(?=[xaBveRJ])|g(?=[idpn])|e(?=[pbji]))[^,QSTDP;:]{1,16})(?<=[nNyOIUE#])a*(?<cue>[ST]|s(?=[tdKhQO]))',
    example: ['People who met the minister said he was calm.', 'People who met the minister | said'],
    nearMiss: 'People said the minister was calm.',
  },
  {
    id: 'apposition-who',
    reason: 'the speaker is named, described by a "who" clause between commas, and then speaks',
    pattern: '(?<source>{NP},[^,.;Q]{0,14}w[^.;]{2,40}?[,Q]){gap}(?<cue>{cue})',
    example: ['Ann Roe, who called the plan "dead," said she would go.', 'Ann Roe, who called the plan "dead," | said'],
    nearMiss: 'Ann Roe left, and those who stayed, stayed.',
  },
  {
    id: 'apposition',
    reason: 'the speaker is named, described between commas, and then speaks',
    pattern: '(?<source>{NP}(?:,[^,QSTD;:.]{1,30}){1,3},){gap}(?<cue>{cue})',
    example: [
      'Ann Roe, a former aide to the mayor, said the plan was dead.',
      'Ann Roe, a former aide to the mayor, | said',
    ],
    nearMiss: 'On Monday, the mayor said the plan was dead.',
  },
  {
    id: 'dashes',
    reason: 'the speaker is named, described between dashes, and then speaks',
    pattern: '(?<source>{NP}-{1,2}[^-.;]{2,40}-{1,2}){gap}(?<cue>{cue})',
    example: [
      'Ann Roe -- once an aide to the mayor -- said the plan was dead.',
      'Ann Roe -- once an aide to the mayor -- | said',
    ],
    nearMiss: 'The plan -- long in the making -- failed, and he said so.',
  },
  {
    id: 'subject',
    reason: 'the speaker is the subject of the verb of saying',
    pattern: '(?<source>{NP}|(?<![STDWP]t?)h|K|{share})k?(?:,a,)?{gap}(?<cue>{cue})(?!b)',
    example: ['The mayor has repeatedly said the plan is dead.', 'The mayor | said'],
    nearMiss: 'The mayor was told the plan is dead.',
  },
  {
    id: 'subject-present',
    reason: 'the speaker is the subject of the verb of saying',
    pattern: '(?<![xi])(?<source>{NP}|h|K|{share})(?:,a,)?a*(?<cue>s)(?![ifbp])',
    example: ['Critics say the plan is dead.', 'Critics | say'],
    nearMiss: 'Critics refuse to say it.',
  },
  {
    id: 'subject-reports',
    reason: 'the speaker is the subject of the verb of saying',
    pattern: '(?<source>{proper}|h)a*(?<cue>r)(?=[tQh:dKMO]|,Q)',
    example: ['She claims that the plan is dead.', 'She | claims'],
    nearMiss: 'His claims were dead.',
  },
  {
    id: 'subject-progressive',
    reason: 'the speaker is the subject of the verb of saying',
    pattern: '(?<source>{NP}|h)[ax]*B[ax]*(?<cue>P)(?=[tQhpijE:])',
    example: ['Some lawmakers are now calling for a vote.', 'Some lawmakers | calling'],
    nearMiss: 'The warning was clear.',
  },
  {
    id: 'chain',
    reason: 'a further verb of saying with the same subject',
    subject: 'of its clause',
    pattern: '(?<=[STDCWvexBr].*(?:[Q,]|,?ca*))(?<cue>{cue})(?={said})',
    example: ['The paper called him a liar, and said he must go.', 'The paper | said'],
    nearMiss: 'The mayor and said aides left.',
  },
  {
    id: 'participle',
    reason: 'a clause in -ing continues what the subject of the sentence says',
    pattern: '(?<=[,QbcFyj]a?)(?<cue>P)(?={said}|,)',
    example: ['The mayor rejected the plan, saying it was dead.', 'The mayor | saying'],
    nearMiss: 'The saying is old.',
  },
]

/** How an outlet is credited other than by being the subject of a verb of saying. Tried after the rules above; each may add a credit. */
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

/** The reason of an attribution's rule in plain words; of both where a second one credited the outlet. */
export function reasonOf(rule: string): string {
  const ids = rule.split('+')
  return [...RULES, ...OUTLET_RULES]
    .filter(({ id }) => ids.includes(id))
    .map(({ reason }) => reason)
    .join('; ')
}
