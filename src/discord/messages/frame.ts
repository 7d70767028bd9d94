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
  /** Files beside the text, each shown at its end. */
  readonly files?: readonly AttachedFile[]
  readonly components: readonly APIMessageTopLevelComponent[]
  /** For the member alone, even where the reply was to be public. */
  readonly isAside?: true
}

export interface AttachedFile {
  readonly name: string
  readonly content: Buffer
}

/** A button before it has a place. */
export interface Button {
  readonly id: string
  readonly label: string
  readonly disabled?: boolean
}

/** What a frame has beside its text: buttons one after the other, or in rows of their own. */
interface Layout {
  readonly accent?: number
  readonly buttons?: readonly Button[]
  readonly rows?: readonly (readonly Button[])[]
}

const inRows = (buttons: readonly Button[]): Button[][] =>
  Array.from({ length: Math.ceil(buttons.length / MOST_IN_ROW) }, (_, row) =>
    buttons.slice(row * MOST_IN_ROW, (row + 1) * MOST_IN_ROW),
  )

/**
 * One frame with blocks of text, a line between them, and buttons below. Text beyond the limits is cut at a word, then
 * left out.
 */
export function frame(blocks: readonly string[], { accent, buttons = [], rows: given }: Layout = {}): Message {
  const rows = (given ?? inRows(buttons)).filter((row) => row.length > 0)
  const buttonCount = rows.reduce((sum, row) => sum + row.length, 0)
  const components: APIContainerComponent['components'] = []
  let left = MOST_TEXT
  for (const block of blocks) {
    if (left < 40 || components.length + 3 + rows.length + buttonCount > MOST_COMPONENTS) break
    const content = cut(block, left)
    left -= content.length
    if (components.length > 0) components.push({ type: ComponentType.Separator })
    components.push({ type: ComponentType.TextDisplay, content })
  }
  for (const row of rows) components.push({ type: ComponentType.ActionRow, components: row.map(asComponent) })
  return {
    components: [{ type: ComponentType.Container, components, accent_color: accent }],
  }
}

const asComponent = ({ id, label, disabled = false }: Button): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id: id,
  label: cut(label, 80),
  disabled,
})

/** `message` with `file` at its end. */
export const withFile = ({ components }: Message, file: AttachedFile): Message => ({
  components: [...components, { type: ComponentType.File, file: { url: `attachment://${file.name}` } }],
  files: [file],
})

const body = ({ components, files = [] }: Message) => ({
  components,
  files: files.map(({ name, content }) => ({ name, attachment: content })),
  allowedMentions: { parse: [] },
})

/** `message` as a reply that pings nobody. */
export const asReply = (message: Message, ephemeral: boolean): InteractionReplyOptions => ({
  ...body(message),
  flags: ephemeral ? [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] : [MessageFlags.IsComponentsV2],
})

/** `message` as the edit of a deferred reply, whose visibility is already decided. */
export const asEdit = (message: Message): InteractionEditReplyOptions => ({
  ...body(message),
  flags: [MessageFlags.IsComponentsV2],
})

/** `message` in place of the one whose button was pressed. */
export const asUpdate = (message: Message): InteractionUpdateOptions => ({
  ...body(message),
  flags: [MessageFlags.IsComponentsV2],
})

/** `message` as a plain request to Discord's API. */
export const asBody = ({ components }: Message) => ({
  components,
  flags: MessageFlags.IsComponentsV2,
  allowed_mentions: { parse: [] },
})
