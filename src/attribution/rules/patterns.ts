// Spells out the building blocks of rule patterns and compiles them.

/**
 * Building blocks over symbols (lexicon.ts), from small to large. Every repetition is bounded, so that no text takes
 * long.
 */
const BLOCKS: Readonly<Record<string, string>> = {
  // words of a noun phrase, the last one and the others
  head: '[nNOrUIEF]k?',
  word: '[dKMG#aegnNoOrUIEFZ]',
  // the former White House official; Peru's ambassador; 12 people; Ann Roe (D)
  np: '(?:{word}{0,14}{head})',
  // … of the city in Ohio; … and his aides
  NP: '(?:{np}(?:(?:[fpbj]|i(?=[dKMGNO])){np}|c{np}){0,8})',
  // Ann Roe; the White House; Argus
  proper: '(?:{word}{0,14}[NO]k?)',
  // about 4 in 10
  share: '(?:(?<!p)[adK]*#(?:[pf](?:{np}|#))?)',
  // , a former aide to the mayor who left in May
  tail: '(?:,(?=[dKMnNGegw#])(?:[^.;:Q,vxBSTsWJRw]{1,25}(?:w[^.;:Q,]{1,40})?|w[^.;:Q,]{1,40}))',
  // also, has repeatedly, on Monday
  gap: '(?:[axk]|[jp]?y){0,6}',
  // what follows a verb of saying
  said: '[tQdKMhNOGnp#aigj:EUIFro]',
  // a verb in a form that has a subject
  verb: '[vexBSTDRWCsJ]',
  // a verb of saying as a cue: said; agreed that, instructed him to; called for, called it a "mistake"
  cue: '(?:[STD]|W(?=[tQih:]|,Q|[dKMnNGaegO]{1,8}i)|C(?=[pj]|[^.;,]{0,9}Q|[Nnh]{1,3}[dK]))',
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
