// What a question may keep of the one before it: its outlets, its speaker, and the words of its topic.

import { reportersOf } from '../attribution/passage.ts'
import { cutWhole } from '../text/cut-whole.ts'
import { FRAME_WORDS, frameLanguage } from '../text/foreign-words.ts'
import { fold } from '../text/normalize.ts'
import { FUNCTION_WORDS, QUESTION_WORDS } from '../text/stop-words.ts'
import { wordsOf } from '../text/terms.ts'
import { OWN_WORDS } from './answer-question.ts'
import type { Library } from './library.ts'

/** What can be kept, and what of it the question asked for itself. */
export interface Keepable {
  /** '' where the question is about nothing in particular. */
  readonly topic: string
  readonly outlets: readonly Offered[]
  readonly speakers: readonly Offered[]
}

export interface Offered {
  readonly name: string
  /** The question asked for it; others are those of the passage shown. */
  readonly asked: boolean
}

/** What stands above an answer, and the passage shown. */
export interface Before {
  readonly question: string
  /** The topic that it kept itself. */
  readonly topic?: string
  /** Names that it was restricted to. */
  readonly names: readonly string[]
  readonly passage: string
}

/** Characters of a topic: what Discord takes as a choice. */
const LONGEST_TOPIC = 90

/** What a question after `before` may keep. */
export function keepable(library: Library, { question, topic, names, passage: id }: Before): Keepable {
  const { byId, findOutlet, finders, speakers } = library
  const named = findOutlet(question)
  const own = contentWords(named?.rest ?? question)
  const isThin = own.split(' ').filter(Boolean).length < OWN_WORDS
  const words = cutWhole((isThin && topic ? `${topic} ${own}` : own).trim(), LONGEST_TOPIC)
  const isSpeaker = (name: string): boolean => speakers.some((one) => one.name === name)
  const askedOutlets = [
    ...(named ? [named.name] : []),
    ...names.flatMap((name) => (isSpeaker(name) ? [] : (finders.outlet.named(name) ?? []))),
  ]
  const askedSpeakers = names.filter(isSpeaker)
  const passage = byId.get(id)
  return {
    topic: words,
    outlets: offered(askedOutlets, passage ? reportersOf(passage) : []),
    speakers: offered(askedSpeakers, passage?.speakers ?? []),
  }
}

const offered = (asked: readonly string[], shown: readonly string[]): Offered[] =>
  [...new Set([...asked, ...shown])].map((name) => ({ name, asked: asked.includes(name) }))

const SAYING = new Set(['say', 'says', 'said', 'tell', 'told', 'report', 'reports', 'reported', 'write', 'wrote'])

/** The words of `question` that tell what it is about, as they were typed. */
function contentWords(question: string): string {
  const language = frameLanguage(wordsOf(fold(question)))
  const frame = language ? FRAME_WORDS[language] : undefined
  const isContent = (word: string): boolean => {
    const bare = fold(word)
      .toLowerCase()
      .replace(/['’]s$/, '')
    return bare !== '' && ![FUNCTION_WORDS, QUESTION_WORDS, SAYING, frame].some((words) => words?.has(bare))
  }
  return question
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(isContent)
    .join(' ')
}
