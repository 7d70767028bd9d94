// What is asked of a corpus from outside, whatever face it comes through: texts as they are typed, ids in addresses.

import { z } from 'zod'

/** A text as it is typed, trimmed; spaces and control characters alone are none. */
export const typed = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => /[^\p{Cc}\p{Cf}\p{Z}]/u.test(text), 'Nothing is written here.')

/** The id in the last part of an address; undefined where it is none. No id holds a NUL, and no database takes one. */
export function idIn(part: string): string | undefined {
  try {
    const id = decodeURIComponent(part)
    return id === '' || id.includes('\0') ? undefined : id
  } catch {
    return undefined
  }
}
