import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import type { LocatedText } from './located-text.ts'

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f' }

/** A key or value as it is written, up to where it ends; a backslash before an end of line goes on in the next. */
interface Piece {
  readonly text: string
  readonly end: number
}

/** Reads from `at` to a character of `stops` or the end of the line, both left where they are. */
function pieceFrom(file: LocatedText, at: number, stops: string): Piece {
  const { text } = file
  const pieces: string[] = []
  let from = at
  let i = at
  for (; i < text.length; i++) {
    const one = text[i]!
    if (one === '\n' || one === '\r' || stops.includes(one)) break
    if (one !== '\\') continue
    pieces.push(text.slice(from, i))
    const next = text[i + 1]
    if (next === 'u') {
      const [, digits] = /^\\u([0-9a-fA-F]{4})/.exec(text.slice(i, i + 6)) ?? []
      if (digits === undefined) throw file.fault(i, 'expected four hexadecimal digits behind \\u')
      pieces.push(String.fromCharCode(Number.parseInt(digits, 16)))
      i += 5
    } else if (next === '\n' || next === '\r') {
      i += text.startsWith('\r\n', i + 1) ? 2 : 1
      while (/[ \t\f]/.test(text[i + 1] ?? '')) i++
    } else if (next !== undefined) {
      pieces.push(escapes[next] ?? next)
      i++
    }
    from = i + 1
  }
  pieces.push(text.slice(from, i))
  return { text: pieces.join(''), end: i }
}

/**
 * Java's properties (`java.util.Properties`, "load"): a key, `=`, `:` or a blank, a value; comments before it are its note.
 *
 * @throws UserError for an escape that is cut short
 */
export function readProperties(file: LocatedText): FoundStrings {
  const { text } = file
  const units: StringUnit[] = []
  let comments: string[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  const skip = (what: RegExp): void => {
    what.lastIndex = at
    if (what.test(text)) at = what.lastIndex
  }
  for (;;) {
    const before = at
    skip(/\s+/y)
    // What a blank line parts from a key is no comment on it
    if (/\n[ \t\f]*\r?\n/.test(text.slice(before, at))) comments = []
    if (at >= text.length) break
    if (text[at] === '#' || text[at] === '!') {
      const start = at + 1
      skip(/[^\r\n]+/y)
      comments.push(text.slice(start, at).trim())
      continue
    }
    const key = pieceFrom(file, at, '=: \t\f')
    at = key.end
    skip(/[ \t\f]*[=:]?[ \t\f]*/y)
    const value = pieceFrom(file, at, '')
    units.push({
      id: key.text,
      place: file.place(at),
      note: comments.length === 0 ? undefined : comments.join('\n'),
      target: value.text,
    })
    comments = []
    at = value.end
  }
  return { format: 'properties', units, notes: [] }
}
