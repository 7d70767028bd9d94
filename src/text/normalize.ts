// One form for the marks that newsrooms type differently. Every replacement keeps its length, so offsets hold.

const FOLDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/[‘’‛ʼ＇`´]/g, "'"], // Roe’s -> Roe's
  [/[“”„‟«»＂]/g, '"'],
  [/[‐‑‒﹣－]/g, '-'], // hyphens; the dashes below separate clauses
  [/[–―]/g, '—'],
  [/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' '],
]

/** `text` with quotes, hyphens, dashes and spaces in one form each; as long as before, unit by unit. */
export const fold = (text: string): string => FOLDS.reduce((folded, [marks, one]) => folded.replace(marks, one), text)
