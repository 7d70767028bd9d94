// Messages of Components V2, within Discord's limits by construction.

import {
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  MessageFlags,
} from 'discord.js'
import { cut } from './escape.ts'

/** Characters of text in all components of one message. */
export const MOST_TEXT = 4000
/** Components of one message, nested ones counted. */
export const MOST_COMPONENTS = 40

/** A message body before it is known whether it is a reply or an edit. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[]
}

/** One frame with blocks of text, a line between them. Blocks beyond the limits are cut at a word, then left out. */
export function frame(blocks: readonly string[], accent?: number): Message {
  const components: APIContainerComponent['components'] = []
  let left = MOST_TEXT
  for (const block of blocks) {
    if (left < 40 || components.length + 3 > MOST_COMPONENTS) break
    const content = cut(block, left)
    left -= content.length
    if (components.length > 0) components.push({ type: ComponentType.Separator })
    components.push({ type: ComponentType.TextDisplay, content })
  }
  return {
    components: [{ type: ComponentType.Container, components, ...(accent !== undefined && { accent_color: accent }) }],
  }
}

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
