// Report: a wrong attribution or passage goes into the moderators' queue, with an optional word.

import { ComponentType, type ModalSubmitInteraction, TextInputStyle } from 'discord.js'
import { type Control, controlId } from '../command.ts'
import { languageOf } from '../languages/all.ts'
import { asReply, frame } from '../message.ts'

const WORD = 'word'

export const report: Control = {
  action: 'report',

  async run(interaction, [id = '']) {
    const language = languageOf(interaction, true)
    await interaction.showModal({
      customId: controlId('report', id),
      title: language.reportHead,
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.TextInput,
              customId: WORD,
              label: language.reportWord,
              style: TextInputStyle.Paragraph,
              required: false,
              maxLength: 500,
            },
          ],
        },
      ],
    })
  },

  async submit(interaction: ModalSubmitInteraction, [id = ''], { corpus, reports, log }) {
    const language = languageOf(interaction, true)
    const tell = async (text: string): Promise<void> => {
      await interaction.reply(asReply(frame([text]), true))
    }
    const marked = await corpus.ask('marked', id, '')
    if (!marked) return tell(language.gone)
    try {
      const outcome = await reports.add(marked.passage, interaction.fields.getTextInputValue(WORD), interaction.user.id)
      await tell(outcome === 'kept' ? language.reported : language.reportedBefore)
    } catch (error) {
      log.error({ err: error }, 'a report could not be kept: check the data folder')
      await tell(language.notReported)
    }
  },
}
