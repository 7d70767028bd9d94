// The version of this program, as package.json states it.

import { createRequire } from 'node:module'
import { PACKAGE_ROOT } from './package-root.ts'

export const { version: VERSION } = createRequire(PACKAGE_ROOT)('./package.json') as { version: string }
