// A message as the README draws it: text, quotations behind a bar, buttons in brackets.

import type { Json } from './payloads.ts'

interface Part {
  readonly type: number
  readonly content?: string
  readonly label?: string
  readonly placeholder?: string
  readonly components?: readonly Part[]
  readonly items?: readonly { readonly description?: string }[]
  readonly file?: { readonly url: string }
}

/** The lines of a message's body, unwrapped. */
export function inWords(body: Json): string[] {
  return ((body.components ?? []) as readonly Part[]).flatMap(partInWords)
}

function partInWords({ type, content, components = [], items = [], file }: Part): string[] {
  if (content !== undefined) return content.split('\n').map(lineInWords)
  if (type === 1) return [components.map(({ label, placeholder }) => `[${label ?? `${placeholder} ▾`}]`).join(' ')]
  if (type === 12) return items.map(({ description = '' }) => `(picture: ${description.split('\n')[0]})`)
  if (type === 13) return [`(file: ${file?.url.replace('attachment://', '')})`]
  return components.flatMap(partInWords)
}

const lineInWords = (line: string): string =>
  line
    .replace(/^(?:-# |### )/, '')
    .replace(/^> /, '| ')
    .replaceAll('**', '')
    .replace(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/\\(.)/g, '$1')

/**
 * Whether `drawn` tells what `shown` says, word for word and from beginning to end, wherever its lines break; an
 * ellipsis that stands alone leaves something out.
 */
export function isDrawn(drawn: string, shown: readonly string[]): boolean {
  const words = (text: string): string =>
    text
      .replace(/^\s*\| ?/gm, '')
      .replace(/\s+/g, ' ')
      .trim()
  const whole = words(shown.join('\n'))
  const parts = words(drawn).split(/(?: |^)…(?: |$)/)
  let from = 0
  for (const [at, part] of parts.entries()) {
    const found = whole.indexOf(part, from)
    if (found < 0 || (at === 0 && found > 0)) return false
    from = found + part.length
  }
  return parts.at(-1) === '' || whole.endsWith(parts.at(-1) ?? '')
}
