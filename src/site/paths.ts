// Where the pages of articles lie, and how they are linked.

import { createHash } from 'node:crypto'
import { firstBytes } from '../text/first-bytes.ts'

/** Names that every file system, server and address takes as they are. A tilde stands in none of them. */
const PLAIN = /^[a-z0-9_][a-z0-9_.-]{0,99}$/
/** Bytes of an id that a name keeps: with its hash, and while it is written, a name must not exceed 255. */
const MOST_BYTES = 120

/** The page of the article `id`, from the site's folder. No two ids have one, on disks that fold case or forms too. */
export const articleFile = (id: string): string => `articles/${PLAIN.test(id) ? id : hashed(id)}.html`

/** The address of that page, from the site's folder. */
export const articleAddress = (id: string): string => articleFile(id).split('/').map(encodeURIComponent).join('/')

function hashed(id: string): string {
  const readable = id.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
  return `${firstBytes(readable, MOST_BYTES)}~${createHash('sha256').update(id).digest('hex').slice(0, 16)}`
}
