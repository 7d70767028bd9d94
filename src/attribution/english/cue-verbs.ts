// Data: the verbs that make an attribution, by what they take. Source: the cues of annotated political news (PolNeAR,
// train part): a verb is listed where at least a third of its forms there are cues of statements, or where a reference
// grammar (Quirk et al. 1985, 16.31 and 16.63, verbs of speech) counts it among them.

/** Base forms that report words: said, added, wrote; they take a quotation or a clause. */
const STATEMENT_VERBS = `
  say add write note argue suggest announce explain acknowledge declare claim conclude state recall insist reveal
  warn assert reply respond confirm deny report tweet declare concede stress emphasize emphasise remark joke quip
  caution
  complain lament boast predict contend reiterate observe testify proclaim disclose counter signal 
  opine muse comment protest retort quote cite imply hint theorize lecture speculate reaffirm
  retweet blog whisper shout yell exclaim mumble cry gush deadpan scoff sneer snap crow marvel grumble groan fume bemoan
  decry denounce slam blast rip criticize criticise condemn praise applaud hail tout mock ridicule lambaste assail
  describe characterize characterise portray dub brand dismiss accuse blame attack defend reject rebut refute dispute
  indicate point surmise 
  theorise summarize summarise elaborate clarify interject object preach relay demur fret rail
  apologize apologise confess voice express question liken wonder allude concur
`
  .trim()
  .split(/\s+/)

/**
 * Statement verbs that as often take a plain object ("pledged delegates"): cues only before a clause, a quotation or a
 * to-clause.
 */
const CLAUSE_VERBS = `
    admit estimate promise pledge vow agree disagree recommend maintain post propose reason swear recount echo plead
    detail allege underscore mention highlight outline label advise direct instruct demand request encourage
  `
  .trim()
  .split(/\s+/)

/**
 * Naming verbs: a cue where a quotation or a second noun says what somebody was called, or in "called for" and "called
 * on".
 */
const NAMING_VERBS = ['call']

/** Verbs that name a hearer first: told reporters, informed the court. They are never inverted. */
const TELLING_VERBS = 'tell inform assure remind notify brief caution'.split(' ')

/** Verbs whose content asks or orders; with a to-clause they make a directive. */
const DIRECTIVE_VERBS =
  'ask urge order instruct demand direct request implore beg exhort encourage warn advise tell'.split(' ')

/** Verbs by which an outlet brings news without saying it in so many words: "The Post obtained…", "CNN has learned". */
const REPORTING_VERBS = `
    find learn discover publish obtain show document examine review unearth compile conduct analyze analyse track
    commission rule calculate project uncover investigate identify notice understand verify corroborate unveil
    query capture
  `
  .trim()
  .split(/\s+/)

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  swear: ['swore', 'sworn'],
  cry: ['cried', 'cried'],
  beg: ['begged', 'begged'],
  quip: ['quipped', 'quipped'],
  rip: ['ripped', 'ripped'],
  slam: ['slammed', 'slammed'],
  snap: ['snapped', 'snapped'],
  admit: ['admitted', 'admitted'],
  dub: ['dubbed', 'dubbed'],
  rebut: ['rebutted', 'rebutted'],
  demur: ['demurred', 'demurred'],
  fret: ['fretted', 'fretted'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  blog: ['blogged', 'blogged'],
  refer: ['referred', 'referred'],
  run: ['ran', 'run'],
}

/** The forms of an English verb: "deny" -> deny, denies, denied, denied, denying. */
export interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
}

export function verbForms(base: string): VerbForms {
  const [past, participle] = IRREGULAR[base] ?? [regularPast(base), regularPast(base)]
  const doubled = past.endsWith('ed') && past.length === base.length + 3 && !base.endsWith('e')
  const stem = doubled ? base + base.at(-1) : base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base
  const third = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`
  return { base, third, past, participle, gerund: `${stem}ing` }
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

export type CueClass = 'statement' | 'clause' | 'naming' | 'telling' | 'directive' | 'reporting'

/** Every cue verb with what it takes; a verb may be of several classes ("warn"). */
export const CUE_VERBS: ReadonlyArray<readonly [CueClass, readonly string[]]> = [
  ['statement', STATEMENT_VERBS],
  ['clause', CLAUSE_VERBS],
  ['naming', NAMING_VERBS],
  ['telling', TELLING_VERBS],
  ['directive', DIRECTIVE_VERBS],
  ['reporting', REPORTING_VERBS],
]

/** What an outlet does as a company, not as a source: "CNN announced a debate", "the paper endorsed her". */
export const COMPANY_VERBS: ReadonlySet<string> = new Set(
  `
    announce deny respond promise pledge vow agree disagree defend reject refuse decline criticize criticise praise
    decry condemn denounce accuse blame attack dispute point protest
  `
    .trim()
    .split(/\s+/)
    .flatMap((base) => Object.values(verbForms(base))),
)
