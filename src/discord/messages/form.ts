// Fields of forms, each under its label.

import {
  ComponentType,
  type FileUploadComponentData,
  type LabelComponentData,
  type TextInputComponentData,
} from 'discord.js'

/** A field to type into; its name stands on its label alone. */
type TextField = Omit<TextInputComponentData, 'label'>

/** `field` under the words that say what it is, at most 45 characters, with a description of at most 100 below them. */
export const label = (
  text: string,
  field: TextField | FileUploadComponentData,
  description?: string,
): LabelComponentData => ({
  type: ComponentType.Label,
  label: text,
  description,
  // discord.js's types still want the label that Discord has deprecated on the field itself.
  component: field as LabelComponentData['component'],
})
