// Text from inputs is data, and so is the name of a file: whatever it holds, it shows as itself and starts nothing. One
// function for each place it may go to.

/** Keeps what follows from being read together with what stands before; invisible, and no line breaks at it. */
const wordJoiner = '\u2060'

const name = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`

/** What steers a terminal or turns a line round. */
const steering = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/**
 * What has no width, so that two names look like one. The joiners U+200C and U+200D are spelling in Persian, Hindi and emoji;
 * after ASCII they hide only.
 */
const hiding =
  /[\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\ufeff\u{e0000}-\u{e007f}]|(?<![^\0-\x7f])[\u200c\u200d]/gu

/** Fit for a terminal: all that steers it, ends a line or hides is named, white space stays as it is. */
export const forTerminal = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(hiding, name)
    .replace(steering, name)
    .replace(/[\u2028\u2029]/g, name)

/** The same for text that is read, not named: its white space is one space, and where its lines may break says nothing. */
export const oneLine = (text: string): string => inLine(text).trim()

/** A part of such a text: its outer white space stays. */
export const inLine = (text: string): string => forTerminal(text.replace(/[\u200b\u2060]/g, '').replace(/\s+/gu, ' '))

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** `text` as HTML that shows it, fit for an element or for a value between quotation marks. */
export const forHtml = (text: string): string => inLine(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? '')

/** JSON that ends no script element it stands in, and reads as the same value. */
export const forScriptJson = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A cell of a table of comma-separated values: as that of one with tabs, between quotation marks where it must be (RFC 4180). */
export function forCsv(text: string): string {
  const cell = forTsv(text)
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** `text` as Markdown that shows it, fit for a table cell, a heading or the middle of a line. */
export const forMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    // What GitHub makes links and pictures of once the Markdown is read: @name, #12, GH-12, addresses, :name:
    .replace(/@(?=[\p{L}\p{N}])|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|:(?=[a-z_+-][\w+-]*:)/giu, `$&${wordJoiner}`)
    .replace(/[\\`*_~[\]|$#]/g, String.raw`\$&`)
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** A code span where `text` can stand in one as it is, else the text escaped. A `|` needs `\|` in a table: keep such code out of tables. */
export const code = (text: string): string =>
  /^(?! )[^`<>\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+(?<! )$/u.test(text) ? `\`${text}\`` : forMarkdown(text)

/** What a spreadsheet reads as a formula, full-width signs too; a number and a lone `-` (nothing measured) are none. */
const formula = /^(?:[=@＝＠＋－]|[+-](?!$|[\d.]+(?:e[+-]?\d+)?$))/i

/** A cell of a table of tab-separated values: no tab and no end of line; a `'` before what a spreadsheet would reckon, as OWASP advises. */
export function forTsv(text: string): string {
  const cell = text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ').replace(steering, name)
  return formula.test(cell.trimStart()) ? `'${cell}` : cell
}

/** `text` as XML that shows it, fit for an element or a quoted attribute, in an SVG file as in a page. */
export const forXml = (text: string): string =>
  oneLine(text)
    // No character of XML, not even when it is escaped
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? '')

const latex: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
  // At the start of a row these belong to the `\\` before it.
  '[': '{[}',
  '*': '{*}',
  μ: String.raw`$\mu$`,
  '±': String.raw`$\pm$`,
}

/** `text` as LaTeX that shows it, fit for a cell. */
export const forLatex = (text: string): string =>
  oneLine(text).replace(/[\\&%$#_{}~^<>|[*μ±]/g, (mark) => latex[mark] ?? `\\${mark}`)

/** The start of `text`, cut between words where it has more than `length` code points. */
export function clip(text: string, length: number): string {
  const points = Array.from(oneLine(text))
  if (points.length <= length) return points.join('')
  const start = points.slice(0, length).join('')
  const space = start.lastIndexOf(' ')
  return `${space > length / 2 ? start.slice(0, space) : start}…`
}

/** A line of a log that a runner of CI reads for commands (`::error::` at its beginning, `##[…]`, `##teamcity[…]`): it shows them. */
export const forLog = (text: string): string =>
  oneLine(text)
    .replace(/##(?=\w*\[)/g, `#${wordJoiner}#`)
    .replace(/^::/, `${wordJoiner}::`)

/** The message of a workflow command of GitHub Actions: of one line, and no `%` that would be decoded. */
export const forGithubCommand = (text: string): string => forLog(text).replaceAll('%', '%25')

/** A property of such a command: a colon or a comma ends it. */
export const forGithubProperty = (text: string): string =>
  forGithubCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A value of a service message of TeamCity, between its quotation marks. */
export const forTeamcity = (text: string): string =>
  oneLine(text)
    .replace(/['|[\]]/g, '|$&')
    .replace(/[^\0-\x7f]/g, (unit) => `|0x${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
