// /about: what this is and will not do, what one can do with an example of each, privacy, version, and the host.

import type { AnsweredRow } from '../../answer/browse.ts'
import { isFailure } from '../../failure.ts'
import { VERSION } from '../../version.ts'
import { slashCommand } from '../command.ts'
import type { Desk } from '../desk.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { escapeText } from '../messages/escape.ts'
import { frame, type Message } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'
import { EVERYWHERE } from './asking.ts'

export const about = slashCommand({
  name: 'about',
  label: ({ commands }) => commands.about,
  where: EVERYWHERE,
  run: ({ interaction, desk }) => inPrivate(renderAbout(desk, languageOf(interaction, true))),
})

async function renderAbout({ config, corpus }: Desk, language: Language): Promise<Message> {
  const { hostContact, keepsGaps, messages } = config
  const { about } = language
  const contact = hostContact === undefined ? [] : [about.contact(escapeText(hostContact))]
  const offered = await corpus.ask('answer', { question: 'help' })
  return frame([
    [
      about.text,
      ...(messages ? [about.hears] : []),
      keepsGaps ? about.gapsKept : about.nothingKept,
      about.watches,
    ].join('\n'),
    commandsWith(isFailure(offered) ? [] : offered.suggestions, language).join('\n'),
    [about.version(VERSION), ...contact].join('\n'),
  ])
}

type Shown = 'ask' | 'compare' | 'who' | 'timeline' | 'watch' | 'sources'

/** What one can do, each with an example that this corpus answers. */
function commandsWith(suggestions: AnsweredRow['suggestions'], { commands, answer }: Language): string[] {
  const said = suggestions.find(({ kind }) => kind === 'said')
  const line = (name: Shown, example?: string): string =>
    `- \`/${name}\` ${commands[name].description}${example === undefined ? '' : `: *${example}*`}`
  const question = suggestions.map(({ kind, name }) => answer.examples[kind](escapeText(name)))[0]
  const speaker = said && escapeText(said.name)
  return [
    line('ask', question),
    line('who', speaker),
    line('compare', speaker),
    line('timeline', speaker),
    line('watch', speaker),
    line('sources'),
  ]
}
