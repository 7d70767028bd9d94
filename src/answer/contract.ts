// The JSON contract that other programs call, whatever face they come through: passages, attributions, answers, and
// what else is told of a corpus. Stable: what stands here is added to, never changed.

import type { Attribution } from '../attribution/attribution.ts'
import type { Passage } from '../attribution/passage.ts'
import { chainOf } from '../attribution/proof.ts'
import type { Article } from '../corpus/article.ts'
import { headOf } from '../corpus/head.ts'
import { isFailure } from '../failure.ts'
import type { Span } from '../text/span.ts'
import { addressAtWords } from '../text/text-fragment.ts'
import type { Answer, Query } from './answer.ts'
import { answerQuestion, DEFAULT_LIMIT } from './answer-question.ts'
import { type Comparison, compareOutlets, outletsNamed, type Unknown } from './browse.ts'
import { cite } from './cite.ts'
import type { Library } from './library.ts'
import { nameOf, provenance } from './provenance.ts'
import { isShown } from './shown.ts'

/** A passage as the contract states it; `score` only where it was ranked. */
export const passageJson = (passage: Passage, score?: number) => ({
  id: passage.id,
  article: passage.article,
  publisher: passage.publisher,
  paragraph: passage.paragraph,
  start: passage.start,
  end: passage.end,
  text: passage.text,
  outlet: passage.outlet,
  outlets: passage.outlets,
  speakers: passage.speakers,
  hedged: passage.hedged,
  ...(passage.disputed && { disputed: passage.disputed }),
  ...(passage.boilerplate !== undefined && { boilerplate: passage.boilerplate }),
  ...(score !== undefined && { score }),
})

/** An attribution as the contract states it: each span with its text, cut from the article's `body`. */
export const attributionJson = (attribution: Attribution, body: string) => {
  const span = (at: Span | null) => at && { text: body.slice(at.start, at.end), start: at.start, end: at.end }
  return {
    kind: attribution.kind,
    source: span(attribution.source),
    cue: span(attribution.cue),
    antecedent: span(attribution.antecedent),
    speaker: attribution.speaker,
    outlet: attribution.outlet,
    rule: attribution.rule,
    ...(attribution.evidence && { evidence: attribution.evidence }),
    content: attribution.content.map(span),
  }
}

export type PassageJson = ReturnType<typeof passageJson>

/** An answer as the contract states it. */
export const answerJson = ({ question, verdict, passages, searched }: Answer) => ({
  question,
  verdict,
  passages: passages.map(({ passage, score }) => passageJson(passage, score)),
  searched,
})

/** What is asked, names as they are typed. */
export interface AskedJson {
  readonly question: string
  /** One outlet, or several with commas between them. */
  readonly outlet?: string
  readonly speaker?: string
  readonly limit?: number
}

/** No outlet or speaker of that name is in the corpus. */
export interface UnknownName extends Unknown {
  readonly kind: 'outlet' | 'speaker'
}

/** The query that is asked, or the name that nobody knows. */
export function queryOf(
  library: Library,
  { question, outlet, speaker: typed, limit = DEFAULT_LIMIT }: AskedJson,
): Query | UnknownName {
  const outlets = outlet ? outletsNamed(library, outlet) : undefined
  if (isFailure(outlets)) return { ...outlets, kind: 'outlet' as const }
  const speaker = typed ? library.finders.speaker.named(typed) : undefined
  if (typed && speaker === undefined) return { failed: 'unknown' as const, name: typed, kind: 'speaker' as const }
  return { question, outlets, speaker, limit }
}

/** The answer to what is asked, or the name that nobody knows. */
export function askJson(library: Library, asked: AskedJson) {
  const query = queryOf(library, asked)
  return isFailure(query) ? query : answerJson(answerQuestion(library, query))
}

/** What an asker is told of a name that nobody knows. */
export const unknownInWords = ({ kind, name }: UnknownName): string => `The corpus has no ${kind} “${name}”.`

/** Everything that somebody says, in reading order, at most `limit` passages. */
export function whoJson(library: Library, typed: string, limit: number) {
  const speaker = library.finders.speaker.named(typed)
  if (speaker === undefined) return { failed: 'unknown' as const, name: typed, kind: 'speaker' as const }
  const passages = library.passages.filter(({ speakers }) => speakers.includes(speaker))
  return { speaker, count: passages.length, passages: passages.slice(0, limit).map((passage) => passageJson(passage)) }
}

/** What each outlet reports on a topic, and which of them make an equal statement. */
export function compareJson(library: Library, topic: string, outlets: string | undefined, limit: number) {
  const comparison: Comparison | Unknown = compareOutlets(library, topic, limit, outlets)
  if (isFailure(comparison)) return { ...comparison, kind: 'outlet' as const }
  const { found, agreeing } = comparison
  return {
    topic,
    outlets: found.map(({ outlet, best }) => ({ outlet, passage: passageJson(best.passage) })),
    agreeing,
  }
}

/** Ways from speaker to publisher that are told at once. */
const MOST_WAYS = 500

/** What the corpus holds. */
export function sourcesJson(library: Library) {
  const sites = new Map(library.corpus.outlets.map(({ name, site }) => [name, site]))
  return {
    articles: library.corpus.articles.map(articleHead),
    outlets: library.outlets.map(({ name, passages }) => ({ name, passages, ...site(sites.get(name)) })),
    speakers: library.speakers,
    ways: provenance(library)
      .ways.slice(0, MOST_WAYS)
      .map((way) => ({ ...way, way: nameOf(way) })),
  }
}

const site = (address: string | undefined) => (address === undefined ? {} : { site: address })

const articleHead = (article: Article) => {
  const { keep: _, whole: __, ...head } = headOf(article)
  return { id: article.id, ...head }
}

/** A passage with its proof, its chain, its citation on the day `today`, and the page that it stands on. */
export function passageDetail(library: Library, id: string, today: string) {
  const passage = library.byId.get(id)
  const article = library.articlesById.get(passage?.article ?? '')
  if (!passage || !article) return undefined
  return {
    ...passageJson(passage),
    attributions: passage.attributions.map((one) => ({
      ...attributionJson(one, article.body),
      chain: chainOf(one, passage),
    })),
    from: articleHead(article),
    ...(article.url !== undefined && { link: addressAtWords(article.url, article.body, passage) }),
    citation: cite(library, id, today)?.text ?? '',
  }
}

/** An article: its head and all its passages where its moderators share it whole; else those that credit, unworded. */
export function articleJson(library: Library, id: string) {
  const article = library.articlesById.get(id)
  if (!article) return undefined
  const isWhole = article.whole !== undefined
  const passages = library.passages.filter((passage) => passage.article === id && isShown(passage, article))
  return {
    ...articleHead(article),
    whole: isWhole,
    passages: passages.map((passage) => {
      const { text, ...rest } = passageJson(passage)
      return isWhole ? { ...rest, text } : rest
    }),
  }
}
