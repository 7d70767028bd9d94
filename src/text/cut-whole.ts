// Texts cut to a length.

/** The first `most` UTF-16 units of `text`, without half a character at its end. */
export const cutWhole = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
