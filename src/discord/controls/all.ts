// The controls of the bot's messages.

import type { Control } from '../command.ts'
import { articleForm } from './article-form.ts'
import { context } from './context.ts'
import { draft } from './draft.ts'
import { gap } from './gap.ts'
import { page } from './page.ts'
import { proof } from './proof.ts'
import { queue } from './queue.ts'
import { report } from './report.ts'
import { share } from './share.ts'

export const CONTROLS: readonly Control[] = [page, context, proof, share, report, articleForm, draft, gap, queue]
