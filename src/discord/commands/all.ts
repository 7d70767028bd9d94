// The commands of the bot: what is dispatched and what is registered.

import type { Command } from '../command.ts'
import { about } from './about.ts'
import { ask } from './ask.ts'
import { compare } from './compare.ts'
import { corpus } from './corpus.ts'
import { findSources } from './find-sources.ts'
import { sources } from './sources.ts'
import { who } from './who.ts'

export const COMMANDS: readonly Command[] = [ask, compare, who, sources, about, findSources, corpus]
