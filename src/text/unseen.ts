// Characters that nobody sees and that change what is seen: control characters, directional marks, zero-width spaces.

/**
 * One unseen character. Line feeds and tabs are seen; joiners shape the letters beside them. Directional marks could
 * make a link read as something else.
 */
export const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
