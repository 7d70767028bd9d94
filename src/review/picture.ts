// The provenance of passages as a drawing: who is quoted by which outlet, read in which publisher; as wide as a phone
// reads.

import type { Counted } from '../answer/made.ts'
import type { Provenance } from '../answer/provenance.ts'
import { escapeHtml } from './html.ts'
import { hueOf } from './style.ts'

/** What stands above the columns, and what the rest of a long column is called. */
export interface PictureWords {
  readonly title: string
  readonly columns: readonly [who: string, outlet: string, publisher: string]
  readonly others: (count: number) => string
}

/** Names in one column; the rest are told by their number. */
export const MOST_NAMES = 10

/** Units of the drawing: at a phone's width of 360 pixels, a letter is 12 pixels high. */
const WIDTH = 720
const FONT = 24
const LINE = 28
const COLUMN = 192
const LEFTS = [8, (WIDTH - COLUMN) / 2, WIDTH - COLUMN - 8] as const
const TOP = 72
const GAP = 14
/** A box holds a name in two lines and its number. */
const LINES = 2
const BOX = LINES * LINE + 16

/** `paper` stands by itself; `page` takes the colours of the page that it stands in. */
type Ground = 'paper' | 'page'

interface Node {
  readonly name: string
  readonly passages: number
  readonly y: number
  /** The place of the name among all outlets, which gives its colour. */
  readonly at: number
}

type Place = (name: string) => Node | undefined

/** Draws a provenance; '' where there is none. What is drawn has to stand in words beside it. */
export function drawProvenance(
  { ways, speakers: who, outlets: by, publishers: in_ }: Provenance,
  words: PictureWords,
  ground: Ground,
): string {
  if (ways.length === 0) return ''
  const sides = [column(who, words), column(by, words), column(in_, words)] as const
  const height = TOP + Math.max(...sides.map(({ nodes }) => nodes.length)) * (BOX + GAP) + 8
  const [speakers, outlets, publishers] = sides
  const quoted = ways.flatMap(({ speaker, outlet, passages }) =>
    speaker === undefined ? [] : [{ from: speaker, to: outlet, passages }],
  )
  const read = ways.map(({ outlet, publisher, passages }) => ({ from: outlet, to: publisher, passages }))
  const lines = [
    ...linesBetween(quoted, speakers.place, outlets.place, 0),
    ...linesBetween(read, outlets.place, publishers.place, 1),
  ]
  const boxes = sides.flatMap(({ nodes }, side) => nodes.map((node) => box(node, LEFTS[side] ?? 0, side)))
  const heads = words.columns.map(
    (head, side) =>
      `<text x="${(LEFTS[side] ?? 0) + COLUMN / 2}" y="46" text-anchor="middle" font-weight="bold">${escapeHtml(head)}</text>`,
  )
  const paper = ground === 'paper' ? `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>` : ''
  const ink = ground === 'paper' ? '#111111' : 'currentColor'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escapeHtml(words.title)}" font-family="DejaVu Sans, WenQuanYi Micro Hei, sans-serif" font-size="${FONT}" fill="${ink}" stroke="none">${paper}<g fill="none">${lines.join('')}</g>${heads.join('')}${boxes.join('')}</svg>`
}

/** The names of one column, the most frequent first, and where each stands; the last box holds all others. */
function column(all: readonly Counted[], words: PictureWords) {
  const shown = all.length > MOST_NAMES ? all.slice(0, MOST_NAMES - 1) : all
  const rest = all.slice(shown.length)
  const passages = rest.reduce((sum, one) => sum + one.passages, 0)
  const others: readonly Counted[] = rest.length > 0 ? [{ name: words.others(rest.length), passages }] : []
  const nodes = [...shown, ...others].map(
    ({ name, passages }, at): Node => ({ name, passages, y: TOP + at * (BOX + GAP), at }),
  )
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const place: Place = (name) => byName.get(name) ?? (rest.length > 0 ? nodes.at(-1) : undefined)
  return { nodes, place }
}

/** Lines from the boxes of the column `side` to those of the next, the wider the more passages go along them. */
function linesBetween(
  pairs: readonly { readonly from: string; readonly to: string; readonly passages: number }[],
  fromPlace: Place,
  toPlace: Place,
  side: 0 | 1,
): string[] {
  const counts = new Map<string, { readonly a: Node; readonly b: Node; passages: number; hue: number }>()
  for (const { from, to, passages } of pairs) {
    const [a, b] = [fromPlace(from), toPlace(to)]
    if (!a || !b) continue
    const key = `${a.at} ${b.at}`
    const known = counts.get(key)
    if (known) known.passages += passages
    else counts.set(key, { a, b, passages, hue: hueOf(side === 0 ? b.at : a.at) })
  }
  const [x1, x2] = [(LEFTS[side] ?? 0) + COLUMN, LEFTS[side + 1] ?? 0]
  const middle = (x1 + x2) / 2
  return [...counts.values()].map(({ a, b, passages, hue }) => {
    const [y1, y2] = [a.y + BOX / 2, b.y + BOX / 2]
    const width = Math.min(14, 3 + 2 * Math.log2(passages))
    return `<path class="line" data-ends=" ${side}:${a.at} ${side + 1}:${b.at} " d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}" stroke="hsl(${hue}, 65%, 45%)" stroke-width="${width.toFixed(1)}" stroke-opacity="0.7"/>`
  })
}

function box({ name, passages, y, at }: Node, x: number, side: number): string {
  const lines = wrapped(`${name} (${passages})`)
  const first = y + (BOX - lines.length * LINE) / 2 + FONT
  const text = lines.map(
    (line, row) => `<tspan x="${x + COLUMN / 2}" y="${first + row * LINE}">${escapeHtml(line)}</tspan>`,
  )
  const hue =
    side === 1 ? ` stroke="hsl(${hueOf(at)}, 65%, 45%)" stroke-width="4"` : ' stroke="#888888" stroke-width="2"'
  return `<g class="box" data-box="${side}:${at}" data-name="${escapeHtml(name)}"><rect x="${x}" y="${y}" width="${COLUMN}" height="${BOX}" rx="10" fill="none"${hue}/><text text-anchor="middle" font-size="${FONT - 4}">${text.join('')}</text></g>`
}

/** Units that fit into a line of a box; a letter of an alphabet takes a bit more than half of what an ideograph takes. */
const ROOM = COLUMN - 16

const isWide = (letter: string): boolean =>
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(letter)
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (FONT - 4) * (isWide(letter) ? 1 : 0.62), 0)

/** A name and its number in two lines at most; the number always stays. */
function wrapped(text: string): string[] {
  const [, name = text, count = ''] = /^(.*)( \(\d+\))$/s.exec(text) ?? []
  const parts = Array.from(
    new Intl.Segmenter(undefined, { granularity: 'word' }).segment(name),
    ({ segment }) => segment,
  )
  const lines = ['']
  for (const [at, part] of parts.entries()) {
    const line = lines.at(-1) ?? ''
    const isEnd = parts.slice(at).join('').length === part.length
    const room = isEnd ? ROOM - widthOf(count) : ROOM
    if (line === '' || lines.length === LINES || widthOf(line + part) <= room) lines[lines.length - 1] = line + part
    else lines.push(part)
  }
  const last = lines.length - 1
  return lines.map((line, at) =>
    at === last ? `${fitted(line.trim(), ROOM - widthOf(count))}${count}` : fitted(line.trim(), ROOM),
  )
}

/** A word that is longer than its line, cut. */
function fitted(line: string, room: number): string {
  const letters = [...line]
  while (letters.length > 1 && widthOf(letters.join('')) > room) letters.splice(-2, 2, '…')
  return letters.join('')
}
