// Text from inputs is data: whatever it holds, it shows as itself and starts nothing. What renders Markdown differs in
// detail, so a character that starts something somewhere is escaped everywhere.

/** Keeps what follows from being read together with what stands before; invisible, and no line breaks at it. */
const wordJoiner = '\u2060'

/** One line without control characters: white space is one space, and what would steer a terminal or turn a line round is named. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u200b\u2060]/g, '')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, name)
    .trim()

const name = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`

/** `text` as Markdown that shows it, fit for a table cell, a heading or the middle of a line. */
export const shown = (text: string): string =>
  oneLine(text)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    // What GitHub makes links and pictures of once the Markdown is read: @name, #12, GH-12, addresses, :name:
    .replace(/@(?=[\p{L}\p{N}])|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|:(?=[a-z_+-][\w+-]*:)/giu, `$&${wordJoiner}`)
    .replace(/[\\`*_~[\]|$#]/g, String.raw`\$&`)
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** A code span where `text` can stand in one as it is, else the text escaped. A `|` needs `\|` in a table: keep such code out of tables. */
export const code = (text: string): string =>
  /^(?! )[^`<>\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+(?<! )$/u.test(text) ? `\`${text}\`` : shown(text)

/** The start of `text`, cut between words where it has more than `length` code points. */
export function clip(text: string, length: number): string {
  const points = Array.from(oneLine(text))
  if (points.length <= length) return points.join('')
  const start = points.slice(0, length).join('')
  const space = start.lastIndexOf(' ')
  return `${space > length / 2 ? start.slice(0, space) : start}…`
}
