// An article -> its passages, each with the outlet it credits, its speakers and the words that prove them.

import { createHash } from 'node:crypto'
import type { Article, Outlet } from '../corpus/article.ts'
import { fold } from '../text/normalize.ts'
import { findQuotations } from '../text/quotations.ts'
import { splitSentences } from '../text/sentences.ts'
import { contains, type Span } from '../text/span.ts'
import type { Attribution, Passage } from './attribution.ts'
import { findAttributions } from './find-attributions.ts'
import { mentionOutlets, type OutletMention } from './outlet-mentions.ts'
import { buildOutletNames, type OutletNames } from './outlet-names.ts'
import { groupSentences, type Paragraph, splitParagraphs } from './passages.ts'
import { type Reading, readSentence, spanOf } from './reading.ts'
import { type Named, resolveSpeaker } from './resolve-speaker.ts'
import { collectFullNames, type FullNames } from './speaker-names.ts'

/** Words by which a passage itself says that it is second-hand or unconfirmed. Source: the Guardian's and AP's style guides. */
const HEDGES =
  /\b(reportedly|allegedly|supposedly|purportedly|rumou?red|unconfirmed|(is|are|was|were) (said|believed|thought|understood|rumou?red) to)\b/i

/** The passages of all `articles`, in order; ids are unique among them. */
export function attributeArticles(articles: readonly Article[], outlets: readonly Outlet[]): Passage[] {
  const names = buildOutletNames([...outlets, ...unlistedPublishers(articles, outlets)])
  const ids = new Set<string>()
  return articles.flatMap((article) => attributeArticle(article, names, ids))
}

/** Publishers that the registry lacks are outlets as well: "told the Daily" in the Daily. */
function unlistedPublishers(articles: readonly Article[], outlets: readonly Outlet[]): Outlet[] {
  const listed = new Set(outlets.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => form.toLowerCase())))
  const publishers = new Set(articles.map(({ publisher }) => publisher))
  return [...publishers]
    .filter((name) => !listed.has(name.toLowerCase()))
    .map((name) => ({ name, aliases: [], short: [], programmes: [], kind: 'site' as const, commonWord: false }))
}

interface ReadParagraph extends Paragraph {
  readonly readings: readonly Reading[]
}

function attributeArticle(article: Article, names: OutletNames, ids: Set<string>): Passage[] {
  const text = fold(article.body)
  const paragraphs = readParagraphs(article.body, text, mentionOutlets(text, names))
  const fullNames = collectFullNames(paragraphs.flatMap(({ readings }) => readings))
  const passages: Passage[] = []
  let above: Named[] = []
  for (const paragraph of paragraphs) {
    const { attributions, named } = attributeParagraph(paragraph, text, fullNames, above)
    above = named
    for (const span of groupSentences(paragraph, paragraph.readings))
      passages.push(makePassage(article, paragraph.number, span, attributions, ids))
  }
  return passages
}

function readParagraphs(body: string, text: string, mentions: readonly OutletMention[]): ReadParagraph[] {
  const smallWords = new Set(text.match(/(?<![\p{L}'])\p{Ll}[\p{L}'-]*/gu))
  let next = 0
  return splitParagraphs(body).map((paragraph) => {
    const here: OutletMention[] = []
    for (; (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end; next++)
      here.push(mentions[next] as OutletMention)
    const quotations = findQuotations(body, paragraph.start, paragraph.end)
    const sentences = splitSentences(body, paragraph.start, paragraph.end)
    const readings = sentences.map((sentence) =>
      readSentence(sentence, { text, quotations, mentions: here, smallWords }),
    )
    return { ...paragraph, readings }
  })
}

function attributeParagraph(
  { readings }: ReadParagraph,
  text: string,
  fullNames: FullNames,
  above: readonly Named[],
): { attributions: Attribution[]; named: Named[] } {
  const named: Named[] = []
  const attributions = readings.flatMap(findAttributions).map((finding) => {
    const speaker = finding.outletSpeaks ? undefined : resolveSpeaker(finding, text, fullNames, [...above, ...named])
    const source = finding.source.length > 0 ? spanOf(finding.source) : null
    if (speaker && source) named.push({ ...speaker, span: speaker.antecedent ?? source })
    return {
      kind: finding.kind,
      source,
      cue: finding.cue,
      antecedent: speaker?.antecedent ?? finding.mention?.antecedent ?? null,
      speaker: speaker?.name ?? null,
      outlet: finding.mention?.name ?? null,
      rule: finding.rules.map(({ id }) => id).join('+'),
    }
  })
  return { attributions, named }
}

function makePassage(
  article: Article,
  paragraph: number,
  span: Span,
  paragraphs: readonly Attribution[],
  ids: Set<string>,
): Passage {
  const text = article.body.slice(span.start, span.end)
  const attributions = paragraphs.filter(({ cue }) => cue && contains(span, { start: cue.start, end: cue.start }))
  const outlets = unique(
    [...attributions]
      .sort((a, b) => Number(a.speaker !== null) - Number(b.speaker !== null))
      .map(({ outlet }) => outlet),
  )
  return {
    id: passageId(article.id, text, ids),
    article: article.id,
    publisher: article.publisher,
    paragraph,
    start: span.start,
    end: span.end,
    text,
    outlets,
    outlet: outlets[0] ?? null,
    speakers: unique(attributions.map(({ speaker }) => speaker)),
    hedged: outlets.length === 0 && HEDGES.test(text),
    attributions,
  }
}

const unique = (names: readonly (string | null)[]): string[] => [...new Set(names.filter((name) => name !== null))]

/** From article, text and ordinal, so that an edit elsewhere in the article leaves the id alone. */
function passageId(article: string, text: string, ids: Set<string>): string {
  for (let ordinal = 0; ; ordinal++) {
    const id = createHash('sha256').update(`${article}\n${text}\n${ordinal}`).digest('base64url').slice(0, 10)
    if (ids.has(id)) continue
    ids.add(id)
    return id
  }
}
