// The head of an article's file, once: what it may state, how it is read, and how it is written.

import { stringify } from 'yaml'
import { z } from 'zod'
import type { Problem } from './problem.ts'
import { webAddress } from './web-address.ts'
import { fault, type Parsed, parseYaml } from './yaml-file.ts'

const TITLE = 'Add `title: …`, the article\'s headline or a plain description, between the two "---" lines'
const PUBLISHER = 'Add `publisher: …`, the outlet that published this text, between the two "---" lines'
const QUOTE = 'Write it as text, in quotes if need be'

/** Characters of one line of a head; forms and options ask for no more. */
export const LONGEST_LINE = 300
/** Characters of a whole head: five lines of the longest, each with its key, and room for comments. */
const LONGEST_HEAD = 10_000

const line = (name: string, remedy: string) =>
  z
    .string({
      error: (issue) =>
        issue.input === undefined || issue.input === null
          ? fault(`no ${name}`, `${remedy}.`)
          : fault(`${name} is not text`, `${QUOTE}.`),
    })
    .trim()
    .min(1, fault(`${name} is empty`, `${remedy}.`))
    .max(LONGEST_LINE, fault(`${name} is longer than ${LONGEST_LINE} characters`, 'Shorten it.'))
    .refine((text) => !/\p{Cc}/u.test(text), fault(`${name} holds control characters`, 'Take them out.'))

const optional = (name: string) => line(name, `Fill in ${name}, or take the line out: what is not known is left out`)

const date = (name: string) =>
  optional(name).refine(
    isDate,
    fault(`${name} is not a date`, 'Write it as 2025-11-30, or with a time as 2025-11-30T09:15:00Z.'),
  )

const knownKeys = (): string => HEAD_KEYS.join(', ')

const head = z.strictObject(
  {
    title: line('title', TITLE),
    publisher: line('publisher', PUBLISHER),
    byline: optional('byline').optional(),
    url: webAddress(optional('url'), 'url').optional(),
    published: date('published').optional(),
    read: date('read').optional(),
    rights: optional('rights').optional(),
    whole: optional('whole')
      .refine(
        (text) => /^(?:yes|true)$/i.test(text),
        fault('whole is neither yes nor left out', 'Write `whole: yes` where the text may be shown whole elsewhere.'),
      )
      .optional(),
    keep: optional('keep').optional(),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? fault(`unknown key ${issue.keys?.join(', ')}`, `Known keys are ${knownKeys()}.`)
        : fault('the front matter is not a list of "key: value" lines', `${TITLE}. ${PUBLISHER}.`),
  },
)

/** What an article's file states about it; what is not known is left out. */
export type Head = Readonly<z.infer<typeof head>>

/** The keys of a head, in the order in which they are written. */
export const HEAD_KEYS = Object.keys(head.shape) as readonly (keyof Head)[]

/** An article's file, its head read. */
export interface HeadedText {
  readonly head: Head
  /** All that follows the newline of the closing `---`, untrimmed. */
  readonly body: string
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number
}

const OPENING = /^---[ \t]*\r?\n/
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/

/** Whether `text` begins with a head of its own, sound or not. */
export const hasHead = (text: string): boolean => OPENING.test(text)

/** Reads the head of an article's file. `file` is how problems name it; `text` is decoded, without BOM. */
export function parseHeaded(file: string, text: string): HeadedText | readonly Problem[] {
  const found = FRONT_MATTER.exec(text)
  if (!found) {
    const remedy = 'Start the file with a line "---", then title and publisher, then another line "---", then the text.'
    return [{ file, line: 1, message: 'no front matter', remedy }]
  }
  const [opening, yaml = ''] = found
  if (yaml.length > LONGEST_HEAD) {
    const message = `the front matter has ${yaml.length} characters, more than ${LONGEST_HEAD}`
    return [{ file, line: 1, message, remedy: `It states only ${HEAD_KEYS.join(', ')}: move the rest out of it.` }]
  }
  const parsed = readHead(yaml, file)
  if (!('value' in parsed)) return parsed.problems
  return { head: parsed.value, body: text.slice(opening.length), bodyLine: opening.split('\n').length }
}

/** Most heads are plain lines; YAML's parser takes ten times as long for those. */
function readHead(yaml: string, file: string): Parsed<Head> {
  const lines = yaml.split('\n')
  const plain = lines.map((_, at) => plainLine(lines, at))
  const isPlain = plain.every((one, at) => one !== undefined || lines[at]?.trim() === '')
  const stated = plain.filter((one) => one !== undefined)
  if (isPlain && new Set(stated.map(([key]) => key)).size === stated.length) {
    const checked = head.safeParse(Object.fromEntries(stated))
    if (checked.success) return { value: checked.data, problems: [] }
  }
  const asWritten = lines.map((line, at) => {
    const [key, written] = plain[at] ?? []
    return key === undefined ? line : `${key}: ${JSON.stringify(written)}`
  })
  return parseYaml(asWritten.join('\n'), head, { file, line: 2 })
}

const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/
const KEY_AND_VALUE = /^([a-z]+):[ \t]+(\S.*)$/

/**
 * The key and the value as it is written of a line of a head; undefined where the line is YAML's. YAML would cut
 * "Channel #4 News" at the number sign, and stumble over a headline that begins with a quotation mark or holds a colon:
 * a value of one line that is not quoted as a whole is text, letter for letter.
 */
function plainLine(lines: readonly string[], at: number): readonly [key: string, value: string] | undefined {
  const [, key = '', written = ''] = KEY_AND_VALUE.exec(lines[at]?.trimEnd() ?? '') ?? []
  const goesOn = /^[ \t]+\S/.test(lines[at + 1] ?? '')
  const isOpen = /^["']/.test(written) && !written.slice(1).includes(written[0] ?? '')
  const isYamls = QUOTED.test(written) || /^[|>!&#]/.test(written) || goesOn || isOpen
  return !isHeadKey(key) || isYamls ? undefined : [key, written]
}

const isHeadKey = (key: string): boolean => (HEAD_KEYS as readonly string[]).includes(key)

/** `body` under a head, as an article file holds it; the body is kept letter for letter. */
export function composeArticle(stated: Head, body: string): string {
  return `---\n${stringify(headOf(stated), { lineWidth: 0 })}---\n${body}`
}

/** The head of what states more than a head, such as an article. */
export const headOf = (stated: Head): Head =>
  Object.fromEntries(HEAD_KEYS.flatMap((key) => (stated[key] === undefined ? [] : [[key, stated[key]]]))) as Head

/** ISO 8601 calendar dates that exist: 2025-02-30 does not. */
function isDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(date)) return false
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date.slice(0, 10))
}
