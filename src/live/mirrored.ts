import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REVISION_FILE } from '../files/store.ts'

/** The revision of the database that the folder `dir` is at; undefined for a folder of the host's own. */
export function mirroredIn(dir: string): string | undefined {
  try {
    return readFileSync(join(dir, REVISION_FILE), 'utf8').split('\n')[0]
  } catch {
    return undefined
  }
}
