// What the bot says, as one record a language, grouped by what it is said about. Passages are never translated.

import type { Suggestion } from '../../answer/suggest.ts'
import type { Config } from '../../config.ts'
import type { Progress } from '../../hosting/progress.ts'
import type { Reason } from '../../intake/draw-out.ts'
import type { Unfetched } from '../../intake/fetch-bytes.ts'
import type { AuditEntry } from '../../keeping/audit.ts'
import type { Draft, DraftWarning } from '../../keeping/drafts.ts'
import type { Gap } from '../../keeping/gaps.ts'

/** A command or option as Discord's menus show it in this language; in English the names in code serve. */
export interface Label {
  /** Lower case, without spaces, 32 characters at most. */
  readonly name?: string
  /** At most 100 characters. */
  readonly description: string
}

export type Labels<Name extends string> = Readonly<Record<Name, Label>>

/** A command's label with those of its options. */
export interface CommandLabel<Option extends string> extends Label {
  readonly options: Labels<Option>
}

type ArticleOption = 'link' | 'file' | 'title' | 'publisher' | 'byline' | 'url' | 'date'

export interface Language {
  readonly commands: {
    readonly ask: CommandLabel<'question' | 'outlet' | 'private'>
    readonly compare: CommandLabel<'topic' | 'outlets' | 'private'>
    readonly who: CommandLabel<'name' | 'private'>
    readonly timeline: CommandLabel<'topic' | 'private'>
    readonly watch: CommandLabel<'topic' | 'here'>
    readonly sources: CommandLabel<'topic'>
    readonly about: Label
    /** The entry in a message's menu. */
    readonly findSources: { readonly name?: string }
    readonly corpus: Label & {
      readonly subcommands: Labels<'status' | 'check' | 'inbox' | 'gaps' | 'reports' | 'review'> & {
        readonly reload: CommandLabel<'spare'>
        readonly add: CommandLabel<ArticleOption>
        readonly replace: CommandLabel<'article' | ArticleOption>
        readonly remove: CommandLabel<'article'>
        readonly restore: CommandLabel<'file'>
      }
    }
  }
  readonly answer: {
    /** What the bot says of itself when it is asked. */
    readonly aboutBot: string
    /** What the corpus is about, by the titles of its articles. */
    readonly topics: (titles: string) => string
    /** When an article was published (undefined: it does not say), and the times told in its words ('' for none). */
    readonly dated: (title: string, published: string | undefined, told: string) => string
    /** Above things that the corpus can answer. */
    readonly canAnswer: string
    /** Those things, as questions. */
    readonly examples: Readonly<Record<Suggestion['kind'], (name: string) => string>>
    /** Above a passage that answers three times of four. */
    readonly likely: string
    readonly closest: string
    readonly noneFrom: (outlet: string) => string
    readonly nothing: string
    readonly searched: (passages: number, articles: number) => string
    readonly covers: (outlets: string) => string
    readonly speaking: (speakers: string) => string
    readonly emptyQuestion: string
    readonly unknownOutlet: (name: string, known: string) => string
  }
  readonly passage: {
    /** The passage was replaced on that day. */
    readonly corrected: (day: string) => string
    readonly asCitedBy: (outlets: string, publisher: string) => string
    /** Other publishers printed the same words. */
    readonly also: (publishers: string) => string
    readonly hedged: string
    readonly disputes: (outlets: string) => string
    /** Which words of a passage an outlet is credited for, where it is not for all. */
    readonly part: (outlet: string, words: string) => string
    readonly speakers: (names: string) => string
    readonly place: (title: string, line: number) => string
    readonly position: (at: number, of: number) => string
    readonly gone: string
  }
  readonly buttons: {
    readonly resolveSame: (reports: number) => string
    readonly resolveAll: (reports: number) => string
    readonly context: string
    readonly proof: string
    readonly share: string
    readonly report: string
    readonly further: string
    readonly cite: string
    readonly open: string
    readonly same: (passages: number) => string
    readonly tellMe: string
    readonly confirm: string
    readonly cancel: string
    readonly dismiss: (number: number) => string
    /** Of a proposed article: look at it whole, leave it, leave all of its feed. */
    readonly look: string
    readonly decline: string
    readonly dismissFeed: string
    readonly resolve: string
  }
  readonly context: {
    readonly head: string
  }
  readonly proof: {
    readonly covers: (words: string) => string
    readonly head: string
    readonly none: (publisher: string) => string
    readonly chain: (chain: string) => string
    readonly words: (source: string, cue: string) => string
  }
  readonly share: {
    readonly by: (member: string) => string
    readonly already: string
    readonly cannotPost: string
  }
  readonly report: {
    readonly tooMany: string
    /** At most 45 characters: the title of a form. */
    readonly form: string
    /** At most 45 characters: the label of a field. */
    /** What goes with a report beside the member's word. */
    readonly goesWith: string
    readonly word: string
    readonly thanks: string
    readonly before: string
    readonly notKept: string
  }
  readonly further: {
    /** At most 45 characters each: a form's title and the labels of its fields. */
    readonly form: string
    readonly question: string
    readonly keep: string
    /** At most 100 characters. */
    readonly keepHint: string
    readonly topic: (words: string) => string
    readonly outlet: (name: string) => string
    readonly speaker: (name: string) => string
  }
  readonly cite: {
    readonly head: string
    readonly markdown: string
    readonly files: string
  }
  readonly same: {
    readonly head: string
    readonly none: string
    readonly quotation: string
    /** A quotation in nearly the same words. */
    readonly near: string
    readonly statement: string
    /** How the words that differ are marked. */
    readonly key: string
  }
  readonly timeline: {
    readonly head: (moments: number) => string
    readonly none: (topic: string) => string
    readonly published: string
    readonly undated: string
    readonly open: string
  }
  readonly provenance: {
    readonly title: string
    readonly who: string
    readonly outlet: string
    readonly publisher: string
    readonly others: (count: number) => string
  }
  readonly watch: {
    /** What is kept, and until when, before it is. */
    readonly consent: (topic: string, day: string) => string
    readonly consentHere: (topic: string, day: string) => string
    readonly agree: string
    readonly kept: string
    readonly head: (watches: number) => string
    readonly until: (topic: string, day: string) => string
    readonly none: string
    readonly stop: (number: number) => string
    readonly stopAll: string
    readonly stopThis: string
    readonly stopped: string
    readonly tooMany: string
    readonly moderatorsOnly: string
    readonly cannotPost: string
    readonly notKept: string
    /** Above what was found. */
    readonly found: (topic: string) => string
  }
  readonly compare: {
    /** So many of the outlets shown make an equal statement. */
    readonly agree: (count: number, of: number, outlets: string) => string
    readonly head: (topic: string) => string
    readonly readOn: string
    readonly none: (topic: string) => string
  }
  readonly who: {
    readonly head: (speaker: string, passages: number) => string
    readonly unknown: (name: string, known: string) => string
  }
  readonly sources: {
    readonly articles: string
    readonly outlets: string
    readonly speakers: string
    readonly passages: (count: number) => string
    readonly toArticle: string
    readonly toOutlet: string
  }
  readonly about: {
    /** What is kept where somebody watches. */
    readonly watches: string
    /** Where the bot hears messages that name it, or are sent to it alone. */
    readonly hears: string
    readonly text: string
    readonly version: (version: string) => string
    readonly contact: (contact: string) => string
    readonly gapsKept: string
    readonly nothingKept: string
  }
  readonly findSources: {
    readonly answered: string
    readonly related: string
    readonly nothing: string
    readonly noText: string
  }
  readonly refusals: {
    readonly tooSoon: (seconds: number) => string
    readonly moderatorsOnly: string
    readonly failed: (reference: string) => string
    /** The corpus is not there yet. */
    readonly loading: (progress: Progress | undefined) => string
    /** What is kept cannot be reached. */
    readonly storeGone: string
    /** The corpus is looked up in a database that cannot be reached. */
    readonly corpusGone: string
    /** To a message in a server where answers are private. */
    readonly privateHere: string
    /** Too many questions wait already. */
    readonly busy: string
    /** A form could not be opened in time. */
    readonly tooLate: string
  }
  readonly lists: {
    /** Between the names of a list. */
    readonly comma: string
    readonly andMore: (count: number) => string
  }
  readonly corpus: {
    readonly damaged: (files: string) => string
    readonly holds: (articles: number, passages: number, outlets: number, speakers: number) => string
    /** Articles made ready, while a reload runs. */
    readonly loading: (done: number, all: number) => string
    readonly loaded: (since: string, revision: string, milliseconds: number) => string
    readonly watching: Readonly<Record<Config['watching'] | 'shared', string>>
    readonly noProblems: string
    readonly problems: (count: number) => string
    readonly suggestions: (count: number) => string
    readonly spared: (problems: number) => string
    readonly wouldChange: string
    readonly wouldNotReload: (problems: number) => string
    readonly noDifference: string
    readonly passagesChanged: (counts: string) => string
    readonly reloaded: (passages: number, articles: number, milliseconds: number) => string
    readonly notReloaded: (problems: number) => string
    readonly reviewReady: string
    readonly reviewTooLarge: string
  }
  readonly articles: {
    readonly needsHead: string
    readonly linksOff: string
    /** The page holds no article that could be read. */
    readonly notDrawn: string
    /** Why a page was not fetched; the detail is a host, a status, a port or nothing. */
    readonly fetching: Readonly<Record<Unfetched['why'], (detail: string) => string>>
    readonly warnings: Readonly<Record<DraftWarning, string>>
    readonly notFetched: string
    readonly unknown: (name: string) => string
    readonly notInTrash: (name: string) => string
    /** At most 45 characters: the title of a form. */
    readonly form: string
    /** At most 45 characters each: the labels of a form's fields. */
    readonly fields: Readonly<Record<'title' | 'publisher' | 'url' | 'published' | 'text' | 'file', string>>
  }
  readonly drafts: {
    /** What is proposed, as a question. */
    readonly questions: Readonly<Record<Draft['kind'], (title: string, file: string) => string>>
    readonly kept: (kept: number, of: number) => string
    /** An article that holds most of the paragraphs, and `beyond` others. */
    readonly similar: (title: string, publisher: string, shared: number, of: number, beyond: number) => string
    readonly onlyHere: string
    /** Why a paragraph is left out, or is to be looked at. */
    readonly reasons: Readonly<Record<Reason, string>>
    readonly notPossible: string
    readonly gone: string
    readonly cancelled: string
    readonly done: (file: string) => string
    readonly conflict: (file: string) => string
    readonly notWritten: string
    /** It was written, and cannot be loaded now. */
    readonly writtenOnly: string
    /** Nobody can tell whether it was written. */
    readonly unknown: string
  }
  readonly inbox: {
    readonly noFeeds: string
    readonly none: (feeds: number) => string
    readonly place: (at: number, of: number) => string
    readonly arrived: (count: number) => string
    readonly gone: (title: string, status: string) => string
    /** In front of the title of an article whose page was corrected. */
    readonly corrected: string
    readonly asItWas: string
  }
  readonly gaps: {
    readonly head: string
    readonly off: string
    readonly none: string
    readonly asked: (times: number, day: string) => string
    readonly verdicts: Readonly<Record<Gap['verdict'], string>>
  }
  readonly reports: {
    readonly none: string
    readonly head: (day: string, at: number, of: number) => string
  }
  readonly audit: {
    readonly actions: Readonly<Record<AuditEntry['action'], string>>
    readonly line: (who: string, action: string, subject: string) => string
  }
}
