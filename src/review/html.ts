// Text of others in HTML: shown letter for letter, never as markup.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** `plain` as HTML text or attribute value: shown letter for letter. */
export const escapeHtml = (plain: string): string =>
  plain.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
