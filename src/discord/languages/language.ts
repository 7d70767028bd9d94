// What the bot says, as one record a language.

export interface Language {
  readonly askDescription: string
  readonly askQuestion: string
  readonly askOutlet: string
  readonly askPrivate: string
  readonly corpusDescription: string
  readonly corpusReload: string

  readonly closest: string
  readonly noneFrom: (outlet: string) => string
  readonly nothing: string
  readonly searched: (passages: number, articles: number) => string
  readonly covers: (outlets: string) => string
  readonly speaking: (speakers: string) => string
  readonly asCitedBy: (outlets: string, publisher: string) => string
  readonly hedged: string
  readonly speakers: (names: string) => string
  readonly place: (title: string, paragraph: number) => string

  readonly unknownOutlet: (name: string, known: string) => string
  readonly emptyQuestion: string
  readonly moderatorsOnly: string
  readonly reloaded: (passages: number, articles: number, ms: number) => string
  readonly notReloaded: (problems: number) => string
  readonly andMore: (n: number) => string
  readonly failed: (reference: string) => string
}
