// All that a message says: its own text, what was forwarded with it, its embeds, its Components V2 text.

import { type Component, ComponentType, type Embed, type Message, type TopLevelComponent } from 'discord.js'

/** The text of `message` in reading order, a part a line. */
export function textOf(message: Message): string {
  const forwarded = [...(message.messageSnapshots?.values() ?? [])].map((snapshot) =>
    textOf(snapshot as unknown as Message),
  )
  return [
    message.content,
    ...forwarded,
    ...(message.embeds ?? []).map(embedText),
    ...(message.components ?? []).flatMap(componentText),
  ]
    .filter((part) => part !== undefined && part.trim() !== '')
    .join('\n')
}

const embedText = ({ title, description, fields = [] }: Embed): string =>
  [title, description, ...fields.flatMap(({ name, value }) => [name, value])].filter(Boolean).join('\n')

function componentText(component: TopLevelComponent | Component): string[] {
  const {
    type,
    content,
    components = [],
  } = component as {
    type: ComponentType
    content?: string
    components?: readonly Component[]
  }
  const own = type === ComponentType.TextDisplay && content ? [content] : []
  return [...own, ...components.flatMap(componentText)]
}
