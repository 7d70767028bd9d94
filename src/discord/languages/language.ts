// What the bot says, as one record a language. Passages are never translated.

/** A command or option as Discord's menus show it. Command and option names are lower case, without spaces, 32 characters at most. */
export interface Label {
  readonly name: string
  /** At most 100 characters. */
  readonly description: string
}

export interface Language {
  readonly ask: Label
  readonly question: Label
  readonly outlet: Label
  readonly private: Label
  readonly compare: Label
  readonly topic: Label
  readonly who: Label
  readonly speaker: Label
  readonly sources: Label
  readonly about: Label
  readonly corpus: Label
  readonly reload: Label
  /** The entry in a message's menu. */
  readonly findSources: string

  readonly closest: string
  readonly noneFrom: (outlet: string) => string
  readonly nothing: string
  readonly searched: (passages: number, articles: number) => string
  readonly covers: (outlets: string) => string
  readonly speaking: (speakers: string) => string
  readonly asCitedBy: (outlets: string, publisher: string) => string
  readonly hedged: string
  readonly speakers: (names: string) => string
  readonly place: (title: string, line: number) => string
  readonly position: (at: number, of: number) => string

  readonly context: string
  readonly proof: string
  readonly share: string
  readonly sharedBy: (member: string) => string
  readonly report: string
  /** At most 45 characters: the title of a form. */
  readonly reportHead: string
  /** At most 45 characters: the label of a field. */
  readonly reportWord: string
  readonly reported: string
  readonly reportedBefore: string
  readonly notReported: string
  readonly gone: string
  readonly cannotPost: string
  readonly contextHead: string
  readonly proofHead: string
  readonly noProof: (publisher: string) => string
  readonly chain: (chain: string) => string
  readonly says: (source: string, cue: string) => string

  readonly comparison: (topic: string) => string
  readonly readOn: string
  readonly nobodyOn: (topic: string) => string
  readonly wordsOf: (speaker: string, passages: number) => string
  readonly unknownSpeaker: (name: string, known: string) => string
  readonly articles: string
  readonly outlets: string
  readonly people: string
  readonly passages: (count: number) => string
  readonly aboutText: string
  readonly version: (version: string) => string
  readonly contact: (contact: string) => string
  readonly speaksToThis: string
  readonly closeToThis: string
  readonly nothingOnThis: string
  readonly noTextHere: string

  readonly unknownOutlet: (name: string, known: string) => string
  readonly emptyQuestion: string
  readonly tooSoon: (seconds: number) => string
  readonly moderatorsOnly: string
  readonly reloaded: (passages: number, articles: number, milliseconds: number) => string
  readonly notReloaded: (problems: number) => string
  readonly andMore: (count: number) => string
  readonly failed: (reference: string) => string
}
