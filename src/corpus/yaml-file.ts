// YAML text -> a value of a given shape, or problems that name the line and the remedy.

import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problem.ts'

export type Parsed<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly problems: readonly Problem[] }

/** Where a YAML text stands: the file as problems name it, and the 1-based line of its first line there. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** Aliases that one file may expand to; a corpus file needs none, a "YAML bomb" needs thousands. */
const MOST_ALIASES = 20
/** Problems shown for one file: more would bury the first, which is usually the cause. */
const MOST_PROBLEMS = 20

/** Reads `text` as YAML 1.2 (core schema, no custom tags, unique keys) of the shape `schema`. Never throws. */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, place: Place): Parsed<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: false, prettyErrors: false })
  const at = (offset: number): number => place.line - 1 + Math.max(1, lines.linePos(offset).line)
  const problem = (line: number, message: string, remedy: string): Problem => ({
    file: place.file,
    line,
    message,
    remedy,
  })

  const faults = [...document.errors, ...document.warnings, ...repeatedKeys(document)]
  if (faults.length > 0) {
    const remedy =
      'Mend the YAML there: check the indentation, quote values that hold ": " or " #" or begin with a mark such as ", [ or @, use spaces, not tabs'
    return {
      problems: faults
        .slice(0, MOST_PROBLEMS)
        .map((fault) => problem(at(fault.pos[0]), `not valid YAML: ${firstLine(fault.message)}`, `${remedy}.`)),
    }
  }
  let plain: unknown
  try {
    plain = document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch (error) {
    const message = `not valid YAML: ${firstLine(String((error as Error).message))}`
    return { problems: [problem(place.line, message, 'Write the values out instead of using YAML aliases.')] }
  }
  const checked = schema.safeParse(plain ?? undefined)
  if (checked.success) return { value: checked.data, problems: [] }

  return {
    problems: checked.error.issues.slice(0, MOST_PROBLEMS).map((issue) => {
      const [message = issue.message, remedy = 'Write it as the README shows.'] = issue.message.split(' | ')
      const offset = offsetOf(document, issue)
      return problem(offset === undefined ? place.line : at(offset), message, remedy)
    }),
  }
}

/** Where an issue stands: at the key that nobody knows, at the value that does not fit, or at what should hold it. */
function offsetOf(document: Document, issue: z.core.$ZodIssue): number | undefined {
  if (issue.code === 'unrecognized_keys') {
    const map = document.getIn(issue.path, true)
    const pair = isMap(map) && map.items.find(({ key }) => isScalar(key) && key.value === issue.keys[0])
    if (pair && isScalar(pair.key)) return pair.key.range?.[0]
  }
  for (let depth = issue.path.length; depth >= 0; depth--) {
    const node = document.getIn(issue.path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return undefined
}

interface YamlFault {
  readonly pos: readonly [number, ...number[]]
  readonly message: string
}

/**
 * Keys that a map has twice. The parser's own check compares each key with all before it: minutes for a map of 60,000.
 */
function repeatedKeys(document: Document): YamlFault[] {
  const faults: YamlFault[] = []
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        const value = isScalar(key) ? key.value : key
        if (seen.has(value) && isNode(key) && key.range)
          faults.push({ pos: [key.range[0]], message: 'Map keys must be unique' })
        seen.add(value)
      }
    },
  })
  return faults
}

/** A schema states fault and remedy in one message, parted by a bar: "no publisher | Add …". */
export const fault = (message: string, remedy: string): string => `${message} | ${remedy}`

const firstLine = (message: string): string => (message.split('\n')[0] ?? '').replace(/[.:]$/, '')
