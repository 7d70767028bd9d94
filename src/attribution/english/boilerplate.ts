// Data: lines of a page that are no reporting: captions, links to other articles, bylines, dates, buttons.

/** One kind of such a line. Patterns run over the line, quotes folded. */
export interface BoilerplateRule {
  readonly id: string
  /** What the line is, for moderators. */
  readonly reason: string
  readonly pattern: RegExp
  /** Lines longer than this, in UTF-16 units, are none; LONGEST_LINE unless said. */
  readonly longest?: number
  /** A line that has this is reporting, whatever else it has. */
  readonly unless?: RegExp
  readonly examples: readonly string[]
  /** Lines close by that are reporting. */
  readonly nearMisses: readonly string[]
}

/** Such a line is short; a caption may tell more. */
const LONGEST_LINE = 200
const LONGEST_CAPTION = 600
/** What is told in two sentences is reporting, whatever picture it stands under. */
const TWO_SENTENCES = /[\p{Ll}\p{N})]\. \p{Lu}.*[\p{Ll}\p{N})]\. \p{Lu}/u

const NAME = "\\p{Lu}[\\p{L}.'-]*(?: (?:de|da|van|von|der|den|al|el|bin) (?=\\p{Lu}))?"
const NAMES = `${NAME}(?: ${NAME}){0,4}`
const PEOPLE = `${NAMES}(?:(?:, | and | & )(?:in )?${NAMES}){0,5}`
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?'
const DAY = '(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?'

export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  {
    id: 'caption',
    reason: 'a caption',
    longest: LONGEST_CAPTION,
    pattern:
      /^(?:(?:image|media|video|picture|photo) (?:copyright|caption|source|credit)\b|media playback is unsupported|(?:file )?(?:photo|photograph|picture|image|video|caption|credit)s?: )/i,
    examples: ['Image copyright Argus Image caption The mayor leaves the harbour', 'Photo: Ann Roe'],
    nearMisses: ['Photos show the mayor at the harbour, Argus reported.'],
  },
  {
    id: 'picture-credit',
    reason: 'a caption with the credit of its picture',
    longest: LONGEST_CAPTION,
    unless: TWO_SENTENCES,
    pattern:
      /\b(?:PHOTOS?|Credit|Photo(?:graph)?): \S[^.]{1,60}(?:\.\w{2,4})?$|\b(?:AFP|AP|EPA|REUTERS|Reuters|Getty Images|Shutterstock|Bloomberg|NurPhoto|Xinhua)(?:\/| via )(?:Getty Images|AFP|AP|EPA|R(?:euters|EUTERS)|[A-Z]\w+(?: [A-Z]\w+){0,3})\)?\.?$|[/ ](?:Getty Images|Shutterstock|iStock|AP Photo)\)?$|\((?:AP |Reuters |REUTERS )?(?:Photo|Picture|File)\b[^()]{0,60}\)$/,
    examples: [
      'The mayor leaves the harbour on Monday. PHOTO: ARGUS',
      'A crane at the harbour. Ann Roe/AFP/Getty Images',
      'The mayor at the harbour. (AP Photo/Ann Roe)',
    ],
    nearMisses: [
      'The picture, published by AFP, shows the mayor.',
      'She works for Getty Images.',
      'The crane fell. It was 30 years old, the mayor said. Ann Roe/Getty Images',
      'The final will be in June. (Image credit: Ann Roe/AP)',
    ],
  },
  {
    id: 'related',
    reason: 'a link to other articles',
    pattern:
      /^(?:related (?:story|stories|article|articles|coverage|content|news|topics?|links?|reading)\b|(?:read|watch|listen|see)(?: (?:more|also|next|now|this|on))*(?:: ?\S|$)|(?:also|must)[ -](?:read|watch|see)\b|more (?:on|from|about) [^.?!]{2,60}$|(?:recommended|related|see also|read more|more|more stories|don't miss|explainer|in pictures|opinion|analysis|you (?:may|might) (?:also )?(?:like|be interested in)|(?:most|more) (?:read|popular|viewed)|top stories|latest(?: news)?|editor'?s'? picks?)(?:: ?\S[^.]*)?:?$)/i,
    examples: [
      'Related Story North Korean leader orders thousands to help',
      'Read more: What the mayor wants',
      'More on the harbour dispute',
      'You may also like',
    ],
    nearMisses: [
      'Read more than he did, the mayor said.',
      'More on the left than on the right stayed away.',
      'Related claims were rejected by the court.',
    ],
  },
  {
    id: 'reporting-by',
    reason: 'who wrote or edited the article',
    pattern: new RegExp(
      `^[(\\[]?(?:(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslation|[Pp]roduction|[Gg]raphics?)|(?:[Ww]ritten|[Ee]dited|[Cc]ompiled|[Tt]ranslated|[Pp]roduced)) [Bb]y (?:[Bb]y )?${NAMES}[^"]{0,200}$|^(?:By|BY)[: ] ?${PEOPLE}(?:,[^.?!]{1,60})?$|^${PEOPLE} (?:contributed (?:reporting|to (?:this|the) (?:report|article|story))|reported from)\\b[^.]{0,80}\\.?$`,
      'u',
    ),
    examples: [
      '(Reporting by Ann Roe in Harbor; Editing by Bob Poe)',
      'By Ann Roe, Asia editor',
      'Additional reporting by Ann Roe',
      'Ann Roe contributed to this report.',
    ],
    nearMisses: [
      'By Monday the mayor had left, he said.',
      'Hairdressers, pubs and restaurants contributed to growth after July.',
      'Writing for Argus, Ann Roe noted that the plan was dead.',
      'Reporting by Argus shows the mayor ahead, aides said on Monday, and "it will stay so".',
    ],
  },
  {
    id: 'date',
    reason: 'when the article was published',
    pattern: new RegExp(
      `^(?:(?:first |last )?(?:published|updated|posted|modified)(?: duration)?(?: (?:on|at))?:? ?)?(?:${DAY},? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2})(?:st|nd|rd|th)?,?(?: \\d{4})?[ ,|·-]*(?:(?:at )?\\d{1,2}[:.]\\d{2}[^.]{0,24})?$|^(?:published|updated|posted)(?: duration)? \\d{1,2} (?:minutes?|hours?|days?) ago\\b[^.]{0,60}$|^.{0,120} Published duration \\d{1,2} \\w+ ago\\b.{0,60}$`,
      'i',
    ),
    examples: ['Published on 3 March 2020', 'Updated: Monday, March 3, 2020 at 10:15 GMT', 'Published 3 hours ago'],
    nearMisses: ['On 3 March 2020 the mayor left.', 'Updated rules, published 3 March, bind the mayor.'],
  },
  {
    id: 'advertisement',
    reason: 'an advertisement, or the mark of one',
    pattern:
      /^\W{0,3}(?:advertisements?|advertising|ad|sponsored(?: content)?|promoted(?: content)?|paid (?:post|content))\W{0,3}$|^(?:(?:story|article) continues|continue reading|scroll (?:down )?(?:to|for))\b[^.]{0,60}$/i,
    examples: ['ADVERTISEMENT', 'Story continues below', 'Scroll to continue'],
    nearMisses: ['Advertisement spending rose, the mayor said.', 'The story continues to trouble the mayor.'],
  },
  {
    id: 'sharing',
    reason: 'a button, or a line about sharing, following or subscribing',
    pattern:
      /^(?:share|tweet|print|e-?mail|save|comments?|facebook|twitter|whatsapp|linkedin|reddit|copy link|listen|play|close)(?:[ |,·/]{1,3}(?:this|on|with|via|page|article|facebook|twitter|email|e-mail|whatsapp|linkedin|print|save|comments?|link|x))*\W{0,2}$|^(?:follow (?:us|me|him|her|\S+ \S+) on|sign up (?:for|to)|subscribe(?: (?:to|for|now|here)|$)|download (?:our|the) app|join (?:us|the conversation)|click here|skip (?:twitter|youtube|facebook|instagram|advert)|end of (?:twitter|youtube) |view (?:this post|more) on|please include a contact number|(?:you can )?(?:also )?get in touch)\b.{0,140}$/i,
    examples: ['Share', 'Share this article on Facebook', 'Sign up for our newsletter', 'Skip Twitter post by @mayor'],
    nearMisses: ['Share prices fell, the mayor said.', 'Follow the money, the mayor said.'],
  },
  {
    id: 'subscribers',
    reason: 'a notice for subscribers',
    pattern:
      /^(?:this (?:article|content|story) is (?:for|exclusive to|only available to|reserved for) (?:our |paid )?(?:subscribers|members)\b|already an? (?:subscriber|member)\?|(?:subscribe|sign in|log ?in|register|create an? (?:free )?account)\b.{0,60}\b(?:to|and) (?:continue|keep|read|unlock|access)\b|(?:to )?continue reading\b.{0,60}\b(?:subscri|account|free trial|sign|log ?in)|you have (?:reached your|\d+) (?:limit|free articles)).{0,140}$/i,
    examples: [
      'This article is for subscribers only. Subscribe now to continue reading.',
      'Already a subscriber? Sign in to read the whole story.',
      'Create a free account to keep reading.',
      'You have 2 free articles left this month.',
    ],
    nearMisses: [
      'Subscribers of the Argus were told of the crane first.',
      'Readers subscribe to continue reading the Argus, its editor said.',
      'This story is for children, the mayor said.',
    ],
  },
  {
    id: 'rights',
    reason: 'a notice of copyright',
    pattern:
      /^\W{0,3}(?:©|\(c\)|copyright\b) ?.{0,120}$|^all (?:rights reserved|images subject to copyright)\W?$|\ball rights reserved\.?$/i,
    examples: ['© 2020 Argus', 'Copyright 2020 The Daily. All rights reserved.'],
    nearMisses: ['The mayor holds the copyright, he said.'],
  },
]

/** A paragraph whose last words credit a picture beside it. */
const IN_PASSING = /\((?:Image|Picture|Photo) credit: [^()]*\)$/i

/** The kind of boilerplate that `line` (one paragraph, quotes folded) is; undefined for reporting. */
export function boilerplateOf(line: string): BoilerplateRule | undefined {
  if (IN_PASSING.test(line)) return undefined
  return BOILERPLATE_RULES.find(
    ({ pattern, longest = LONGEST_LINE, unless }) =>
      line.length <= longest && pattern.test(line) && !unless?.test(line),
  )
}
