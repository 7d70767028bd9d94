// Question -> Answer. The one function that both faces call; plain and synchronous.

import type { Passage } from '../attribution/passage.ts'
import { type Question, readQuestion } from '../search/question.ts'
import { type RankedHit, rankPassages } from '../search/rank.ts'
import { holdsWordsOf } from '../search/sayer.ts'
import type { Answer, Query } from './answer.ts'
import { type Library, reportersOf } from './library.ts'
import { standsInPartOf } from './own-part.ts'
import { withoutEchoes } from './select.ts'
import { judge, type Shared } from './verdict.ts'

/** Passages in an answer unless the asker says otherwise. */
export const DEFAULT_LIMIT = 5

/** Answers from the library alone: never throws for any text, and never shows what no passage holds. */
export function answerQuestion(library: Library, query: Query): Answer {
  const { question, limit = DEFAULT_LIMIT } = query
  const named = query.outlet === undefined ? library.findOutlet(question) : undefined
  const outlet = query.outlet ?? named?.name
  const read = readQuestion(named?.rest ?? question, library.reading)
  const hitsOf = (from: string | undefined): RankedHit[] => {
    const accepts = (number: number): boolean => fits(library.passages[number], from, query.speaker)
    return read.terms.length === 0 && (from ?? query.speaker) !== undefined
      ? inReadingOrder(library, accepts)
      : rankPassages(library.index, read, accepts)
  }
  const own = hitsOf(outlet)
  const reports = own.length > 0
  const hits = reports || outlet === undefined ? own : hitsOf(undefined)
  const [best] = hits
  const isOutlets = !best || outlet === undefined || !reports || standsInPartOf(library.index, best, outlet)
  const speaks = doesSayerSpeak(library, read, best)
  const verdict = judge(best, sharedWith(library, read, best), reports && isOutlets, speaks)
  return {
    question,
    verdict,
    passages:
      verdict === 'nothing'
        ? []
        : withoutEchoes(
            hits.flatMap((hit) => ranked(library, hit)),
            limit,
          ),
    outlet: outlet === undefined ? undefined : { name: outlet, reports },
    searched: { articles: library.corpus.articles.length, passages: library.passages.length },
  }
}

const fits = (passage: Passage | undefined, outlet: string | undefined, speaker: string | undefined): boolean =>
  passage !== undefined &&
  (outlet === undefined || reportersOf(passage).includes(outlet)) &&
  (speaker === undefined || passage.speakers.includes(speaker))

const ALL = { words: 1, coverage: 1, topic: 1, voice: 1 }

/** "What does Argus report?" asks for all of it: nothing to rank by, and every passage answers. */
const inReadingOrder = ({ passages }: Library, accepts: (number: number) => boolean): RankedHit[] =>
  passages.flatMap((_, number) => (accepts(number) ? [{ number, score: 1, matched: [], features: ALL }] : []))

/** Whether the best passage holds words of the one whose words are asked for, if any are. */
function doesSayerSpeak({ passages }: Library, { sayer }: Question, best: RankedHit | undefined): boolean {
  const passage = best && passages[best.number]
  return !sayer || (passage !== undefined && holdsWordsOf(passage, sayer))
}

function sharedWith({ names }: Library, { terms }: Question, best: RankedHit | undefined): Shared {
  const found = terms.filter(({ term }) => best?.matched.includes(term))
  return { words: found.filter(({ weight }) => weight === 1).length, name: found.some(({ term }) => names.has(term)) }
}

function ranked({ passages }: Library, { number, score }: RankedHit) {
  const passage = passages[number]
  return passage ? [{ passage, score: Math.round(score * 1000) / 1000 }] : []
}
