// What a member typed -> an outlet or speaker that the corpus has.

/** A name that the corpus has, with the other names it goes by. */
export interface KnownName {
  readonly name: string
  readonly aliases?: readonly string[]
}

/** Discord takes at most this many choices, each of at most this many characters. */
const MOST_CHOICES = 25
const LONGEST_CHOICE = 100

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .trim()

/** The names that fit what was typed so far: beginnings first, then beginnings of a word, then any part; aliases count. */
export function matchNames(typed: string, known: readonly KnownName[]): string[] {
  const wanted = plain(typed)
  const grade = ({ name, aliases = [] }: KnownName): number =>
    Math.min(
      ...[name, ...aliases].map((form) => {
        const at = plain(form).indexOf(wanted)
        return at === 0 ? 0 : at < 0 ? 3 : plain(form)[at - 1] === ' ' ? 1 : 2
      }),
    )
  return known
    .map((one) => ({ name: one.name, grade: grade(one) }))
    .filter(({ name, grade }) => grade < 3 && name.length <= LONGEST_CHOICE)
    .sort((a, b) => a.grade - b.grade)
    .slice(0, MOST_CHOICES)
    .map(({ name }) => name)
}

/** `matchNames` as choices of an autocompleted option. */
export const choicesOf = (typed: string, known: readonly KnownName[]): { name: string; value: string }[] =>
  matchNames(typed, known).map((name) => ({ name, value: name }))

/** The known name that `typed` means outright, by itself or an alias, in any case. */
export const nameCalled = (typed: string, known: readonly KnownName[]): string | undefined =>
  known.find(({ name, aliases = [] }) => [name, ...aliases].some((form) => plain(form) === plain(typed)))?.name
