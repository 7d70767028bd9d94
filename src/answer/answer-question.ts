// Question -> Answer. The one function that both faces call; plain and synchronous.

import { type Passage, reportersOf } from '../attribution/passage.ts'
import { askedOfBot } from '../search/about-bot.ts'
import type { AskedOutlet } from '../search/outlet-in-question.ts'
import { type Question, readQuestion } from '../search/question.ts'
import { type RankedHit, rankPassages } from '../search/rank.ts'
import type { Answer, Kept, Query, Verdict } from './answer.ts'
import { datesIn } from './dates.ts'
import type { Library } from './library.ts'
import type { Counted } from './made.ts'
import { standsInPartOf } from './own-part.ts'
import { withoutEchoes } from './select.ts'
import { judge, type Shared } from './verdict.ts'
import { type VerdictEvidence, verdictEvidence } from './verdict-evidence.ts'

/** Passages in an answer unless the asker says otherwise. */
export const DEFAULT_LIMIT = 5

/** Answers from the library alone: never throws for any text, and never shows what no passage holds. */
export function answerQuestion(library: Library, query: Query): Answer {
  const isFree = query.outlets === undefined && query.speaker === undefined && query.kept === undefined
  const about = isFree ? askedOfBot(query.question) : undefined
  const found = findPassages(library, query)
  const verdict = about ? 'nothing' : verdictOn(library, found)
  const { outlets, kept, reports, hits } = found
  return {
    question: query.question,
    verdict,
    passages:
      verdict === 'nothing'
        ? []
        : withoutEchoes(hits, saidIn(library), query.limit ?? DEFAULT_LIMIT).flatMap((hit) => ranked(library, hit)),
    outlets: outlets.length === 0 ? undefined : { names: outlets, reports },
    ...(kept && { kept }),
    ...(about && { about }),
    ...(about === 'dates' && { dates: datesIn(library) }),
    searched: { articles: library.corpus.articles.length, passages: library.index.count },
  }
}

const saidIn =
  ({ passages, index }: Library) =>
  ({ number }: RankedHit) => ({ terms: index.vocabulary.termsIn(number), text: passages[number]?.text ?? '' })

/** What a question finds, before anything is judged. */
interface Found {
  readonly read: Question
  /** Best first. */
  readonly hits: readonly RankedHit[]
  /** The outlets that are asked for; none where all are. */
  readonly outlets: readonly string[]
  /** The hits come from the outlet and speaker that were asked for. */
  readonly reports: boolean
  /** What of an earlier question held. */
  readonly kept?: Kept
}

/** What a question asks for, and from whom, before anything is looked up. */
export interface Asked {
  readonly read: Question
  readonly kept?: Kept
  readonly outlets: readonly string[]
  /** Asked for by the query itself; they hold where the outlets report nothing. */
  readonly own: readonly string[] | undefined
  readonly speakers: readonly string[]
}

/** Reads `query` with what `library` knows. */
export function readQuery(library: Library, query: Query): Asked {
  const named = query.outlets === undefined ? library.findOutlet(query.question) : undefined
  const { read, kept } = readWithKept(library, query, named)
  const outlets = query.outlets ?? (named ? [named.name] : (kept?.outlets ?? []))
  const own = query.speaker === undefined ? undefined : [query.speaker]
  return { read, kept, outlets, own, speakers: own ?? kept?.speakers ?? [] }
}

function findPassages(library: Library, query: Query): Found {
  const { read, kept, outlets, own, speakers } = readQuery(library, query)
  const hitsOf = (from: From): RankedHit[] => {
    const accepts = (number: number): boolean => fits(library.passages[number], from)
    return read.terms.length === 0 && (from.outlets.length > 0 || from.speakers.length > 0)
      ? inReadingOrder(library, from, SPARE * (query.limit ?? DEFAULT_LIMIT))
      : rankPassages(library.index, read, accepts)
  }
  const found = hitsOf({ outlets, speakers, among: query.among })
  const reports = found.length > 0
  const hits =
    reports || outlets.length === 0 ? found : hitsOf({ outlets: [], speakers: own ?? [], among: query.among })
  return { read, hits, outlets, reports, kept }
}

/** Words of its own from which a question needs no topic of an earlier one. */
export const OWN_WORDS = 2

/** The question as it is read, with what it keeps of an earlier one where it does not say other itself. */
function readWithKept(
  { reading }: Library,
  { question, kept }: Query,
  named: AskedOutlet | undefined,
): { readonly read: Question; readonly kept?: Kept } {
  const own = named?.rest ?? question
  const read = readQuestion(own, reading)
  if (!kept) return { read }
  const isThin = read.terms.filter(({ weight }) => weight === 1).length < OWN_WORDS
  const topic = isThin ? kept.topic : undefined
  const held: Kept = {
    ...(topic && { topic }),
    ...(!named && kept.outlets && { outlets: kept.outlets }),
    ...(!read.sayer && kept.speakers && { speakers: kept.speakers }),
  }
  return { read: topic ? readQuestion(`${own} ${topic}`, reading) : read, kept: held }
}

/** The first passage that a question finds, as it is judged: for training, and to show what a probability is worth. */
export interface Judged {
  readonly passage: Passage
  readonly evidence: VerdictEvidence
  /** It comes from the outlet asked for, and holds words of the one whose words are asked for. */
  readonly mayAnswer: boolean
}

/** What is known of the first passage for `query`; undefined where none is found. */
export function judgedFirst(library: Library, query: Query): Judged | undefined {
  const found = findPassages(library, query)
  const [best] = found.hits
  const passage = best && library.passages[best.number]
  const weighed = best && weigh(library, found, best)
  return passage && weighed?.evidence
    ? { passage, evidence: weighed.evidence, mayAnswer: weighed.mayAnswer }
    : undefined
}

function weigh(library: Library, { read, hits, outlets, reports }: Found, best: RankedHit) {
  const { index } = library
  // Where words of one are asked for, the voice is theirs.
  const sayerSpeaks = !read.sayer || best.features.voice === 1
  const reporters = new Set(library.passages[best.number]?.outlets)
  const own = outlets.filter((name) => reporters.has(name))
  const isOutlets = own.length === 0 || !reports || own.some((name) => standsInPartOf(index, best, name))
  const evidence = verdictEvidence({ index, question: read, hits, isName: index.vocabulary.isName })
  const isSaidByOthers = !onlySpeaks(read.voices.others, library.passages[best.number])
  const mayAnswer = reports && isOutlets && sayerSpeaks && isSaidByOthers
  return {
    evidence,
    mayAnswer: mayAnswer && evidence !== undefined && speaksToIt(evidence, read) && holdsNumbers(read, best),
  }
}

function verdictOn(library: Library, found: Found): Verdict {
  const { read, hits } = found
  const [best] = hits
  if (!best) return 'nothing'
  // Everything of an outlet or speaker was asked for: nothing to judge by, and every passage answers.
  if (read.terms.length === 0) return 'answered'
  const { evidence, mayAnswer } = weigh(library, found, best)
  return judge(best, evidence, sharedWith(library, read, best), mayAnswer)
}

/** Whether nobody speaks in a passage but those of whom others are asked to have said something. */
const onlySpeaks = (others: ReadonlySet<string>, passage: Passage | undefined): boolean =>
  others.size > 0 &&
  passage !== undefined &&
  passage.speakers.length > 0 &&
  passage.speakers.every((one) => others.has(one))

/** "who is the constructor": what is said of one who is named by what he is may answer, without a name. */
const WHO_IS = /^\W*who(?:'s| is| was| are| were)\b/i

/** Whether the passage has every number that is asked for: 3.5 percent is not 35. */
const holdsNumbers = ({ terms }: Question, { matched }: RankedHit): boolean =>
  terms.every(({ term }) => !/^\p{N}/u.test(term) || matched.includes(term))

/** Share of what somebody is asked to have said that the passage has to hold. */
const SAID = 0.3

/** Kinds of things that a passage has to hold to answer a question for them; a reason may be told in any words. */
const KINDS_NEEDED = ['who', 'where', 'when', 'how many', 'how much', 'how old', 'how long', 'which outlet']

/** Whether the passage holds the kind of thing that is asked for, the corpus knows whom the question is about, and the sayer speaks of what is asked. */
const speaksToIt = (evidence: VerdictEvidence, { text }: Question): boolean =>
  evidence['the subject is unknown'] === 0 &&
  !KINDS_NEEDED.some((kind) => evidence[`${kind}: missing`] === 1 && !(kind === 'who' && WHO_IS.test(text))) &&
  (evidence['what is said: asked'] === 0 || (evidence['what is said: held'] ?? 0) >= SAID)

const fits = (passage: Passage | undefined, { outlets, speakers, among }: From): boolean =>
  passage !== undefined &&
  (outlets.length === 0 || reportersOf(passage).some((name) => outlets.includes(name))) &&
  (speakers.length === 0 || passage.speakers.some((name) => speakers.includes(name))) &&
  (among === undefined || among.has(passage.id))

const ALL = { words: 1, coverage: 1, topic: 1, voice: 1 }

/** Of everything that an outlet has, as many times the passages shown: enough where a story was printed again and again. */
const SPARE = 20

/** Whom passages have to come from. */
interface From {
  /** One of these; any where there are none. */
  readonly outlets: readonly string[]
  readonly speakers: readonly string[]
  readonly among: ReadonlySet<string> | undefined
}

/** "What does Argus report?" asks for all of it: nothing to rank by, and every passage answers; the first `most`. */
function inReadingOrder({ made }: Library, from: From, most: number): RankedHit[] {
  const hits: RankedHit[] = []
  let first = 0
  for (const { shown, reporters, speakers } of made) {
    if (hits.length >= most) break
    // A look at each article instead of at each passage: a large corpus has twenty times as many of those.
    if (isAmong(from.outlets, reporters) && isAmong(from.speakers, speakers))
      for (const [at, passage] of shown.entries())
        if (fits(passage, from)) hits.push({ number: first + at, score: 1, matched: [], features: ALL, shares: [] })
    first += shown.length
  }
  return hits
}

const isAmong = (names: readonly string[], counted: readonly Counted[]): boolean =>
  names.length === 0 || counted.some(({ name }) => names.includes(name))

function sharedWith({ index }: Library, { terms }: Question, best: RankedHit): Shared {
  const found = terms.filter(({ term }) => best.matched.includes(term))
  return {
    words: found.filter(({ weight }) => weight === 1).length,
    name: found.some(({ term }) => index.vocabulary.isName(term)),
  }
}

function ranked({ passages }: Library, { number, score }: RankedHit) {
  const passage = passages[number]
  return passage ? [{ passage, score: Math.round(score * 1000) / 1000 }] : []
}
