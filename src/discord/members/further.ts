// Ask further: the next question, with the topic, outlets and speaker of the one above, as far as they are kept.

import { ComponentType, type ModalComponentData, TextInputStyle } from 'discord.js'
import type { Kept } from '../../answer/answer.ts'
import type { Keepable } from '../../answer/keeping-on.ts'
import { type Control, controlId } from '../command.ts'
import { languageOf } from '../languages/all.ts'
import type { Language } from '../languages/language.ts'
import { cut } from '../messages/escape.ts'
import { label } from '../messages/form.ts'
import { answerIn, inPrivate, say } from '../reply.ts'
import { answerTo } from './ask.ts'
import { askedAbove, headOf, isPrivate, isPrivateMessage } from './asking.ts'

const QUESTION = 'question'
const KEEP = 'keep'

/** Characters of a question in the form: as many as stand above its answer. */
const LONGEST = 300

export const further: Control = {
  action: 'further',

  press({ interaction, parts: [passage = ''], desk, language }) {
    const above = askedAbove(headOf(interaction)) ?? { question: '', names: [] }
    const form = desk.corpus.ask('keepable', { ...above, passage }).then((keepable) => formFor(keepable, language))
    return inPrivate(form.then((form) => ({ form })))
  },

  submit({ interaction, desk, language: own }) {
    const question = interaction.fields.getTextInputValue(QUESTION)
    if (question.trim() === '') return say(own.answer.emptyQuestion)
    const seconds = desk.secondsToWait(interaction.user.id, 'ask')
    if (seconds > 0) return say(own.refusals.tooSoon(seconds))
    const { message } = interaction
    const isAside = message === null || isPrivateMessage({ message, user: interaction.user })
    const hidden = isPrivate(isAside || undefined, interaction, desk)
    const chosen = interaction.fields.fields.has(KEEP) ? interaction.fields.getStringSelectValues(KEEP) : []
    const language = languageOf(interaction, hidden)
    return answerIn(hidden, answerTo({ question, kept: keptIn(chosen) }, hidden, desk, { language, own }))
  },
}

/** What is kept is the value of its choice: its kind and itself. */
const KINDS = { topic: 't:', outlet: 'o:', speaker: 's:' } as const

function keptIn(chosen: readonly string[]): Kept {
  const of = (kind: string): string[] => chosen.flatMap((one) => (one.startsWith(kind) ? [one.slice(kind.length)] : []))
  const [topic] = of(KINDS.topic)
  const outlets = of(KINDS.outlet)
  const speakers = of(KINDS.speaker)
  return {
    ...(topic && { topic }),
    ...(outlets.length > 0 && { outlets }),
    ...(speakers.length > 0 && { speakers }),
  }
}

function formFor({ topic, outlets, speakers }: Keepable, { further }: Language): ModalComponentData {
  const choices = [
    ...(topic ? [{ label: further.topic(topic), value: KINDS.topic + topic, default: true }] : []),
    ...outlets.map(({ name, asked }) => ({
      label: further.outlet(name),
      value: KINDS.outlet + name,
      default: asked,
    })),
    ...speakers.map(({ name, asked }) => ({
      label: further.speaker(name),
      value: KINDS.speaker + name,
      default: asked,
    })),
  ]
    .filter(({ value }) => value.length <= 100)
    .slice(0, 25)
    .map((choice) => ({ ...choice, label: cut(choice.label, 100) }))
  const question = label(further.question, {
    type: ComponentType.TextInput,
    customId: QUESTION,
    style: TextInputStyle.Short,
    required: true,
    maxLength: LONGEST,
  })
  const keep = label(
    further.keep,
    {
      type: ComponentType.StringSelect,
      customId: KEEP,
      minValues: 0,
      maxValues: choices.length,
      required: false,
      options: choices,
    },
    further.keepHint,
  )
  return {
    customId: controlId('further'),
    title: further.form,
    components: choices.length > 0 ? [question, keep] : [question],
  }
}
