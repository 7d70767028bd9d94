// What an article, an outlet and a glossary group are.

import { basename, extname } from 'node:path'
import type { Head } from './head.ts'

/** One file of `articles/`: the reporting as we hold it. What its head does not state is absent, never guessed. */
export interface Article extends Head {
  /** The file's name without its extension. */
  readonly id: string
  /** The file as problems name it: `articles/row.md`. */
  readonly file: string
  /** All that follows the newline of the closing `---`, untrimmed; every offset counts from its start. */
  readonly body: string
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number
}

/** The id of the article that `file` holds: `articles/row.md` -> `row`. */
export const articleIdOf = (file: string): string => basename(file, extname(file))

/** The lines of `body` that say something, each trimmed: a paragraph is one line. */
export const paragraphsOf = (body: string): string[] => body.split('\n').flatMap((line) => line.trim() || [])

export const OUTLET_KINDS = ['newspaper', 'agency', 'broadcaster', 'magazine', 'site', 'journal', 'pollster'] as const
export type OutletKind = (typeof OUTLET_KINDS)[number]

/** A news organisation and the ways in which reporting names it. */
export interface Outlet {
  readonly name: string
  /** Other names that mean this outlet anywhere: Star, star.example. */
  readonly aliases: readonly string[]
  /** Names that mean it only after a long form in the same article: "the Post". */
  readonly short: readonly string[]
  /** Its programmes, shows and sections that reporting credits: "Meet the Press". */
  readonly programmes: readonly string[]
  readonly kind: OutletKind
  readonly site?: string
  /** Its name is an ordinary word too ("Time"), so that only a strict citing context counts. */
  readonly commonWord: boolean
  /** The registry lacks it: an article's own words name it as an outlet. */
  readonly unlisted?: true
}

/** A feed of an outlet, whose articles are proposed to the moderators. */
export interface Feed {
  readonly url: string
  /** How moderators call it; its host where it has no name. */
  readonly name?: string
}

/** `feeds.yaml`: where articles may come from, and how often their pages are looked at again. */
export interface Sources {
  readonly feeds: readonly Feed[]
  /** Hours between two looks at a page; never again where absent. */
  readonly lookAgainHours?: number
}

/** Names that mean the same in this dispute; the first is the one shown. */
export type GlossaryGroup = readonly string[]
