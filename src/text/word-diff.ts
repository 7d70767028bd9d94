// Which words of a text changed, as a reader sees them: what went, what came, in place.

/** Words that stayed, went or came, with the space after them. */
export interface WordRun {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Beyond this many words on either side, the whole is shown as changed: comparing takes their product. */
const MOST_WORDS = 600

/** The words of `before` and `after`, in an order in which both can be read. */
export function diffWords(before: string, after: string): WordRun[] {
  const [old, fresh] = [before, after].map((text) => text.split(/\s+/).filter(Boolean)) as [string[], string[]]
  if (old.length > MOST_WORDS || fresh.length > MOST_WORDS)
    return [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ]
  // The longest common row of words, from the end (Wagner and Fischer).
  const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--) {
      const [row, below] = [common[i] as Uint16Array, common[i + 1] as Uint16Array]
      row[j] = old[i] === fresh[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  const runs: { kind: WordRun['kind']; words: string[] }[] = []
  const add = (kind: WordRun['kind'], word = ''): void => {
    const last = runs.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else runs.push({ kind, words: [word] })
  }
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      add('same', old[i++])
      j++
    } else if (i < old.length && (j >= fresh.length || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)))
      add('gone', old[i++])
    else add('new', fresh[j++])
  }
  return runs.map(({ kind, words }) => ({ kind, text: words.join(' ') }))
}
