// The commands of the bot: what is dispatched and what is registered.

import type { Command } from '../command.ts'
import { ask } from './ask.ts'
import { corpus } from './corpus.ts'

export const COMMANDS: readonly Command[] = [ask, corpus]
