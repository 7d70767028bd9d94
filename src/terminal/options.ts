// Command lines: known options, plain words for the rest.

import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Misuse } from '../failure.ts'
import type { Cache } from '../files/cache.ts'

/** Where the corpus lies unless the command line says otherwise, and where what is made of it is kept. */
export interface Folders {
  readonly corpusDir: string
  readonly cache: Cache
  /** Where moderators' work lies, the trash among it. */
  readonly dataDir: string
}

/** A command line that cannot be carried out, with what to do and how the command is used. */
export const misuse = (text: string, usage: string): Misuse => ({ failed: 'usage', text: `${text}\n${usage}` })

/** `args` by node's own parser; or what is wrong with them: an unknown option, a missing value. */
export function parseOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    return misuse(`${(error as Error).message.split('. ')[0]}.`, usage)
  }
}

/** What is wrong where a command takes no words but finds `words`. */
export const tooMany = ([first]: readonly string[], usage: string): Misuse | undefined =>
  first === undefined ? undefined : misuse(`There is no use for "${first}" here.`, usage)
