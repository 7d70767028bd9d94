// The controls of the bot's messages.

import type { Control } from '../command.ts'
import { context } from './context.ts'
import { page } from './page.ts'
import { proof } from './proof.ts'
import { report } from './report.ts'
import { share } from './share.ts'

export const CONTROLS: readonly Control[] = [page, context, proof, share, report]
