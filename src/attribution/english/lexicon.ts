// English word classes as one-letter symbols, so that rules can be patterns over a sentence's symbols.

import { CUE_VERBS, type CueClass, verbForms } from './cue-verbs.ts'

/*
  N capitalised word     n other word           G possessive ("Roe's", "state's")   # number
  d determiner           p preposition          f "of"      b "by"      i "to"
  h subject pronoun      w who/which/whose      t "that"    m subordinator ("while")
  c and/or/but/nor       a adverb               x auxiliary (have, do, modals)      B form of "be"
  v other verb           e word in -ed          g word in -ing                      y day, month or "yesterday"
  S statement verb       W one that needs a clause  C "called" s base form of a statement verb        r its form that is a noun as well ("claims", "report")
  T telling verb         P cue verb in -ing  Z reporting verb in -ing   D directive verb                    R reporting
  verb of outlets
  A "according to"       O outlet               o outlet's                          Q quotation   k parenthesis
  , ; : - .              punctuation
  U what outlets make ("poll")   I talks with outlets ("interview")   E who works there ("host")   j "on"
  J appeared, interviewed
  K some, many (also alone)  M his, her                F what is said or written ("statement")
*/
const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const CLOSED: ReadonlyArray<readonly [symbol: string, list: readonly string[]]> = [
  [
    'd',
    words(
      'the a an this these those most all every another any no other such one two three four five six seven eight nine ten dozens hundreds thousands more fewer less much whose',
    ),
  ],
  [
    'p',
    words(
      'in at for with from about against between among during without under over through into onto toward towards upon within across behind beyond near off outside inside amid amidst via per like despite around along beside besides concerning regarding versus including',
    ),
  ],
  ['K', words('some many several few both each')],
  ['M', words('his her its their my our your')],
  ['f', ['of']],
  ['b', ['by']],
  ['j', ['on']],
  ['i', ['to']],
  ['h', words('he she they it we i you everyone everybody someone somebody nobody anyone others many')],
  ['w', words('who which')],
  ['t', ['that']],
  [
    'm',
    words(
      'as while although though because if when after before since where whether than until unless once why how what whatever so',
    ),
  ],
  ['c', words('and or but nor yet')],
  [
    'a',
    words(
      'not never also even ever just still already soon again often always sometimes later earlier then now too well only perhaps maybe instead rather almost meanwhile however recently first once famously largely thus therefore further furthermore moreover nonetheless nevertheless twice long far here there indeed quickly simply',
    ),
  ],
  [
    'x',
    words(
      "has have had having do does did will would can could may might must shall should won't wouldn't can't couldn't doesn't don't didn't hasn't haven't hadn't shouldn't he'd she'd they'd he'll they'll we'll",
    ),
  ],
  ['B', words("is are was were be been being am isn't aren't wasn't weren't")],
  [
    'U',
    words(
      'poll polls survey surveys analysis investigation story stories article articles op-ed essay editorial editorials profile episode edition panel column average averages tally database fact-check documentary podcast newscast broadcast exclusive scoop expose exposé dispatch blog coverage reporting forecast tracker headline headlines',
    ),
  ],
  ['J', words('interviewed appeared appears appearing')],
  ['I', words('interview interviews conversation sit-down appearance appearances board')],
  [
    'F',
    words(
      'statement statements letter memo email speech filing message video testimony release warning warnings suggestion suggestions assertion assertions argument arguments contention announcement declaration allegation allegations prediction predictions insistence accusation accusations admission belief complaint revelation conclusion',
    ),
  ],
  ['E', words('host hosts anchor anchors correspondent correspondents reporter reporters')],
  [
    'y',
    words(
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday today tomorrow tonight jan feb mar apr aug sept oct nov dec',
    ),
  ],
  [
    'v',
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
  rules project projects release hail invite muse
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
const SYMBOL_OF_CLASS: ReadonlyArray<readonly [CueClass, finite: string, base: string]> = [
  ['telling', 'T', 'T'],
  ['statement', 'S', 's'],
  ['clause', 'W', 'n'],
  ['naming', 'C', 'n'],
  ['directive', 'D', 's'],
  ['reporting', 'R', 'n'],
]

const ENTRIES: ReadonlyMap<string, Entry> = buildEntries()

function buildEntries(): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const classes = new Map<string, Set<CueClass>>()
  for (const [cueClass, bases] of CUE_VERBS)
    for (const base of bases) classes.set(base, (classes.get(base) ?? new Set()).add(cueClass))
  for (const [base, of] of classes) {
    const [, finite, plain] = SYMBOL_OF_CLASS.find(([cueClass]) => of.has(cueClass)) ?? ['', 'S', 's']
    const { third, past, participle, gerund } = verbForms(base)
    const forms: ReadonlyArray<readonly [string, string]> = [
      [base, plain],
      [third, finite],
      [participle, finite],
      [past, finite],
      [gerund, finite === 'R' ? 'Z' : 'P'],
    ]
    for (const [form, symbol] of forms) {
      const noun = ALSO_NOUNS.has(form)
      entries.set(form, { symbol: noun ? (finite === 'R' ? 'n' : 'r') : symbol, classes: of })
    }
  }
  for (const [symbol, list] of CLOSED)
    for (const word of list) if (!entries.has(word)) entries.set(word, { symbol, classes: NONE })
  return entries
}
