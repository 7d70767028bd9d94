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
  /** Which subject a cue without a source of its own takes: the one nearest before it, or the sentence's first. */
  readonly subject?: 'nearest' | 'first'
  /** A sentence it fits, and what comes out: "source | cue". */
  readonly example: readonly [sentence: string, outcome: string]
  /** A sentence close by that it must not fit. */
  readonly nearMiss: string
}

export const RULES: readonly Rule[] = [
  {
    id: 'according-to',
    reason: 'the words name their source after "according to"',
    pattern: '(?<cue>A)(?<source>{NP}{apposition}?|h)',
    example: ['The plan is dead, according to two aides.', 'two aides | according to'],
    nearMiss: 'The plan went according to schedule and then failed.',
  },
  {
    id: 'inverted-quotation',
    reason: 'a quotation is followed by the verb of saying and then its speaker',
    pattern: '(?<=Q[,-]?a?)(?<cue>[Sr])(?<source>{NP}{apposition}?|h)(?=[.,;:Q-]|$|y|p|a|m|i|t)',
    example: ['"We will appeal," said Ann Roe, the lawyer.', 'Ann Roe, the lawyer | said'],
    nearMiss: '"We will appeal," Ann Roe said.',
  },
  {
    id: 'inverted',
    reason: 'a statement is followed by the verb of saying and then its speaker',
    pattern: '(?<=[vexBSTDR][^Q]*,)(?<cue>S)(?<source>{NP}{apposition}?)(?=[.;]|,?$|y|,[mc])',
    example: ['The plan was dead from the start, said Ann Roe.', 'Ann Roe | said'],
    nearMiss: 'Ann Roe, a former aide, said Smith delivered the speech.',
  },
  {
    id: 'relative',
    reason: '"who" stands for the person named right before it',
    pattern: '(?<antecedent>{NP}),?(?<source>w)[axk]*(?<cue>[STD])',
    example: ['Ann Roe, who said the plan was dead, left.', 'who | said'],
    nearMiss: 'Ann Roe said who won.',
  },
  {
    id: 'relative-subject',
    reason: 'the subject of the verb of saying is described by a "who" clause',
    pattern: '(?<source>{NP}w[^,QSTDP;:]{1,14})(?<=[^axB])[ax]*(?<cue>[ST])',
    example: ['People who met the minister said he was calm.', 'People who met the minister | said'],
    nearMiss: 'People said the minister was calm.',
  },
  {
    id: 'apposition',
    reason: 'the speaker is named, described between commas, and then speaks',
    pattern: '(?<source>{NP}(?:,[^,QSTDP;:.]{1,30}){1,3},)[ax]*(?<cue>[STD])',
    example: [
      'Ann Roe, a former aide to the mayor, said the plan was dead.',
      'Ann Roe, a former aide to the mayor, | said',
    ],
    nearMiss: 'On Monday, the mayor said the plan was dead.',
  },
  {
    id: 'subject',
    reason: 'the speaker is the subject of the verb of saying',
    pattern: '(?<source>{NP}|h)k?[ax]*(?<cue>[STD])',
    example: ['The mayor has repeatedly said the plan is dead.', 'The mayor | said'],
    nearMiss: 'The mayor was told the plan is dead.',
  },
  {
    id: 'subject-present',
    reason: 'the speaker is the subject of the verb of saying',
    pattern: '(?<source>{NP}|h)[ax]*(?<cue>s)(?=[tQdhNOAG,:m])',
    example: ['Critics say the plan is dead.', 'Critics | say'],
    nearMiss: 'Critics refuse to say it.',
  },
  {
    id: 'subject-progressive',
    reason: 'the speaker is the subject of the verb of saying',
    pattern: '(?<source>{NP}|h)[ax]*B[ax]*(?<cue>P)',
    example: ['Some lawmakers are now calling for a vote.', 'Some lawmakers | calling'],
    nearMiss: 'The warning was clear.',
  },
  {
    id: 'chain',
    reason: 'a further verb of saying with the same subject',
    subject: 'nearest',
    pattern: '(?<=[STDvex].*(?:[Q,]|,?ca*))(?<cue>[STD])(?=[dNhQtoOGnp#aig])',
    example: ['The paper called him a liar, and said he must go.', 'The paper | said'],
    nearMiss: 'The mayor and said aides left.',
  },
  {
    id: 'participle',
    reason: 'a clause in -ing continues what the subject of the sentence says',
    subject: 'first',
    pattern: '(?<=[,Q]a?)(?<cue>P)(?=[tQdhNOGnpik#])',
    example: ['The mayor rejected the plan, saying it was dead.', 'The mayor | saying'],
    nearMiss: 'The saying is old.',
  },
]

/** How an outlet is credited other than by being the subject of a verb of saying. Tried after the rules above; each may add a credit. */
export const OUTLET_RULES: readonly Rule[] = [
  {
    id: 'outlet-relative',
    reason: '"which" stands for the outlet named right before it',
    pattern: '(?<outlet>O),?w[ax]*(?<cue>[RrST])',
    example: ['He gave the letter to Reuters, which first reported the story.', 'Reuters | reported'],
    nearMiss: 'He gave the letter to Reuters, which has its seat in London.',
  },
  {
    id: 'as-outlet-put-it',
    reason: 'the words are introduced by "as the outlet put it"',
    pattern: '(?<=m)(?<outlet>O)(?<cue>v)(?=h)',
    example: ['The plan is dead, as Reuters put it.', 'Reuters | put'],
    nearMiss: 'The plan is dead, as Reuters made clear.',
  },
  {
    id: 'outlet-headline',
    reason: 'the headline opens with the outlet it reports from',
    pattern: '^(?<outlet>O)(?<cue>:)',
    example: ['Reuters: Mayor to resign this week.', 'Reuters | :'],
    nearMiss: 'He told us about Reuters: it is old.',
  },
  {
    id: 'outlet-product',
    reason: 'what the passage says comes from a report, poll or analysis of the outlet',
    pattern: '(?<outlet>[Oo])(?=(?:[-c][Oo])*[NnaegG#dQ]{0,5}(?<cue>[UI]))',
    example: ['A recent Reuters poll shows the mayor ahead.', 'Reuters | poll'],
    nearMiss: 'A recent Reuters hire shows promise.',
  },
  {
    id: 'product-of-outlet',
    reason: 'what the passage says comes from a report, poll or analysis of the outlet',
    pattern: '(?<cue>[Ur][bfpi])(?:[dnNG]{0,4}[nN][pf])?(?<outlet>[Oo])',
    example: ['A new report by Reuters says the mayor is ahead.', 'Reuters | says'],
    nearMiss: 'A new owner of Reuters says the mayor is ahead.',
  },
  {
    id: 'outlet-passive',
    reason: 'the words were reported, published or obtained by the outlet',
    pattern: '(?<cue>[SRr]a?b)(?<outlet>O)',
    example: ['The letter was first reported by Reuters.', 'Reuters | reported by'],
    nearMiss: 'The debate was sponsored by Reuters.',
  },
  {
    id: 'told-outlet',
    reason: 'the speaker told it to this outlet',
    pattern: '(?<cue>[Tt]|s(?=[NO])|P)(?:N{1,3}[pf]|[dnN]{0,3}E[pf])?(?<outlet>[Oo])',
    example: ['Two aides told Reuters the plan was dead.', 'Reuters | told Reuters'],
    nearMiss: 'Two aides told reporters the plan was dead.',
  },
  {
    id: 'interview-with-outlet',
    reason: 'it was said to this outlet, or on its programme',
    pattern: '(?<cue>I[pifj])(?:[dGnNaeE#f]{0,8}?)(?<outlet>[Oo])',
    example: ['The mayor said in an interview with Reuters that he would go.', 'Reuters | interview with'],
    nearMiss: 'The mayor signed a contract with Reuters.',
  },
  {
    id: 'said-on-outlet',
    reason: 'it was said or written on this outlet',
    pattern: '(?<cue>[ST][^,;.OoQ:tm]{0,7}[jp])(?<outlet>[Oo])(?![nN]{0,2}E)',
    example: ['The mayor said Monday on Reuters that he would go.', 'Reuters | said Monday on Reuters'],
    nearMiss: 'The mayor left for a job at Reuters.',
  },
  {
    id: 'on-programme',
    reason: 'it was said on this programme',
    pattern: '(?:^|,|y)(?<cue>[jJ](?:[dynGN]{0,4}U[fp])?)(?<outlet>[Oo])(?=.*[ST])',
    example: ['On Reuters, the mayor said he would go.', 'Reuters | On'],
    nearMiss: 'The debate was shown on Reuters.',
  },
  {
    id: 'person-at-outlet',
    reason: 'the words are those of somebody who reports for this outlet',
    pattern: 'N{2,3}[pf](?<outlet>O)[axy]*(?<cue>[ST])',
    example: ['Ann Roe of Reuters wrote that the plan was dead.', 'Reuters | wrote'],
    nearMiss: 'Ann Roe, a writer of Reuters fame, left.',
  },
  {
    id: 'outlet-reporter',
    reason: 'the words are those of somebody who reports for this outlet',
    pattern: '(?<=[QS,]a?)(?<cue>S)(?<outlet>[Oo])E?N',
    example: ['"He must go," said Reuters anchor Ann Roe.', 'Reuters | said'],
    nearMiss: 'The debate was moderated by Reuters anchor Ann Roe.',
  },
  {
    id: 'outlet-verb',
    reason: 'the outlet is the subject of a verb of reporting',
    pattern: '(?<outlet>O)k?(?:[axy]|jy)*(?<cue>[RrSPD])',
    example: ['The Financial Times on Monday published the letter.', 'Financial Times | published'],
    nearMiss: 'The Financial Times on Monday endorsed the mayor.',
  },
]
