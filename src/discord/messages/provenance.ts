// Who is quoted by which outlet and read where: as a picture, and the same in words.

import { type Flow, nameOf, type Provenance } from '../../answer/provenance.ts'
import { drawProvenance } from '../../review/picture.ts'
import { renderPng } from '../../review/png.ts'
import type { Language } from '../languages/language.ts'
import { escapeText } from './escape.ts'
import { type Message, withImage } from './frame.ts'

/** Ways told in words below a message; a list of its own tells the others. */
const WAYS_SHOWN = 8

/** `message` with a picture of `all` below its text; as it is where there is nothing, or nothing can draw. */
export async function withPicture(message: Message, all: Provenance, language: Language): Promise<Message> {
  const { title, who, outlet, publisher, others } = language.provenance
  const svg = drawProvenance(all, { title, columns: [who, outlet, publisher], others }, 'paper')
  const content = svg === '' ? undefined : await renderPng(svg)
  if (!content) return message
  const words = [`${title}:`, ...all.ways.map(inWords)].join('\n')
  return withImage(message, { file: { name: 'provenance.png', content }, words })
}

const inWords = (way: Flow): string => `${nameOf(way)}: ${way.passages}`

/** The ways as lines of a list. */
export const wayLines = (ways: readonly Flow[]): string[] => ways.map((way) => escapeText(inWords(way)))

/** The most travelled ways in words. */
export function waysInWords(ways: readonly Flow[], { provenance, lists }: Language): string {
  const more = ways.length - WAYS_SHOWN
  const lines = wayLines(ways.slice(0, WAYS_SHOWN)).map((line) => `- ${line}`)
  return [`-# ${provenance.title}`, ...lines, ...(more > 0 ? [lists.andMore(more)] : [])].join('\n')
}
