// Command lines: known options, plain words for the rest.

import { type ParseArgsConfig, parseArgs } from 'node:util'

/** A command line that cannot be carried out; the message says what to do. */
export class UsageError extends Error {
  override name = 'UsageError' as const
}

/** Parses `args` by node's own parser; an unknown option or a missing value becomes a UsageError with `usage`. */
export function parseOptions<T extends ParseArgsConfig['options']>(args: readonly string[], options: T, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}.\n${usage}`)
  }
}
