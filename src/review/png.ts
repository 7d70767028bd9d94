// A drawing as a picture: SVG -> PNG, with fonts of its own for the scripts of names, so that a bare machine draws them.

import { fileURLToPath } from 'node:url'
import { PACKAGE_ROOT } from '../package-root.ts'

const FONTS = ['DejaVuSans.ttf', 'wqy-microhei.ttc'].map((name) =>
  fileURLToPath(new URL(`fonts/${name}`, PACKAGE_ROOT)),
)

/** What those fonts draw; a name in another script is drawn with the system's, where it has any. */
const COVERED =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Georgian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]*$/u

/**
 * Renders `svg` in a thread of its own; about 0.1 s. Undefined on a system for which the renderer has no binary: what a
 * picture shows stands in words beside it.
 */
export async function renderPng(svg: string): Promise<Buffer | undefined> {
  const { renderAsync } = await import('@resvg/resvg-js').catch(() => ({ renderAsync: undefined }))
  if (!renderAsync) return undefined
  const options = { font: { fontFiles: FONTS, loadSystemFonts: !COVERED.test(svg), defaultFontFamily: 'DejaVu Sans' } }
  return (await renderAsync(svg, options)).asPng()
}
