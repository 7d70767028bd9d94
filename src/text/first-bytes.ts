// Text cut to bytes, as names of files are bounded.

/** The beginning of `text` that has no more than `most` bytes in UTF-8, without half a character. */
export function firstBytes(text: string, most: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= most) return text
  // A character that is cut in two is read as U+FFFD.
  return bytes
    .subarray(0, most)
    .toString()
    .replace(/\ufffd+$/, '')
}
