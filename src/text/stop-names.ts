// Names that are stop words as well: May, Will. Where a text means somebody by them they are terms of their own.

/** Beside a name, or before what people do; not in "in May", "May 5", nor where a sentence begins with "Will he". */
const NAMED =
  /(?<!\b(?:[Ii]n|[Oo]f|[Bb]y|[Ss]ince|[Uu]ntil|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|[Tt]his|[Ff]rom|[Oo]n) )(?<=[\p{L}.,;:"“(] |["“(])(?<name>May|Will|Can)(?=(?: (?:said|says|told|has|had|was|is|also|warned|added|wrote|and|who|did)\b| \p{Lu}\p{Ll}|'s|[,.;:?)"”]))/gu
/** A given name before it: Theresa May, at the beginning of a sentence too. */
const AFTER_A_NAME = /\b\p{Lu}\p{Ll}{2,15} (?<name>May|Will|Can)(?=(?: \p{Ll}|'s|[,.;:?)"”]|$))/gu

/** The term of a stop word that names somebody. */
export const nameTerm = (word: string): string => `name:${word}`

/** The stop words, in small letters, by which `text` (quotes folded) means somebody. */
export function stopNamesIn(text: string): string[] {
  if (!/\b(?:May|Will|Can)\b/.test(text)) return []
  const found = [...text.matchAll(NAMED), ...text.matchAll(AFTER_A_NAME)]
  return [...new Set(found.flatMap(({ groups }) => groups?.name?.toLowerCase() ?? []))]
}
