// Report: a wrong attribution or passage goes into the moderators' queue, with an optional word.

import {
  ComponentType,
  MessageFlags,
  type ModalComponentData,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import { isFailure } from '../../failure.ts'
import type { Said } from '../../keeping/reports.ts'
import { type Control, controlId } from '../command.ts'
import type { Desk } from '../desk.ts'
import type { Language } from '../languages/language.ts'
import { label } from '../messages/form.ts'
import { frame } from '../messages/frame.ts'
import { inPrivate } from '../reply.ts'
import { headOf } from './asking.ts'

const WORD = 'word'

export const report: Control = {
  action: 'report',

  press: ({ parts: [id = ''], language }) => inPrivate({ form: formFor(id, language) }),

  submit: ({ interaction, parts: [id = ''], desk, language }) =>
    inPrivate(keep(id, saidIn(interaction), interaction.user.id, desk, language).then((text) => frame([text]))),
}

/** What the member wrote, the question above the answer, and the message where others can see it. */
function saidIn(interaction: ModalSubmitInteraction): Said {
  const word = interaction.fields.getTextInputValue(WORD)
  const { message } = interaction
  if (!message) return { word }
  const [asked = ''] = headOf({ message }).split('\n')
  const question = asked.startsWith('-# ') ? asked.slice(3) : ''
  return { word, question, link: message.flags.has(MessageFlags.Ephemeral) ? undefined : message.url }
}

async function keep(id: string, said: Said, memberId: string, desk: Desk, language: Language): Promise<string> {
  const marked = await desk.corpus.ask('marked', id, '')
  if (!marked) return language.passage.gone
  const outcome = await desk.reports.add(marked.passage, said, memberId)
  const { thanks, before, tooMany, notKept } = language.report
  if (!isFailure(outcome)) return { kept: thanks, known: before, 'too many': tooMany }[outcome]
  desk.log.error({ err: outcome.error }, 'a report could not be kept: check the data folder')
  return notKept
}

const formFor = (id: string, { report }: Language): ModalComponentData => ({
  customId: controlId('report', id),
  title: report.form,
  components: [
    label(
      report.word,
      {
        type: ComponentType.TextInput,
        customId: WORD,
        style: TextInputStyle.Paragraph,
        required: false,
        maxLength: 500,
      },
      report.goesWith,
    ),
  ],
})
