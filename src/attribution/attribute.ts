// An article -> its passages, each with the outlet it credits, its speakers and the words that prove them.

import { createHash } from 'node:crypto'
import type { Article, Outlet } from '../corpus/article.ts'
import type { Problem } from '../corpus/problem.ts'
import { fold } from '../text/normalize.ts'
import { findQuotations, type Quotation } from '../text/quotations.ts'
import { splitSentences } from '../text/sentences.ts'
import { between, overlapping, type Span } from '../text/span.ts'
import type { Attribution } from './attribution.ts'
import { boilerplateFound } from './boilerplate-found.ts'
import { type BoilerplateRule, boilerplateOf } from './english/boilerplate.ts'
import { isHedged } from './english/hedges.ts'
import { BEHIND, CLASS } from './english/word-classes.ts'
import { casesOf, decideCredits, KIND_NOUN, withoutCredit } from './evidence/decide.ts'
import { evidenceOf, type Usage } from './evidence/features.ts'
import { mentionOutlets, type OutletMention } from './names/outlet-mentions.ts'
import { buildOutletNames, type OutletNames } from './names/outlet-names.ts'
import { type Named, resolveSpeaker } from './names/resolve-speaker.ts'
import { collectFullNames, type FullNames, peopleIn } from './names/speaker-names.ts'
import type { Passage } from './passage.ts'
import { groupSentences, type Paragraph, splitParagraphs } from './passage.ts'
import { contentOf, quotedOn } from './rules/content.ts'
import { findCredits } from './rules/credits.ts'
import { type Dispute, findDisputes } from './rules/disputes.ts'
import { type Finding, findAttributions } from './rules/find-attributions.ts'
import { type Reading, readSentence, spanOf } from './rules/reading.ts'

/** The articles' passages, boilerplate among them, and what a moderator may want to look at. */
export interface Attributed {
  readonly passages: readonly Passage[]
  readonly suggestions: readonly Problem[]
}

/** How many of the speakers named before a pronoun may be the one it means. */
const SPEAKERS_IN_MIND = 8

/** What is made of one article alone. */
export interface AttributedArticle {
  readonly passages: readonly Passage[]
  /** Outlets that it cites and the registry lacks, by name: one article's word for it is enough for all. */
  readonly unlisted: readonly (readonly [name: string, suggestion: Problem])[]
  readonly suggestions: readonly Problem[]
}

/** The passages of all `articles`, in order. */
export function attributeArticles(articles: readonly Article[], outlets: readonly Outlet[]): Attributed {
  const names = namesFor(articles, outlets)
  const attributed = articles.map((article) => attributeArticle(article, names))
  return { passages: attributed.flatMap(({ passages }) => passages), suggestions: suggestionsOf(attributed) }
}

/** The look-up of outlets for these articles: the registry, and the publishers that it lacks. */
export const namesFor = (articles: readonly Pick<Article, 'publisher'>[], outlets: readonly Outlet[]): OutletNames =>
  buildOutletNames([...outlets, ...unlistedPublishers(articles, outlets)])

/** What a moderator may want to look at in all of these. */
export function suggestionsOf(attributed: readonly AttributedArticle[]): Problem[] {
  const unlisted = new Map<string, Problem>()
  for (const one of attributed)
    for (const [name, suggestion] of one.unlisted) if (!unlisted.has(name)) unlisted.set(name, suggestion)
  return [...unlisted.values(), ...attributed.flatMap(({ suggestions }) => suggestions)]
}

/** Publishers that the registry lacks are outlets as well: "told the Daily" in the Daily. */
function unlistedPublishers(articles: readonly Pick<Article, 'publisher'>[], outlets: readonly Outlet[]): Outlet[] {
  const listed = new Set(outlets.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => form.toLowerCase())))
  const publishers = new Set(articles.map(({ publisher }) => publisher))
  return [...publishers]
    .filter((name) => !listed.has(name.toLowerCase()))
    .map((name) => ({ name, aliases: [], short: [], programmes: [], kind: 'site' as const, commonWord: false }))
}

/** An article as it is read before anything is attributed. `text` is its folded body. */
interface ReadArticle {
  readonly text: string
  readonly paragraphs: readonly ReadParagraph[]
  readonly usage: Usage
}

interface ReadParagraph extends Paragraph {
  /** What it is where it is no reporting. */
  readonly boilerplate: BoilerplateRule | undefined
  readonly readings: readonly Reading[]
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly OutletMention[]
}

function readArticle(article: Article, names: OutletNames): ReadArticle {
  const text = fold(article.body)
  const kept = keptIn(article)
  const marked = splitParagraphs(article.body).map((paragraph) => {
    const line = text.slice(paragraph.start, paragraph.end)
    return { ...paragraph, boilerplate: kept.some((start) => line.startsWith(start)) ? undefined : boilerplateOf(line) }
  })
  const paragraphs = readParagraphs(article.body, text, marked, names)
  return { text, paragraphs, usage: usageOf(article, text, paragraphs) }
}

/** How the lines begin that a moderator keeps though they look like boilerplate: `keep: Read more | By Monday`. */
const keptIn = ({ keep }: Article): string[] =>
  (keep ?? '')
    .split('|')
    .map((start) => fold(start.trim()))
    .filter((start) => start !== '')

/** `text` with boilerplate blanked out: a caption names outlets that no paragraph means. */
function withoutBoilerplate(text: string, paragraphs: readonly Marked[]): string {
  let reporting = ''
  let from = 0
  for (const { start, end, boilerplate } of paragraphs) {
    if (!boilerplate) continue
    reporting += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return reporting + text.slice(from)
}

type Marked = Paragraph & Pick<ReadParagraph, 'boilerplate'>

/** What is made of `article` alone, with the outlets that `names` knows. */
export function attributeArticle(article: Article, names: OutletNames): AttributedArticle {
  const unlisted = new Map<string, Problem>()
  const newId = idMaker(article.id)
  const { text, paragraphs, usage } = readArticle(article, names)
  const fullNames = collectFullNames(paragraphs.flatMap(({ readings }) => readings))
  const passages: Passage[] = []
  let above: readonly Named[] = []
  let readingsAbove: readonly Reading[] = []
  /**
   * The attribution whose quotation the paragraph above left open, or may be followed by another of the same speaker.
   */
  let goingOn: Attribution | undefined
  let isLedOn = false
  for (const paragraph of paragraphs) {
    if (paragraph.boilerplate) {
      const credits = findCredits(paragraph, paragraph.mentions, text)
      passages.push(makePassage(article, paragraph, { newId, attributions: credits, inherited: undefined }))
      continue
    }
    const { attributions, named, cited } = attributeParagraph(paragraph, text, fullNames, {
      above,
      usage,
      readingsAbove,
    })
    above = named
    readingsAbove = paragraph.readings
    suggest(article, paragraph.number, cited, unlisted)
    const opens = isOpenedBy(paragraph, attributions, isLedOn) ? goingOn : undefined
    for (const span of groupSentences(paragraph, paragraph.readings)) {
      const inherited = span.start === paragraph.start ? opens : quotationInto(span, paragraph.quotations, attributions)
      passages.push(makePassage(article, { ...span, number: paragraph.number }, { newId, attributions, inherited }))
    }
    isLedOn = leadsOn(paragraph, text)
    const mayFollow = isLedOn || endsQuoted(paragraph)
    goingOn = mayFollow ? (attributions.findLast(speaks) ?? opens) : undefined
  }
  return { passages, unlisted: [...unlisted], suggestions: boilerplateFound(article, passages) }
}

/**
 * Whether a paragraph opens with a quotation that is nobody's by the paragraph's own words. Where the paragraph above
 * did not lead on to it, it has to be all quotation.
 */
function isOpenedBy(
  { start, end, quotations, readings }: ReadParagraph,
  attributions: readonly Attribution[],
  isLedOn: boolean,
): boolean {
  const [first] = quotations
  const claimed = Math.max(readings[0]?.end ?? start, first?.end ?? start)
  const isSaid = attributions.some(({ cue }) => cue !== null && cue.start < claimed)
  return first?.start === start && !isSaid && (isLedOn || first.end >= end - 1)
}

/**
 * Whether a paragraph says that its speaker's words go on in the next one: its quotation is not closed, or it ends with
 * a colon.
 */
const leadsOn = ({ end, quotations }: ReadParagraph, text: string): boolean =>
  quotations.at(-1)?.closed === false || text[end - 1] === ':'

const endsQuoted = ({ end, quotations }: ReadParagraph): boolean => (quotations.at(-1)?.end ?? -1) >= end - 1

/** How an article uses the outlets that it names. */
function usageOf({ publisher }: Article, text: string, paragraphs: readonly ReadParagraph[]): Usage {
  const times = new Map<string, number>()
  for (const { mentions } of paragraphs) for (const { name } of mentions) times.set(name, (times.get(name) ?? 0) + 1)
  const own = bare(publisher)
  return {
    text,
    times,
    isPublisher: ({ outlet }) => [outlet.name, ...outlet.aliases].some((form) => bare(form) === own),
  }
}

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '')

/** What training looks at: the evidence of every mention of an article, by paragraph. */
export interface Weighed {
  readonly paragraph: number
  readonly outlet: string
  readonly evidence: readonly string[]
}

/** The evidence of every mention of an outlet in `article`. */
export function evidenceIn(article: Article, outlets: readonly Outlet[]): Weighed[] {
  const { text, paragraphs, usage } = readArticle(article, namesFor([article], outlets))
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.boilerplate) return []
    if (findCredits(paragraph, paragraph.mentions, text).length > 0) return []
    const findings = paragraph.readings.flatMap(findAttributions)
    return casesOf(paragraph.mentions, paragraph.readings, findings).map((one) => ({
      paragraph: paragraph.number,
      outlet: one.mention.name,
      evidence: evidenceOf(one, usage),
    }))
  })
}

const speaks = ({ speaker }: Attribution): boolean => speaker !== null

/** The attribution of the quotation that `span` starts in the middle of. */
function quotationInto(
  span: Span,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Attribution | undefined {
  const [quotation] = overlapping(quotations, { start: span.start - 1, end: span.start })
  if (!quotation) return undefined
  return between(attributions, ({ cue }) => cue?.start ?? 0, 0, span.start).findLast(speaks)
}

function readParagraphs(
  body: string,
  text: string,
  paragraphs: readonly Marked[],
  names: OutletNames,
): ReadParagraph[] {
  const mentions = mentionOutlets(withoutBoilerplate(text, paragraphs), names)
  const smallWords = new Set(text.match(/(?<![\p{L}'])\p{Ll}[\p{L}'-]*/gu))
  let next = 0
  return paragraphs.map((paragraph) => {
    if (paragraph.boilerplate)
      return { ...paragraph, readings: [], quotations: [], mentions: namedIn(paragraph, text, names) }
    const first = next
    while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end) next++
    const here = mentions.slice(first, next)
    const quotations = findQuotations(body, paragraph.start, paragraph.end)
    const sentences = splitSentences(body, paragraph.start, paragraph.end)
    const around = { text, quotations, mentions: here, smallWords }
    const readings = sentences.map((sentence) => readSentence(sentence, around))
    return { ...paragraph, readings, quotations, mentions: here }
  })
}

/** The outlets that a line of boilerplate names: a credit is one of them. */
const namedIn = ({ start, end }: Span, text: string, names: OutletNames): OutletMention[] =>
  mentionOutlets(text.slice(start, end), names).map((mention) => ({
    ...mention,
    start: mention.start + start,
    end: mention.end + start,
  }))

/** What is known when a paragraph is read. */
interface Above {
  /** Speakers of the paragraph above. */
  readonly above: readonly Named[]
  readonly readingsAbove: readonly Reading[]
  readonly usage: Usage
}

function attributeParagraph(
  paragraph: ReadParagraph,
  text: string,
  fullNames: FullNames,
  { above, usage, readingsAbove }: Above,
): { attributions: Attribution[]; named: Named[]; cited: OutletMention[] } {
  const named: Named[] = []
  const credits = findCredits(paragraph, paragraph.mentions, text)
  if (credits.length > 0) return { attributions: credits, named, cited: [] }
  const proposed = paragraph.readings.flatMap(findAttributions)
  const disputes = paragraph.readings.flatMap((reading) => findDisputes(reading, paragraph.mentions, text))
  const findings = disputes.reduce(
    (left, { mention }) => left.flatMap((finding) => withoutCredit(finding, mention)),
    decideCredits(paragraph.mentions, paragraph.readings, proposed, usage),
  )
  const coveredBy = (finding: Finding, reading: Reading): Span[] => {
    const own = contentOf(finding, reading, text, paragraph.quotations)
    if (!reading.symbols.includes(CLASS.quotation)) return own
    const { readings } = paragraph
    const isClaimed = ({ start, end }: Span): boolean =>
      findings.some(({ cue }) => cue.start >= start && cue.start < end)
    const isLast = findings.findLast(({ cue }) => cue.start >= reading.start && cue.start < reading.end) === finding
    return isLast ? [...own, ...quotedOn(readings, readings.indexOf(reading), isClaimed)] : own
  }
  const people = [...readingsAbove, ...paragraph.readings].flatMap((reading) =>
    peopleIn(reading, fullNames).map((person) => ({ ...person, proper: true })),
  )
  const peopleBefore = (offset: number): typeof people => people.filter(({ span }) => span.end <= offset)
  const attributions = findings.map((finding): Attribution => {
    const earlier = [...above, ...named.slice(-SPEAKERS_IN_MIND)].slice(-SPEAKERS_IN_MIND)
    const speaker =
      finding.outletSpeaks || isOutletItself(finding)
        ? undefined
        : resolveSpeaker(finding, text, fullNames, {
            earlier,
            people: peopleBefore(finding.cue.start),
            from: paragraph.start,
          })
    const source = finding.source.length > 0 ? spanOf(finding.source) : null
    const reading = paragraph.readings.find(({ start, end }) => finding.cue.start >= start && finding.cue.start < end)
    if (speaker && source) named.push({ ...speaker, span: speaker.antecedent ?? source })
    return {
      kind: finding.kind,
      source,
      cue: finding.cue,
      antecedent: speaker?.antecedent ?? finding.mention?.antecedent ?? null,
      speaker: speaker?.name ?? null,
      outlet: finding.mention?.name ?? null,
      content: reading ? coveredBy(finding, reading) : [],
      ...(finding.evidence && { evidence: finding.evidence }),
      rule: finding.rules.map(({ id }) => id).join('+'),
    }
  })
  const cited = findings.flatMap(({ mention }) => mention ?? [])
  attributions.push(...disputes.map(disputed))
  attributions.sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0))
  return { attributions, named: named.slice(-SPEAKERS_IN_MIND), cited }
}

/** Whether the source is the credited outlet with what it is around it: "South Korea's Yonhap news agency". */
function isOutletItself({ source, mention }: Finding): boolean {
  const behind = source.findIndex(({ symbol }) => BEHIND.test(symbol))
  const head = behind < 0 ? source : source.slice(0, behind)
  const last = head.at(-1)
  const holdsIt = mention !== undefined && head.some((token) => token.mention === mention)
  return holdsIt && (last?.mention !== undefined || KIND_NOUN.test(last?.word ?? ''))
}

const disputed = ({ mention, cue, rule }: Dispute): Attribution => ({
  kind: 'dispute',
  source: { start: mention.start, end: mention.end },
  cue,
  antecedent: mention.antecedent ?? null,
  speaker: null,
  outlet: mention.name,
  content: [],
  rule,
})

function suggest(
  article: Article,
  paragraph: number,
  cited: readonly OutletMention[],
  unlisted: Map<string, Problem>,
): void {
  for (const { outlet } of cited) {
    if (!outlet.unlisted || unlisted.has(outlet.name)) continue
    unlisted.set(outlet.name, {
      file: article.file,
      line: article.bodyLine + paragraph,
      message: `"${outlet.name}" is cited like an outlet, but outlets.yaml does not list it`,
      remedy: `If it is one, add it there: - name: ${outlet.name}, with its kind and the other names it goes by.`,
    })
  }
}

interface PassageParts {
  readonly newId: (text: string) => string
  readonly attributions: readonly Attribution[]
  readonly inherited: Attribution | undefined
}

function makePassage(
  article: Article,
  span: Span & { readonly number: number; readonly boilerplate?: BoilerplateRule },
  { newId, attributions: all, inherited }: PassageParts,
): Passage {
  const text = article.body.slice(span.start, span.end)
  const attributions = between(all, ({ cue }) => cue?.start ?? 0, span.start, span.end)
  const holding = [...(inherited ? [inherited] : []), ...attributions].filter(
    ({ kind }) => kind === 'statement' || kind === 'directive',
  )
  // An outlet that speaks itself frames the words told to another: it is the outer one.
  const outermostFirst = [...holding].sort((a, b) => Number(speaks(a)) - Number(speaks(b)))
  const outlets = unique(outermostFirst.map(({ outlet }) => outlet))
  const disputes = attributions.filter(({ kind }) => kind === 'dispute').map(({ outlet }) => outlet)
  const disputed = unique(disputes).filter((outlet) => !outlets.includes(outlet))
  return {
    id: newId(text),
    article: article.id,
    publisher: article.publisher,
    paragraph: span.number,
    start: span.start,
    end: span.end,
    text,
    outlets,
    outlet: outlets[0] ?? null,
    speakers: unique(holding.map(({ speaker }) => speaker)),
    hedged: outlets.length === 0 && isHedged(text),
    ...(disputed.length > 0 && { disputed }),
    ...(span.boilerplate && { boilerplate: span.boilerplate.id }),
    attributions,
  }
}

const unique = (names: readonly (string | null)[]): string[] => [...new Set(names.filter((name) => name !== null))]

/**
 * Ids from article, text and ordinal among equal texts, so that an edit elsewhere in the article leaves them alone. Of
 * sixty bits: among a million passages, two have the same one once in two million corpora.
 */
function idMaker(article: string): (text: string) => string {
  const times = new Map<string, number>()
  return (text) => {
    const ordinal = times.get(text) ?? 0
    times.set(text, ordinal + 1)
    return createHash('sha256').update(`${article}\n${text}\n${ordinal}`).digest('base64url').slice(0, 10)
  }
}
