// Data: the rules of attribution, in the order in which they are tried. A pattern runs over a sentence's word classes
// (word-classes.ts says how it is written; phrase, gap and the like are spelled out in blocks.ts). A cue word belongs
// to the first rule that fits it.

/** One way in which English names the source of words. */
export interface Rule {
  readonly id: string
  /** In plain words, for moderators and members: why this source. */
  readonly reason: string
  /**
   * Over word classes, with named groups: `cue` always; `source`, and for "who" the `antecedent` that it stands for;
   * without a source group the source is the `subject` named below. `outlet` marks an outlet that the cue itself
   * credits.
   */
  readonly pattern: string
  /** What every sentence it fits holds, quick to look for: most sentences are passed over without the pattern. */
  readonly holds?: string
  /** For a cue without a source of its own: the subject of the clause it stands in, not the sentence's. */
  readonly subject?: 'of its clause'
  /** The cue opens with one of these words. */
  readonly cueWords?: RegExp
  /** The words were said to the outlet or on it: the outlet is not their source. */
  readonly toOutlet?: true
  /** The outlet does what the cue says: what it does as a company ("announced a debate") is no reporting. */
  readonly outletActs?: true
  /** The form can mean nothing else: the evidence is not asked. */
  readonly certain?: true
  /** The source has to open with a given name: "ANN ROE: It will not" against "FACT CHECK: It will". */
  readonly byGivenName?: true
  /** A sentence it fits, and what comes out: "source | cue". */
  readonly example: readonly [sentence: string, outcome: string]
  /** A sentence close by that it must not fit. */
  readonly nearMiss: string
}

export const RULES: readonly Rule[] = [
  {
    id: 'according-to',
    reason: 'the words name their source after "according to"',
    holds: 'according-to',
    pattern: `
      cue(according-to) source(not-after(start according-to) phrase ([past who gerund that]
      [not , . ; : quotation said told according-to]{0,16}? before([, . ;] | end))? (description{1,3}
      before([. ;] | end))? | phrase | pronoun)
    `,
    example: ['The plan is dead, according to two aides.', 'two aides | according to'],
    nearMiss: 'The plan went according to schedule and then failed.',
  },
  {
    id: 'inverted-quotation',
    reason: 'a quotation is followed by the verb of saying and then its speaker',
    holds: 'quotation',
    pattern: `
      after(quotation [, -]? adverb?) cue([said claims agreed asked]) source(phrase who-clause?
      description{0,3} | pronoun) before([. , ; : quotation -] | end | day | preposition | on | adverb | while | to |
      that)
    `,
    example: ['"We will appeal," said Ann Roe, the lawyer.', 'Ann Roe, the lawyer | said'],
    nearMiss: '"We will appeal," Ann Roe said.',
  },
  {
    id: 'quotation-continued',
    reason: 'a quotation is followed by its speaker and a verb that can only mean speaking there',
    holds: 'start quotation',
    pattern: `
      after(start quotation ,?) source(phrase description? | pronoun) gap cue(past adverb? | verb on) before([. , :] |
      end)
    `,
    example: ['"We will appeal," Ann Roe continued.', 'Ann Roe | continued'],
    nearMiss: 'She called it "hopeless" and continued.',
  },
  {
    id: 'inverted-continued',
    reason: 'a quotation is followed by a verb that can only mean speaking there, and then its speaker',
    holds: 'start quotation',
    pattern: `
      after(start quotation ,?) cue(past adverb?) source([determiner name word]{0,6} name description{0,3})
      before([. , :] | end)
    `,
    example: ['"We will appeal," continued Ann Roe.', 'Ann Roe | continued'],
    nearMiss: '"We will appeal," continued as the slogan.',
  },
  {
    id: 'inverted',
    reason: 'a statement is followed by the verb of saying and then its speaker',
    pattern: `
      after([verb past auxiliary be said told asked reported say claims] [not quotation]{0,80} ,)
      not-after(opening-apposition) cue(said)
      before([determiner some word adverb past possessive]{0,4} name) source(phrase description{0,3})
      before([. ; :] | end | , not-before([auxiliary verb be said told]) | day | on | preposition
      [determiner some day name number])
    `,
    example: ['The plan was dead from the start, noted Ann Roe.', 'Ann Roe | noted'],
    nearMiss: 'Ann Roe, a former aide, said Smith delivered the speech.',
  },
  {
    id: 'inverted-said',
    reason: 'a statement is followed by "said" and then its speaker',
    pattern: `
      after([verb past auxiliary be said told asked reported say claims gerund] any{0,80} ,)
      not-after(opening-apposition) cue([said say]) source(phrase who-clause? description{0,3}) before([. ; :] | end | ,
      not-before([auxiliary verb be said told]) | day | on | preposition
      [determiner some day name number])
    `,
    cueWords: /^sa(id|ys?)$/i,
    example: ['The plan was dead from the start, said a handful of aides.', 'a handful of aides | said'],
    nearMiss: 'The singer was back from the tour, wrote a handful of songs.',
  },
  {
    id: 'said-first',
    reason: 'the sentence opens with "said", its speaker and a colon',
    holds: 'start said',
    pattern: 'start cue(said) source(phrase description{0,2}) before(:)',
    cueWords: /^sa(id|ys)$/i,
    example: ['Said Ann Roe: "The plan is dead."', 'Ann Roe | Said'],
    nearMiss: 'Said to be dead: the plan.',
  },
  {
    id: 'transcript-quotation',
    reason: 'the line opens with the speaker and a colon, and a quotation follows',
    holds: 'start name{2,5} [, :]',
    pattern: `
      start source(name{2,5} (, [not , : ; . quotation said told asked]{1,12})?) cue(:)
      before(quotation)
    `,
    example: ['Ann Roe: "The plan is dead."', 'Ann Roe | :'],
    nearMiss: 'The mayor had one wish: "The plan is dead."',
  },
  {
    id: 'transcript',
    reason: 'the line opens with the speaker and a colon',
    holds: 'start name{2,5} [, :]',
    pattern: `
      start source(name{2,5} (, [not , : ; . quotation said told asked]{1,12})?) cue(:)
      before([not quotation])
    `,
    byGivenName: true,
    example: ['ANN ROE, MAYOR: The plan is dead.', 'ANN ROE, MAYOR | :'],
    nearMiss: 'FACT CHECK: The plan is dead.',
  },
  {
    id: 'relative',
    reason: '"who" stands for the person named right before it',
    holds: 'who',
    pattern: `
      antecedent(phrase) ,? source(who) gap cue(says | [say claims]
      before([that quotation determiner some his pronoun name outlet possessive word]))
    `,
    example: ['Ann Roe, who said the plan was dead, left.', 'who | said'],
    nearMiss: 'Ann Roe said who won.',
  },
  {
    id: 'relative-subject',
    reason: 'the subject of the verb of saying is described by a clause of its own',
    pattern: `
      source(phrase (who gap [said agreed]? | that
      before([auxiliary adverb be verb past reported appeared]) | gerund
      before([to determiner preposition word]) | past before([preposition by on to]))
      [not , quotation said told asked saying ; :]{1,16})
      after([word name day outlet interview poll reporter number]) [adverb auxiliary]{0,4} cue([said told] | say
      before([that determiner some pronoun quotation outlet]))
    `,
    example: ['People who met the minister said he was calm.', 'People who met the minister | said'],
    nearMiss: 'People said the minister was calm.',
  },
  {
    id: 'apposition-who',
    reason: 'the speaker is named, described by a "who" clause between commas, and then speaks',
    holds: 'who',
    pattern: `
      not-after(according-to)
      source(phrase (, [not , . ; : quotation said told]{1,30}){0,2} , [not , . ; quotation]{0,14} who
      [not . ;]{2,40}? [, quotation]) gap cue(says)
    `,
    example: ['Ann Roe, who called the plan "dead," said she would go.', 'Ann Roe, who called the plan "dead," | said'],
    nearMiss: 'Ann Roe left, and those who stayed, stayed.',
  },
  {
    id: 'apposition',
    reason: 'the speaker is named, described between commas, and then speaks',
    holds: ',',
    pattern: 'source(phrase aside{1,3} ,) gap cue(says)',
    example: [
      'Ann Roe, a former aide to the mayor, said the plan was dead.',
      'Ann Roe, a former aide to the mayor, | said',
    ],
    nearMiss: 'On Monday, the mayor said the plan was dead.',
  },
  {
    id: 'dashes',
    reason: 'the speaker is named, described between dashes, and then speaks',
    holds: '-',
    pattern: 'source(phrase -{1,2} [not - . ;]{2,40} -{1,2}) gap cue(says)',
    example: [
      'Ann Roe -- once an aide to the mayor -- said the plan was dead.',
      'Ann Roe -- once an aide to the mayor -- | said',
    ],
    nearMiss: 'The plan -- long in the making -- failed, and he said so.',
  },
  {
    id: 'quoted-as-saying',
    reason: 'the speaker is quoted, or cited, as saying it',
    holds: 'as-saying',
    pattern: `
      after([said claims reported]) source(phrase description{0,2} | pronoun | his) ,?
      cue(as-saying)
    `,
    cueWords: /^as$/i,
    example: ['Argus quoted Ann Roe, the mayor, as saying the plan was dead.', 'Ann Roe, the mayor | as saying'],
    nearMiss: 'Argus quoted Ann Roe as often as saying no was needed.',
  },
  {
    id: 'is-quoted-as-saying',
    reason: 'the speaker is quoted, or cited, as saying it',
    holds: 'as-saying',
    pattern: `
      source(phrase (aside ,)? | pronoun | who) [auxiliary adverb]{0,4} be
      [not , . ; : quotation that while who]{1,10}? cue(as-saying)
    `,
    cueWords: /^as$/i,
    example: ['Ann Roe was quoted by Argus as saying the plan was dead.', 'Ann Roe | as saying'],
    nearMiss: 'Ann Roe was quoted as often as the mayor.',
  },
  {
    id: 'reported-to-have-said',
    reason: 'the speaker is reported, or believed, to have said it',
    holds: 'to-have-said',
    pattern: `
      source(phrase (aside ,)? | pronoun | who) [auxiliary adverb]{0,4} be
      [not , . ; : quotation that while who be]{1,10}? cue(to-have-said)
    `,
    example: ['Ann Roe was reported by Argus to have told aides the plan was dead.', 'Ann Roe | to have told'],
    nearMiss: 'Ann Roe was the one to have been told.',
  },
  {
    id: 'citing',
    reason: 'the report cites its source',
    holds: ', saying',
    pattern: `
      after([said claims reported] [day on]{0,3} ,) cue(saying) source(modifier{0,14} name bracket? description{0,2})
      before([. ;] | end)
    `,
    cueWords: /^(citing|quoting)$/i,
    example: ['The plan is dead, Argus reported, citing Ann Roe.', 'Ann Roe | citing'],
    nearMiss: 'The plan is dead, Argus reported, citing costs.',
  },
  {
    id: 'asked-apposition',
    reason: 'the speaker is named, asked or quoted between commas, and then speaks',
    holds: ', [said asked told] [by while preposition]',
    pattern: 'source(phrase , [said asked told] [by while preposition] [not , ; : . quotation]{1,20} ,) gap cue(says)',
    example: ['Ann Roe, quoted by Argus, said the plan was dead.', 'Ann Roe, quoted by Argus, | said'],
    nearMiss: 'The plan, said aides in the hall, told of hope.',
  },
  {
    id: 'subject',
    reason: 'the speaker is the subject of the verb of saying',
    pattern: `
      source(phrase | not-after([said told asked agreed saying] that?) pronoun | some | share)
      bracket? (, adverb ,)? gap cue(says) not-before(by)
    `,
    example: ['The mayor has repeatedly said the plan is dead.', 'The mayor | said'],
    nearMiss: 'The mayor was told the plan is dead.',
  },
  {
    id: 'subject-present',
    reason: 'the speaker is the subject of the verb of saying',
    pattern: `
      not-after([auxiliary to]) source(phrase | pronoun | some | share) (, adverb ,)? adverb{0,6} cue(say)
      not-before([to of by preposition])
    `,
    example: ['Critics say the plan is dead.', 'Critics | say'],
    nearMiss: 'Critics refuse to say it.',
  },
  {
    id: 'subject-reports',
    reason: 'the speaker is the subject of the verb of saying',
    holds: 'claims',
    pattern: `
      source(proper | pronoun) adverb* cue(claims)
      before([that quotation pronoun : determiner some his outlet] | , quotation)
    `,
    example: ['She claims that the plan is dead.', 'She | claims'],
    nearMiss: 'His claims were dead.',
  },
  {
    id: 'subject-progressive',
    reason: 'the speaker is the subject of the verb of saying',
    holds: 'saying',
    pattern: `
      source(phrase | pronoun) [adverb auxiliary]{0,6} be [adverb auxiliary]{0,6} cue(saying)
      before([that quotation pronoun preposition to on reporter :])
    `,
    example: ['Some lawmakers are now calling for a vote.', 'Some lawmakers | calling'],
    nearMiss: 'The warning was clear.',
  },
  {
    id: 'chain',
    reason: 'a further verb of saying with the same subject',
    subject: 'of its clause',
    pattern: `
      after([said told asked called agreed verb past auxiliary be claims] any{0,80} ([quotation ,] | ,? and
      (adverb | [on preposition]? day){0,3})) cue(says) before(what-is-said | day | , quotation)
    `,
    example: ['The paper called him a liar, and said he must go.', 'The paper | said'],
    nearMiss: 'The mayor and said aides left.',
  },
  {
    id: 'saying-first',
    reason: 'a clause in -ing tells what the subject of the sentence says',
    holds: 'start [while preposition] saying',
    pattern: `
      after(start [while preposition]) cue(saying) before([that quotation determiner some his pronoun name outlet])
      [not , ; : . quotation]{1,30} , source(phrase | pronoun) before(gap finite)
    `,
    example: ['While saying that the plan was dead, Ann Roe kept it.', 'Ann Roe | saying'],
    nearMiss: 'After saying goodbye, Ann Roe left.',
  },
  {
    id: 'participle',
    reason: 'a clause in -ing continues what the subject of the sentence says',
    holds: 'saying',
    pattern: 'after([, - quotation by and statement day on] adverb?) cue(saying) before(what-is-said | ,)',
    example: ['The mayor rejected the plan, saying it was dead.', 'The mayor | saying'],
    nearMiss: 'The saying is old.',
  },
]
