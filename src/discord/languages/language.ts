// What the bot says, as one record a language. Passages are never translated.

import type { Config } from '../../config.ts'
import type { Change } from '../../keeping/audit.ts'
import type { Draft } from '../../keeping/drafts.ts'
import type { Gap } from '../../keeping/gaps.ts'

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
  readonly status: Label
  readonly check: Label
  readonly add: Label
  readonly replace: Label
  readonly remove: Label
  readonly restore: Label
  readonly gaps: Label
  readonly reports: Label
  readonly review: Label
  readonly spare: Label
  readonly article: Label
  readonly trashed: Label
  readonly file: Label
  readonly title: Label
  readonly publisher: Label
  readonly byline: Label
  readonly url: Label
  readonly published: Label
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

  readonly confirm: string
  readonly cancel: string
  /** What is proposed, as a question. */
  readonly proposals: Readonly<Record<Draft['kind'], (title: string, file: string) => string>>
  readonly notProposed: string
  readonly draftGone: string
  readonly draftCancelled: string
  readonly done: (file: string) => string
  readonly conflict: (file: string) => string
  readonly notWritten: string
  readonly needsHead: string
  readonly notFetched: string
  readonly noArticle: (name: string) => string
  readonly tooLongToType: string
  readonly notInTrash: (name: string) => string
  /** At most 45 characters: the title of a form. */
  readonly formHead: string
  /** At most 45 characters each: the labels of a form's fields. */
  readonly fields: Readonly<Record<'title' | 'publisher' | 'url' | 'published' | 'text', string>>
  readonly holds: (articles: number, passages: number, outlets: number, speakers: number) => string
  readonly loaded: (since: string, revision: string, milliseconds: number) => string
  readonly watching: Readonly<Record<Config['watching'], string>>
  readonly gapsKept: string
  readonly nothingKept: string
  readonly noProblems: string
  readonly problems: (count: number) => string
  readonly suggestions: (count: number) => string
  readonly spared: (problems: number) => string
  readonly wouldChange: string
  readonly wouldNotReload: (problems: number) => string
  readonly noDifference: string
  readonly passagesChanged: (counts: string) => string
  readonly gapsHead: string
  readonly gapsOff: string
  readonly noGaps: string
  readonly asked: (times: number, day: string) => string
  readonly verdicts: Readonly<Record<Gap['verdict'], string>>
  readonly dismiss: (number: number) => string
  readonly noReports: string
  readonly reportOf: (day: string, at: number, of: number) => string
  readonly resolve: string
  readonly reviewReady: string
  readonly reviewTooLarge: string
  readonly actions: Readonly<Record<Change['action'], string>>
  readonly audit: (who: string, action: string, subject: string) => string
}
