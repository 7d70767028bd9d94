// Messages of Components V2, within Discord's limits by construction.

import {
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
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

/** ◀ ▶ through `of` pages, of which `at` is shown; `idOf` is the control that shows one. */
export const turns = (idOf: (at: number) => string, at: number, of: number): Button[] => [
  { id: idOf(at - 1), label: '◀', disabled: at === 0 },
  { id: idOf(at + 1), label: '▶', disabled: at === of - 1 },
]

/** A button that opens a web address, of at most 512 characters. */
export interface LinkButton {
  readonly url: string
  readonly label: string
}

/** Something to choose from; it takes a row of its own. Discord takes 25 choices of 100 characters. */
export interface Menu {
  readonly id: string
  /** What is to be chosen, shown while nothing is. */
  readonly placeholder: string
  readonly choices: readonly { readonly label: string; readonly value: string; readonly description?: string }[]
}

/** Choices that a menu takes, and characters of each. */
const MOST_CHOICES = 25
const LONGEST_CHOICE = 100

export type Row = readonly (Button | LinkButton)[] | Menu

/** A picture below the text, and what it shows in words for those who do not see it. */
export interface Picture {
  readonly file: AttachedFile
  readonly words: string
}

/** Characters of the words of a picture that Discord takes. */
const LONGEST_WORDS = 1024

/** What a frame has beside its text: buttons one after the other, or in rows of their own. */
interface Layout {
  readonly accent?: number
  readonly buttons?: readonly Button[]
  readonly rows?: readonly Row[]
}

const inRows = (buttons: readonly Button[]): Button[][] =>
  Array.from({ length: Math.ceil(buttons.length / MOST_IN_ROW) }, (_, row) =>
    buttons.slice(row * MOST_IN_ROW, (row + 1) * MOST_IN_ROW),
  )

const isMenu = (row: Row): row is Menu => 'choices' in row

/** Components in a row: a menu is one. */
const sizeOf = (row: Row): number => (isMenu(row) ? 1 : row.length)

const choicesOf = ({ choices }: Menu): Menu['choices'] =>
  choices.filter(({ value }) => value.length <= LONGEST_CHOICE).slice(0, MOST_CHOICES)

const isShown = (row: Row): boolean => (isMenu(row) ? choicesOf(row).length > 0 : row.length > 0)

/**
 * One frame with blocks of text, a line between them, and buttons below. Text beyond the limits is cut at a
 * word, then left out.
 */
export function frame(blocks: readonly string[], { accent, buttons = [], rows: given }: Layout = {}): Message {
  const rows = (given ?? inRows(buttons)).filter(isShown)
  const below = rows.length + rows.reduce((sum, row) => sum + sizeOf(row), 0)
  const components: APIContainerComponent['components'] = []
  let left = MOST_TEXT
  for (const block of blocks) {
    if (left < 40 || components.length + 3 + below > MOST_COMPONENTS) break
    const content = cut(block, left)
    left -= content.length
    if (components.length > 0) components.push({ type: ComponentType.Separator })
    components.push({ type: ComponentType.TextDisplay, content })
  }
  for (const row of rows)
    components.push({
      type: ComponentType.ActionRow,
      components: isMenu(row) ? [asSelect(row)] : row.map(asComponent),
    })
  return {
    components: [{ type: ComponentType.Container, components, accent_color: accent }],
  }
}

const asComponent = (button: Button | LinkButton): APIButtonComponentWithCustomId | APIButtonComponentWithURL =>
  'url' in button
    ? { type: ComponentType.Button, style: ButtonStyle.Link, url: button.url, label: cut(button.label, 80) }
    : {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        custom_id: button.id,
        label: cut(button.label, 80),
        disabled: button.disabled ?? false,
      }

const asSelect = (menu: Menu): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: menu.id,
  placeholder: cut(menu.placeholder, 150),
  options: choicesOf(menu).map(({ label, value, description }) => ({
    label: cut(label, LONGEST_CHOICE),
    value,
    ...(description && { description: cut(description, LONGEST_CHOICE) }),
  })),
})

/** `message` with `file` at its end. */
export const withFile = ({ components, files = [] }: Message, file: AttachedFile): Message => ({
  components: [...components, { type: ComponentType.File, file: { url: `attachment://${file.name}` } }],
  files: [...files, file],
})

/** `message` with a picture at its end. */
export const withImage = ({ components, files = [] }: Message, { file, words }: Picture): Message => ({
  components: [
    ...components,
    {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: `attachment://${file.name}` }, description: cut(words, LONGEST_WORDS) }],
    },
  ],
  files: [...files, file],
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

/** `message` as the edit of a deferred reply, whose visibility is already decided. Files that it had are taken off. */
export const asEdit = (message: Message): InteractionEditReplyOptions => ({
  ...body(message),
  attachments: [],
  flags: [MessageFlags.IsComponentsV2],
})

/** `message` in place of the one whose button was pressed. Files that it had are taken off. */
export const asUpdate = (message: Message): InteractionUpdateOptions => ({
  ...body(message),
  attachments: [],
  flags: [MessageFlags.IsComponentsV2],
})

/** `message` as a plain request to Discord's API. */
export const asBody = ({ components }: Message) => ({
  components,
  flags: MessageFlags.IsComponentsV2,
  allowed_mentions: { parse: [] },
})
