import { clip, oneLine } from '../escape.ts'
import { width } from '../width.ts'
import { type Attributes, type Svg, svg } from './svg.ts'

/** Pixels of letters; ticks and legends are a little smaller than names. */
export const fontSize = 12
export const smallSize = 11

// Letters by how broad they are in the sans-serif fonts of Linux, macOS and Windows
const narrow = /[ijl.,:;'’|!()[\] I]/u
const broad = /[mwMW@%—…]/u
/** Ems, on the broad side (Verdana, DejaVu): a name that is cut too soon is better than one that runs into a dot. */
const widths = { narrow: 0.4, usual: 0.6, broad: 0.95, column: 0.62 }

/** About how many pixels `text` takes at most. */
export function textWidth(text: string, size = fontSize): number {
  let ems = 0
  for (const character of text) {
    const columns = width(character)
    if (columns === 0) continue
    if (columns === 2) ems += 2 * widths.column
    else ems += narrow.test(character) ? widths.narrow : broad.test(character) ? widths.broad : widths.usual
  }
  return ems * size
}

/** The start of `text` that fits. */
function fitted(text: string, pixels: number, size: number): string {
  if (textWidth(text, size) <= pixels) return text
  let kept = ''
  let left = pixels - textWidth('…', size)
  for (const character of text) {
    left -= textWidth(character, size)
    if (left < 0) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Characters of a name that a title or a description says: names have no end. */
const longest = 300

export const named = (text: string): string => clip(text, longest)

/** Text of at most so many pixels; where it was cut, all of it is in its title. */
export function label(text: string, pixels: number, attributes: Attributes): Svg {
  const line = oneLine(text)
  const shown = fitted(line, pixels, Number(attributes['font-size'] ?? fontSize))
  return svg('text', attributes, shown === line ? [line] : [shown, titled(line)])
}

/** What a pointer is told, and who looks at the file. */
export const titled = (text: string): Svg => svg('title', {}, [named(text)])
