// A page's elements -> its paragraphs, as a reader sees them: one for each block, and for what two line breaks part.

import { isElement, isText, type PageElement, type PageNode } from './dom.ts'

/** A paragraph of a page. */
export interface Block {
  /** As shown: white space in one piece, nothing else changed. */
  readonly text: string
  /** The names of the elements that it stands in, innermost first. */
  readonly within: readonly string[]
  /** Share of its characters that are links. */
  readonly linked: number
}

/** Elements whose text nobody sees as a part of the page's. */
const UNSEEN = words(`
  script style noscript template svg math iframe object canvas select option button input textarea label audio video
  head
`)
/** Elements that flow within a line; all others begin a block. */
const INLINE = words(`
  a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr picture q rb rp rt rtc ruby s samp
  small source span strike strong sub sup time tt u var wbr
`)

/** The paragraphs below `root`, in order. Walks without recursion: pages nest deeper than a stack is high. */
export function blocksIn(root: PageElement): Block[] {
  const blocks: Block[] = []
  let text = ''
  let linked = 0
  let links = 0
  let breaks = 0
  let within: string[] = []
  const flush = (): void => {
    const shown = collapse(text)
    if (shown !== '') blocks.push({ text: shown, within, linked: Math.min(1, linked / shown.length) })
    text = ''
    linked = 0
    breaks = 0
  }
  const enter = (node: PageNode): boolean => {
    if (isText(node)) {
      const own = node.textContent ?? ''
      if (own.trim() === '') {
        text += own === '' ? '' : ' '
        return false
      }
      if (collapse(text) === '') within = elementsAround(node)
      text += own
      breaks = 0
      if (links > 0) linked += collapse(own).length
      return false
    }
    if (!isElement(node) || UNSEEN.has(node.localName) || isHidden(node)) return false
    if (node.localName === 'br') {
      text += ' '
      if (++breaks >= 2) flush()
    } else if (node.localName === 'a') links++
    else if (!INLINE.has(node.localName)) flush()
    return true
  }
  const leave = (node: PageNode): void => {
    if (!isElement(node) || UNSEEN.has(node.localName) || isHidden(node)) return
    if (node.localName === 'a') links--
    else if (node.localName !== 'br' && !INLINE.has(node.localName)) flush()
  }
  walk(root, enter, leave)
  flush()
  return blocks
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Visits `root` and what is below it; `enter` tells whether to go on below a node. */
function walk(root: PageNode, enter: (node: PageNode) => boolean, leave: (node: PageNode) => void): void {
  let node: PageNode | null = root
  while (node) {
    const below: PageNode | null = enter(node) ? node.firstChild : null
    if (below) {
      node = below
      continue
    }
    leave(node)
    while (node !== root && node?.nextSibling === null) {
      node = node.parentNode
      if (node) leave(node)
    }
    if (node === root || node === null) return
    node = node.nextSibling
  }
}

/** What a page hides for everybody is no part of what it says. */
const isHidden = (element: PageElement): boolean =>
  element.getAttribute('hidden') !== null || /(?:^|;)\s*display\s*:\s*none/i.test(element.getAttribute('style') ?? '')

/** As far up as tells what a paragraph is. */
const MOST_AROUND = 12

function elementsAround(node: PageNode): string[] {
  const names: string[] = []
  for (let at = node.parentNode; at && isElement(at) && names.length < MOST_AROUND; at = at.parentNode)
    names.push(at.localName)
  return names
}

const collapse = (text: string): string => text.replace(/[ \t\n\r\f\u00a0]+/g, ' ').trim()
