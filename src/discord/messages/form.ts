// Fields of forms, each under its label.

import {
  ComponentType,
  type FileUploadComponentData,
  type LabelComponentData,
  type StringSelectMenuComponentData,
  type TextInputComponentData,
} from 'discord.js'

/** A field to type into; its name stands on its label alone. */
type TextField = Omit<TextInputComponentData, 'label'>

/** A field to choose in; discord.js's types do not know yet that it need not be filled in. */
type SelectField = Omit<StringSelectMenuComponentData, 'required'> & { readonly required?: boolean }

/** `field` under the words that say what it is, at most 45 characters, with a description of at most 100 below them. */
export const label = (
  text: string,
  field: TextField | FileUploadComponentData | SelectField,
  description?: string,
): LabelComponentData => ({
  type: ComponentType.Label,
  label: text,
  description,
  // discord.js's types still want the label that Discord has deprecated on the field itself.
  component: field as LabelComponentData['component'],
})
