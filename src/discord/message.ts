// Messages of Components V2, within Discord's limits by construction.

import {
  type APIButtonComponentWithCustomId,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
  MessageFlags,
} from 'discord.js'
import { cut } from './escape.ts'

/** Characters of text in all components of one message. */
export const MOST_TEXT = 4000
/** Components of one message, nested ones counted. */
export const MOST_COMPONENTS = 40
/** Buttons in one row. */
const MOST_IN_ROW = 5

/** A message body before it is known whether it is a reply or an edit. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[]
}

/** A button before it has a place. */
export interface Button {
  readonly id: string
  readonly label: string
  readonly disabled?: boolean
}

/** One frame with blocks of text, a line between them, and buttons below. Text beyond the limits is cut at a word, then left out. */
export function frame(
  blocks: readonly string[],
  { accent, buttons = [] }: { readonly accent?: number; readonly buttons?: readonly Button[] } = {},
): Message {
  const rows = Math.ceil(buttons.length / MOST_IN_ROW)
  const components: APIContainerComponent['components'] = []
  let left = MOST_TEXT
  for (const block of blocks) {
    if (left < 40 || components.length + 3 + rows + buttons.length > MOST_COMPONENTS) break
    const content = cut(block, left)
    left -= content.length
    if (components.length > 0) components.push({ type: ComponentType.Separator })
    components.push({ type: ComponentType.TextDisplay, content })
  }
  for (let row = 0; row < rows; row++) {
    const inRow = buttons.slice(row * MOST_IN_ROW, (row + 1) * MOST_IN_ROW).map(asComponent)
    components.push({ type: ComponentType.ActionRow, components: inRow })
  }
  return {
    components: [{ type: ComponentType.Container, components, ...(accent !== undefined && { accent_color: accent }) }],
  }
}

const asComponent = ({ id, label, disabled = false }: Button): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id: id,
  label: cut(label, 80),
  disabled,
})

/** `message` as a reply that pings nobody. */
export const asReply = ({ components }: Message, ephemeral: boolean): InteractionReplyOptions => ({
  components,
  flags: ephemeral ? [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] : [MessageFlags.IsComponentsV2],
  allowedMentions: { parse: [] },
})

/** `message` as the edit of a deferred reply, whose visibility is already decided. */
export const asEdit = ({ components }: Message): InteractionEditReplyOptions => ({
  components,
  flags: [MessageFlags.IsComponentsV2],
  allowedMentions: { parse: [] },
})

/** `message` in place of the one whose button was pressed. */
export const asUpdate = ({ components }: Message): InteractionUpdateOptions => ({
  components,
  flags: [MessageFlags.IsComponentsV2],
  allowedMentions: { parse: [] },
})
