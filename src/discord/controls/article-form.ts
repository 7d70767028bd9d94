// The form of /corpus add and /corpus replace, sent: proposed like an attached file.

import { fingerprint, type Head } from '../../keeping/article-files.ts'
import { headOf, stated, write } from '../article-options.ts'
import { articleOf, readArticle } from '../articles.ts'
import type { Control } from '../command.ts'
import { languageOf } from '../languages/all.ts'
import { frame } from '../message.ts'
import { isModerator } from '../moderators.ts'
import { propose } from '../propose.ts'
import { respond, say } from '../respond.ts'

export const articleForm: Control = {
  action: 'article',

  async submit(interaction, [of = ''], desk) {
    const language = languageOf(interaction, true)
    if (!isModerator(interaction, desk)) return say(interaction, language.moderatorsOnly)
    const typed = stated((part) => (isField(part) ? interaction.fields.getTextInputValue(part) : null))
    const body = `${interaction.fields.getTextInputValue('text').trimEnd()}\n`
    await respond(interaction, true, async () => {
      const former = of === '' ? undefined : await readArticle(articleOf(of, desk), desk)
      if (of !== '' && former === undefined) return frame([language.conflict('')])
      const known: Partial<Head> = former?.article ? headOf(former.article) : {}
      const kept = Object.fromEntries(Object.entries(known).filter(([part]) => !isField(part)))
      const written = write(body, { ...kept, ...typed }, language)
      if ('refusal' in written) return frame([written.refusal])
      if (former)
        return propose(
          { kind: 'replace', file: former.file, base: fingerprint(former.text), ...written },
          desk,
          language,
        )
      return propose({ kind: 'add', file: await desk.files.newFile(written.title), ...written }, desk, language)
    })
  },
}

/** Whether the form asks for a part of the head; what it does not ask for stays as it was. */
const isField = (part: string): boolean => ['title', 'publisher', 'url', 'published'].includes(part)
