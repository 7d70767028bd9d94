// What tells one version of the code that makes passages and terms from another.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VERSION } from '../version.ts'

const FOLDERS = ['attribution', 'text', 'search']

let known: string | undefined

/** The rules, the weights and what they stand on, as they are: another version makes other passages and terms. */
export function codeKey(): string {
  known ??= keyOfFolders() ?? keyOfBundle()
  return known
}

/** By the files themselves; undefined where the program was installed as a bundle, without them. */
function keyOfFolders(): string | undefined {
  const hash = createHash('sha256')
  for (const folder of FOLDERS) {
    const dir = fileURLToPath(new URL(`../${folder}`, import.meta.url))
    if (!existsSync(dir)) return undefined
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]s$/.test(file))
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(dir, file)))
  }
  return hash.digest('base64url')
}

/** By the names of the bundle's parts, which hold a hash of what stands in each. */
function keyOfBundle(): string {
  const names = readdirSync(fileURLToPath(new URL('.', import.meta.url))).sort()
  return createHash('sha256')
    .update(`${VERSION} ${names.join(' ')}`)
    .digest('base64url')
}
