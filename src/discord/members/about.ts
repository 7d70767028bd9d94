// /about: what this is, what it will not do, privacy, version, and how to reach the host.

import { VERSION } from '../../version.ts'
import { slashCommand } from '../command.ts'
import { languageOf } from '../languages/all.ts'
import { escapeText } from '../messages/escape.ts'
import { frame } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'
import { EVERYWHERE } from './asking.ts'

export const about = slashCommand({
  name: 'about',
  label: ({ commands }) => commands.about,
  where: EVERYWHERE,

  run({ interaction, desk: { config } }) {
    const { hostContact, keepsGaps } = config
    const { about } = languageOf(interaction, true)
    const contact = hostContact === undefined ? [] : [about.contact(escapeText(hostContact))]
    return inPrivate(
      frame([
        [about.text, keepsGaps ? about.gapsKept : about.nothingKept].join('\n'),
        [about.version(VERSION), ...contact].join('\n'),
      ]),
    )
  },
})
