import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import type { LocatedText } from './located-text.ts'

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' }

interface Quoted {
  readonly text: string
  /** Behind it. */
  readonly end: number
}

const unquoted = /[\w./$:-]+/y

/** A string in quotation marks, or a word that needs none. */
function quoted(file: LocatedText, at: number): Quoted {
  const { text } = file
  if (text[at] !== '"') {
    unquoted.lastIndex = at
    const [word] = unquoted.exec(text) ?? []
    if (word === undefined) throw file.fault(at, 'expected a key in quotation marks')
    return { text: word, end: at + word.length }
  }
  const pieces: string[] = []
  let from = at + 1
  let i = from
  for (; i < text.length && text[i] !== '"'; i++) {
    if (text[i] !== '\\') continue
    pieces.push(text.slice(from, i))
    const [written = '\\', hexadecimal, octal, one = ''] =
      /^\\(?:[uU]([0-9a-fA-F]{4})|([0-7]{3})|([\s\S]))/.exec(text.slice(i, i + 6)) ?? []
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : octal ? Number.parseInt(octal, 8) : undefined
    pieces.push(code === undefined ? (escapes[one] ?? one) : String.fromCharCode(code))
    i += written.length - 1
    from = i + 1
  }
  if (i >= text.length) throw file.fault(at, "a string that is not closed, expected '\"'")
  pieces.push(text.slice(from, i))
  return { text: pieces.join(''), end: i + 1 }
}

/**
 * Apple's `.strings`: `"key" = "text";`, the comment before it is its note; `"key";` is its own text.
 *
 * @throws UserError where it is anything else
 */
export function readAppleStrings(file: LocatedText): FoundStrings {
  const { text } = file
  const units: StringUnit[] = []
  let at = 0
  let comment: string | undefined
  /** To the next thing that is neither white space nor a comment; gives the last comment. */
  const skip = (): void => {
    for (;;) {
      while (/\s/.test(text[at] ?? '')) at++
      const isLine = text.startsWith('//', at)
      if (!isLine && !text.startsWith('/*', at)) return
      const end = text.indexOf(isLine ? '\n' : '*/', at + 2)
      if (end === -1 && !isLine) throw file.fault(at, "a comment that is not closed, expected '*/'")
      const stop = end === -1 ? text.length : end
      comment = text.slice(at + 2, stop).trim()
      at = isLine ? stop : stop + 2
    }
  }
  for (;;) {
    comment = undefined
    skip()
    if (at >= text.length) break
    const note = comment
    const start = at
    const key = quoted(file, at)
    at = key.end
    skip()
    let value = key
    let place = start
    if (text[at] === '=') {
      at++
      skip()
      place = at
      value = quoted(file, at)
      at = value.end
      skip()
    }
    if (text[at] !== ';') throw file.fault(at, `expected ${value === key ? "'=' or ';'" : "';'"} after '${key.text}'`)
    at++
    units.push({
      id: key.text,
      place: file.place(text[place] === '"' ? place + 1 : place),
      note,
      target: value.text,
      dialect: 'objc',
    })
  }
  return { format: 'strings', units, notes: [] }
}
