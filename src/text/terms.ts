// Words as search compares them: one case, one form of letters, stems, and pieces of scripts that write no spaces.

import { stem } from 'porter2'
import { remembering } from './remembering.ts'
import type { Span } from './span.ts'
import { FUNCTION_WORDS } from './stop-words.ts'

// Dotted acronyms first (U.S.), then words with inner apostrophes (O'Brien); scripts without spaces as whole runs.
const WORD =
  /(?:\p{L}\.){2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+|\p{N}+(?:[.,]\p{N}+)+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}\p{M}])+(?:['’][\p{L}\p{M}]+)*/gu
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u
// Zero-width characters and directional marks, which people paste without seeing them; soft hyphens.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

const ASCII = /^[\x00-\x7f]*$/

/** Most words: nothing to fold. */
const ASCII_LETTERS = /^[a-z]+$/

// A middle dot parts a foreign name in Japanese and Chinese: one name, one run.
const NAME_DOT = /(?<=[\p{Script=Han}\p{Script=Katakana}ー])[・·](?=[\p{Script=Han}\p{Script=Katakana}])/gu

/** The words of `text`, lower case, compatibility forms and accents folded, possessives and acronym dots gone. */
export const wordsOf = (text: string): string[] =>
  printedWordsOf(text)
    .map(plainWordOf)
    .filter((word) => word !== '')

/** The words of `text` as they are printed, but for compatibility forms and marks that nobody sees. */
export function printedWordsOf(text: string): string[] {
  const visible = ASCII.test(text) ? text : text.replace(INVISIBLE, '').normalize('NFKC')
  // The look-around costs a tenth of all indexing, for a mark that few texts have.
  const joined = /[・·]/.test(visible) ? visible.replace(NAME_DOT, '') : visible
  return joined.match(WORD) ?? []
}

/** A printed word as search compares it; empty where nothing of it is left. */
export const plainWordOf = (printed: string): string => plainWord(printed.toLowerCase())

/** A word where it stands in a text. */
export interface LocatedWord extends Span {
  readonly word: string
}

/** The words of `text` as search compares them, each with its place: UTF-16 units of `text` as it is. */
export const locateWords = (text: string): LocatedWord[] =>
  [...text.matchAll(WORD)].flatMap(({ index, 0: printed }) =>
    wordsOf(printed).map((word) => ({ word, start: index, end: index + printed.length })),
  )

function plainWord(word: string): string {
  if (ASCII_LETTERS.test(word)) return word
  if (UNSPACED.test(word)) return word
  if (NUMBER.test(word)) return plainNumber(word)
  const bare = word.replace(/['’]s?$/, '').replace(/[.,'’]/g, '')
  return bare.normalize('NFD').replace(/\p{M}/gu, '')
}

const NUMBER = /^\p{N}+(?:[.,]\p{N}+)*$/u
const GROUPED = /^\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?$/u

/** A number in one form: 1,500 is 1500; 3.5 and 3,5 are 3.5, and never 35. */
const plainNumber = (number: string): string =>
  GROUPED.test(number) ? number.replaceAll(',', '') : number.replaceAll(',', '.')

const HYPHENATED = /(?<![\p{L}\p{N}'’-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu

/** A word written with hyphens, and as it is written without: F-35 and F35, cease-fire and ceasefire. */
export interface Hyphenated {
  readonly written: string
  readonly parts: readonly string[]
  readonly joined: string
}

/** The hyphenated words of `text` (folded), as search compares them. */
export const hyphenatedIn = (text: string): Hyphenated[] =>
  (text.match(HYPHENATED) ?? []).map((word) => ({
    written: word,
    parts: wordsOf(word.replaceAll('-', ' ')),
    joined: wordsOf(word.replaceAll('-', '')).join(''),
  }))

/** Whether `word` is a run of a script that writes no spaces (Chinese, Japanese) or glues particles on (Korean). */
export const isUnspaced = (word: string): boolean => !ASCII_LETTERS.test(word) && UNSPACED.test(word)

/**
 * The search terms of one word: its stem; for unspaced scripts its words and pairs of characters. None for function
 * words.
 */
export function termsOf(word: string): string[] {
  if (isUnspaced(word)) return unspacedTerms(word)
  return FUNCTION_WORDS.has(word) ? [] : [stemOf(word)]
}

/** Words whose stems are remembered: a language's everyday ones, at about 100 bytes each. */
const MOST_STEMS = 50_000

/** The stem of an English word (Porter's second algorithm). */
export const stemOf: (word: string) => string = remembering(MOST_STEMS, stem)

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' })

/** Dictionary words and overlapping pairs: pairs find what a dictionary cuts otherwise (95 against 12 of 100 found). */
function unspacedTerms(run: string): string[] {
  const characters = [...run]
  const pairs = characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  const segments = [...SEGMENTER.segment(run)].map(({ segment }) => segment).filter((segment) => segment.length > 2)
  return characters.length === 1 ? characters : [...pairs, ...segments]
}
