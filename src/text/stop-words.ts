// Data: English words that say nothing of what a text is about. Source: the closed word classes (articles, pronouns,
// prepositions, conjunctions, auxiliaries) of any grammar; question frames and chat noise as people type them to bots.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Never searched for, in passages or questions. "us" stays: in a question it is the country more often than the
 * pronoun.
 */
export const FUNCTION_WORDS = words(`
  a an the this that these those and or but nor if then than as so such of to in on at by for from with about into onto
  over
  under between among against through during before after above below up down out off again further once here there all
  any both
  each few more most other some no not only own same too very can will just should now is am are was were be been being
  have has
  had having do does did doing would could may might must shall ought it its itself he him his himself she her hers
  herself they
  them their theirs themselves we our ours ourselves you your yours yourself i me my mine myself s t d ll m re ve don
  doesn didn isn
  aren wasn weren won wouldn couldn shouldn hasn haven hadn cannot while because until also even per via
`)

/** Dropped from questions only: they ask, and the passages that answer need not hold them. */
export const QUESTION_WORDS = words(`
  what which who whom whose when where why how whether please pls plz tell show give me us? know explain anyone anybody
  someone
  lol lmao haha hey hi hello yo ok okay thanks thx btw bro dude guys like really actually exactly basically thing things
  stuff
  something anything everything everyone much many come get got lot kind sort
`)
