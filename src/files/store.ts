// Where what is kept lies: named texts on shelves, and journals of lines. Files by default; a database where several
// processes share the work.

import { join } from 'node:path'
import type { Damaged } from './damage.ts'

/** A line of a journal, and its place in it; places grow, and need not follow on one another. */
export interface JournalLine {
  readonly place: number
  readonly text: string
}

/** What can be read. */
export interface Readable {
  /** The text called `name` on `shelf`; undefined where there is none. */
  read(shelf: string, name: string): Promise<string | undefined>
  /** The names on `shelf`, and of the shelves on it, in order. */
  list(shelf: string): Promise<string[]>
  /** The texts on the shelves of `shelf`, as `shelf/name`, each with its first `characters` at least, in any order. */
  beginnings(shelf: string, characters: number): Promise<readonly { readonly name: string; readonly text: string }[]>
  /** The lines of `journal` behind the place `after`, in order. */
  lines(journal: string, after?: number): Promise<JournalLine[]>
}

/** What a change can write. */
export interface Writer extends Readable {
  write(shelf: string, name: string, text: string): Promise<void>
  remove(shelf: string, name: string): Promise<void>
  append(journal: string, text: string): Promise<void>
  /** Takes the lines at these places out; those behind may get other places. */
  dropLines(journal: string, places: readonly number[]): Promise<void>
}

export interface Store extends Readable {
  /**
   * Runs `work` alone among all changes of `area`, whoever makes them; in a database whole or not at all. Rejects with
   * an error that carries a code where nothing can be written.
   */
  change<T>(area: string, work: (writer: Writer) => Promise<T>): Promise<T>
  /** Puts aside what nobody wrote so into `name`, for whoever damaged it. */
  setAside(name: string, entries: readonly string[]): Promise<Damaged>
}

/** Bytes of a file's name that file systems take. */
export const LONGEST_NAME = 255

/** The shelf of what is no article and no draft: one text each. */
export const BOOKS = 'books'
/** The shelves of the corpus. */
export const ARTICLES = 'articles'
export const REGISTRIES = 'registries'

/** The folder in which a corpus folder `dir` has the texts of a shelf of the corpus. */
export const corpusFolder = (dir: string, shelf: string): string => (shelf === ARTICLES ? join(dir, 'articles') : dir)

/**
 * The file that tells which revision of a database a corpus folder is at, and on its second line the token of that;
 * none while files are written.
 */
export const REVISION_FILE = '.revision'

/**
 * SQLSTATE classes and codes, and Node's, for what passes by itself: lost connections (08), a server that ends or
 * starts (57P), has too many connections (53300) or gives its place to another and takes nothing any more (25006), a
 * database that is taken away to be restored (3D000), serialisation failures and deadlocks (40), a name that leads
 * nowhere while a server moves (ENOTFOUND).
 */
const PASSING =
  /^(?:08|57P|53300|25006|3D000|40001|40P01|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|UNCONNECTED)/

/** Whether the same may be tried again. */
export const isPassing = (error: unknown): boolean => PASSING.test(codeOf(error))

const codeOf = (error: unknown): string => String((error as { code?: unknown } | undefined)?.code ?? '')

/**
 * Whether what is asked cannot be had now and may be later: that, or a lock or statement that took too long (55P03,
 * 57014), as while a backup is restored.
 */
export const isAway = (error: unknown): boolean => isPassing(error) || /^(?:55P03|57014)$/.test(codeOf(error))

/**
 * Whether it cannot be had, by itself (see `isAway`) or since the server refuses the role (28, 42501), which the host
 * has to mend.
 */
export const isOutOfReach = (error: unknown): boolean => isAway(error) || /^(?:28|42501)/.test(codeOf(error))

/** Whether nobody can tell if what `error` ended was carried out: the connection was lost while it was committed. */
export const isUnknown = (error: unknown): boolean => (error as { unknown?: unknown } | undefined)?.unknown === true
