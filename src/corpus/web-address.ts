// Web addresses as the corpus keeps them: http or https alone, in the one form that the WHATWG standard gives them.

import type { z } from 'zod'
import { fault } from './yaml-file.ts'

/**
 * `text` in the normal form of the WHATWG URL standard, in which no space, quote, bracket or angle bracket stands
 * unescaped that could end a link early; undefined where it is no http or https address, or carries a name and
 * password.
 */
export function normalAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, username, password, origin, href } = new URL(text)
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined
  const path = href.slice(origin.length)
  return origin + path.replace(/[()[\]<>|`\\'"]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** A schema for a text that has to be a web address, and comes out in its normal form. */
export const webAddress = (text: z.ZodString | z.ZodType<string>, name: string) =>
  text
    .refine(
      (url) => normalAddress(url) !== undefined,
      fault(`${name} is not a web address`, 'Write the whole address, starting with https://.'),
    )
    .transform((url) => normalAddress(url) ?? url)
