// What tells one version of the code that makes passages and terms from another.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDERS = ['attribution', 'text', 'search']

let known: string | undefined

/** The rules, the weights and what they stand on, as they are: another version makes other passages and terms. */
export function codeKey(): string {
  if (known !== undefined) return known
  const hash = createHash('sha256')
  for (const folder of FOLDERS) {
    const dir = fileURLToPath(new URL(`../${folder}`, import.meta.url))
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]s$/.test(file))
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(dir, file)))
  }
  known = hash.digest('base64url')
  return known
}
