// /about: what this is, what it will not do, privacy, version, and how to reach the host.

import { createRequire } from 'node:module'
import type { SlashCommand } from '../command.ts'
import { escapeText } from '../escape.ts'
import { EVERYWHERE } from '../everywhere.ts'
import { languageOf, localized } from '../languages/all.ts'
import { frame } from '../message.ts'
import { respond } from '../respond.ts'

const { version } = createRequire(import.meta.url)('../../../package.json') as { version: string }

export const about: SlashCommand = {
  definition: { ...localized(({ about }) => about), ...EVERYWHERE },

  async run(interaction, { config }) {
    const { hostContact, keepsGaps } = config
    const language = languageOf(interaction, true)
    const contact = hostContact === undefined ? [] : [language.contact(escapeText(hostContact))]
    await respond(interaction, true, async () =>
      frame([
        [language.aboutText, keepsGaps ? language.gapsKept : language.nothingKept].join('\n'),
        [language.version(version), ...contact].join('\n'),
      ]),
    )
  },
}
