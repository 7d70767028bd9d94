// What may be asked over HTTP and what comes back, once: these schemas check requests and make the description.

import { z } from 'zod'
import { ASK, COMPARE, limitInWords, MOST, USUAL, WHO } from '../answer/asked.ts'

/** Digits alone: what else JavaScript reads as a number is none here. */
const digits = (given: unknown): unknown => (typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given)
const limit = (of: keyof typeof MOST) =>
  z.preprocess(digits, z.int().min(1).max(MOST[of])).default(USUAL[of]).describe(limitInWords(MOST[of]))

export const AskQuery = z.strictObject({ ...ASK, limit: limit('ask') })
export const WhoQuery = z.strictObject({ ...WHO, limit: limit('who') })
export const CompareQuery = z.strictObject({ ...COMPARE, limit: limit('compare') })
export const NoQuery = z.strictObject({})

const Span = z.object({ text: z.string(), start: z.int(), end: z.int() })

export const PassageSchema = z
  .object({
    id: z.string(),
    article: z.string(),
    publisher: z.string().describe('Who published the article that the passage stands in.'),
    paragraph: z.int().describe('0-based line of the article’s body.'),
    start: z.int().describe('UTF-16 units from the start of the body.'),
    end: z.int(),
    text: z.string().describe('Word for word as it stands in the article.'),
    outlet: z.string().nullable().describe('The outlet credited first; null: the publisher’s own words.'),
    outlets: z.array(z.string()),
    speakers: z.array(z.string()),
    hedged: z.boolean(),
    disputed: z.array(z.string()).optional(),
    boilerplate: z.string().optional(),
    score: z.number().optional(),
  })
  .meta({ id: 'Passage' })

export const AnswerSchema = z
  .object({
    question: z.string(),
    verdict: z.enum(['answered', 'likely', 'related', 'nothing']),
    passages: z.array(PassageSchema),
    searched: z.object({ articles: z.int(), passages: z.int() }),
  })
  .meta({ id: 'Answer' })

export const SayingsSchema = z
  .object({ speaker: z.string(), count: z.int(), passages: z.array(PassageSchema) })
  .meta({ id: 'Sayings' })

export const ComparisonSchema = z
  .object({
    topic: z.string(),
    outlets: z.array(z.object({ outlet: z.string(), passage: PassageSchema })),
    agreeing: z.array(z.string()).describe('The outlets whose passages here make equal statements.'),
  })
  .meta({ id: 'Comparison' })

const Head = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  byline: z.string().optional(),
  url: z.string().optional(),
  published: z.string().optional(),
  read: z.string().optional(),
  rights: z.string().optional(),
})

const Counted = z.object({ name: z.string(), passages: z.int(), site: z.string().optional() })

export const SourcesSchema = z
  .object({
    articles: z.array(Head),
    outlets: z.array(Counted),
    speakers: z.array(Counted),
    ways: z.array(
      z.object({
        speaker: z.string().optional(),
        outlet: z.string(),
        publisher: z.string(),
        passages: z.int(),
        way: z.string(),
      }),
    ),
  })
  .meta({ id: 'Sources' })

export const PassageDetailSchema = PassageSchema.extend({
  attributions: z.array(
    z.object({
      kind: z.enum(['statement', 'directive', 'credit', 'dispute']),
      source: Span.nullable(),
      cue: Span.nullable(),
      antecedent: Span.nullable(),
      speaker: z.string().nullable(),
      outlet: z.string().nullable(),
      rule: z.string(),
      evidence: z.array(z.string()).optional(),
      content: z.array(Span.nullable()),
      chain: z.array(z.string()).describe('Speaker → outlet → publisher.'),
    }),
  ),
  from: Head,
  link: z.string().optional().describe('The publisher’s page, opened at these words.'),
  citation: z.string(),
}).meta({ id: 'PassageDetail' })

export const ArticleSchema = Head.extend({
  whole: z
    .boolean()
    .describe(
      'Whether its moderators share the text whole; else those passages alone that credit, without their words.',
    ),
  passages: z.array(PassageSchema.partial({ text: true })),
}).meta({ id: 'Article' })

/** RFC 9457. */
export const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
