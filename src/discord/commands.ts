// The commands of the bot and the controls of its messages: what is dispatched and what is registered.

import type { Command, Control } from './command.ts'
import { about } from './members/about.ts'
import { ask } from './members/ask.ts'
import { cite } from './members/cite.ts'
import { compare } from './members/compare.ts'
import { context } from './members/context.ts'
import { findSources } from './members/find-sources.ts'
import { further } from './members/further.ts'
import { jump } from './members/jump.ts'
import { page } from './members/page.ts'
import { proof } from './members/proof.ts'
import { report } from './members/report.ts'
import { same } from './members/same.ts'
import { share } from './members/share.ts'
import { sources, sourcesPage } from './members/sources.ts'
import { timeline, timelinePage } from './members/timeline.ts'
import { wait, watch, watches } from './members/watch.ts'
import { who } from './members/who.ts'
import { articleFormSent } from './moderators/article-form.ts'
import { corpus } from './moderators/corpus.ts'
import { draft } from './moderators/draft.ts'
import { gap } from './moderators/gaps.ts'
import { proposals } from './moderators/inbox.ts'
import { queue } from './moderators/reports.ts'

export const COMMANDS: readonly Command[] = [ask, compare, who, timeline, watch, sources, about, findSources, corpus]

export const CONTROLS: readonly Control[] = [
  page,
  context,
  proof,
  same,
  cite,
  further,
  wait,
  watches,
  jump,
  share,
  report,
  sourcesPage,
  timelinePage,
  articleFormSent,
  draft,
  gap,
  proposals,
  queue,
]
