// Spells out the building blocks of rule patterns and compiles them.

/** Building blocks over symbols (lexicon.ts), from small to large. */
const BLOCKS: Readonly<Record<string, string>> = {
  // the former White House official; Japan's ambassador; 12 people; Ann Roe (D)
  np: '(?:[dG#aegnNoOrUIE]*[nNO#rUIE]k?)',
  // … of the city in Ohio; … and his aides
  NP: '(?:{np}(?:(?:[fpbj]|i(?=[dGNO])){np}|c{np})*)',
  // , a former aide to the mayor
  apposition: '(?:,(?:(?![SsTDPRBxvQcm])[^,;:.]){1,24}(?=[,.;]|$))',
}

/** `pattern` as a regular expression with global search and offsets of its groups. */
export function compile(pattern: string): RegExp {
  let spelled = pattern
  while (/\{[a-zA-Z]+\}/.test(spelled)) {
    spelled = spelled.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
      const block = BLOCKS[name]
      if (block === undefined) throw new Error(`a rule uses the unknown block {${name}}`)
      return block
    })
  }
  return new RegExp(spelled, 'dg')
}
