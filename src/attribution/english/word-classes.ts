// The classes of words that rules speak of, and their notation: patterns over the classes of a sentence's words.

/**
 * Every class, named after a word of it, and the letter that stands for it while a pattern runs: a sentence becomes a
 * row of letters, so that a pattern over words is a regular expression, and as fast.
 */
export const CLASS = {
  /** A capitalised word. */
  name: 'N',
  /** A word of no other class. */
  word: 'n',
  /** "Roe's", "state's" */
  possessive: 'G',
  number: '#',
  determiner: 'd',
  /** "some", "many", also alone */
  some: 'K',
  /** "his", "her" */
  his: 'M',
  preposition: 'p',
  of: 'f',
  by: 'b',
  to: 'i',
  on: 'j',
  /** "he", "they", "others" */
  pronoun: 'h',
  /** "who", "which" */
  who: 'w',
  that: 't',
  /** "while", "as", "if", "what" */
  while: 'm',
  /** "and", "or", "but" */
  and: 'c',
  adverb: 'a',
  /** A day, a month, "yesterday". */
  day: 'y',
  /** "has", "did", "will" */
  auxiliary: 'x',
  be: 'B',
  /** A verb that reports nothing. */
  verb: 'v',
  /** A word in -ed. */
  past: 'e',
  /** A word in -ing. */
  gerund: 'g',
  /** "said", "wrote", "denied": takes a quotation or a clause. */
  said: 'S',
  /** "say", "write": the base form of such a verb. */
  say: 's',
  /** "claims", "report": a form of such a verb that is a noun as well. */
  claims: 'r',
  /** "saying", "adding" */
  saying: 'P',
  /** "agreed", "promised": a cue only before a clause. */
  agreed: 'W',
  called: 'C',
  /** "told", "informed": names a hearer first. */
  told: 'T',
  /** "asked", "ordered" */
  asked: 'D',
  /** "published", "obtained", "found": how outlets bring news. */
  reported: 'R',
  reporting: 'Z',
  'according-to': 'A',
  outlet: 'O',
  /** An outlet's name with its 's. */
  'possessive-outlet': 'o',
  quotation: 'Q',
  /** A short stretch in brackets. */
  bracket: 'k',
  /** A square bracket that opens, and one that closes. */
  opening: '<',
  closing: '>',
  /** "poll", "editorial": what outlets make. */
  poll: 'U',
  /** "interview", "appearance": talks with outlets. */
  interview: 'I',
  /** "interviewed", "appeared" */
  appeared: 'J',
  /** "anchor", "host": who works for outlets. */
  reporter: 'E',
  /** "statement", "letter": what is said or written. */
  statement: 'F',
  ',': ',',
  ';': ';',
  ':': ':',
  '-': '-',
  '.': '.',
} as const

export type WordClass = keyof typeof CLASS

const NAMES: ReadonlyMap<string, WordClass> = new Map(
  Object.entries(CLASS).map(([name, letter]) => [letter, name as WordClass]),
)

/** What a few letters in a row stand for, asked for again and again: "TO" is "told outlet". */
const SPELLED = new Map<string, string>()

/** The classes of `letters` in their order; "^" and "$" are the sentence's edges. At most a few letters at once. */
export function classNames(letters: string): string {
  let names = SPELLED.get(letters)
  if (names === undefined) {
    names = [...letters].map((letter) => NAMES.get(letter) ?? EDGES[letter] ?? letter).join(' ')
    SPELLED.set(letters, names)
  }
  return names
}

const EDGES: Readonly<Record<string, string>> = { '^': 'start', $: 'end' }

/** What words mean in a pattern beside the classes and blocks. */
const OPENINGS: Readonly<Record<string, string>> = {
  '': '(?:',
  after: '(?<=',
  'not-after': '(?<!',
  before: '(?=',
  'not-before': '(?!',
}
const PLACES: Readonly<Record<string, string>> = { start: '^', end: '$', any: '.' }

/** An opening bracket with its name, a set of classes, a word, a mark; repetition and the rest stand as they are. */
const NOTATION =
  /(?<opening>[a-z-]{0,20})\(|\[(?<negated>not )?(?<set>[^\]]{1,400})\]|(?<word>[a-z]{1,20}(?:-[a-z]{1,20}){0,3})|(?<mark>[,;:.-])|(?<rest>\{\d+,?\d*\}|[*+?)|])|\s+|(?<wrong>.)/gy

/**
 * A pattern over the classes of words as a regular expression over their letters.
 *
 * Words name classes, or `blocks` by their name; `[a b]` is one of several, `[not a b]` none of them, `any` any word;
 * `start` and `end` are the sentence's. `after(…)`, `before(…)`, `not-after(…)`, `not-before(…)` look without taking;
 * any other name before a bracket names what stands in it. `* + ? {1,3} |` mean what they do in regular expressions.
 * Throws where a word is unknown.
 */
export function wordPattern(notation: string, flags = '', blocks: Readonly<Record<string, string>> = {}): RegExp {
  return new RegExp(spelled(notation, blocks), flags)
}

function spelled(notation: string, blocks: Readonly<Record<string, string>>): string {
  return [...notation.matchAll(NOTATION)]
    .map(({ groups = {} }) => {
      const { opening, negated, set, word, mark, rest, wrong } = groups
      if (wrong !== undefined) throw new Error(`a pattern holds "${wrong}": ${notation}`)
      if (opening !== undefined) return OPENINGS[opening] ?? `(?<${opening}>`
      if (set !== undefined) return `[${negated ? '^' : ''}${set.trim().split(/\s+/).map(letterOf).join('')}]`
      if (word !== undefined)
        return PLACES[word] ?? (blocks[word] ? `(?:${spelled(blocks[word], blocks)})` : letterOf(word))
      return mark !== undefined ? letterOf(mark) : (rest ?? '')
    })
    .join('')
}

function letterOf(name: string): string {
  const letter = (CLASS as Readonly<Record<string, string>>)[name]
  if (letter === undefined) throw new Error(`a pattern uses the unknown word class "${name}"`)
  return /[.-]/.test(letter) ? `\\${letter}` : letter
}

/** What opens the part behind a noun phrase's head: of, in, by, to, who. */
export const BEHIND = wordPattern('[of preposition by to who]')
