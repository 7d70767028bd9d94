// Report: a wrong attribution or passage goes into the moderators' queue, with an optional word.

import { ComponentType, type ModalComponentData, TextInputStyle } from 'discord.js'
import { isFailure } from '../../failure.ts'
import { type Control, controlId } from '../command.ts'
import type { Desk } from '../desk.ts'
import type { Language } from '../languages/language.ts'
import { frame } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'

const WORD = 'word'

export const report: Control = {
  action: 'report',

  press: ({ parts: [id = ''], language }) => inPrivate({ form: formFor(id, language) }),

  submit: ({ interaction, parts: [id = ''], desk, language }) =>
    inPrivate(
      keep(id, interaction.fields.getTextInputValue(WORD), interaction.user.id, desk, language).then((text) =>
        frame([text]),
      ),
    ),
}

async function keep(id: string, word: string, memberId: string, desk: Desk, language: Language): Promise<string> {
  const marked = await desk.corpus.ask('marked', id, '')
  if (!marked) return language.passage.gone
  const outcome = await desk.reports.add(marked.passage, word, memberId)
  const { thanks, before, tooMany, notKept } = language.report
  if (!isFailure(outcome)) return { kept: thanks, known: before, 'too many': tooMany }[outcome]
  desk.log.error({ err: outcome.error }, 'a report could not be kept: check the data folder')
  return notKept
}

const formFor = (id: string, { report }: Language): ModalComponentData => ({
  customId: controlId('report', id),
  title: report.form,
  components: [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.TextInput,
          customId: WORD,
          label: report.word,
          style: TextInputStyle.Paragraph,
          required: false,
          maxLength: 500,
        },
      ],
    },
  ],
})
