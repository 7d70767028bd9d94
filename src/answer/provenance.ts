// Who is quoted by which outlet in which publisher, in numbers: the provenance of many passages at once.

import { type Passage, reportersOf } from '../attribution/passage.ts'
import { reporterOf } from '../attribution/proof.ts'
import { answerQuestion } from './answer-question.ts'
import type { Library } from './library.ts'
import { type Counted, mostFirst } from './made.ts'

/** Passages that reach us in one way. */
export interface Flow {
  /** Absent where the outlet itself speaks. */
  readonly speaker?: string
  readonly outlet: string
  readonly publisher: string
  readonly passages: number
}

/** Passages on a topic that count. */
const MOST_PASSAGES = 100

/** Of what the provenance is told: all there is, what one says, what speaks to a topic. */
export interface Scope {
  readonly speaker?: string
  readonly topic?: string
}

/** The provenance of some passages: each way, and in how many passages each name stands; the most first. */
export interface Provenance {
  readonly ways: readonly Flow[]
  readonly speakers: readonly Counted[]
  readonly outlets: readonly Counted[]
  readonly publishers: readonly Counted[]
}

const ofAll = new WeakMap<Library, Provenance>()

/** The provenance of the passages in `scope`. */
export function provenance(library: Library, scope: Scope = {}): Provenance {
  const isAll = scope.speaker === undefined && scope.topic === undefined
  const known = isAll ? ofAll.get(library) : undefined
  if (known) return known
  const made = gather(within(library, scope.topic), scope.speaker)
  if (isAll) ofAll.set(library, made)
  return made
}

/** The provenance of `passages`, or of what `speaker` says in them. */
export function gather(passages: readonly Passage[], speaker?: string): Provenance {
  const ways = new Map<string, Flow>()
  const counts = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()] as const
  const [speakers, outlets, publishers] = counts
  for (const passage of passages) {
    const links = linksOf(passage).filter((link) => speaker === undefined || link.speaker === speaker)
    for (const link of links) {
      const way = { ...link, publisher: passage.publisher }
      const key = JSON.stringify([link.speaker, link.outlet, passage.publisher])
      ways.set(key, { ...way, passages: (ways.get(key)?.passages ?? 0) + 1 })
    }
    count(
      speakers,
      links.flatMap((link) => link.speaker ?? []),
    )
    count(
      outlets,
      links.map(({ outlet }) => outlet),
    )
    if (links.length > 0) count(publishers, [passage.publisher])
  }
  const most = (a: Flow, b: Flow): number => b.passages - a.passages || (nameOf(a) < nameOf(b) ? -1 : 1)
  return {
    ways: [...ways.values()].sort(most),
    speakers: mostFirst(speakers),
    outlets: mostFirst(outlets),
    publishers: mostFirst(publishers),
  }
}

/** Counts each name once. */
function count(counts: Map<string, number>, names: readonly string[]): void {
  for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** A way in words: "Ann Roe → Evening Star → The Bugle". */
export const nameOf = ({ speaker, outlet, publisher }: Flow): string =>
  [...new Set([...(speaker === undefined ? [] : [speaker]), outlet, publisher])].join(' → ')

const within = (library: Library, topic: string | undefined): readonly Passage[] =>
  topic === undefined
    ? library.passages
    : answerQuestion(library, { question: topic, limit: MOST_PASSAGES }).passages.map(({ passage }) => passage)

/** Each speaker with the outlet that his words reach us through; the outlets alone where nobody speaks. */
export function linksOf(passage: Passage): { readonly speaker?: string; readonly outlet: string }[] {
  const said = passage.speakers.map((speaker) => {
    const own = passage.attributions.find((one) => one.speaker === speaker)
    return { speaker, outlet: (own && reporterOf(own, passage)) ?? passage.publisher }
  })
  const silent = reportersOf(passage).filter((outlet) => !said.some((one) => one.outlet === outlet))
  return [...said, ...(said.length === 0 || passage.outlets.length > 0 ? silent.map((outlet) => ({ outlet })) : [])]
}
