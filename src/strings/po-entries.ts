import type { LocatedText } from './located-text.ts'

/** A string, its lines joined; the offset is that of its first character behind the mark. */
interface PoString {
  readonly text: string
  readonly offset: number
}

export interface PoEntry {
  readonly msgctxt: PoString | undefined
  readonly msgid: PoString
  readonly plural: PoString | undefined
  /** One without, several with a plural; `form` is the number between its brackets. */
  readonly strings: readonly (PoString & { readonly form: string })[]
  readonly flags: readonly string[]
  /** For translators, from the program and from others. */
  readonly notes: readonly string[]
}

/** What follows a backslash, of one character. */
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
  '"': '"',
  '\\': '\\',
}

const keyword = /(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?[ \t]*(?=")/y

/** A string that is being read, whose further lines may follow. */
type Part = { name: string; form: string; pieces: string[]; offset: number; at: number }

/**
 * The messages of a PO file in their order, those of one id too, and how many obsolete ones there were.
 *
 * @throws UserError where a line is none of a PO file's, or a message lacks a part
 */
export function poEntries(file: LocatedText): { entries: readonly PoEntry[]; obsolete: number } {
  const { text } = file
  const entries: PoEntry[] = []
  let obsolete = 0
  let parts: Part[] = []
  let comments: string[] = []
  const flush = (): void => {
    if (parts.length > 0) entries.push(entryOf(parts, comments, file))
    parts = []
    comments = []
  }
  const isComplete = (): boolean => parts.at(-1)?.name === 'msgstr'
  let start = text.startsWith('\uFEFF') ? 1 : 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    let at = start
    while (at < end && isBlank(text.charCodeAt(at))) at++
    if (at === end) {
      // a blank line ends nothing
    } else if (text.startsWith('#~', at)) {
      if (isComplete()) flush()
      if (/^#~[ \t]*msgid[ \t]*"/.test(text.slice(at, at + 80))) obsolete++
      comments = []
    } else if (text[at] === '#') {
      if (isComplete()) flush()
      comments.push(text.slice(at, end))
    } else if (text[at] === '"') {
      const part = parts.at(-1)
      if (part === undefined) throw file.fault(at, "a string that belongs to nothing, expected 'msgid'")
      readStrings(file, at, end, part)
    } else {
      keyword.lastIndex = at
      const [whole = '', name, form = ''] = keyword.exec(text) ?? []
      if (name === undefined)
        throw file.fault(at, 'expected a comment, or msgctxt, msgid, msgid_plural or msgstr and a string in "…"')
      if (isComplete() && (name === 'msgid' || name === 'msgctxt')) flush()
      const part: Part = { name, form, pieces: [], offset: at + whole.length + 1, at }
      parts.push(part)
      readStrings(file, at + whole.length, end, part)
    }
    start = end + 1
  }
  flush()
  return { entries, obsolete }
}

/** Blank, tab, CR and form feed. */
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 12

/** Adds the strings that begin at `at` to a part; several on a line are one, as msgfmt has it. */
function readStrings(file: LocatedText, at: number, end: number, part: Part): void {
  for (let next = at; next < end; ) next = readString(file, next, end, part)
}

/** Adds the string that begins at `at` to a part, where the part was empty until now it begins here; gives where another may begin. */
function readString(file: LocatedText, at: number, end: number, part: Part): number {
  const { text } = file
  let from = at + 1
  if (part.pieces.length === 0) part.offset = from
  let i = from
  for (; i < end && text[i] !== '"'; i++) {
    if (text[i] !== '\\') continue
    part.pieces.push(text.slice(from, i))
    const [written = '', octal, hexadecimal] =
      /^\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|.)/s.exec(text.slice(i, i + 5)) ?? []
    const one = escapes[written.slice(1)]
    if (one === undefined && octal === undefined && hexadecimal === undefined)
      throw file.fault(i, `an escape '${written}' that PO files do not have, expected one such as \\n, \\" or \\\\`)
    part.pieces.push(one ?? String.fromCharCode(octal ? Number.parseInt(octal, 8) : Number.parseInt(hexadecimal!, 16)))
    i += written.length - 1
    from = i + 1
  }
  if (i >= end) throw file.fault(at, "a string that is not closed on its line, expected '\"'")
  part.pieces.push(text.slice(from, i))
  // `""` above lines of text: the text begins with them
  if (part.pieces.length === 1 && part.pieces[0] === '') part.pieces.pop()
  let rest = i + 1
  while (rest < end && isBlank(text.charCodeAt(rest))) rest++
  if (rest < end && text[rest] !== '"')
    throw file.fault(rest, "text behind the string, expected '\\\"' before a quotation mark inside it")
  return rest
}

function entryOf(parts: readonly Part[], comments: readonly string[], file: LocatedText): PoEntry {
  const of = (name: string): readonly Part[] => parts.filter((part) => part.name === name)
  const [first] = parts
  const at = first?.at ?? 0
  const twice = ['msgctxt', 'msgid', 'msgid_plural'].flatMap((name) => of(name).slice(1))[0]
  if (twice !== undefined)
    throw file.fault(
      twice.at,
      `'${twice.name}' again before a msgstr, expected a translation (empty where there is none)`,
    )
  const [msgid] = of('msgid')
  const [plural] = of('msgid_plural')
  const strings = of('msgstr')
  const [string] = strings
  if (msgid === undefined) throw file.fault(at, `a ${first?.name ?? 'message'} without msgid, expected one before it`)
  if (string === undefined)
    throw file.fault(msgid.at, 'a msgid without msgstr, expected one (empty where there is none)')
  const wrong = strings.find(({ form }) => (form === '') !== (plural === undefined))
  if (wrong !== undefined)
    throw file.fault(
      wrong.at,
      plural === undefined
        ? 'msgstr[…] without msgid_plural, expected msgstr'
        : 'expected msgstr[0] after msgid_plural',
    )
  const same = strings.find(({ form }, i) => i > 0 && strings[i - 1]?.form === form)
  if (same !== undefined) throw file.fault(same.at, 'a second msgstr of the same message, expected one')
  return {
    msgctxt: of('msgctxt').map(stringOf)[0],
    msgid: stringOf(msgid),
    plural: plural && stringOf(plural),
    strings: strings.map((part) => ({ ...stringOf(part), form: part.form })),
    flags: comments
      .filter((line) => line.startsWith('#,'))
      .flatMap((line) =>
        line
          .slice(2)
          .split(',')
          .map((flag) => flag.trim()),
      ),
    notes: comments
      .flatMap((line) => (/^#[.\s]/.test(line) ? [line.slice(2).trim()] : []))
      .filter((line) => line !== ''),
  }
}

const stringOf = ({ pieces, offset }: Part): PoString => ({ text: pieces.join(''), offset })
