// Data: the words of each class, so that rules can be patterns over the classes of a sentence's words.

import { CUE_VERBS, type CueClass, verbForms } from './cue-verbs.ts'
import { CLASS, type WordClass } from './word-classes.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const CLOSED: ReadonlyArray<readonly [wordClass: WordClass, list: readonly string[]]> = [
  [
    'determiner',
    words(
      'the a an this these those most all every another any no other such one two three four five six seven eight nine ten dozens hundreds thousands more fewer less much whose',
    ),
  ],
  [
    'preposition',
    words(
      'in at for with from about against between among during without under over through into onto toward towards upon within across behind beyond near off outside inside amid amidst via per like despite around along beside besides concerning regarding versus including',
    ),
  ],
  ['some', words('some many several few both each')],
  ['his', words('his her its their my our your')],
  ['of', ['of']],
  ['by', ['by']],
  ['on', ['on']],
  ['to', ['to']],
  ['pronoun', words('he she they it we i you everyone everybody someone somebody nobody anyone others many')],
  ['who', words('who which')],
  ['that', ['that']],
  [
    'while',
    words(
      'as while although though because if when after before since where whether than until unless once why how what whatever so',
    ),
  ],
  ['and', words('and or but nor yet')],
  [
    'adverb',
    words(
      'not never also even ever just still already soon again often always sometimes later earlier then now too well only perhaps maybe instead rather almost meanwhile however recently first once famously largely thus therefore further furthermore moreover nonetheless nevertheless twice long far here there indeed quickly simply late early',
    ),
  ],
  [
    'auxiliary',
    words(
      "has have had having do does did will would can could may might must shall should won't wouldn't can't couldn't doesn't don't didn't hasn't haven't hadn't shouldn't he'd she'd they'd he'll they'll we'll",
    ),
  ],
  ['be', words("is are was were be been being am isn't aren't wasn't weren't")],
  [
    'poll',
    words(
      'poll polls survey surveys analysis investigation story stories article articles op-ed essay editorial editorials profile episode edition panel column average averages tally database fact-check documentary podcast newscast broadcast exclusive scoop expose exposé dispatch blog coverage reporting forecast tracker headline headlines',
    ),
  ],
  ['appeared', words('interviewed appeared appears appearing')],
  ['interview', words('interview interviews conversation sit-down appearance appearances board')],
  [
    'statement',
    words(
      'statement statements letter memo email speech filing message video testimony release warning warnings suggestion suggestions assertion assertions argument arguments contention announcement declaration allegation allegations prediction predictions insistence accusation accusations admission belief complaint revelation conclusion',
    ),
  ],
  ['reporter', words('host hosts anchor anchors correspondent correspondents reporter reporters')],
  [
    'day',
    words(
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday today tomorrow tonight jan feb mar apr aug sept oct nov dec',
    ),
  ],
  [
    'verb',
    words(`
    went goes go gone came comes come made makes make took takes take taken got gets get gave gives give given saw sees
    see seen knew knows know known
    kept keeps keep left leaves leave led leads lead began begins begin begun began met meets meet held holds hold ran
    runs run stood stands stand
    fell falls fall won wins win lost loses lose brought brings bring bought sold sent sends send spent built cut put
    puts set sets let lets hit
    became becomes become felt feels feel heard hears hear paid pays pay sat spoke speaks speak spoken broke breaks
    break chose chooses grew grows rose rises rise
    drew draws threw drove drives wore ate hurt beat caught fought faces forced remains remain seems seem appears appear
    wants want needs tried tries try
    turned turns looks looked used uses supports opposes includes include means meant helps likes thinks hopes hope
    plans allows goes happened continues
    sought seeks seek taught thought bring won't let's understood withdrew undertook overcame arose awoke bore bent bet
    bid bound bled bred broadcast
    burst clung crept dealt dug dove drank dreamt dwelt fed fled flew forbade forgave forgot froze hung hid knelt knit
    laid lays lent lit mistook overtook
    rang rid rode sank sang shook shed shone shot shrank shut slept slid slit spun split spread sprang stole stuck stung
    strode struck swam swept swung
    thrust tore trod wept wound wove wrung
  `),
  ],
]

/** Forms that are nouns as well as verbs; only what follows them tells ("the report" against "they report that"). */
const ALSO_NOUNS = new Set(
  words(`
  report reports claim claims note notes state states comment comments post posts remark remarks promise promises pledge
  pledges vow vows
  quote quotes hint hints attack attacks blame praise answer answers tweet tweets blog blogs order orders request
  requests demand demands
  command commands document documents show shows detail details point points outline outlines highlight highlights
  label labels brand brands signal signals estimate estimates protest protests reason reasons cry cries snap joke jokes
  quip quips boast
  boasts lecture lectures counter counters object objects echo echoes repeat release dispute disputes mock slam blast
  rail rails swear press tout
  direct rip brief crow caution contend shout shouts whisper call calls review find finds air track rate rates rule
  rules project projects release hail invite muse question questions voice voices express
`),
)

interface Entry {
  readonly symbol: string
  readonly classes: ReadonlySet<CueClass>
}

/** Symbol of a lower-case word of a closed class or a cue verb; undefined for any other word. */
export const symbolOf = (word: string): string | undefined => ENTRIES.get(word)?.symbol

/** What kinds of cue the verb form `word` can be. */
export const cueClasses = (word: string): ReadonlySet<CueClass> => ENTRIES.get(word)?.classes ?? NONE

const NONE: ReadonlySet<CueClass> = new Set()
/** Which class gives a verb its symbol where it is in several. */
const SYMBOL_OF_CLASS: ReadonlyArray<readonly [CueClass, finite: WordClass, base: WordClass]> = [
  ['telling', 'told', 'told'],
  ['statement', 'said', 'say'],
  ['clause', 'agreed', 'word'],
  ['naming', 'called', 'word'],
  ['directive', 'asked', 'say'],
  ['reporting', 'reported', 'word'],
]

const ENTRIES: ReadonlyMap<string, Entry> = buildEntries()

function buildEntries(): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const classes = new Map<string, Set<CueClass>>()
  for (const [cueClass, bases] of CUE_VERBS)
    for (const base of bases) classes.set(base, (classes.get(base) ?? new Set()).add(cueClass))
  for (const [base, of] of classes) {
    const [, finite, plain] = SYMBOL_OF_CLASS.find(([cueClass]) => of.has(cueClass)) ?? ['', 'said', 'say']
    const { third, past, participle, gerund } = verbForms(base)
    const forms: ReadonlyArray<readonly [string, WordClass]> = [
      [base, plain],
      [third, finite],
      [participle, finite],
      [past, finite],
      [gerund, finite === 'reported' ? 'reporting' : 'saying'],
    ]
    // labelled, signalling: as British papers spell them
    const british = /[^aeiou][aeiou]l$/.test(base)
      ? ([
          [`${base}led`, finite],
          [`${base}ling`, 'saying'],
        ] as const)
      : []
    for (const [form, wordClass] of [...forms, ...british]) {
      const alsoNoun = finite === 'reported' ? 'word' : 'claims'
      entries.set(form, { symbol: CLASS[ALSO_NOUNS.has(form) ? alsoNoun : wordClass], classes: of })
    }
  }
  for (const [wordClass, list] of CLOSED)
    for (const word of list) if (!entries.has(word)) entries.set(word, { symbol: CLASS[wordClass], classes: NONE })
  return entries
}
