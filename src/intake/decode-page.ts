// A page's bytes -> text, in the encoding that it states.

/** Bytes in which a page has to state its encoding, by the HTML standard. */
const FIRST = 1024

/**
 * Decodes `bytes`, zeros apart, by a byte order mark, else by the content type, else by the page's own meta element,
 * else as UTF-8.
 */
export function decodePage(bytes: Buffer, contentType = ''): string {
  const label = markOf(bytes) ?? charsetIn(contentType) ?? metaOf(bytes) ?? 'utf-8'
  return decoderOf(label).decode(bytes).replaceAll('\0', '')
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder('utf-8') // a name that nobody knows
  }
}

function markOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined
}

const charsetIn = (text: string): string | undefined => /charset\s*=\s*["']?([\w-]+)/i.exec(text)?.[1]

function metaOf(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, FIRST).toString('latin1')
  const stated = /<meta[^>]{1,300}?charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]
  // A page that could be read so far is not in an encoding of two bytes a letter, whatever it says.
  return stated !== undefined && /^utf-16/i.test(stated) ? 'utf-8' : stated
}
