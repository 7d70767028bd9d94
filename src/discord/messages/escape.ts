// Text of others in Discord messages: shown letter for letter, never as formatting, link or mention.

import { UNSEEN } from '../../text/unseen.ts'

// Discord takes a backslash off before any mark, so that escaping one too many is harmless.
const MARKS = /[\\*_~`|<>#[\]()@:]/g
const LIST_START = /^(\s*)([-+]|\d{1,9}\.)(?=\s|$)/

/**
 * `text` with every mark of Discord's Markdown escaped and unseen characters taken out; it stays in its line, pings and
 * formats nothing.
 */
export const escapeText = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(/[\r\n]+/g, ' ') // a line of its own could begin a list, a heading or a quotation
    .replace(MARKS, '\\$&')
    .replace(LIST_START, (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.at(-1)}`)

/** What `escapeText` made, as it was but for what cannot be seen. */
export const unescapeText = (text: string): string => text.replace(/\\([\\*_~`|<>#[\]()@:+.-])/g, '$1')

/** `text` cut at a word's end to at most `most` UTF-16 units, with "…" where something is left out. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const whole = text.slice(0, most - 1)
  const space = whole.lastIndexOf(' ')
  const kept = space > most / 2 ? whole.slice(0, space) : whole.replace(/[\ud800-\udbff]$/, '')
  return `${kept.trimEnd()}…`
}
