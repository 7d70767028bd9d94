// The version of this program, as package.json states it.

import { createRequire } from 'node:module'

export const { version: VERSION } = createRequire(import.meta.url)('../package.json') as { version: string }
